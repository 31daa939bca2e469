"""The live board of a unit and the units below it: what waits, what is late, how long things take."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta
from fractions import Fraction
from uuid import UUID

from tortoise.expressions import Q

from server.access.actor import Actor
from server.access.guard import require, visible, where
from server.complaints.clocks import NEVER
from server.complaints.models import Complaint
from server.complaints.queries import complaints_by_ids
from server.complaints.rules import RESOLVE_DAYS, WORKING_DAYS, ComplaintClass
from server.complaints.tallies import OPEN_STATES, Tally, pooled, tallies
from server.complaints.workflow import ClockKind, State
from server.kit.clock import now
from server.kit.refusals import NotFound
from server.kit.rounding import half_up, nearest_rank
from server.live.models import Event, EventTopic
from server.units.models import Unit
from server.units.queries import unit_tree
from server.units.topics import UNIT
from server.units.tree import Tree

NEAREST, RECENT, LOOKED_AT = 6, 8, 40
FIRST_RESPONSE_TARGET = WORKING_DAYS[ClockKind.RESPOND]
RESOLUTION_TARGET = RESOLVE_DAYS[ComplaintClass.COMPLAINT_ORDINARY]
OVERSIGHT = ComplaintClass.COMPLAINT_OVERSIGHT


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
    scope = list(tree.below(unit_id))
    found = await tallies(Q(unit_id__in=scope) & _countable(actor), since)
    nearest = visible(actor, "complaint.read", Complaint).filter(
        unit_id__in=scope, due_on__gt=NEVER, state__in=OPEN_STATES
    )
    return Board(
        unit,
        days,
        now(),
        figures(pooled(found, scope)),
        _by_unit(unit, units, tree, found),
        await nearest.order_by("due_on", "id").limit(NEAREST),
        await _recent(actor, unit_id),
    )


def figures(tally: Tally) -> Figures:
    """Compute the figures of what was counted."""
    considered = tally.judged + tally.late
    return Figures(
        open=tally.open.total(),
        overdue=tally.late,
        new_today=tally.new_today,
        to_verify=tally.open[State.SUBMITTED],
        waiting_citizen=tally.open[State.RESPONDED],
        closed=tally.closed,
        first_response=durations(tally.answered, FIRST_RESPONSE_TARGET),
        resolution=durations(tally.resolved, RESOLUTION_TARGET),
        in_time_share=float(half_up(Fraction(tally.in_time, considered), 4)) if considered else None,
    )


def durations(minutes: Iterable[int], target_working_days: int) -> Durations:
    """Give count, median and 90th percentile in working hours, by nearest rank."""
    ordered = sorted(minutes)
    median, p90 = nearest_rank(ordered, 0.5), nearest_rank(ordered, 0.9)
    return Durations(len(ordered), _hours(median), _hours(p90), target_working_days)


def _hours(minutes: int | None) -> float | None:
    return None if minutes is None else float(half_up(Fraction(minutes, 60), 2))


def _countable(actor: Actor) -> Q:
    unsuspicious = Q(classification__isnull=True) | Q(classification__not=OVERSIGHT)
    return where(actor, "complaint.read", Complaint) | (where(actor, "board.read", Complaint) & unsuspicious)


async def _units_around(actor: Actor, unit_id: UUID) -> dict[UUID, Unit]:
    rows = (
        await visible(actor, "unit.read", Unit).filter(Q(id=unit_id) | Q(parent_id=unit_id)).order_by("name")
    )
    return {row.id: row for row in rows}


def _by_unit(
    unit: Unit, units: dict[UUID, Unit], tree: Tree, found: Mapping[UUID, Tally]
) -> list[tuple[Unit, Figures]]:
    own = [(unit, figures(pooled(found, [unit.id])))]
    parts = [(each, tree.below(each.id)) for each in units.values() if each.id != unit.id]
    return own + [(each, figures(pooled(found, below))) for each, below in parts]


async def _recent(actor: Actor, unit_id: UUID) -> list[Recent]:
    # From the topics, in their order: the other way round every event ever told to the unit would be sorted.
    told = EventTopic.filter(topic=UNIT.of(unit_id), event__kind__startswith="complaint.")
    latest = await told.order_by("-event_id").limit(LOOKED_AT).select_related("event")
    events = [row.event for row in latest]
    seen = await complaints_by_ids(actor, [event.subject_id for event in events])
    found = [Recent(e.kind, e.at, seen[e.subject_id], _unit_in(e)) for e in events if e.subject_id in seen]
    return found[:RECENT]


def _unit_in(event: Event) -> UUID | None:
    unit = event.data.get("unit")
    return UUID(unit) if isinstance(unit, str) else None
