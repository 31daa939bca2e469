"""Few at work, few waiting: who is let in, who waits, and who is asked to come again when there are too many.

A process answers no more by beginning more: past what it can do, everybody's answer comes too late for anybody.
"""

import asyncio
import secrets
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from enum import IntEnum

import structlog

from server.kit.refusals import Crowded

# When whoever was turned away may come again: spread, so that not all phones are back at once.
SOONEST_SECONDS, LATEST_SECONDS = 3, 10
SAID_EVERY_SECONDS = 60.0
# What makes others go first, in milliseconds: three visits at once.
MUCH_USED = 200.0

log = structlog.get_logger()


class Rank(IntEnum):
    """What is turned away first. What somebody wrote is turned away last: it may be lost, an answer is asked again."""

    PUBLIC_READ = 0
    STAFF_READ = 1
    CHANGE = 2


@dataclass(frozen=True, slots=True)
class Source:
    """Whoever shares turns.

    used: gives the milliseconds of an allowance that are used up now; with many, others go first. It is asked when a
    turn is given, since whoever waits in many places uses much meanwhile.
    """

    name: str
    used: Callable[[], float] = float

    @property
    def is_heavy(self) -> bool:
        """Whether it works only while nobody else does."""
        return self.used() >= MUCH_USED


class _Waiter:
    def __init__(self, rank: Rank, source: Source) -> None:
        self.rank, self.source = rank, source
        self.turn: asyncio.Future[None] = asyncio.get_running_loop().create_future()


class Place:
    """A place at work, given back once, however often it is said."""

    def __init__(self, lane: "Lane", source: Source) -> None:
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

    async def enter(self, rank: Rank, source: Source) -> Place:
        """Take a place, or wait for one. Refuses: Crowded, past the limit or when the wait is over.

        Each source has one turn after the other, however much of it waits.
        """
        if self._has_room(source):
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

    def left(self, source: Source) -> None:
        """Note that a place is free, and let the next one in."""
        self._at_work[source.name] -= 1
        if not self._at_work[source.name]:
            del self._at_work[source.name]
        # Whoever is leaving in this moment has not taken note of it yet.
        here = [
            (number, waiter)
            for number, waiter in enumerate(self._waiting)
            if not waiter.turn.done() and self._has_room(waiter.source)
        ]
        if here:
            following = max(here, key=lambda each: self._claim(*each))[1]
            self._waiting.remove(following)
            self._begin(following.source)
            following.turn.set_result(None)
        if not self._waiting:
            self._served.clear()

    def _has_room(self, source: Source) -> bool:
        """Say whether there is a place; for who has used much only while nobody else is at work."""
        return self._at_work.total() < self._most_at_work and not (source.is_heavy and self._at_work)

    def _claim(self, number: int, waiter: _Waiter) -> tuple[float, ...]:
        """Say how near a turn is: by rank, least used, fewest at work, longest not served, first come."""
        name, used = waiter.source.name, waiter.source.used()
        used = used if used >= MUCH_USED else 0
        return waiter.rank, -used, -self._at_work[name], -self._served.get(name, 0), -number

    def _begin(self, source: Source) -> Place:
        self._turns += 1
        self._served[source.name] = self._turns
        self._at_work[source.name] += 1
        return Place(self, source)

    def _last(self) -> _Waiter:
        """Give who is turned away: of the lowest rank, who used much, of who has most waiting, who came last."""
        crowd = Counter((waiter.rank, waiter.source.name) for waiter in self._waiting)

        def nearness(each: tuple[int, _Waiter]) -> tuple[int, bool, int, int]:
            number, waiter = each
            return -waiter.rank, waiter.source.is_heavy, crowd[waiter.rank, waiter.source.name], number

        return max(enumerate(self._waiting), key=nearness)[1]

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
