"""Laws of stored followers: in order, at least once, from where they left off; one that fails stops no other."""

import asyncio
from contextlib import suppress
from dataclasses import dataclass, field
from uuid import uuid4

import pytest
from structlog.testing import capture_logs

from server import worker
from server.live import bell
from server.live.follower import Follower, catch_up, followers, place_of
from server.live.models import Event
from server.live.work import NOBODY, work
from server.settings import Settings
from server.staff.events import AccountChanged
from server.worker import Worker
from tests.support.held_clock import HeldClock

TOPIC = "account:x"
SOON = 0.02


async def happen(count: int = 1, topic: str = TOPIC) -> None:
    """Let something happen, each in a work of its own."""
    for _ in range(count):
        async with work(NOBODY) as w:
            w.emit(AccountChanged(uuid4()), topics=[topic])


@dataclass
class Reader:
    """A follower that keeps what it was handed; `fails_at` is the place that it does not get past."""

    name: str = "tests.reader"
    fails_at: int | None = None
    had: list[int] = field(default_factory=list)
    news: asyncio.Event = field(default_factory=asyncio.Event)

    def follower(self) -> Follower:
        """Give the follower itself."""
        return Follower(self.name, (TOPIC,), self.handle)

    async def handle(self, event: Event) -> None:
        """Keep the place, or fail."""
        if event.seq == self.fails_at:
            self.news.set()
            raise RuntimeError("no answer")
        self.had.append(event.seq)
        self.news.set()

    async def reached(self, place: int) -> list[int]:
        """Wait until a place was handed over and noted by the cursor; give all that were handed over."""
        async with asyncio.timeout(20):
            while place not in self.had:
                self.news.clear()
                await self.news.wait()
            while await place_of(self.follower()) < place:
                continue
        return self.had


async def run(worker: Worker, *readers: Reader) -> list[asyncio.Task[None]]:
    """Let the worker follow for the readers."""
    return [asyncio.create_task(worker.follow(reader.follower())) for reader in readers]


async def end(tasks: list[asyncio.Task[None]]) -> None:
    """Stop following."""
    for task in tasks:
        task.cancel()
        with suppress(asyncio.CancelledError):
            await task


async def test_a_follower_goes_on_where_it_left_off(database: None) -> None:
    reader, later = Reader(), Reader()
    await happen(3)
    assert await catch_up(reader.follower()) == 3
    await happen(1, "account:y")
    await happen(2)
    assert await catch_up(later.follower()) == 2
    assert (reader.had, later.had) == ([1, 2, 3], [5, 6])


async def test_more_than_one_batch_comes_in_order(database: None) -> None:
    reader = Reader()
    async with work(NOBODY) as w:
        for _ in range(250):
            w.emit(AccountChanged(uuid4()), topics=[TOPIC])
    assert await catch_up(reader.follower()) == 250
    assert reader.had == list(range(1, 251))


async def test_a_follower_that_fails_gets_the_same_event_again_and_then_the_rest(database: None) -> None:
    reader = Reader(fails_at=2)
    await happen(3)
    with pytest.raises(RuntimeError):
        await catch_up(reader.follower())
    assert await place_of(reader.follower()) == 1
    reader.fails_at = None
    await catch_up(reader.follower())
    assert reader.had == [1, 2, 3]


async def test_one_that_fell_behind_does_not_take_the_cursor_back(database: None) -> None:
    slow, quick, begun, gate = Reader(fails_at=2), Reader(), asyncio.Event(), asyncio.Event()
    await happen(3)

    async def waits(event: Event) -> None:
        begun.set()
        await gate.wait()
        await slow.handle(event)

    behind = asyncio.create_task(catch_up(Follower("tests.reader", (TOPIC,), waits)))
    await begun.wait()
    await catch_up(quick.follower())
    gate.set()
    with pytest.raises(RuntimeError):
        await behind
    assert await place_of(quick.follower()) == 3


async def test_a_failing_follower_is_logged_with_its_name_and_stops_no_other(
    database: None, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(worker, "LONGEST_PAUSE", SOON)
    broken, whole = Reader("tests.broken", fails_at=1), Reader("tests.whole")
    with capture_logs() as lines:
        tasks = await run(Worker(settings, heartbeat=SOON), broken, whole)
        await happen(2)
        assert await whole.reached(2) == [1, 2]
        await broken.news.wait()
        broken.fails_at = None
        assert await broken.reached(2) == [1, 2]
        await end(tasks)
    failed = {line["follower"] for line in lines if line["event"] == "worker.follower_failed"}
    assert failed == {"tests.broken"}


async def test_a_ring_wakes_a_follower(database: None, settings: Settings) -> None:
    reader = Reader()
    tasks = await run(Worker(settings, heartbeat=3600), reader)
    await happen()
    await reader.reached(1)
    await happen()
    assert await reader.reached(2) == [1, 2]
    await end(tasks)


async def test_a_lost_ring_costs_a_follower_a_heartbeat_and_no_event(
    database: None, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(bell.LocalBell, "ring", lambda *_: None)
    reader = Reader()
    tasks = await run(Worker(settings, heartbeat=SOON), reader)
    await happen(2)
    assert await reader.reached(2) == [1, 2]
    await end(tasks)


async def test_of_two_processes_one_follows_and_the_other_goes_on_when_it_stops(
    database: None, settings: Settings, clock: HeldClock
) -> None:
    first, second = Reader(), Reader()
    one, other = Worker(settings, heartbeat=SOON), Worker(settings, heartbeat=SOON)
    assert await one.hold_lease()
    tasks, waiting = await run(one, first), await run(other, second)
    await happen(2)
    assert await first.reached(2) == [1, 2]
    await end(tasks)
    assert second.had == []
    await worker.stop(one)
    await happen()
    assert await second.reached(3) == [3]
    await end(waiting)


def test_every_follower_of_the_domains_has_a_name_of_its_own() -> None:
    names = [follower.name for follower in followers()]
    assert len(names) == len(set(names))
