"""Few at work, few waiting: who is let in, who waits, and who is asked to come again when there are too many.

A process answers no more by beginning more: past what it can do, everybody's answer comes too late for anybody.
"""

import asyncio
import secrets
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from enum import IntEnum

import structlog

from server.kit.refusals import Crowded

# When whoever was turned away may come again: spread, so that not all phones are back at once.
SOONEST_SECONDS, LATEST_SECONDS = 3, 10
SAID_EVERY_SECONDS = 60.0

log = structlog.get_logger()


class Rank(IntEnum):
    """What is turned away first. What somebody wrote is turned away last: it may be lost, an answer is asked again."""

    PUBLIC_READ = 0
    STAFF_READ = 1
    CHANGE = 2


class _Waiter:
    def __init__(self, rank: Rank, source: str) -> None:
        self.rank, self.source = rank, source
        self.turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()


class Place:
    """A place at work, given back once, however often it is said."""

    def __init__(self, lane: "Lane", source: str) -> None:
        self._lane, self._source, self._held = lane, source, True

    def give_back(self) -> None:
        """Let the next one in."""
        if self._held:
            self._held = False
            self._lane.left(self._source)


class Lane:
    """Places for one kind of work. patience: how many seconds anybody waits, before a phone would give up."""

    def __init__(self, name: str, *, at_work: int, waiting: int, patience: float) -> None:
        self._name = name
        self._most_at_work, self._most_waiting, self._patience = at_work, waiting, patience
        self._at_work: Counter[str] = Counter()
        self._waiting: list[_Waiter] = []
        self._served: dict[str, int] = {}
        self._turns = 0
        self._said = -SAID_EVERY_SECONDS

    async def enter(self, rank: Rank, source: str) -> Place:
        """Take a place, or wait for one. Refuses: Crowded, past the limit or when the wait is over.

        source: whoever shares turns; each has one after the other, however many of them wait.
        """
        if self._at_work.total() < self._most_at_work:
            return self._begin(source)
        waiter = _Waiter(rank, source)
        self._waiting.append(waiter)
        if len(self._waiting) > self._most_waiting:
            self._turn_away(self._last())
        try:
            async with asyncio.timeout(self._patience):
                await waiter.turn
        except TimeoutError:
            self._forget(waiter)
            raise self._crowded() from None
        except asyncio.CancelledError:
            self._forget(waiter)
            raise
        return Place(self, source)

    def left(self, source: str) -> None:
        """Note that a place is free, and let the next one in."""
        self._at_work[source] -= 1
        if not self._at_work[source]:
            del self._at_work[source]
        # Whoever is leaving in this moment has not taken note of it yet.
        here = [(number, waiter) for number, waiter in enumerate(self._waiting) if not waiter.turn.done()]
        if here and self._at_work.total() < self._most_at_work:
            following = max(here, key=lambda each: (each[1].rank, *self._claim(*each)))[1]
            self._waiting.remove(following)
            self._begin(following.source)
            following.turn.set_result(None)
        if not self._waiting:
            self._served.clear()

    def _claim(self, number: int, waiter: _Waiter) -> tuple[int, int, int]:
        """Say how near a turn is: fewest at work, then longest not served, then first come."""
        return -self._at_work[waiter.source], -self._served.get(waiter.source, 0), -number

    def _begin(self, source: str) -> Place:
        self._turns += 1
        self._served[source] = self._turns
        self._at_work[source] += 1
        return Place(self, source)

    def _last(self) -> _Waiter:
        """Give who is turned away: of the lowest rank, of the source with most waiting, who came last."""
        crowd = Counter((waiter.rank, waiter.source) for waiter in self._waiting)
        numbered = enumerate(self._waiting)
        return max(numbered, key=lambda each: (-each[1].rank, crowd[each[1].rank, each[1].source], each[0]))[
            1
        ]

    def _turn_away(self, waiter: _Waiter) -> None:
        self._waiting.remove(waiter)
        waiter.turn.set_exception(self._crowded())

    def _forget(self, waiter: _Waiter) -> None:
        if waiter in self._waiting:
            self._waiting.remove(waiter)
        elif waiter.turn.done() and not waiter.turn.cancelled() and waiter.turn.exception() is None:
            # Its turn had come in the same moment.
            self.left(waiter.source)

    def _crowded(self) -> Crowded:
        now = asyncio.get_running_loop().time()
        if now - self._said >= SAID_EVERY_SECONDS:
            self._said = now
            log.warning("service.crowded", lane=self._name)
        return Crowded(SOONEST_SECONDS + secrets.randbelow(LATEST_SECONDS - SOONEST_SECONDS + 1))


@contextmanager
def held(place: Place) -> Iterator[Place]:
    """Hold a place for the length of a block, unless it is given back earlier."""
    try:
        yield place
    finally:
        place.give_back()
