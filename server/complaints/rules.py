"""Deadlines, reopening, and what counts as an answer. Given the dates and the counting, decides alone.

Working days are counted by the function the caller gives (`Calendar.after` of workdays), so that nothing here
depends on which days are holidays. Day counts are the practice of SP4N-LAPOR! under PermenPANRB 62/2018.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from server.complaints.workflow import ClosureReason, DeadlineKind, State

AfterWorkingDays = Callable[[date, int], date]


class ComplaintClass(StrEnum):
    """What kind of report it is, set at verification."""

    INFORMATION_REQUEST = "information_request"
    ASPIRATION = "aspiration"
    COMPLAINT_ORDINARY = "complaint_ordinary"
    COMPLAINT_OVERSIGHT = "complaint_oversight"


DEADLINE_DAYS = {DeadlineKind.VERIFY: 3, DeadlineKind.RESPOND: 5, DeadlineKind.CITIZEN_REPLY: 10}

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


@dataclass(frozen=True, slots=True)
class Dates:
    """Local dates of what has happened to a complaint. replied_on: the citizen's latest details, if any."""

    submitted_on: date
    assigned_on: date | None = None
    responded_on: date | None = None
    reopened_on: date | None = None
    replied_on: date | None = None


@dataclass(frozen=True, slots=True)
class Deadline:
    """The running clock: day 0, working days, and the last day in time."""

    kind: DeadlineKind
    starts_on: date
    working_days: int
    due_on: date


def deadline(state: State, dates: Dates, after: AfterWorkingDays) -> Deadline | None:
    """Give the clock that runs in a state; None when the complaint is closed or archived.

    Verifying and forwarding share one clock from submission. Moving to another unit does not restart the
    unit's clock, reopening does. Each reply of the citizen to a response restarts the ten days.
    """
    kind, starts_on = _running_clock(state, dates)
    if kind is None or starts_on is None:
        return None
    days = DEADLINE_DAYS[kind]
    return Deadline(kind, starts_on, days, after(starts_on, days))


def resolve_due_on(
    classification: ComplaintClass | None, submitted_on: date, after: AfterWorkingDays
) -> date | None:
    """Give the date by which a complaint of its class should be resolved; None before it is classified."""
    return None if classification is None else after(submitted_on, RESOLVE_DAYS[classification])


def is_overdue(running: Deadline | None, today: date) -> bool:
    """Tell whether the office is late. A citizen who does not reply is not: the complaint just closes."""
    return running is not None and running.kind is not DeadlineKind.CITIZEN_REPLY and today > running.due_on


def is_auto_close_due(state: State, dates: Dates, after: AfterWorkingDays, today: date) -> bool:
    """Tell whether ten working days have passed in silence since the response or the citizen's last word."""
    running = deadline(state, dates, after)
    return running is not None and running.kind is DeadlineKind.CITIZEN_REPLY and today > running.due_on


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


def _running_clock(state: State, dates: Dates) -> tuple[DeadlineKind | None, date | None]:
    match state:
        case State.SUBMITTED:
            return DeadlineKind.VERIFY, dates.submitted_on
        case State.ASSIGNED | State.IN_PROGRESS | State.REOPENED:
            return DeadlineKind.RESPOND, _latest(dates.assigned_on, dates.reopened_on)
        case State.RESPONDED:
            return DeadlineKind.CITIZEN_REPLY, _latest(dates.responded_on, dates.replied_on)
        case State.CLOSED | State.ARCHIVED:
            return None, None


def _latest(*dates: date | None) -> date | None:
    return max((on for on in dates if on is not None), default=None)
