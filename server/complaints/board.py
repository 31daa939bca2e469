"""The live board of a unit and the units below it: what waits, what is late, how long things take."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from fractions import Fraction
from typing import NamedTuple
from uuid import UUID

from tortoise.expressions import Q

from server.access.actor import Actor
from server.access.guard import require, visible, where
from server.complaints.models import Complaint
from server.complaints.queries import complaints_by_ids, is_overdue
from server.complaints.rules import DEADLINE_DAYS, RESOLVE_DAYS, ComplaintClass
from server.complaints.workflow import OPEN, ClosureReason, DeadlineKind, State
from server.kit.clock import local_date, now, today
from server.kit.refusals import NotFound
from server.kit.rounding import half_up, nearest_rank
from server.live.models import Event
from server.units.models import Unit
from server.units.queries import unit_tree
from server.units.tree import Tree

NEAREST, RECENT, LOOKED_AT = 6, 8, 40
FIRST_RESPONSE_TARGET = DEADLINE_DAYS[DeadlineKind.RESPOND]
RESOLUTION_TARGET = RESOLVE_DAYS[ComplaintClass.COMPLAINT_ORDINARY]
OVERSIGHT = ComplaintClass.COMPLAINT_OVERSIGHT.value
OPEN_STATES = [state.value for state in OPEN]


class Counted(NamedTuple):
    """What the figures need of a complaint. Plain values, since there may be thousands."""

    unit_id: UUID
    state: str
    due_kind: str | None
    due_on: date | None
    submitted_at: datetime
    first_response_at: datetime | None
    first_response_minutes: int | None
    closed_at: datetime | None
    closure_reason: str | None
    resolution_minutes: int | None
    resolved_in_time: bool | None


@dataclass(frozen=True, slots=True)
class Durations:
    """Durations in working hours by nearest rank, None when there are none."""

    n: int
    median_hours: float | None
    p90_hours: float | None
    target_working_days: int


@dataclass(frozen=True, slots=True)
class Figures:
    """The figures of one set of complaints. in_time_share: 0..1, open overdue ones counted as missed."""

    open: int
    overdue: int
    new_today: int
    to_verify: int
    waiting_citizen: int
    closed: int
    first_response: Durations
    resolution: Durations
    in_time_share: float | None


@dataclass(frozen=True, slots=True)
class Recent:
    """Something that happened lately."""

    kind: str
    at: datetime
    complaint: Complaint
    unit_id: UUID | None


@dataclass(frozen=True, slots=True)
class Board:
    """All of the board. rows: the unit by itself, then each unit directly below with all below that."""

    unit: Unit
    days: int
    computed_at: datetime
    figures: Figures
    rows: list[tuple[Unit, Figures]]
    nearest: list[Complaint]
    recent: list[Recent]


async def board(actor: Actor, unit_id: UUID, days: int) -> Board:
    """Compute the board over the last `days` days in a constant number of statements.

    People of a unit never learn, not even by a count, of complaints that allege misconduct.
    Refuses: NotFound, NotSignedIn, NotAllowed.
    """
    units = await _units_around(actor, unit_id)
    unit = units.get(unit_id)
    if unit is None:
        raise NotFound
    require(actor, "board.read", unit)
    tree = await unit_tree()
    since = now() - timedelta(days=days)
    scope = Q(unit_id__in=list(tree.below(unit_id))) & _countable(actor)
    changed = Q(first_response_at__gte=since) | Q(closed_at__gte=since)
    # Texts are sealed and many; figures need none of them.
    found = await Complaint.filter(scope & (Q(state__in=OPEN_STATES) | changed)).values_list(*Counted._fields)
    rows = [Counted(*values) for values in found]
    nearest = visible(actor, "complaint.read", Complaint).filter(
        unit_id__in=list(tree.below(unit_id)), due_on__isnull=False, state__in=OPEN_STATES
    )
    return Board(
        unit,
        days,
        now(),
        figures(rows, since),
        _by_unit(unit, units, tree, rows, since),
        await nearest.order_by("due_on", "id").limit(NEAREST),
        await _recent(actor, unit_id),
    )


def figures(complaints: Sequence[Counted], since: datetime) -> Figures:
    """Compute the figures of complaints: the open ones, and those answered or closed since an instant."""
    on = today()
    opened = [c for c in complaints if c.state in OPEN_STATES]
    late = sum(is_overdue(c, on) for c in opened)
    closed = [c for c in complaints if c.state == State.CLOSED and c.closed_at and c.closed_at >= since]
    resolved = [c for c in closed if c.resolution_minutes is not None]
    judged = [c.resolved_in_time for c in resolved if c.resolved_in_time is not None]
    answered = [c for c in complaints if c.first_response_at is not None and c.first_response_at >= since]
    considered = len(judged) + late
    return Figures(
        open=len(opened),
        overdue=late,
        new_today=sum(_is_new(c, on) for c in complaints),
        to_verify=sum(c.state == State.SUBMITTED for c in opened),
        waiting_citizen=sum(c.state == State.RESPONDED for c in opened),
        closed=len(closed),
        first_response=durations((c.first_response_minutes for c in answered), FIRST_RESPONSE_TARGET),
        resolution=durations((c.resolution_minutes for c in resolved), RESOLUTION_TARGET),
        in_time_share=float(half_up(Fraction(sum(judged), considered), 4)) if considered else None,
    )


def durations(minutes: Iterable[int | None], target_working_days: int) -> Durations:
    """Give count, median and 90th percentile in working hours, by nearest rank."""
    ordered = sorted(m for m in minutes if m is not None)
    median, p90 = nearest_rank(ordered, 0.5), nearest_rank(ordered, 0.9)
    return Durations(len(ordered), _hours(median), _hours(p90), target_working_days)


def _hours(minutes: int | None) -> float | None:
    return None if minutes is None else float(half_up(Fraction(minutes, 60), 2))


def _is_new(complaint: Counted, on: date) -> bool:
    withdrawn = complaint.closure_reason == ClosureReason.WITHDRAWN
    return local_date(complaint.submitted_at) == on and not withdrawn


def _countable(actor: Actor) -> Q:
    unsuspicious = Q(classification__isnull=True) | Q(classification__not=OVERSIGHT)
    return where(actor, "complaint.read", Complaint) | (where(actor, "board.read", Complaint) & unsuspicious)


async def _units_around(actor: Actor, unit_id: UUID) -> dict[UUID, Unit]:
    rows = (
        await visible(actor, "unit.read", Unit).filter(Q(id=unit_id) | Q(parent_id=unit_id)).order_by("name")
    )
    return {row.id: row for row in rows}


def _by_unit(
    unit: Unit, units: dict[UUID, Unit], tree: Tree, rows: Sequence[Counted], since: datetime
) -> list[tuple[Unit, Figures]]:
    own = [(unit, figures([c for c in rows if c.unit_id == unit.id], since))]
    parts = [(each, tree.below(each.id)) for each in units.values() if each.id != unit.id]
    return own + [(each, figures([c for c in rows if c.unit_id in below], since)) for each, below in parts]


async def _recent(actor: Actor, unit_id: UUID) -> list[Recent]:
    told = Event.filter(topics__topic=f"unit:{unit_id}", kind__startswith="complaint.")
    events = await told.order_by("-seq").limit(LOOKED_AT)
    seen = await complaints_by_ids(actor, [event.subject_id for event in events])
    found = [Recent(e.kind, e.at, seen[e.subject_id], _unit_in(e)) for e in events if e.subject_id in seen]
    return found[:RECENT]


def _unit_in(event: Event) -> UUID | None:
    unit = event.data.get("unit")
    return UUID(unit) if isinstance(unit, str) else None
