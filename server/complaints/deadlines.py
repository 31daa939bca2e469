"""What is shown of a complaint's clocks, explained from what was given and the calendar it was counted by."""

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from server.access.actor import Actor
from server.complaints.clocks import OFFICE_IS_LATE, newest, turn
from server.complaints.models import ComplaintClock
from server.complaints.workflow import ClockKind, DeadlineKind
from server.kit.clock import today
from server.workdays.queries import calendar, calendars_of
from server.workdays.rules import Calendar, CountedDay, Given, explain_given, working_days_left


@dataclass(frozen=True, slots=True)
class Deadline:
    """The running clock of whoever is to act next. working_days_left: 0 on the due date, negative when late."""

    kind: DeadlineKind
    given: Given
    counted: Calendar
    present: Calendar
    is_overdue: bool

    @property
    def working_days_left(self) -> int:
        """As counted up to the due date; past it, by the calendar of now, which knows what was entered since."""
        on = today()
        return working_days_left(
            on, self.given.due_on, self.counted if on <= self.given.due_on else self.present
        )

    def days(self) -> list[CountedDay]:
        """Every day from day 0 to the due date, and what the calendar has changed since."""
        return explain_given(self.given, self.counted, self.present)


@dataclass(frozen=True, slots=True)
class Deadlines:
    """What a complaint's clocks say today. resolve_due_on: by when its class should be resolved."""

    deadline: Deadline | None
    resolve_due_on: date | None
    is_overdue: bool


async def deadlines_by_complaint_ids(_actor: Actor, ids: Sequence[UUID]) -> dict[UUID, Deadlines]:
    """Give what the clocks of complaints say, in three statements; for complaints the reader was shown."""
    clocks: dict[UUID, list[ComplaintClock]] = defaultdict(list)
    for clock in await ComplaintClock.filter(complaint_id__in=list(ids)):
        clocks[clock.complaint_id].append(clock)
    present = await calendar()
    versions = {clock.calendar_version for given in clocks.values() for clock in given}
    calendars = await calendars_of(present, versions)
    return {each: _deadlines(clocks[each], calendars, present) for each in ids}


def _deadlines(
    clocks: Sequence[ComplaintClock], calendars: dict[int, Calendar], present: Calendar
) -> Deadlines:
    running, resolving = turn(clocks), newest(clocks, ClockKind.RESOLVE)
    is_late = OFFICE_IS_LATE.is_true(clocks, today())
    deadline = None
    if running:
        given = Given(running.starts_on, running.working_days, running.due_on)
        deadline = Deadline(
            DeadlineKind(running.kind.value), given, calendars[running.calendar_version], present, is_late
        )
    return Deadlines(deadline, resolving.due_on if resolving else None, is_late)
