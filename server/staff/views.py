"""People as one reader may see them: plain values, made by `reading` and never by hand.

An employee number is in none of them whole. Parts that were not wanted are `NOT_WANTED`.
"""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from server.staff.kinds import AccountState, GrantedRole, PowerState
from server.units.views import UnitView


@dataclass(frozen=True, slots=True, kw_only=True)
class HeldRole:
    """A role and the unit in which it is held (a part)."""

    role: GrantedRole
    unit: UnitView


@dataclass(frozen=True, slots=True, kw_only=True)
class StaffMemberView:
    """A member of staff as others may see them. name: with titles."""

    id: UUID
    name: str
    position: str

    unit: UnitView


@dataclass(frozen=True, slots=True, kw_only=True)
class PersonView:
    """A person as administrators see them. masked_number: empty when there is none."""

    id: UUID
    name: str
    title_before: str | None
    title_after: str | None
    masked_number: str
    position: str
    is_active: bool
    version: int

    unit: UnitView
    roles: tuple[HeldRole, ...]
    requested_roles: tuple[HeldRole, ...]
    account_state: AccountState


@dataclass(frozen=True, slots=True, kw_only=True)
class PowerView:
    """A powerful role, in force or waiting for a second person: who holds it, and who gave it.

    since: the day it was asked for, or came into force; None for what was granted before that was kept. asked_by and
    agreed_by: names; None for the operator at the terminal, and for what was not kept. may_agree: whether the reader
    is the second person who may.
    """

    id: UUID
    name: str
    position: str
    role: GrantedRole
    state: PowerState
    since: date | None
    asked_by: str | None
    agreed_by: str | None
    may_agree: bool

    unit: UnitView


@dataclass(frozen=True, slots=True, kw_only=True)
class AccountView:
    """The account of whoever is signed in."""

    id: UUID
    name: str
    position: str | None
    must_change_password: bool

    unit: UnitView | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewerView:
    """Whoever asks. actions: what is possible on some rows; for menus, not for rights. account is a part.

    session_ends_at: when the session ends at the latest; None for a stranger. lacks_factor: roles of theirs do not
    count, since no second factor was proven in this session. new_powers: how many powerful roles
    they are to be told of and have not seen. limits_blind: whether requests came through a proxy that nobody named;
    None for all who administer nothing.
    """

    signed_in: bool
    account: AccountView | None
    roles: tuple[HeldRole, ...]
    actions: tuple[str, ...]
    cursor: str
    server_time: datetime
    session_ends_at: datetime | None
    lacks_factor: bool
    new_powers: int
    limits_blind: bool | None


@dataclass(frozen=True, slots=True, kw_only=True)
class OwnSessionView:
    """A session of the reader's own. browser, system: by name, None where not known. is_this: the one in hand."""

    id: UUID
    browser: str | None
    system: str | None
    last_used_on: date
    is_this: bool


@dataclass(frozen=True, slots=True)
class OwnSessionsView:
    """The sessions of the reader's own that live."""

    sessions: tuple[OwnSessionView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LinkView:
    """A link by which one person sets their password, once."""

    person: PersonView
    path: str
    expires_at: datetime


@dataclass(frozen=True, slots=True)
class SheetView:
    """Links to hand out."""

    links: tuple[LinkView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LineProblemView:
    """What is wrong in a line of a file, in the language that was wanted. field: None when it is no single one."""

    line: int
    field: str | None
    message: str


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadyView:
    """A person as a line of a file would enter them."""

    line: int
    name: str
    masked_number: str
    position: str
    roles: tuple[GrantedRole, ...]

    unit: UnitView


@dataclass(frozen=True, slots=True)
class PreviewView:
    """What a file would enter (a part), and what stands against it."""

    ready: tuple[ReadyView, ...]
    problems: tuple[LineProblemView, ...]
