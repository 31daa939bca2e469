"""What a running process knows of keys: it learns of a new one before anything is sealed with it, and says so.

Whoever rotates keys waits for every process that says it lives (`rotation`).
"""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from pathlib import Path
from uuid import UUID

import structlog
from tortoise.exceptions import BaseORMException

from server.kit.clock import now
from server.kit.ids import new_id
from server.kit.seal import Keyring, SealError
from server.live.work import NOBODY, work
from server.sealing.fitting import fit, known_keys
from server.sealing.kinds import KeyState
from server.sealing.models import KeyHolder, SealingKey
from server.settings import Settings

LOOKS_EVERY_SECONDS = 2.0
TELLS_EVERY = timedelta(seconds=15)
# A process that has said nothing for so long has ended without saying so.
LIVES = timedelta(seconds=45)
GOES_WITHIN_SECONDS = 1

log = structlog.get_logger()


@dataclass(slots=True)
class Holder:
    """What one process knows, and what it last told of that."""

    path: Path
    id: UUID = field(default_factory=new_id)
    told: tuple[object, ...] = ()
    told_at: datetime | None = None
    troubled: bool = False

    async def look(self) -> None:
        """Learn what came meanwhile, and say so if it is new or has not been said for a while."""
        known = await known_keys()
        state = tuple((row.id, row.state, row.old_form) for row in known)
        at = now()
        is_due = self.told_at is None or at - self.told_at >= TELLS_EVERY
        if state == self.told and not is_due:
            return
        try:
            ring = await fit(self.path)
        except SealError as error:
            # It goes on with the keys it has; whoever rotates waits in vain and is told.
            if not self.troubled:
                log.error("keys.unknown", why=str(error))
            self.troubled = True
            return
        self.troubled = False
        await self._tell(ring, at)
        self.told, self.told_at = state, at

    async def _tell(self, ring: Keyring, at: datetime) -> None:
        said = {"known": list(ring.ids), "sealing": ring.sealing, "seen_at": at}
        async with work(NOBODY) as w:
            if not await w.change(KeyHolder.filter(id=self.id), **said):
                await w.add(KeyHolder(id=self.id, **said))
            await w.remove(KeyHolder.filter(seen_at__lt=at - LIVES))


async def living_holders() -> list[KeyHolder]:
    """Give the processes that run, as far as is known."""
    return await KeyHolder.filter(seen_at__gte=now() - LIVES)


async def keys_in(*states: KeyState) -> list[SealingKey]:
    """Give the keys that are used so."""
    return [row for row in await known_keys() if row.state in states]


@asynccontextmanager
async def holding(settings: Settings) -> AsyncIterator[None]:
    """Keep this process's keys up to date for the length of a block; the database must be open."""
    holder = Holder(settings.key_path)
    await holder.look()
    looking = asyncio.create_task(_look_for_ever(holder))
    try:
        yield
    finally:
        looking.cancel()
        await asyncio.gather(looking, return_exceptions=True)
        await _go(holder)


async def _look_for_ever(holder: Holder) -> None:
    while True:
        await asyncio.sleep(LOOKS_EVERY_SECONDS)
        try:
            await holder.look()
        except (BaseORMException, OSError) as error:
            log.warning("keys.not_looked_for", error=type(error).__name__)


async def _go(holder: Holder) -> None:
    try:
        async with asyncio.timeout(GOES_WITHIN_SECONDS), work(NOBODY) as w:
            await w.remove(KeyHolder.filter(id=holder.id))
    except (BaseORMException, OSError) as error:
        # The database is busy or gone; nobody waits for long for a process that says nothing.
        log.warning("keys.holder_kept", error=type(error).__name__)
