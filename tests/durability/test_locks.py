"""Whoever holds the database's locks from outside holds up the service for a bounded time."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from contextvars import Context
from typing import Any

import asyncpg
import pytest
from tortoise import Tortoise
from tortoise.exceptions import BaseORMException
from tortoise.transactions import in_transaction

from server.database import connection_config, opened, postgres_address
from server.kit.waiting import DatabaseBusy
from server.live.follow import head
from server.live.work import take_numbers
from server.settings import Settings
from tests.durability.locks import hold_journal, locked_out
from tests.support import complaint_factories as make
from tests.support import factories

SOON = 5.0
# More than the pool has connections.
CROWD = 12


@pytest.fixture
def on_postgres(settings: Settings) -> Settings:
    """Give the settings of a service whose database is a program of its own."""
    if settings.is_sqlite:
        pytest.skip("SQLite answers inside the process, and serves one")
    return settings


@asynccontextmanager
async def office(settings: Settings) -> AsyncIterator[Any]:
    """Open the database with one office that takes complaints; gives the client."""
    async with opened(settings):
        await factories.unit("Kecamatan Rangkui")
        yield Tortoise.get_connection("default")


async def test_a_foreign_lock_fails_changes_soon_and_reading_never_and_is_forgotten_when_it_ends(
    settings: Settings,
) -> None:
    settings.database_lock_seconds = 0.05
    async with office(settings):
        await make.filed()
        async with locked_out(settings), asyncio.timeout(SOON):
            waiting = [asyncio.create_task(make.filed()) for _ in range(CROWD)]
            assert await head() == 1
            outcomes = await asyncio.gather(*waiting, return_exceptions=True)
        assert {type(outcome) for outcome in outcomes} == {DatabaseBusy}
        await make.filed()
        assert await head() == 2


async def test_a_process_that_freezes_in_the_middle_of_a_change_loses_its_locks(
    on_postgres: Settings,
) -> None:
    impatient = on_postgres.model_copy(update={"database_idle_seconds": 0.2})
    bounds = connection_config(impatient)["credentials"]["bounds"].server_settings()
    async with office(on_postgres):
        await make.filed()
        frozen = await asyncpg.connect(**postgres_address(on_postgres.url), server_settings=bounds)
        await frozen.execute("BEGIN")
        await hold_journal(frozen)
        async with asyncio.timeout(SOON):
            await make.filed()
        frozen.terminate()


async def test_a_change_of_our_own_that_hangs_fails_the_next_ones_soon_and_reading_never(
    settings: Settings,
) -> None:
    settings.database_lock_seconds, settings.database_connection_seconds = 0.1, 0.5
    async with office(settings):
        await make.filed()
        async with in_transaction(), asyncio.timeout(SOON):
            await take_numbers(1)
            # In a context of its own: what is asked inside a transaction belongs to it.
            others = [
                asyncio.create_task(each, context=Context()) for each in (make.filed(), make.filed(), head())
            ]
            outcomes = await asyncio.gather(*others, return_exceptions=True)
        assert [type(outcome) for outcome in outcomes] == [DatabaseBusy, DatabaseBusy, int]


async def test_a_question_that_takes_too_long_is_broken_off_inside_the_process_too(
    settings: Settings,
) -> None:
    if not settings.is_sqlite:
        pytest.skip("the next test asks PostgreSQL")
    settings.database_statement_seconds = 0.2
    async with office(settings) as client, asyncio.timeout(SOON):
        numbers = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT i FROM n"
        endless = f"SELECT COUNT(*) FROM ({numbers})"
        outcomes = await asyncio.gather(
            *(client.execute_query(endless) for _ in range(3)), return_exceptions=True
        )
        assert {type(outcome) for outcome in outcomes} == {DatabaseBusy}
        await make.filed()
        assert await head() == 1


async def test_a_statement_that_runs_for_too_long_is_broken_off(on_postgres: Settings) -> None:
    on_postgres.database_statement_seconds = 0.5
    async with office(on_postgres) as client, asyncio.timeout(SOON):
        with pytest.raises(DatabaseBusy):
            await client.execute_query("SELECT pg_sleep(60)")
        await make.filed()


async def test_who_finds_no_free_connection_is_told_so_soon(on_postgres: Settings) -> None:
    on_postgres.database_connection_seconds = 0.5
    async with office(on_postgres) as client:
        sleep = client.execute_query
        crowd = [asyncio.create_task(sleep("SELECT pg_sleep(60)")) for _ in range(CROWD)]
        async with asyncio.timeout(SOON):
            told, asleep = await asyncio.wait(crowd, return_when=asyncio.FIRST_COMPLETED)
        assert {type(task.exception()) for task in told} == {DatabaseBusy}
        for task in asleep:
            task.cancel()
        await asyncio.gather(*asleep, return_exceptions=True)
        await make.filed()


async def test_a_change_whose_connection_breaks_fails_and_the_next_one_gets_another(
    on_postgres: Settings,
) -> None:
    async with office(on_postgres):
        for _ in range(CROWD):
            with pytest.raises(BaseORMException):
                async with in_transaction() as connection:
                    await connection.execute_query("SELECT pg_terminate_backend(pg_backend_pid())")
        await make.filed()
