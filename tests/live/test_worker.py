"""The worker sweeps in one process at a time."""

from uuid import uuid4

from server import worker
from server.complaints.models import Complaint
from server.settings import Settings
from tests.support import complaint_factories as make
from tests.support.held_clock import HeldClock


async def test_the_lease_is_held_by_one_process_until_it_ends(database: None, clock: HeldClock) -> None:
    mine, other = uuid4(), uuid4()
    assert [await worker.hold_lease(each) for each in (mine, mine, other)] == [True, True, False]
    clock.advance(minutes=3)
    assert [await worker.hold_lease(each) for each in (other, mine)] == [True, False]


async def test_a_stopped_worker_gives_its_lease_back(database: None, settings: Settings) -> None:
    first, second = worker.make_worker(settings), worker.make_worker(settings)
    assert await first.turn()
    assert not await second.turn()
    await worker.stop(first)
    assert await second.turn()


async def test_a_turn_sweeps_and_a_failing_sweep_does_not_stop_the_others(
    database: None, clock: HeldClock
) -> None:
    swept: list[str] = []

    async def fails() -> int:
        raise RuntimeError("no disk")

    async def works() -> int:
        swept.append("works")
        return 1

    assert await worker.Worker({"fails": fails, "works": works}).turn()
    assert swept == ["works"]


async def test_a_turn_closes_and_tells_what_is_due(
    database: None, settings: Settings, clock: HeldClock
) -> None:
    town = await make.town()
    await make.responded(town)
    await make.assigned(town)
    clock.set(clock.now + make.LONG_AFTER)
    await worker.make_worker(settings).turn()
    states = [row.state for row in await Complaint.all().order_by("state")]
    assert states == ["assigned", "closed"]
