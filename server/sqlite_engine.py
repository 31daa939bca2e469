"""Tortoise's SQLite client with two mends: writers queue before they read, and readers do not queue at all.

A deferred BEGIN that reads first fails with "database is locked" as soon as a second writer commits, and no
busy timeout helps; BEGIN IMMEDIATE waits its turn instead. Tortoise also sends every statement through one
connection, so that a list waits for any open transaction; in WAL mode a second, read-only connection need not.
"""

import asyncio
import sqlite3
from collections.abc import Sequence
from itertools import cycle
from typing import Any

import aiosqlite
from tortoise.backends.base.client import TransactionContext
from tortoise.backends.sqlite.client import (
    SqliteClient,
    SqliteTransactionContext,
    SqliteTransactionWrapper,
    translate_exceptions,
)
from tortoise.exceptions import TransactionManagementError

READERS = 2
READER_PRAGMAS = ("busy_timeout=5000", "query_only=ON", "cache_size=-16000", "temp_store=MEMORY")


class ImmediateTransaction(SqliteTransactionWrapper):
    """A transaction that takes the write lock when it begins."""

    async def begin(self) -> None:
        """Open with BEGIN IMMEDIATE; waits up to busy_timeout for another process."""
        try:
            await self._connection.commit()
            await self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            raise TransactionManagementError(error) from error


class WalSqliteClient(SqliteClient):
    """One connection that writes, and a few that only read."""

    def __init__(self, file_path: str, **kwargs: Any) -> None:
        super().__init__(file_path, **kwargs)
        self._readers: list[tuple[aiosqlite.Connection, asyncio.Lock]] = []
        self._next_reader = cycle(range(READERS))
        self._opening = asyncio.Lock()

    def _in_transaction(self) -> TransactionContext:
        return SqliteTransactionContext(ImmediateTransaction(self), self._lock)

    async def create_connection(self, with_db: bool) -> None:
        """Open the writing connection, then the readers of a database that is a file."""
        async with self._opening:
            if self._connection:
                return
            await super().create_connection(with_db)
            if self.filename == ":memory:":
                return
            readers = []
            for _ in range(READERS):
                reader = await aiosqlite.connect(self.filename, isolation_level=None)
                reader._conn.row_factory = sqlite3.Row
                for pragma in READER_PRAGMAS:
                    await reader.execute(f"PRAGMA {pragma}")
                readers.append((reader, asyncio.Lock()))
            # All at once: until then whoever asks is served by the writer.
            self._readers = readers

    async def close(self) -> None:
        """Close the readers and the writer."""
        readers, self._readers = self._readers, []
        for reader, _ in readers:
            await reader.close()
        await super().close()

    async def _read(self, query: str, values: list[Any] | None) -> list[sqlite3.Row] | None:
        if not self._connection:
            await self.create_connection(with_db=True)
        if not self._readers or query[:6].upper() != "SELECT":
            return None
        reader, lock = self._readers[next(self._next_reader)]
        async with lock:
            return list(await reader.execute_fetchall(query.replace("\x00", "'||CHAR(0)||'"), values))

    @translate_exceptions
    async def execute_query(
        self, query: str, values: list[Any] | None = None
    ) -> tuple[int, Sequence[dict[str, Any]]]:
        """Run a statement; a SELECT goes to a reader."""
        rows = await self._read(query, values)
        if rows is None:
            affected: tuple[int, Sequence[dict[str, Any]]] = await super().execute_query(query, values)
            return affected
        return len(rows), rows  # type: ignore[return-value]  # sqlite3.Row is a mapping in all that is used

    @translate_exceptions
    async def execute_query_dict(self, query: str, values: list[Any] | None = None) -> list[dict[str, Any]]:
        """Run a statement and give dicts; a SELECT goes to a reader."""
        rows = await self._read(query, values)
        if rows is None:
            written: list[dict[str, Any]] = await super().execute_query_dict(query, values)
            return written
        return [dict(row) for row in rows]


client_class = WalSqliteClient
