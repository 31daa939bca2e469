"""A clock passes the day after its due date, and a step stops, continues and starts the clocks it should."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from itertools import product

import pytest

from server.complaints.clocks import CITIZEN_IS_SILENT, OFFICE_IS_LATE, changed, newest, turn
from server.complaints.workflow import FILED, RUNNING, ClockKind, State, Step

DUE = date(2026, 11, 27)
GIVEN = datetime(2026, 11, 24, 2, tzinfo=UTC)


@dataclass(frozen=True)
class Given:
    """A clock as it was given."""

    kind: ClockKind
    due_on: date = DUE
    given_at: datetime = GIVEN
    stopped_at: datetime | None = None


def step(state: State, starts: ClockKind | None = None) -> Step:
    """Give a step into a state."""
    return Step(state, starts, None, needs_reason=False)


@pytest.mark.parametrize("kind", [ClockKind.VERIFY, ClockKind.RESPOND])
def test_an_office_is_late_from_the_day_after_the_due_date(kind: ClockKind) -> None:
    days = (DUE - timedelta(1), DUE, DUE + timedelta(1))
    assert [OFFICE_IS_LATE.is_true([Given(kind)], on) for on in days] == [False, False, True]
    assert not any(CITIZEN_IS_SILENT.is_true([Given(kind)], on) for on in days)


def test_a_silent_citizen_is_not_late_but_the_complaint_closes() -> None:
    reply = [Given(ClockKind.CITIZEN_REPLY)]
    assert [CITIZEN_IS_SILENT.is_true(reply, on) for on in (DUE, DUE + timedelta(1))] == [False, True]
    assert not OFFICE_IS_LATE.is_true(reply, DUE + timedelta(60))


def test_the_time_of_a_class_is_a_target_and_makes_nobody_late() -> None:
    assert not OFFICE_IS_LATE.is_true([Given(ClockKind.RESOLVE)], DUE + timedelta(60))


@pytest.mark.parametrize("kind", ClockKind)
def test_a_clock_that_stands_still_never_passes(kind: ClockKind) -> None:
    stopped = [Given(kind, stopped_at=GIVEN)]
    assert not OFFICE_IS_LATE.is_true(stopped, DUE + timedelta(60))
    assert not CITIZEN_IS_SILENT.is_true(stopped, DUE + timedelta(60))
    assert turn(stopped) is None


@pytest.mark.parametrize(("before", "after"), list(product(State, State)))
def test_after_a_step_those_clocks_run_that_its_state_names(before: State, after: State) -> None:
    clocks = [Given(kind, stopped_at=None if kind in RUNNING[before] else GIVEN) for kind in ClockKind]
    stops, resumes = changed(clocks, step(after))
    running = {clock.kind for clock in clocks if clock.stopped_at is None}
    assert running - {c.kind for c in stops} | {c.kind for c in resumes} == RUNNING[after]


def test_a_clock_that_begins_anew_ends_the_one_before_it() -> None:
    old = Given(ClockKind.CITIZEN_REPLY)
    assert changed([old], step(State.RESPONDED, ClockKind.CITIZEN_REPLY)) == ([old], [])
    assert changed([], FILED) == ([], [])


def test_of_several_the_one_given_last_goes_on() -> None:
    early = Given(ClockKind.RESOLVE, stopped_at=GIVEN)
    late = Given(ClockKind.RESOLVE, given_at=GIVEN + timedelta(hours=1), stopped_at=GIVEN)
    assert newest([late, early], ClockKind.RESOLVE) is late
    assert changed([late, early], step(State.REOPENED, ClockKind.RESPOND)) == ([], [late])
