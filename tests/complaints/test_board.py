"""The board's figures."""

from uuid import uuid4

import pytest

from server.access.actor import STRANGER, Role
from server.complaints import citizens
from server.complaints.board import board, durations
from server.complaints.kinds import Solved
from server.kit.refusals import NotAllowed, NotSignedIn
from tests.support import complaint_factories as make
from tests.support import factories
from tests.support.held_clock import HeldClock


async def test_the_board_counts_what_waits_and_what_is_late(database: None, clock: HeldClock) -> None:
    town = await make.town()
    row = await make.responded(town)
    await citizens.confirm_complaint(make.citizen_of(row), row.id, solved=Solved.YES, intention=uuid4())
    await make.responded(town)
    await make.assigned(town)
    clock.set(make.at("2026-12-03"))
    await make.filed()
    found = (await board(town.verifier, town.district.id, 90)).figures
    assert (found.open, found.overdue, found.new_today, found.to_verify) == (3, 1, 1, 1)
    # One resolved in time, one open and late: half.
    assert (found.waiting_citizen, found.closed, found.in_time_share) == (1, 1, 0.5)
    assert (found.first_response.n, found.resolution.n) == (2, 1)


async def test_rows_are_the_unit_itself_and_each_unit_below(database: None) -> None:
    town = await make.town()
    await factories.unit("Kelurahan Asam", parent=town.district)
    await make.assigned(town)
    await make.filed()
    rows = (await board(town.verifier, town.district.id, 30)).rows
    assert [(unit.name, row.open) for unit, row in rows] == [
        ("Kecamatan Rangkui", 1),
        ("Kelurahan Asam", 0),
        ("Kelurahan Melintang", 1),
    ]


async def test_percentiles_are_by_nearest_rank_in_working_hours() -> None:
    found = durations([60, 90, 120, 600], 5)
    assert (found.n, found.median_hours, found.p90_hours) == (4, 1.5, 10.0)
    assert durations([], 5).median_hours is None


async def test_alleged_misconduct_shows_in_no_figure_of_the_unit(database: None) -> None:
    town = await make.town()
    await make.assigned(town, "complaint_oversight")
    mine = (await board(town.handler, town.village.id, 30)).figures
    theirs = (await board(town.verifier, town.village.id, 30)).figures
    assert (mine.open, theirs.open) == (0, 1)


async def test_the_board_is_for_staff_of_the_unit_only(database: None) -> None:
    town = await make.town()
    officer = await factories.actor_with(Role.OFFICER, town.village)
    with pytest.raises(NotAllowed):
        await board(officer, town.village.id, 30)
    with pytest.raises(NotAllowed):
        await board(town.handler, town.district.id, 30)
    with pytest.raises(NotSignedIn):
        await board(STRANGER, town.village.id, 30)


async def test_recent_events_name_no_hidden_complaint(database: None) -> None:
    town = await make.town()
    row = await make.assigned(town)
    await make.verified(town)
    seen = await board(town.handler, town.village.id, 30)
    assert {each.complaint.id for each in seen.recent} == {row.id}
    assert [each.id for each in seen.nearest] == [row.id]
