"""How many days there are, reopening, and what counts as an answer. Given the facts, decides alone.

Day counts are the practice of SP4N-LAPOR! under PermenPANRB 62/2018.
"""

import re
from datetime import date, timedelta
from enum import StrEnum

from server.complaints.workflow import ClockKind, ClosureReason, State


class ComplaintClass(StrEnum):
    """What kind of report it is, set at verification."""

    INFORMATION_REQUEST = "information_request"
    ASPIRATION = "aspiration"
    COMPLAINT_ORDINARY = "complaint_ordinary"
    COMPLAINT_OVERSIGHT = "complaint_oversight"


WORKING_DAYS = {ClockKind.VERIFY: 3, ClockKind.RESPOND: 5, ClockKind.CITIZEN_REPLY: 10}

RESOLVE_DAYS = {
    ComplaintClass.INFORMATION_REQUEST: 5,
    ComplaintClass.ASPIRATION: 5,
    ComplaintClass.COMPLAINT_ORDINARY: 14,
    ComplaintClass.COMPLAINT_OVERSIGHT: 60,
}

REOPEN_WITHIN = timedelta(days=30)
MAX_REOPENINGS = 2

MIN_ANSWER_LENGTH = 20

# Words of thanks, receipt and forwarding; a response made of these alone says nothing was done.
STOCK_PHRASES = """
    terima kasih terimakasih trims makasih banyak sekali atas untuk kepada dengan dan yang di ke dari
    telah sudah akan segera mohon maaf ditunggu tunggu harap dapat kami kita saya anda bapak ibu saudara
    saudari sdr pak bu yth warga pelapor kakak laporan laporannya pengaduan pengaduannya aduan masukan
    masukannya saran sarannya informasi informasinya perhatian perhatiannya kepercayaan partisipasi
    partisipasinya kerja sama samanya kerjasama kerjasamanya kesabaran pengertian pengertiannya
    ketidaknyamanan ketidaknyamanannya ini itu tersebut diterima terima menerima sampaikan disampaikan
    menyampaikan teruskan diteruskan meneruskan tindak lanjut lanjuti tindaklanjuti ditindaklanjuti
    menindaklanjuti tindaklanjut ditindak proses diproses memproses salam hormat selamat pagi siang sore
    malam assalamualaikum wassalamualaikum wr wb baik oke ok siap ya thank thanks you very much for your
    the a report complaint feedback we have received it will be followed up follow process processed
    soon dear sir madam sorry inconvenience regards and our to of is been has us i
"""
STOCK_WORDS = frozenset(STOCK_PHRASES.split())


def working_days(kind: ClockKind, classification: ComplaintClass | None) -> int:
    """Give how many working days a clock has; that of resolving depends on the class."""
    if kind is not ClockKind.RESOLVE:
        return WORKING_DAYS[kind]
    if classification is None:
        raise ValueError("a complaint without a class has no time to be resolved in")
    return RESOLVE_DAYS[classification]


def may_reopen(
    state: State, *, reopen_count: int, today: date, closed_on: date | None, closure: ClosureReason | None
) -> bool:
    """Tell whether the citizen may reopen: at most twice, and a closed complaint within 30 calendar days.

    A withdrawn complaint stays closed: it may never have been given to a unit that could answer it again.
    """
    if reopen_count >= MAX_REOPENINGS:
        return False
    if state is State.RESPONDED:
        return True
    if state is not State.CLOSED or closed_on is None or closure is ClosureReason.WITHDRAWN:
        return False
    return today <= closed_on + REOPEN_WITHIN


def is_answer(done: str) -> bool:
    """Tell whether a response says what was done: at least 20 characters, more than thanks and stock phrases.

    "Terima kasih atas laporan Anda, akan segera kami tindak lanjuti" is not an answer.
    """
    text = " ".join(done.split())
    says_something = any(word not in STOCK_WORDS for word in re.findall(r"\w+", text.casefold()))
    return len(text) >= MIN_ANSWER_LENGTH and says_something
