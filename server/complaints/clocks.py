"""What the clocks of a complaint say. Once given, a clock is read and never counted again."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from typing import Protocol, TypeVar

from tortoise.expressions import Q

from server.complaints.workflow import RUNNING, ClockKind, DeadlineKind, Step

# Before every deadline. "There is one" as a range: an index leads into ranges, but not to what is not null.
NEVER = date.min
TURNS = frozenset(ClockKind(kind.value) for kind in DeadlineKind)


class Clock(Protocol):
    """A clock as it was given. stopped_at: None while it runs."""

    @property
    def kind(self) -> ClockKind: ...

    @property
    def due_on(self) -> date: ...

    @property
    def given_at(self) -> datetime: ...

    @property
    def stopped_at(self) -> datetime | None: ...


C = TypeVar("C", bound=Clock)


@dataclass(frozen=True)
class Passing:
    """A clock of these kinds ran out: as a test on a few clocks and as filters of clocks and of complaints.

    All three must agree. The last reads the copy of the due date that each complaint carries, and that one clock
    at a time says whose turn it is.
    """

    kinds: frozenset[ClockKind]

    def is_true(self, clocks: Iterable[Clock], today: date) -> bool:
        """Tell whether a running clock has passed; on its due date it has not."""
        return any(
            clock.stopped_at is None and clock.kind in self.kinds and clock.due_on < today for clock in clocks
        )

    def where(self, today: date) -> Q:
        """Give the filter of the clocks that have passed."""
        return Q(stopped_at__isnull=True, kind__in=sorted(self.kinds), due_on__lt=today)

    def of_complaints(self, today: date) -> Q:
        """Give the filter of the complaints whose turn it is by such a clock, and that has passed."""
        # By the states that are left out: an index by state would lead to rows that then had to be sorted.
        others = [state for state, running in RUNNING.items() if not running & TURNS & self.kinds]
        return Q(due_on__gt=NEVER, due_on__lt=today) & ~Q(state__in=others)


# A citizen who does not reply is not late: the complaint just closes. The class's time is a target yet.
OFFICE_IS_LATE = Passing(frozenset({ClockKind.VERIFY, ClockKind.RESPOND}))
CITIZEN_IS_SILENT = Passing(frozenset({ClockKind.CITIZEN_REPLY}))


def changed(clocks: Sequence[C], step: Step) -> tuple[list[C], list[C]]:
    """Tell which clocks a step stops and which go on again: those that run in its state, but for the one it starts."""
    running = {clock.kind: clock for clock in clocks if clock.stopped_at is None}
    goes_on = RUNNING[step.state] - {step.starts}
    stops = [clock for kind, clock in running.items() if kind not in goes_on]
    resumes = [newest(clocks, kind) for kind in sorted(goes_on - running.keys())]
    return stops, [clock for clock in resumes if clock]


def newest(clocks: Iterable[C], kind: ClockKind) -> C | None:
    """Give the clock of a kind that was given last, running or not."""
    return max((clock for clock in clocks if clock.kind is kind), key=lambda c: c.given_at, default=None)


def turn(clocks: Iterable[C]) -> C | None:
    """Give the running clock of whoever is to act next; None when the complaint has ended."""
    return next((clock for clock in clocks if clock.stopped_at is None and clock.kind in TURNS), None)
