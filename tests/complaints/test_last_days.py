"""The last minute of a deadline is in time and the first one after it is late, in every figure and to every reader."""

from uuid import uuid4

import pytest

from server.complaints import citizens
from server.complaints.board import board
from server.complaints.deadlines import deadlines_by_complaint_ids
from server.complaints.kinds import Solved
from server.complaints.models import Complaint, ComplaintClock
from server.complaints.queries import Shelf, complaints_page
from server.complaints.rules import ComplaintClass
from server.complaints.workflow import ClockKind
from tests.support import complaint_factories as make
from tests.support.held_clock import HeldClock

# Alleged misconduct never goes to a unit.
KINDS = [kind for kind in ComplaintClass if kind is not ComplaintClass.COMPLAINT_OVERSIGHT]


async def wait(clock: HeldClock, row: Complaint, kind: ClockKind, *, late: bool) -> None:
    """Wait for the last minute of the day by which a clock of a complaint runs out, or for the first one after."""
    day = (await ComplaintClock.get(complaint_id=row.id, kind=kind)).due_on
    clock.set(make.at(str(day), 23, 59))
    clock.advance(minutes=late)


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("late", [False, True])
async def test_an_answer_counts_as_in_time_until_midnight_of_the_day_it_is_due(
    database: None, clock: HeldClock, kind: ComplaintClass, late: bool
) -> None:
    town = await make.town()
    row = await make.assigned(town, kind.value)
    await wait(clock, row, ClockKind.RESPOND, late=late)
    answered = await make.respond(town, row)
    assert answered.first_response_in_time is not late


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("late", [False, True])
async def test_a_complaint_counts_as_resolved_in_time_by_the_day_of_its_answer_and_not_of_its_closing(
    database: None, clock: HeldClock, kind: ComplaintClass, late: bool
) -> None:
    town = await make.town()
    row = await make.assigned(town, kind.value)
    await wait(clock, row, ClockKind.RESOLVE, late=late)
    await make.respond(town, row)
    clock.advance(days=3)
    closed = await citizens.confirm_complaint(
        make.citizen_of(row), row.id, solved=Solved.YES, intention=uuid4()
    )
    assert closed.resolved_in_time is not late


@pytest.mark.parametrize("late", [False, True])
async def test_what_is_due_today_is_late_to_nobody_and_tomorrow_to_all(
    database: None, clock: HeldClock, late: bool
) -> None:
    town = await make.town()
    row = await make.assigned(town)
    await wait(clock, row, ClockKind.RESPOND, late=late)
    told = (await deadlines_by_complaint_ids(town.handler, [row.id]))[row.id]
    shelf = await complaints_page(town.handler, shelf=Shelf.OVERDUE, limit=10)
    counts = await board(town.handler, town.village.id, 30)
    assert (told.is_overdue, len(shelf), counts.figures.overdue) == (late, int(late), int(late))


async def test_what_came_since_midnight_here_is_new_today(database: None, clock: HeldClock) -> None:
    town = await make.town()
    figures = list[tuple[int, int]]()
    for day, hour, minute in (("2026-11-24", 23, 59), ("2026-11-25", 0, 0), ("2026-11-25", 6, 59)):
        clock.set(make.at(day, hour, minute))
        await make.filed()
        counted = (await board(town.verifier, town.district.id, 30)).figures
        figures.append((counted.new_today, counted.open))
    assert figures == [(1, 1), (1, 2), (2, 3)]
