"""The worker sweeps and follows in one process at a time."""

import asyncio
from uuid import uuid4

from server import worker
from server.complaints.models import Complaint, ComplaintClock, TimelineEntry
from server.complaints.sweeps import mark_overdue_complaints
from server.live import leases
from server.live.models import Lease
from server.live.sweep import Sweep, sweeps
from server.settings import Settings
from server.worker import Worker
from tests.support import complaint_factories as make
from tests.support.held_clock import HeldClock


async def test_the_lease_is_held_by_one_process_until_it_ends(database: None, clock: HeldClock) -> None:
    mine, other = uuid4(), uuid4()
    length = worker.HELD_FOR
    assert [await leases.hold("x", each, length) for each in (mine, mine, other)] == [True, True, False]
    clock.advance(minutes=3)
    assert [await leases.hold("x", each, length) for each in (other, mine)] == [True, False]


async def test_two_leases_are_nobody_elses_business(database: None) -> None:
    mine, other = uuid4(), uuid4()
    assert await leases.hold("one", mine, worker.HELD_FOR)
    assert await leases.hold("two", other, worker.HELD_FOR)
    await leases.give_back("two", mine)
    assert not await leases.hold("two", mine, worker.HELD_FOR)


async def test_a_stopped_worker_gives_its_lease_back(database: None, settings: Settings) -> None:
    first, second = Worker(settings), Worker(settings)
    assert await first.turn()
    assert not await second.turn()
    await worker.stop(first)
    assert await second.turn()


async def test_a_worker_knows_when_its_lease_may_be_somebody_elses(
    database: None, settings: Settings, clock: HeldClock
) -> None:
    mine = Worker(settings)
    assert not mine.has_lease
    assert await mine.hold_lease()
    clock.advance(seconds=149)
    assert mine.has_lease
    clock.advance(seconds=1)
    assert not mine.has_lease


async def test_a_turn_sweeps_and_a_failing_sweep_does_not_stop_the_others(
    database: None, settings: Settings, clock: HeldClock
) -> None:
    swept: list[Settings] = []

    async def fails(_settings: Settings) -> int:
        raise RuntimeError("no disk")

    async def works(given: Settings) -> int:
        swept.append(given)
        return 1

    assert await Worker(settings, [Sweep("fails", fails), Sweep("works", works)]).turn()
    assert swept == [settings]


async def test_a_row_that_cannot_be_swept_holds_up_none_behind_it(database: None, clock: HeldClock) -> None:
    town = await make.town()
    first, second = await make.filed(), await make.assigned(town)
    # The place of its next line is taken, as after a fault nobody foresaw.
    await TimelineEntry.create(
        complaint_id=first.id, seq=first.entries + 1, kind="noted", at=clock.now, author="system"
    )
    clock.set(clock.now + make.LONG_AFTER)
    assert await mark_overdue_complaints() == 1
    told = await ComplaintClock.filter(told_at__isnull=False).values_list("complaint_id", flat=True)
    assert list(told) == [second.id]


async def test_a_turn_closes_and_tells_what_is_due(
    database: None, settings: Settings, clock: HeldClock
) -> None:
    town = await make.town()
    await make.responded(town)
    await make.assigned(town)
    clock.set(clock.now + make.LONG_AFTER)
    await Worker(settings).turn()
    states = [row.state for row in await Complaint.all().order_by("state")]
    assert states == ["assigned", "closed"]


def test_every_sweep_of_the_domains_is_run_under_a_name_of_its_own() -> None:
    names = [sweep.name for sweep in sweeps()]
    assert len(names) == len(set(names))
    assert {"complaints.auto_close", "complaints.overdue", "files.loose"} <= set(names)


async def test_a_worker_ends_with_its_block_and_leaves_its_lease_to_the_next(
    database: None, settings: Settings
) -> None:
    async with worker.working(settings):
        for _ in range(1000):
            await asyncio.sleep(0.01)
            if await Lease.exists(name=worker.LEASE, held_until__isnull=False):
                break
    assert await Worker(settings).turn()
    async with worker.working(settings, here=False):
        pass
