"""What the process remembers is what the database holds, whoever changed it."""

import sqlite3
from contextlib import closing
from datetime import date
from uuid import uuid4

import asyncpg
import pytest
from tortoise.transactions import in_transaction

from server.access.actor import SYSTEM
from server.settings import Settings
from server.units.models import Unit
from server.units.queries import unit_tree
from server.units.services import UnitDraft, save_unit
from server.workdays.queries import calendar
from server.workdays.rules import HolidayKind
from server.workdays.services import HolidayDraft, remove_holiday, save_holiday
from tests.support import complaint_factories as make
from tests.support import factories
from tests.support.statements import counted_statements


async def elsewhere(settings: Settings, statement: str) -> None:
    """Run a statement as another process would, and commit it."""
    if settings.is_sqlite:
        with closing(sqlite3.connect(settings.url.removeprefix("sqlite://"))) as database:
            database.execute(statement)
            database.commit()
        return
    connection = await asyncpg.connect(settings.url)
    try:
        await connection.execute(statement)
    finally:
        await connection.close()


async def test_a_unit_that_another_process_moved_is_where_it_is(database: None, settings: Settings) -> None:
    high, low = await factories.unit(), await factories.unit()
    assert low.id not in (await unit_tree()).below(high.id)
    moved = f"UPDATE units SET parent_id = '{high.id}', version = version + 1 WHERE id = '{low.id}'"
    await elsewhere(settings, moved)
    assert low.id in (await unit_tree()).below(high.id)


async def test_a_unit_that_was_just_saved_is_in_the_tree(database: None) -> None:
    before = await unit_tree()
    draft = UnitDraft("rangkui", "Kecamatan Rangkui", "Rangkui", (await factories.unit()).kind)
    row = await save_unit(SYSTEM, draft, intention=uuid4())
    assert (await unit_tree()).line(row.id) == [row.id]
    assert await unit_tree() is not before
    assert await unit_tree() is await unit_tree()


async def move_and_fail(low: Unit, high: Unit) -> None:
    """Move a unit, look at the tree, and end in a way that takes it all back."""
    async with in_transaction():
        await Unit.filter(id=low.id).update(parent_id=high.id, version=2)
        assert low.id in (await unit_tree()).below(high.id)
        raise RuntimeError


async def test_what_was_taken_back_is_not_remembered(database: None) -> None:
    high, low = await factories.unit(), await factories.unit()
    await unit_tree()
    async with in_transaction():
        with pytest.raises(RuntimeError):
            await move_and_fail(low, high)
        # As many changes as were taken back, of another row.
        await Unit.filter(id=high.id).update(name="Lain", version=2)
        assert low.id not in (await unit_tree()).below(high.id)
    assert low.id not in (await unit_tree()).below(high.id)


async def test_a_holiday_that_replaces_another_counts(database: None) -> None:
    first = await save_holiday(SYSTEM, holiday(date(2026, 12, 1)), intention=uuid4())
    assert set((await calendar()).holidays) == {date(2026, 12, 1)}
    await remove_holiday(SYSTEM, first.id, intention=uuid4())
    await save_holiday(SYSTEM, holiday(date(2026, 12, 2)), intention=uuid4())
    assert set((await calendar()).holidays) == {date(2026, 12, 2)}


def holiday(on: date) -> HolidayDraft:
    """Give a holiday ready to be saved."""
    return HolidayDraft(on, "Hari Jadi Pangkalpinang", HolidayKind.LOCAL, "Perwali 1/2026")


async def test_a_response_reads_neither_tree_nor_calendar_again(database: None) -> None:
    town = await make.town()
    first, second = await make.assigned(town), await make.assigned(town)
    await make.respond(town, first)
    with counted_statements() as sent:
        await make.respond(town, second)
    texts = [each.text for each in sent]
    assert [text for text in texts if 'FROM "holidays"' in text or text.endswith('FROM "units"')] == []
