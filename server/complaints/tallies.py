"""What the board counts of each unit. The database groups what it can; only durations come one by one."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime, time
from uuid import UUID

from tortoise.expressions import Q
from tortoise.functions import Count

from server.complaints.clocks import OFFICE_IS_LATE
from server.complaints.models import Complaint
from server.complaints.workflow import OPEN, ClosureReason, State
from server.kit.clock import WIB, today

OPEN_STATES = sorted(OPEN)


@dataclass(slots=True)
class Tally:
    """The counts of one unit, or of several together.

    open: by state. late: open ones with which the office is late. new_today: those withdrawn are left out.
    answered, resolved: durations in working minutes. judged: of the resolved those with a date to keep;
    in_time: those that kept it.
    """

    open: Counter[str] = field(default_factory=Counter)
    late: int = 0
    new_today: int = 0
    closed: int = 0
    judged: int = 0
    in_time: int = 0
    answered: list[int] = field(default_factory=list)
    resolved: list[int] = field(default_factory=list)

    def add(self, other: "Tally") -> None:
        """Count another unit's complaints in."""
        self.open += other.open
        self.late += other.late
        self.new_today += other.new_today
        self.closed += other.closed
        self.judged += other.judged
        self.in_time += other.in_time
        self.answered += other.answered
        self.resolved += other.resolved


def pooled(tallies: Mapping[UUID, Tally], units: Iterable[UUID]) -> Tally:
    """Give the counts of some units together."""
    together = Tally()
    for unit in units:
        if unit in tallies:
            together.add(tallies[unit])
    return together


async def tallies(scope: Q, since: datetime) -> dict[UUID, Tally]:
    """Count a scope of complaints by unit in four statements, each of which an index leads past the archive.

    The open ones, those of today, and those answered or closed since an instant.
    """
    found: dict[UUID, Tally] = defaultdict(Tally)
    rows = Complaint.filter(scope)
    # Columns that stand in the index, so that the rows themselves are not read.
    grouped = rows.annotate(
        n=Count("unit_id"), late=Count("due_on", _filter=OFFICE_IS_LATE.of_complaints(today()))
    )
    opened = grouped.filter(state__in=OPEN_STATES).group_by("unit_id", "state")
    for unit, state, n, late in await opened.values_list("unit_id", "state", "n", "late"):
        found[unit].open[state] += n
        found[unit].late += late
    arrived = grouped.filter(_arrived_today()).group_by("unit_id")
    for unit, n in await arrived.values_list("unit_id", "n"):
        found[unit].new_today += n
    answered = rows.filter(first_response_at__gte=since, first_response_minutes__isnull=False)
    for unit, minutes in await answered.values_list("unit_id", "first_response_minutes"):
        found[unit].answered.append(minutes)
    # Not "is closed": an index by state would lead through everything that ever was.
    closed = rows.filter(~Q(state=State.ARCHIVED), closed_at__gte=since)
    for unit, minutes, in_time in await closed.values_list(
        "unit_id", "resolution_minutes", "resolved_in_time"
    ):
        _count_closed(found[unit], minutes, in_time)
    return found


def _count_closed(tally: Tally, minutes: int | None, in_time: bool | None) -> None:
    tally.closed += 1
    if minutes is not None:
        tally.resolved.append(minutes)
        tally.judged += in_time is not None
        tally.in_time += in_time is True


def _arrived_today() -> Q:
    """Give the filter of what arrived since midnight, except what its author took back."""
    midnight = datetime.combine(today(), time(), WIB).astimezone(UTC)
    kept = Q(closure_reason__isnull=True) | ~Q(closure_reason=ClosureReason.WITHDRAWN)
    return Q(submitted_at__gte=midnight) & kept
