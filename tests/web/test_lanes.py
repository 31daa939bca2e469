"""Past its limit the service sheds: public reads first, what people wrote last, and each address has its turn."""

import asyncio

import pytest

from server.kit.refusals import Crowded
from server.web.lanes import Lane, Place, Rank, Source

READ, STAFF, CHANGE = Rank.PUBLIC_READ, Rank.STAFF_READ, Rank.CHANGE


class Queue:
    """A lane with one place, which is held, and who waits behind it. order: who had a turn."""

    def __init__(self, waiting: int = 10, patience: float = 60) -> None:
        self.lane = Lane("work", at_work=1, waiting=waiting, patience=patience)
        self.order: list[str] = []
        self.tasks: list[asyncio.Task[None]] = []
        self.first: Place | None = None
        self.used: dict[str, float] = {}

    async def come(self, *who: tuple[Rank, str]) -> None:
        """Let some come, one after the other."""
        if self.first is None:
            self.first = await self.lane.enter(READ, Source("first"))
        for rank, name in who:
            self.tasks.append(asyncio.create_task(self._wait(rank, name)))
            await asyncio.sleep(0)

    async def finish(self) -> list[str]:
        """Give the first place back, and the names in the order of their turns; who was turned away has a minus."""
        assert self.first is not None
        self.first.give_back()
        await asyncio.gather(*self.tasks, return_exceptions=True)
        return self.order

    async def _wait(self, rank: Rank, name: str) -> None:
        try:
            place = await self.lane.enter(
                rank, Source(name.partition(".")[0], lambda: self.used.get(name, 0))
            )
        except Crowded:
            self.order.append(f"-{name}")
            return
        self.order.append(name)
        place.give_back()


async def test_what_somebody_wrote_goes_first_and_public_reads_last() -> None:
    queue = Queue()
    await queue.come((READ, "reader"), (STAFF, "officer"), (CHANGE, "citizen"))
    assert await queue.finish() == ["citizen", "officer", "reader"]


@pytest.mark.asvs("2.4.1")
async def test_a_flood_of_one_address_waits_for_itself_and_not_for_others() -> None:
    queue = Queue()
    await queue.come(*((READ, f"flood.{number}") for number in range(5)), (READ, "village"))
    assert (await queue.finish()).index("village") <= 1


async def test_a_full_queue_turns_away_the_newest_public_read_of_whoever_has_most_waiting() -> None:
    queue = Queue(waiting=3)
    await queue.come((READ, "flood.1"), (READ, "flood.2"), (READ, "village"), (CHANGE, "citizen"))
    assert await queue.finish() == ["-flood.2", "citizen", "flood.1", "village"]


async def test_a_filing_is_turned_away_only_when_nothing_else_waits() -> None:
    queue = Queue(waiting=2)
    await queue.come((CHANGE, "a"), (CHANGE, "b"), (READ, "reader"), (CHANGE, "b.2"))
    assert await queue.finish() == ["-reader", "-b.2", "a", "b"]


async def test_nobody_waits_longer_than_a_phone_would_and_hears_when_to_come_again() -> None:
    queue = Queue(patience=0)
    await queue.come()
    with pytest.raises(Crowded) as refused:
        await queue.lane.enter(CHANGE, Source("citizen"))
    assert 3 <= refused.value.retry_after_seconds <= 10


async def test_who_leaves_while_waiting_takes_no_place() -> None:
    queue = Queue()
    await queue.come((READ, "leaves"), (READ, "stays"))
    queue.tasks[0].cancel()
    assert await queue.finish() == ["stays"]
    assert queue.lane._at_work == {}


async def test_who_leaves_in_the_moment_of_its_turn_passes_it_on() -> None:
    queue = Queue()
    await queue.come((READ, "leaves"), (READ, "stays"))
    assert queue.first is not None
    queue.first.give_back()
    queue.tasks[0].cancel()
    assert await queue.finish() == ["stays"]
    assert queue.lane._at_work == {}


async def test_who_has_used_much_goes_after_who_has_not_and_the_most_last() -> None:
    queue = Queue()
    queue.used = {"attacker": 5000, "village": 300}
    await queue.come((READ, "attacker"), (READ, "village"), (READ, "reader"))
    assert await queue.finish() == ["reader", "village", "attacker"]


async def test_who_uses_much_while_waiting_goes_last_all_the_same() -> None:
    queue = Queue()
    await queue.come((READ, "attacker"), (READ, "reader"))
    queue.used = {"attacker": 5000}
    assert await queue.finish() == ["reader", "attacker"]


async def test_who_has_used_much_works_only_while_nobody_else_does() -> None:
    lane = Lane("work", at_work=3, waiting=0, patience=60)
    first, second = (Source(name, lambda: 5000.0) for name in ("one attacker", "another"))
    place = await lane.enter(READ, first)
    with pytest.raises(Crowded):
        await lane.enter(READ, second)
    reader = await lane.enter(READ, Source("reader"))
    place.give_back()
    with pytest.raises(Crowded):
        await lane.enter(READ, second)
    reader.give_back()
    await lane.enter(READ, second)
    assert lane._at_work == {"another": 1}
