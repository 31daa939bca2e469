"""The worker: runs the sweeps and followers of all domains, inside the web process or alone as `rangkui work`.

However many processes run one, the one that holds the lease does the work.
"""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID

import structlog
from tortoise.exceptions import BaseORMException

from server.kit.clock import now
from server.kit.ids import new_id
from server.live import leases
from server.live.bell import bell
from server.live.follow import HEARTBEAT_SECONDS
from server.live.follower import Follower, catch_up, followers
from server.live.sweep import Sweep, sweeps
from server.settings import Settings

EVERY_SECONDS = 60.0
LEASE = "worker"
HELD_FOR = timedelta(seconds=150)
RENEWED_EVERY = 50.0
LONGEST_PAUSE = 300.0
GIVES_BACK_WITHIN_SECONDS = 1

log = structlog.get_logger()


@dataclass(slots=True)
class Worker:
    """A worker and the name under which it holds the lease. every, heartbeat: seconds."""

    settings: Settings
    sweeps: Sequence[Sweep] = field(default_factory=sweeps)
    followers: Sequence[Follower] = field(default_factory=followers)
    every: float = EVERY_SECONDS
    heartbeat: float = HEARTBEAT_SECONDS
    holder: UUID = field(default_factory=new_id)
    held_until: datetime | None = None
    tasks: list[asyncio.Task[None]] = field(default_factory=list)

    async def hold_lease(self) -> bool:
        """Take the lease or keep it; gives whether it is ours."""
        until = now() + HELD_FOR
        self.held_until = until if await leases.hold(LEASE, self.holder, HELD_FOR) else None
        return self.held_until is not None

    @property
    def has_lease(self) -> bool:
        """Whether nobody else can have taken the lease, as far as this process knows without asking."""
        return self.held_until is not None and now() < self.held_until

    async def turn(self) -> bool:
        """Run all sweeps once if the lease is ours; gives whether it is."""
        if not await self.hold_lease():
            return False
        for sweep in self.sweeps:
            try:
                count = await sweep.run(self.settings)
            except Exception as error:
                log.exception("worker.sweep_failed", sweep=sweep.name, error=type(error).__name__)
                continue
            if count:
                log.info("worker.swept", sweep=sweep.name, count=count)
        return True

    async def follow(self, follower: Follower) -> None:
        """Hand a follower what happens, for ever: at every ring of its topics, and at every heartbeat without one.

        After a failure it waits 1, 2, 4 and at most 300 seconds, then gets the same event again.
        """
        failures = 0
        with bell().listen(follower.topics) as ear:
            while True:
                try:
                    if not self.has_lease and not await self.hold_lease():
                        await asyncio.sleep(self.heartbeat)
                        continue
                    await catch_up(follower)
                    failures = 0
                except Exception as error:
                    pause = min(2.0**failures, LONGEST_PAUSE)
                    failures += 1
                    name = type(error).__name__
                    log.exception(
                        "worker.follower_failed", follower=follower.name, error=name, again_in=pause
                    )
                    await asyncio.sleep(pause)
                else:
                    await ear.wait(self.heartbeat)


def start(settings: Settings) -> Worker:
    """Start a worker in this process's event loop; database and bell must be open."""
    worker = Worker(settings)
    endless = (
        _every(RENEWED_EVERY, worker.hold_lease),
        _every(worker.every, worker.turn),
        *(worker.follow(follower) for follower in worker.followers),
    )
    worker.tasks = [asyncio.create_task(each) for each in endless]
    return worker


async def stop(worker: Worker) -> None:
    """Stop the worker and give the lease back, so that the next process need not wait for its end."""
    for task in worker.tasks:
        task.cancel()
    await asyncio.gather(*worker.tasks, return_exceptions=True)
    try:
        async with asyncio.timeout(GIVES_BACK_WITHIN_SECONDS):
            await leases.give_back(LEASE, worker.holder)
    except (BaseORMException, OSError) as error:
        # The database is busy or gone; the lease ends by itself.
        log.warning("worker.lease_kept", error=type(error).__name__)


@asynccontextmanager
async def working(settings: Settings, *, here: bool = True) -> AsyncIterator[None]:
    """Let a worker run for the length of a block, unless not here; database and bell must be open."""
    running = start(settings) if here else None
    try:
        yield
    finally:
        if running is not None:
            await stop(running)


async def _every(seconds: float, act: Callable[[], Awaitable[bool]]) -> None:
    while True:
        try:
            await act()
        except Exception as error:
            log.exception("worker.turn_failed", error=type(error).__name__)
        await asyncio.sleep(seconds)
