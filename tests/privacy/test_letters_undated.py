"""Whoever has database and key file finds of a private letter its month, and neither its day nor its neighbours."""

from collections.abc import Sequence
from math import sqrt
from uuid import uuid4

import pytest
from tortoise import connections

from server.access.actor import STRANGER
from server.access.models import Throttle
from server.feedback.models import Feedback, FeedbackBatch
from server.feedback.services import FeedbackDraft, give_feedback
from server.feedback.sweeps import forget_intentions, scatter_letters
from server.live.models import Event, Intention, UnlinkedIntention
from server.live.scattering import tells_of_arrivals
from server.settings import Settings
from server.staff.models import Person
from tests.support import factories
from tests.support.held_clock import HeldClock

TABLES = (Feedback, FeedbackBatch, UnlinkedIntention)
OFFICERS = 3
# Two sigma of chance are 0.14 for 200 letters; the bound is three and a half. Of few letters chance alone gives more.
STRICT = 200
BOUND = 0.25


async def letters_arrive(count: int, clock: HeldClock) -> list[str]:
    """Let letters arrive over a month, one after the other, with work that is dated between; gives their texts."""
    unit = await factories.unit()
    officers = [await factories.person(unit) for _ in range(OFFICERS)]
    written = []
    for number in range(count):
        clock.set(clock.now.replace(day=1 + number * 27 // count, second=number % 60))
        written.append(f"Pesan {number:03d}")
        draft = FeedbackDraft(officers[number % OFFICERS].id, f"{number:064x}", went_well=written[-1])
        await give_feedback(STRANGER, draft, intention=uuid4())
        await factories.service(unit)
    return written


def place() -> str:
    """Name the column by which a database says where a row lies."""
    return "ctid" if connections.get("default").capabilities.dialect == "postgres" else "rowid"


async def lying(table: str) -> list[str]:
    """Give the ids of a table as they lie in its file."""
    asked = f"SELECT id FROM {table} ORDER BY {place()}"
    return [str(row["id"]) for row in await connections.get("default").execute_query_dict(asked)]


async def texts_by_id() -> dict[str, str]:
    """Open every letter, as the key file lets one do."""
    return {str(row.id): str(row.went_well) for row in await Feedback.all()}


def rho(one: Sequence[str], other: Sequence[str]) -> float:
    """Give the rank correlation (Spearman) of two orders of the same things."""
    rank = {each: number for number, each in enumerate(other)}
    apart = sum((number - rank[each]) ** 2 for number, each in enumerate(one))
    return 1 - 6 * apart / (len(one) * (len(one) ** 2 - 1))


def bound(count: int) -> float:
    """Give what chance stays below: for few letters five sigma."""
    return BOUND if count >= STRICT else min(0.95, 5 / sqrt(count - 1))


async def test_how_letters_lie_in_the_database_says_nothing_of_how_they_came(
    database: None, clock: HeldClock, settings: Settings, pytestconfig: pytest.Config
) -> None:
    count = pytestconfig.getoption("--letters")
    written = await letters_arrive(count, clock)
    await scatter_letters(settings)
    texts = await texts_by_id()
    orders = {
        "where it lies": [texts[id] for id in await lying("feedback")],
        "ids": [texts[id] for id in sorted(texts)],
        "the senders' keys": [str(row.went_well) for row in await Feedback.all().order_by("sender_hash")],
        "the places in the batches": [
            str(row.went_well) for row in await Feedback.all().order_by("person_id", "place", "id")
        ],
    }
    found = {name: round(rho(written, order), 3) for name, order in orders.items()}
    print(f"{count} letters, bound {bound(count):.2f}: {found}")
    assert {name: by for name, by in found.items() if abs(by) > bound(count)} == {}
    assert not [table for table in TABLES if await tells_of_arrivals(table)]


async def test_without_being_laid_anew_letters_would_lie_as_they_came(
    database: None, clock: HeldClock
) -> None:
    written = await letters_arrive(4, clock)
    texts = await texts_by_id()
    assert [texts[id] for id in await lying("feedback")] == written


async def test_nothing_that_is_kept_of_a_letter_holds_a_day_or_leads_to_it(
    database: None, clock: HeldClock
) -> None:
    await letters_arrive(30, clock)
    dates = {
        (table._meta.db_table, name, str(getattr(row, name)))
        for table in TABLES
        for row in await table.all()
        for name, kind in table._meta.fields_map.items()
        if type(kind).__name__ in ("DateField", "DatetimeField") and getattr(row, name) is not None
    }
    assert {(name, value) for _, name, value in dates} == {("month", "2026-11-01")}
    assert not await Event.exists()
    assert not await Throttle.exists()
    assert not await Intention.filter(verb="give_feedback").exists()
    known = {str(row.id) for row in await Feedback.all()}
    assert not known & {str(row.id) for row in await UnlinkedIntention.all()}


async def test_who_is_written_to_keeps_no_mark_of_the_last_letter(database: None, clock: HeldClock) -> None:
    person = await factories.person()
    before = await marks(person)
    await give_feedback(STRANGER, FeedbackDraft(person.id, "a" * 64, went_well="Baik"), intention=uuid4())
    assert await marks(person) == before


async def marks(person: Person) -> Sequence[object]:
    """Give what a database notes of the transactions that touched a row."""
    if place() == "rowid":
        return ()
    asked = "SELECT xmin::text, xmax::text, ctid::text FROM people WHERE id = $1"
    return [dict(row) for row in await connections.get("default").execute_query_dict(asked, [person.id])]


async def test_letters_are_laid_anew_once_a_night_although_nobody_wrote(
    database: None, clock: HeldClock, settings: Settings
) -> None:
    await letters_arrive(6, clock)
    assert await scatter_letters(settings) == len(TABLES)
    assert await scatter_letters(settings) == 0
    clock.advance(days=1)
    assert await scatter_letters(settings) == len(TABLES)
    assert len(await texts_by_id()) == 6


async def test_that_a_letter_was_sent_is_forgotten_some_months_later(
    database: None, clock: HeldClock, settings: Settings
) -> None:
    await letters_arrive(2, clock)
    clock.advance(days=62)
    assert await forget_intentions(settings) == 0
    clock.advance(days=31)
    assert await forget_intentions(settings) == 2
    assert len(await texts_by_id()) == 2
