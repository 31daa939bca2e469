"""Other programs that hold what every change of the service needs."""

import sqlite3
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import asyncpg

from server.database import postgres_address
from server.settings import Settings


@asynccontextmanager
async def locked_out(settings: Settings) -> AsyncIterator[None]:
    """Hold what every change needs, as another program."""
    if settings.is_sqlite:
        database = sqlite3.connect(settings.url.removeprefix("sqlite://"), isolation_level=None)
        database.execute("BEGIN IMMEDIATE")
        yield
        database.close()
        return
    connection = await asyncpg.connect(**postgres_address(settings.url))
    async with connection.transaction():
        await hold_journal(connection)
        yield
    await connection.close()


async def hold_journal(connection: Any) -> None:
    """Take the row that every change takes last."""
    await connection.execute("UPDATE journal_head SET seq = seq")
