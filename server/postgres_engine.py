"""Tortoise's PostgreSQL client with two mends: connections come back whatever happens, and nobody waits for ever.

When a BEGIN is cancelled, or a rollback, Tortoise never gives the connection back; a few phones that lose their
signal would use up the pool. And neither it nor PostgreSQL bounds a wait by itself: one frozen process that holds
the journal's counter would stop all others, reading too.
"""

import asyncio
from collections.abc import Callable, Coroutine
from contextlib import suppress
from dataclasses import dataclass
from typing import Any

import asyncpg
from tortoise.backends.asyncpg.client import AsyncpgDBClient, TransactionWrapper
from tortoise.backends.base.client import (
    PoolConnectionWrapper,
    TransactionalDBClient,
    TransactionContext,
    TransactionContextPooled,
)
from tortoise.connection import get_connections
from tortoise.exceptions import OperationalError, TransactionManagementError

from server.kit.finishing import to_the_end
from server.kit.waiting import DatabaseBusy

CLOSES_WITHIN_SECONDS = 2
# Of the pool's connections: so many are kept for reading when all writers wait for one another.
READERS = 3
# What PostgreSQL says when one of its bounds was reached, or when it is not there at the moment.
RAN_OUT = (
    (asyncpg.LockNotAvailableError, "lock"),
    (asyncpg.DeadlockDetectedError, "lock"),
    (asyncpg.QueryCanceledError, "statement"),
    (TimeoutError, "statement"),
    (asyncpg.IdleInTransactionSessionTimeoutError, "idle"),
    (asyncpg.PostgresConnectionError, "connection"),
    (asyncpg.AdminShutdownError, "connection"),
    (asyncpg.CannotConnectNowError, "connection"),
    (asyncpg.TooManyConnectionsError, "connection"),
)
FAILURES = (asyncpg.PostgresError, asyncpg.InterfaceError, TimeoutError)


@dataclass(frozen=True)
class Bounds:
    """How long, in seconds: wait for a connection, run a statement, wait for a lock, leave a transaction idle."""

    connection: float
    statement: float
    lock: float
    idle: float

    def server_settings(self) -> dict[str, str]:
        """Give what PostgreSQL is told when a connection is made."""
        return {
            "statement_timeout": f"{self.statement:g}s",
            "lock_timeout": f"{self.lock:g}s",
            "idle_in_transaction_session_timeout": f"{self.idle:g}s",
        }


def in_our_words(error: Exception) -> OperationalError:
    """Give the ORM's word for a failure of the database: busy, when a wait ran out."""
    waited_for = next((what for kind, what in RAN_OUT if isinstance(error, kind)), None)
    if isinstance(error, asyncpg.InterfaceError) and "closed" in str(error):
        # PostgreSQL ended the session a moment ago, or went away itself.
        waited_for = "connection"
    return DatabaseBusy(waited_for) if waited_for else OperationalError(error)


class TranslatingClient(AsyncpgDBClient):
    """Tells of every failure of the database in the ORM's words."""

    async def _translate_exceptions(self, func: Callable[..., Any], *args: Any, **kwargs: Any) -> Any:
        try:
            return await super()._translate_exceptions(func, *args, **kwargs)
        except FAILURES as error:
            raise in_our_words(error) from error
        except TransactionManagementError as error:
            if isinstance(error.__cause__, asyncpg.IdleInTransactionSessionTimeoutError):
                raise in_our_words(error.__cause__) from error.__cause__
            raise


class PostgresClient(TranslatingClient):
    """A pool of connections with a bound on every wait. max_size: of the pool."""

    def __init__(self, *, bounds: Bounds, max_size: int, **kwargs: Any) -> None:
        super().__init__(
            **kwargs,
            max_size=max_size,
            timeout=bounds.connection,
            # The server's own bound comes first; this one is for a server that is frozen or out of reach.
            command_timeout=bounds.statement + bounds.connection,
            server_settings=bounds.server_settings(),
        )
        self._bounds = bounds
        self.writers = asyncio.Semaphore(max(1, max_size - READERS))

    def _in_transaction(self) -> TransactionContext:
        return GivingBack(PostgresTransaction(self), self._pool_init_lock)

    def acquire_connection(self) -> PoolConnectionWrapper[asyncpg.Connection]:
        """Lend a connection for one statement."""
        return Loan(self, self._pool_init_lock)

    async def lend(self) -> Any:
        """Wait for a free connection of the pool. Raises DatabaseBusy when none becomes free in time."""
        assert self._pool is not None
        try:
            return await self._pool.acquire(timeout=self._bounds.connection)
        except (OSError, TimeoutError, asyncpg.PostgresError) as error:
            raise DatabaseBusy("connection") from error

    async def take_turn(self) -> None:
        """Wait until one more may write. Raises DatabaseBusy when no turn comes in time."""
        try:
            async with asyncio.timeout(self._bounds.connection):
                await self.writers.acquire()
        except TimeoutError:
            raise DatabaseBusy("turn") from None

    async def _close(self) -> None:
        if self._pool is not None:
            try:
                async with asyncio.timeout(CLOSES_WITHIN_SECONDS):
                    await self._pool.close()
            except TimeoutError:
                self._pool.terminate()
            self._pool = None


class Loan(PoolConnectionWrapper[asyncpg.Connection]):
    """A connection for one statement."""

    client: PostgresClient

    async def __aenter__(self) -> Any:
        """Wait for a free connection."""
        await self.ensure_connection()
        self.connection = await self.client.lend()
        return self.connection


class PostgresTransaction(TransactionWrapper, TranslatingClient):
    """A connection that is in a transaction."""

    _parent: PostgresClient

    async def commit(self) -> None:
        """Commit. Raises DatabaseBusy when the connection was lost before."""
        try:
            await super().commit()
        except FAILURES as error:
            raise in_our_words(error) from error

    async def undo(self) -> None:
        """Roll back; a connection on which even that fails is broken and is thrown away."""
        try:
            await self.rollback()
        except Exception:
            # It may be gone already, and back in the pool as an empty place.
            with suppress(asyncpg.InterfaceError):
                self._connection.terminate()


class GivingBack(TransactionContextPooled):
    """Gives the connection back however a transaction ends, and never before it has ended in the database."""

    client: PostgresTransaction

    async def __aenter__(self) -> TransactionalDBClient:
        """Wait for a turn and a connection, then begin."""
        await self.ensure_connection()
        pool = self.client._parent
        await pool.take_turn()
        try:
            self.client._connection = await pool.lend()
        except BaseException:
            pool.writers.release()
            raise
        try:
            await to_the_end(self.client.begin())
        except BaseException:
            await self._end(self.client.undo())
            raise
        self.token = get_connections().set(self.connection_name, self.client)
        return self.client

    async def __aexit__(self, exc_type: Any, exc_val: Any, exc_tb: Any) -> None:
        """Commit, or roll back after an error."""
        try:
            get_connections().reset(self.token)
        except BaseException:
            await self._end(self.client.undo())
            raise
        await self._end(self.client.commit() if exc_type is None else self.client.undo())

    async def _end(self, step: Coroutine[Any, Any, None]) -> None:
        try:
            await to_the_end(step)
        finally:
            try:
                await to_the_end(self._give_back())
            finally:
                self.client._parent.writers.release()

    async def _give_back(self) -> None:
        pool = self.client._parent._pool
        if pool is not None:
            await pool.release(self.client._connection)


client_class = PostgresClient
