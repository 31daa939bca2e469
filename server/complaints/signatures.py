"""How lines of a history and their photos are signed, without ever naming a person to the citizen."""

from server.complaints.kinds import AuthorKind, EntryKind
from server.kit.messages import Language

BY_CITIZEN = frozenset(
    {
        EntryKind.SUBMITTED,
        EntryKind.CONFIRMED,
        EntryKind.REOPENED,
        EntryKind.DETAILS_ADDED,
        EntryKind.WITHDRAWN,
    }
)

CITIZEN = {Language.ID: "Warga", Language.EN: "Citizen"}
SYSTEM = {Language.ID: "Sistem", Language.EN: "System"}
VERIFIERS = {Language.ID: "Tim verifikasi", Language.EN: "Verification team"}
PHOTO = {Language.ID: "Foto {} dari {} oleh {}", Language.EN: "Photo {} of {} by {}"}
# By whether a citizen took it.
PHOTOGRAPHERS = {Language.ID: ("petugas", "pelapor"), Language.EN: ("staff", "the reporter")}


def author_name(author: AuthorKind, unit: str | None, position: str | None, language: Language) -> str:
    """Name the author of a line; position is given only to staff, unit is that of the role by which they acted."""
    if author is AuthorKind.CITIZEN:
        return CITIZEN[language]
    if author is AuthorKind.SYSTEM:
        return SYSTEM[language]
    where = unit if unit and author is AuthorKind.UNIT else VERIFIERS[language]
    return f"{position}, {where}" if position else where


def photo_name(number: int, count: int, author: AuthorKind, language: Language) -> str:
    """Say what a photo of a line is, for whoever does not see it."""
    who = PHOTOGRAPHERS[language][author is AuthorKind.CITIZEN]
    return PHOTO[language].format(number, count, who)
