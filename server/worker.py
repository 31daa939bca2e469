"""Timed sweeps: once a minute, in one process only, inside the web process or alone as `rangkui work`."""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from uuid import UUID

import structlog
from tortoise.exceptions import IntegrityError
from tortoise.expressions import Q

from server.access.actor import SYSTEM
from server.complaints.sweeps import auto_close_complaints, mark_overdue_complaints
from server.files.services import Files
from server.kit.clock import now
from server.kit.ids import new_id
from server.live.models import FollowerCursor
from server.live.work import work
from server.settings import Settings

EVERY_SECONDS = 60.0
LEASE = "sweeps"
HELD_FOR = timedelta(seconds=150)

Sweep = Callable[[], Awaitable[int]]

log = structlog.get_logger()


@dataclass(slots=True)
class Worker:
    """A running worker and the name under which it holds the lease."""

    sweeps: Mapping[str, Sweep]
    every: float = EVERY_SECONDS
    holder: UUID = field(default_factory=new_id)
    task: asyncio.Task[None] | None = None

    async def run(self) -> None:
        """Sweep for ever; a sweep that fails is logged and tried again at the next turn."""
        while True:
            try:
                await self.turn()
            except Exception as error:
                log.exception("worker.turn_failed", error=type(error).__name__)
            await asyncio.sleep(self.every)

    async def turn(self) -> bool:
        """Run all sweeps once if the lease is ours; gives whether it was."""
        if not await hold_lease(self.holder):
            return False
        for name, sweep in self.sweeps.items():
            try:
                count = await sweep()
            except Exception as error:
                log.exception("worker.sweep_failed", sweep=name, error=type(error).__name__)
                continue
            if count:
                log.info("worker.swept", sweep=name, count=count)
        return True


def start(settings: Settings) -> Worker:
    """Start the sweeps in this process's event loop; the database must be open."""
    worker = make_worker(settings)
    worker.task = asyncio.create_task(worker.run())
    return worker


async def stop(worker: Worker) -> None:
    """Stop the sweeps and give the lease back, so that the next process need not wait for its end."""
    if worker.task is not None:
        worker.task.cancel()
        await asyncio.gather(worker.task, return_exceptions=True)
    async with work(SYSTEM):
        await FollowerCursor.filter(name=LEASE, holder=worker.holder).update(holder=None, held_until=None)


def make_worker(settings: Settings) -> Worker:
    """Give a worker with all sweeps, not yet running."""
    files = Files(settings)
    return Worker(
        {
            "complaints.auto_close": auto_close_complaints,
            "complaints.overdue": mark_overdue_complaints,
            "files.loose": files.sweep,
        }
    )


async def hold_lease(holder: UUID) -> bool:
    """Take or keep the lease; False while another process holds it."""
    at = now()
    free = Q(holder=holder) | Q(holder__isnull=True) | Q(held_until__lt=at)
    try:
        async with work(SYSTEM) as w:
            if await FollowerCursor.filter(free, name=LEASE).update(holder=holder, held_until=at + HELD_FOR):
                return True
            if await FollowerCursor.exists(name=LEASE):
                return False
            await w.add(FollowerCursor(name=LEASE, holder=holder, held_until=at + HELD_FOR))
    except IntegrityError:
        return False
    return True
