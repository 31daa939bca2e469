"""Tortoise's SQLite client with four mends: writers queue before they read, readers do not queue, locks are let go,
and every wait has a bound.

A deferred BEGIN that reads first fails with "database is locked" as soon as a second writer commits, and no
busy timeout helps; BEGIN IMMEDIATE waits its turn instead. Tortoise also sends every statement through one
connection, so that a list waits for any open transaction; in WAL mode a second, read-only connection need not.
And when a BEGIN fails or is cancelled, Tortoise keeps the lock that it took for it: no write would ever begin again.
"""

import asyncio
import sqlite3
from collections.abc import AsyncIterator, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass
from itertools import count
from typing import Any

import aiosqlite
from tortoise.backends.base.client import TransactionalDBClient, TransactionContext
from tortoise.backends.sqlite.client import (
    SqliteClient,
    SqliteTransactionContext,
    SqliteTransactionWrapper,
    translate_exceptions,
)
from tortoise.connection import get_connections
from tortoise.exceptions import OperationalError, TransactionManagementError

from server.kit.finishing import to_the_end
from server.kit.waiting import DatabaseBusy

READERS = 2
READER_PRAGMAS = ("query_only=ON", "cache_size=-16000", "temp_store=MEMORY")
HELD_BY_ANOTHER = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)


@dataclass(frozen=True)
class Bounds:
    """How long, in seconds: wait for one's turn inside the process, run a statement that only reads."""

    turn: float
    statement: float


@asynccontextmanager
async def held(lock: asyncio.Lock, bounds: Bounds) -> AsyncIterator[None]:
    """Hold a lock. Raises DatabaseBusy when no turn comes in time."""
    await take_turn(lock, bounds)
    try:
        yield
    finally:
        lock.release()


async def take_turn(lock: asyncio.Lock, bounds: Bounds) -> None:
    """Take a lock. Raises DatabaseBusy when no turn comes in time."""
    try:
        async with asyncio.timeout(bounds.turn):
            await lock.acquire()
    except TimeoutError:
        raise DatabaseBusy("turn") from None


def is_held_by_another(error: sqlite3.Error) -> bool:
    """Whether another process or program held the file for longer than we wait."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF in HELD_BY_ANOTHER


class ImmediateTransaction(SqliteTransactionWrapper):
    """A transaction that takes the write lock when it begins."""

    def __init__(self, connection: "WalSqliteClient") -> None:
        super().__init__(connection)
        self.bounds = connection.bounds

    async def begin(self) -> None:
        """Open with BEGIN IMMEDIATE; waits up to busy_timeout for another process."""
        try:
            await self._connection.execute("BEGIN IMMEDIATE")
        except sqlite3.OperationalError as error:
            if is_held_by_another(error):
                raise DatabaseBusy("lock") from error
            raise TransactionManagementError(error) from error


class LettingGo(SqliteTransactionContext):
    """Lets go of the writers' lock however a transaction ends, and never before it has ended on the disk."""

    connection: ImmediateTransaction

    async def __aenter__(self) -> TransactionalDBClient:
        """Wait for the writers' lock, then begin."""
        await take_turn(self._trxlock, self.connection.bounds)
        try:
            await self.ensure_connection()
            await to_the_end(self.connection.begin())
        except BaseException:
            await self._let_go()
            raise
        begun: TransactionalDBClient = self.connection
        self.token = get_connections().set(self.connection_name, begun)
        return begun

    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None:
        """Commit, or roll back after an error."""
        try:
            get_connections().reset(self.token)
            if exc_type is None:
                await to_the_end(self.connection.commit())
        finally:
            await self._let_go()

    async def _let_go(self) -> None:
        database: aiosqlite.Connection | None = self.connection._connection
        try:
            # Nothing is open after a commit.
            if database is not None and database.in_transaction:
                await to_the_end(database.rollback())
        finally:
            self._trxlock.release()


class WalSqliteClient(SqliteClient):
    """One connection that writes, and a few that only read."""

    def __init__(self, file_path: str, *, bounds: Bounds, **kwargs: Any) -> None:
        super().__init__(file_path, **kwargs)
        self.bounds = bounds
        self._readers: list[tuple[aiosqlite.Connection, asyncio.Lock]] = []
        self._turns = count()
        self._opening = asyncio.Lock()
        self._is_closed = False

    def _in_transaction(self) -> TransactionContext:
        return LettingGo(ImmediateTransaction(self), self._lock)

    async def create_connection(self, with_db: bool) -> None:
        """Open the writing connection, then the readers of a database that is a file."""
        async with self._opening:
            if self._connection:
                return
            if self._is_closed:
                # A late task must not open it again: nobody would close that one, and the process would never end.
                raise OperationalError("the database is closed")
            await super().create_connection(with_db)
            if self.filename == ":memory:":
                return
            for _ in range(READERS):
                reader = await aiosqlite.connect(self.filename, isolation_level=None)
                self._readers.append((reader, asyncio.Lock()))
                reader._conn.row_factory = sqlite3.Row
                waits = f"busy_timeout={self.pragmas['busy_timeout']}"
                for pragma in (waits, *READER_PRAGMAS):
                    await reader.execute(f"PRAGMA {pragma}")

    async def close(self) -> None:
        """Close the readers and the writer, for good."""
        self._is_closed = True
        readers, self._readers = self._readers, []
        for reader, _ in readers:
            await reader.close()
        await super().close()

    async def _read(self, query: str, values: list[Any] | None) -> list[sqlite3.Row] | None:
        if not self._connection:
            await self.create_connection(with_db=True)
        if not self._readers or query[:6].upper() != "SELECT":
            return None
        reader, lock = self._readers[next(self._turns) % len(self._readers)]
        async with held(lock, self.bounds):
            try:
                async with asyncio.timeout(self.bounds.statement):
                    return list(await reader.execute_fetchall(query.replace("\x00", "'||CHAR(0)||'"), values))
            except TimeoutError:
                # Else it would go on in its thread, and whoever reads next would wait for its end.
                await reader.interrupt()
                raise DatabaseBusy("statement") from None
            except sqlite3.OperationalError as error:
                if is_held_by_another(error):
                    raise DatabaseBusy("lock") from error
                raise

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
