"""A complaint as one reader may see it: plain values, made by `reading` for a named reader and never by hand.

Whatever only some may know was decided when the view was made: a null may mean that there is nothing, or that it
is not for this reader. What a citizen did is told to staff by the day: midnight WIB. Parts that were not wanted
are `NOT_WANTED`.
"""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from server.complaints.kinds import EntryKind, IdentityMode, Solved
from server.complaints.rules import ComplaintClass
from server.complaints.workflow import ClosureReason, DeadlineKind, State, Verb
from server.units.views import ServiceView, UnitView
from server.workdays.rules import CountedDay


@dataclass(frozen=True, slots=True)
class Complainant:
    """Who filed a complaint, as far as they said."""

    name: str
    phone: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class DeadlineView:
    """The clock that runs now. days (a part): every day from day 0 to the last one, with its reason."""

    kind: DeadlineKind
    starts_on: date
    due_on: date
    working_days: int
    working_days_left: int
    is_overdue: bool
    days: tuple[CountedDay, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class PhotoView:
    """A photo; alt says what to tell instead of the picture."""

    id: UUID
    media_type: str
    width: int
    height: int
    size_bytes: int
    alt: str


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryView:
    """A line of the history. by, unit and attachments are parts; `by` names a person's position, never a person."""

    id: UUID
    seq: int
    kind: EntryKind
    at: datetime
    by: str
    unit: UnitView | None
    text: str | None
    done: str | None
    planned: str | None
    planned_by: date | None
    visible_to_complainant: bool
    attachments: tuple[PhotoView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ComplaintView:
    """A complaint. cursor: the place in the journal before it was read; the parts come last."""

    id: UUID
    cursor: str
    code: str
    state: State
    version: int
    title: str
    body: str
    happened_on: date | None
    place: str | None
    identity_mode: IdentityMode
    classification: ComplaintClass | None
    saved_on_device_at: datetime | None
    submitted_at: datetime
    verified_at: datetime | None
    assigned_at: datetime | None
    first_response_at: datetime | None
    responded_at: datetime | None
    closed_at: datetime | None
    closure_reason: ClosureReason | None
    solved: Solved | None
    reopen_count: int
    handling_score: int | None
    complainant_hidden: bool

    unit: UnitView
    reported_unit: UnitView | None
    service: ServiceView | None
    complainant: Complainant | None
    deadline: DeadlineView | None
    resolve_due_on: date | None
    is_overdue: bool
    timeline: tuple[EntryView, ...]
    attachments: tuple[PhotoView, ...]
    verbs: tuple[Verb, ...]
