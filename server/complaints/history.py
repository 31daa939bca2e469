"""What a complaint's history tells about who did what, without ever naming a person to the citizen."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from server.complaints.kinds import AuthorKind, EntryKind
from server.complaints.models import TimelineEntry
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


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote a line: the citizen, the system, a unit, or else the verification team."""

    is_citizen: bool = False
    is_system: bool = False
    unit_id: UUID | None = None


def authors(lines: Sequence[TimelineEntry]) -> list[Author]:
    """Tell for each line who wrote it."""
    return [
        Author(
            is_citizen=line.author is AuthorKind.CITIZEN,
            is_system=line.author is AuthorKind.SYSTEM,
            unit_id=line.author_unit_id if line.author is AuthorKind.UNIT else None,
        )
        for line in lines
    ]


def author_name(author: Author, unit: str | None, position: str | None, language: Language) -> str:
    """Name the author; position is given only to staff."""
    if author.is_citizen:
        return CITIZEN[language]
    if author.is_system:
        return SYSTEM[language]
    where = unit or VERIFIERS[language]
    return f"{position}, {where}" if position else where


def photo_name(number: int, count: int, author: Author, language: Language) -> str:
    """Say what a photo of a line is, for whoever does not see it."""
    who = PHOTOGRAPHERS[language][author.is_citizen]
    return PHOTO[language].format(number, count, who)
