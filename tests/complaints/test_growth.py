"""What is read past an archive: an index leads to it, so that nothing grows with what was closed long ago."""

import re

import pytest
from tortoise import connections

from server.complaints.board import board
from server.complaints.queries import Order, Shelf, complaints_page
from tests.bench.town import fill
from tests.support import complaint_factories as make
from tests.support.complaint_factories import Town
from tests.support.held_clock import HeldClock
from tests.support.statements import Statement, counted_statements, plan_of

ARCHIVE = 60


@pytest.fixture
async def town(database: None, clock: HeldClock) -> Town:
    """Make a town with an archive of three years, one complaint in ten still open."""
    made = await make.town()
    await fill(ARCHIVE)
    return made


async def plans_for(sent: list[Statement], table: str) -> list[str]:
    """Give the plans of the statements that read a table."""
    return [await plan_of(statement) for statement in sent if f'FROM "{table}"' in statement.text]


def ordered(sent: list[Statement]) -> list[Statement]:
    """Give those that list in an order."""
    return [statement for statement in sent if "ORDER BY" in statement.text]


PAGES = (
    (Shelf.ALL, Order.NEWEST, "complaints_newest"),
    (Shelf.CLOSED, Order.NEWEST, "complaints_newest"),
    (Shelf.CLOSED, Order.DUE, "complaints_newest"),
    (Shelf.ALL, Order.DUE, "complaints_nearest"),
    (Shelf.OVERDUE, Order.DUE, "complaints_nearest"),
)


async def test_no_page_of_the_inbox_sorts_the_archive(town: Town) -> None:
    for shelf, order, index in PAGES:
        with counted_statements() as sent:
            await complaints_page(town.verifier, unit_id=town.district.id, shelf=shelf, order=order, limit=10)
        plan = (await plans_for(ordered(sent), "complaints"))[0]
        assert (shelf, order, index in plan, "sort" in plan) == (shelf, order, True, False)


async def test_a_later_page_begins_at_its_place(town: Town) -> None:
    everything = await complaints_page(town.verifier, shelf=Shelf.ALL, limit=ARCHIVE)
    last_timed = [row for row in everything if row.due_on is not None][-1]
    with counted_statements() as sent:
        await complaints_page(town.verifier, shelf=Shelf.ALL, after=last_timed.id, limit=10)
        await complaints_page(town.verifier, shelf=Shelf.ALL, after=everything[-20].id, limit=10)
    timed, untimed, later = await plans_for(ordered(sent), "complaints")
    for index, plan in (("nearest", timed), ("newest", untimed), ("newest", later)):
        assert f"complaints_{index}" in plan
    assert re.search(r"complaints_nearest.*\(due_on>[?=]|index cond: .*due_on >=", timed, re.DOTALL)
    assert re.search(r"\(submitted_at<[?=]|index cond: .*submitted_at <=", later)


async def test_the_board_reads_what_is_open_and_what_is_recent_only(town: Town) -> None:
    with counted_statements() as sent:
        await board(town.verifier, town.district.id, 90)
    plans = await plans_for(sent, "complaints")
    led_by: tuple[str, ...] = ("inbox", "submitted", "answered", "closed")
    if connections.get("default").capabilities.dialect == "postgres":
        # Which one it takes for the others it decides by counting rows, of which there are too few here.
        led_by = ("inbox",)
    assert [f"complaints_{name}" in plan for name, plan in zip(led_by, plans, strict=False)] == [True] * len(
        led_by
    )
    (latest,) = await plans_for(sent, "event_topics")
    assert ("event_topics_topic" in latest, "sort" in latest) == (True, False)
