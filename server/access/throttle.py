"""Slow down guessing: a few free tries, then a growing delay, never a lock for good.

A try is counted before it is checked, so that fifty at once are not fifty free ones. Keys are keyed hashes: the
table tells neither numbers nor addresses. After the limit each further try doubles the wait, from 30 seconds to
15 minutes; 15 quiet minutes, or a success, wipe the count.
"""

from collections.abc import Sequence
from datetime import timedelta
from math import ceil
from typing import NamedTuple

from tortoise.exceptions import IntegrityError

from server.access.actor import SYSTEM
from server.access.models import Throttle
from server.kit.clock import now
from server.kit.refusals import TooMany
from server.kit.seal import lookup
from server.live.work import Work, work

WINDOW = timedelta(minutes=15)
FIRST_DELAY = timedelta(seconds=30)


class Limit(NamedTuple):
    """At most `tries` in 15 minutes for one value (an account, an address, a code) of one purpose."""

    purpose: str
    value: str
    tries: int

    @property
    def key(self) -> str:
        """The row's key."""
        return lookup(f"throttle {self.purpose}", self.value)


async def take(*limits: Limit) -> None:
    """Count one try against every limit, or refuse it uncounted. Refuses: TooMany."""
    try:
        await _take(limits)
    except IntegrityError:
        # Another process made the first row of a key in the same instant.
        await _take(limits)


async def look(*limits: Limit) -> None:
    """Refuse while any limit makes its value wait, without counting a try. Refuses: TooMany."""
    rows = {row.key: row for row in await Throttle.filter(key__in=[limit.key for limit in limits])}
    wait = max((_wait(rows.get(limit.key), limit.tries) for limit in limits), default=timedelta())
    if wait > timedelta():
        raise TooMany(ceil(wait.total_seconds()))


async def succeed(*limits: Limit) -> None:
    """Wipe the counts after a success."""
    async with work(SYSTEM) as w:
        await w.remove(Throttle.filter(key__in=[limit.key for limit in limits]))


async def give_back(*limits: Limit) -> None:
    """Take one try back: the success of one person must not wipe the failures of others at the same address."""
    async with work(SYSTEM) as w:
        for row in await _rows(limits):
            await w.put(row, count=max(0, row.count - 1))


async def _take(limits: Sequence[Limit]) -> None:
    async with work(SYSTEM) as w:
        rows = {row.key: row for row in await _rows(limits)}
        wait = max((_wait(rows.get(limit.key), limit.tries) for limit in limits), default=timedelta())
        if wait <= timedelta():
            for limit in limits:
                await _count(w, rows.get(limit.key), limit)
    if wait > timedelta():
        raise TooMany(ceil(wait.total_seconds()))


async def _rows(limits: Sequence[Limit]) -> list[Throttle]:
    keys = sorted(limit.key for limit in limits)
    return await Throttle.filter(key__in=keys).order_by("key").select_for_update()


def _wait(row: Throttle | None, tries: int) -> timedelta:
    if row is None or row.count < tries:
        return timedelta()
    # Past the limit the window starts anew with every counted try.
    doublings = min(row.count - tries, 10)
    delay = min(FIRST_DELAY * int(2**doublings), WINDOW)
    return row.window_started_at + delay - now()


async def _count(w: Work, row: Throttle | None, limit: Limit) -> None:
    at = now()
    if row is None:
        await w.add(Throttle(key=limit.key, count=1, window_started_at=at))
    elif at - row.window_started_at >= WINDOW:
        await w.put(row, count=1, window_started_at=at)
    else:
        reached = row.count + 1 >= limit.tries
        await w.put(row, count=row.count + 1, window_started_at=at if reached else row.window_started_at)
