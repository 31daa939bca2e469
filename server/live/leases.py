"""Leases: what is to be done by one process at a time is done by whoever holds the lease of its name."""

from datetime import timedelta
from uuid import UUID

from tortoise.exceptions import IntegrityError
from tortoise.expressions import Q

from server.kit.clock import now
from server.kit.ids import new_id
from server.live.models import Lease
from server.live.work import NOBODY, work

# A row that nobody holds: it is there to be changed.
TRIED = "health"


async def hold(name: str, holder: UUID, length: timedelta) -> bool:
    """Take or keep a lease from now on; False while somebody else holds it."""
    if await _take(name, holder, length):
        return True
    if await Lease.exists(name=name):
        return False
    try:
        async with work(NOBODY) as w:
            await w.add(Lease(name=name, holder=holder, held_until=now() + length))
    except IntegrityError:
        # Somebody else made the row meanwhile: perhaps another task of this process.
        return await _take(name, holder, length)
    return True


async def give_back(name: str, holder: UUID) -> None:
    """Let go of a lease before its end, so that the next process need not wait for it."""
    async with work(NOBODY) as w:
        await w.change(Lease.filter(name=name, holder=holder), holder=None, held_until=None)


async def try_to_write() -> None:
    """Change a row and commit, to see whether the database takes changes. Raises what every change would meet."""
    async with work(NOBODY) as w:
        changed = await w.change(Lease.filter(name=TRIED), held_until=now())
    if not changed:
        await hold(TRIED, new_id(), timedelta())


async def _take(name: str, holder: UUID, length: timedelta) -> bool:
    at = now()
    free = Q(holder=holder) | Q(holder__isnull=True) | Q(held_until__lt=at)
    async with work(NOBODY) as w:
        changed = await w.change(Lease.filter(free, name=name), holder=holder, held_until=at + length)
    return changed > 0
