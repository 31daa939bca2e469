"""The bell says that topics have news, and nothing else. A lost ring costs at most one heartbeat."""

import asyncio
from collections.abc import AsyncIterator, Iterable, Iterator
from contextlib import asynccontextmanager, contextmanager
from typing import Any

import asyncpg
import structlog
from tortoise import connections

from server.database import postgres_address
from server.settings import Settings

CHANNEL = "rangkui_bell"
# A notification may carry 8,000 bytes; past this the news is that everything has news.
MAX_PAYLOAD = 7000
EVERYTHING = "*"
# A database that says nothing for so long is taken for gone.
SILENT_SECONDS = 10
LOOKS_EVERY_SECONDS = 5.0
TRIES_EVERY_SECONDS = 1.0

log = structlog.get_logger()


class Ear:
    """One listener's ear: set when any of its topics rang."""

    def __init__(self) -> None:
        self._rung = asyncio.Event()

    def hear(self) -> None:
        """Note a ring."""
        self._rung.set()

    async def wait(self, seconds: float) -> bool:
        """Wait for a ring; gives False when the time ran out first."""
        try:
            async with asyncio.timeout(seconds):
                await self._rung.wait()
        except TimeoutError:
            return False
        self._rung.clear()
        return True


class LocalBell:
    """A bell inside one process, for SQLite."""

    def __init__(self) -> None:
        self._ears: dict[str, set[Ear]] = {}

    @contextmanager
    def listen(self, topics: Iterable[str]) -> Iterator[Ear]:
        """Listen to topics for the length of a block. Listen first, read afterwards: then nothing is missed."""
        ear, wanted = Ear(), list(topics)
        for topic in wanted:
            self._ears.setdefault(topic, set()).add(ear)
        try:
            yield ear
        finally:
            for topic in wanted:
                self._ears[topic].discard(ear)
                if not self._ears[topic]:
                    del self._ears[topic]

    def ring(self, topics: Iterable[str]) -> None:
        """Ring for topics, after the commit."""
        for topic in topics:
            everyone = self._ears if topic == EVERYTHING else [topic]
            for name in list(everyone):
                for ear in list(self._ears.get(name, ())):
                    ear.hear()

    async def announce(self, topics: list[str]) -> None:
        """Tell other processes, inside the transaction: there are none."""

    async def start(self) -> None:
        """Begin to hear other processes: there are none."""

    async def stop(self) -> None:
        """Stop hearing other processes."""


class PostgresBell(LocalBell):
    """A bell for many processes: LISTEN and NOTIFY, sent with the commit."""

    def __init__(self, address: dict[str, Any]) -> None:
        super().__init__()
        self._address = address
        self._task: asyncio.Task[None] | None = None

    async def announce(self, topics: list[str]) -> None:
        """Queue a notification that PostgreSQL sends when, and only when, the transaction commits."""
        payload = ",".join(topics)
        if len(payload) > MAX_PAYLOAD:
            payload = EVERYTHING
        await connections.get("default").execute_query("SELECT pg_notify($1, $2)", [CHANNEL, payload])

    async def start(self) -> None:
        """Listen on a connection of its own, opened again whenever it breaks."""
        self._task = asyncio.create_task(self._hear_others())

    async def stop(self) -> None:
        """Stop listening."""
        if self._task:
            self._task.cancel()
            await asyncio.gather(self._task, return_exceptions=True)

    async def _hear_others(self) -> None:
        is_broken = False
        while True:
            try:
                connection = await asyncpg.connect(
                    **self._address, timeout=SILENT_SECONDS, command_timeout=SILENT_SECONDS
                )
                try:
                    await connection.add_listener(CHANNEL, self._heard)
                    self.ring([EVERYTHING])
                    if is_broken:
                        log.info("bell.healed")
                    is_broken = False
                    while not connection.is_closed():
                        await asyncio.sleep(LOOKS_EVERY_SECONDS)
                        await connection.execute("SELECT 1")
                finally:
                    await connection.close(timeout=2)
            except (OSError, asyncpg.PostgresError, asyncpg.InterfaceError) as error:
                # Once for each outage, however often it is tried.
                if not is_broken:
                    log.warning("bell.broken", error=type(error).__name__)
                is_broken = True
                await asyncio.sleep(TRIES_EVERY_SECONDS)

    def _heard(self, _connection: Any, _pid: int, _channel: str, payload: object) -> None:
        self.ring(str(payload).split(","))


_bell: LocalBell = LocalBell()


def bell() -> LocalBell:
    """Give this process's bell."""
    return _bell


@asynccontextmanager
async def hung_up(settings: Settings) -> AsyncIterator[None]:
    """Hang up the bell that fits the database, for the length of a block."""
    global _bell
    _bell = LocalBell() if settings.is_sqlite else PostgresBell(postgres_address(settings.url))
    await _bell.start()
    try:
        yield
    finally:
        await _bell.stop()
