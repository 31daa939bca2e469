"""What a complaint's history tells about who did what, without ever naming a person to the citizen."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from server.complaints.models import TimelineEntry
from server.kit.messages import Language


class IdentityMode(StrEnum):
    """Who may know who filed a complaint."""

    ANONYMOUS = "anonymous"
    SECRET = "secret"  # noqa: S105  # a kind of identity
    NAMED = "named"


class Solved(StrEnum):
    """What a citizen says on confirming."""

    YES = "yes"
    PARTLY = "partly"


class EntryKind(StrEnum):
    """What a line tells."""

    SUBMITTED = "submitted"
    VERIFIED = "verified"
    ASSIGNED = "assigned"
    STARTED = "started"
    RESPONDED = "responded"
    RETURNED = "returned"
    NOTED = "noted"
    ARCHIVED = "archived"
    CONFIRMED = "confirmed"
    REOPENED = "reopened"
    DETAILS_ADDED = "details_added"
    AUTO_CLOSED = "auto_closed"
    WITHDRAWN = "withdrawn"
    OVERDUE = "overdue"


BY_CITIZEN = frozenset(
    {
        EntryKind.SUBMITTED,
        EntryKind.CONFIRMED,
        EntryKind.REOPENED,
        EntryKind.DETAILS_ADDED,
        EntryKind.WITHDRAWN,
    }
)
BY_SYSTEM = frozenset({EntryKind.AUTO_CLOSED, EntryKind.OVERDUE})

CITIZEN = {Language.ID: "Warga", Language.EN: "Citizen"}
SYSTEM = {Language.ID: "Sistem", Language.EN: "System"}
VERIFIERS = {Language.ID: "Tim verifikasi", Language.EN: "Verification team"}


@dataclass(frozen=True, slots=True)
class Author:
    """Who wrote a line: the citizen, the system, a unit, or else the verification team."""

    is_citizen: bool = False
    is_system: bool = False
    unit_id: UUID | None = None


def authors(lines: Sequence[TimelineEntry]) -> list[Author]:
    """Tell for each line, given in order, who wrote it: until a unit has the complaint it is the team."""
    holder: UUID | None = None
    found = []
    for line in lines:
        kind = EntryKind(line.kind)
        if kind in BY_CITIZEN:
            found.append(Author(is_citizen=True))
        elif kind in BY_SYSTEM:
            found.append(Author(is_system=True))
        else:
            found.append(Author(unit_id=holder))
        if kind is EntryKind.ASSIGNED:
            holder = line.unit_id
        elif kind is EntryKind.RETURNED:
            holder = None
    return found


def author_name(author: Author, unit: str | None, position: str | None, language: Language) -> str:
    """Name the author; position is given only to staff."""
    if author.is_citizen:
        return CITIZEN[language]
    if author.is_system:
        return SYSTEM[language]
    where = unit or VERIFIERS[language]
    return f"{position}, {where}" if position else where
