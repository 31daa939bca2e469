"""What refusals say to people, Indonesian first: the words that all domains share, and how to find any.

Domains bring their own in `messages`: keys of field problems, of problem codes, and of a code about their rows.
"""

from enum import StrEnum
from functools import cache

from server.domains import modules
from server.kit.refusals import Refusal


class Language(StrEnum):
    """Languages of the product."""

    ID = "id"
    EN = "en"


COMMON: dict[str, tuple[str, str]] = {
    "not_signed_in": ("Masuk dahulu untuk melanjutkan.", "Sign in to continue."),
    "not_allowed": ("Peran Anda tidak dapat melakukan ini.", "Your role cannot do this."),
    "confirm_first": (
        "Pastikan dahulu bahwa ini Anda, dengan kata sandi Anda.",
        "First confirm that it is you, with your password.",
    ),
    "not_found": (
        "Halaman ini tidak ada atau bukan untuk peran Anda.",
        "This page does not exist or is not for your role.",
    ),
    "invalid": ("Periksa isian yang ditandai.", "Check the marked fields."),
    "too_many": ("Terlalu banyak percobaan. Coba lagi nanti.", "Too many attempts. Try again later."),
    "too_many.busy": (
        "Belum terkirim: sistem sedang sibuk. Dicoba lagi.",
        "Not sent yet: the system is busy. Trying again.",
    ),
    "too_many.crowded": (
        "Sedang ramai. Dicoba lagi sebentar lagi.",
        "Many people are here at the moment. Trying again shortly.",
    ),
    "wrong_state": (
        "Keadaannya sudah berubah. Muat ulang untuk melihatnya sekarang.",
        "This has moved on. Reload to see where it stands.",
    ),
    "stale": (
        "Orang lain sudah mengubah data ini. Lihat perubahan, lalu simpan lagi.",
        "Someone changed this meanwhile. See the change, then save again.",
    ),
    "unknown_document": ("Aplikasi perlu diperbarui.", "The app needs an update."),
    "fault": ("Ada gangguan di sistem kami.", "A fault on our side."),
    "required": ("Wajib diisi.", "This is required."),
    "too_short": ("Isi sedikitnya {least} karakter.", "Write at least {least} characters."),
    "too_long": ("Isi paling banyak {most} karakter.", "Write at most {most} characters."),
    "out_of_range": ("Isi angka {least} sampai {most}.", "Give a number from {least} to {most}."),
    "not_in_list": ("Pilih salah satu dari daftar.", "Choose one of the list."),
    "date_out_of_range": ("Tanggal di luar rentang yang wajar.", "The date is outside a sensible range."),
    "unknown": ("Tidak ditemukan.", "Not found."),
    "taken": ("Sudah dipakai.", "Already in use."),
    "malformed": ("Bentuknya tidak sesuai.", "This is not in the right form."),
}


@cache
def messages() -> dict[str, tuple[str, str]]:
    """Give all messages by key, those of the domains too; a key is never used twice."""
    found = dict(COMMON)
    for brought in modules("messages"):
        if twice := found.keys() & brought.MESSAGES.keys():
            raise ValueError(f"{brought.__name__} says again what is said elsewhere: {sorted(twice)}")
        found |= brought.MESSAGES
    return found


def message(key: str, language: Language, **params: str) -> str:
    """Give the text of a key in a language, with its parameters filled in."""
    indonesian, english = messages()[key]
    return (english if language is Language.EN else indonesian).format(**params)


def reason(refusal: Refusal, language: Language) -> str:
    """Give what a refusal says: in the words of the rows it is about, if their domain has any."""
    code = refusal.code.value
    own = f"{code}.{refusal.about}"
    return message(own if own in messages() else code, language)
