"""Slow down guessing: a few free tries, then a growing delay, never a lock for good.

A try at one account is counted before it is checked, so that fifty at once are not fifty free ones, and a success
wipes the count. What many share, an address, counts only what was wrong. After the limit each further try doubles the
wait, from 30 seconds to 15 minutes; 15 quiet minutes wipe the count, and the row goes. Keys are hashes whose secret is
drawn anew every day and then deleted: the table tells neither numbers nor addresses, and the day after not even to
whoever tries them all.
"""

from collections.abc import Sequence
from datetime import date, timedelta
from math import ceil
from typing import NamedTuple
from weakref import WeakKeyDictionary

from tortoise import connections
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.exceptions import IntegrityError

from server.access.actor import SYSTEM
from server.access.models import Throttle, ThrottleSecret
from server.kit.clock import now, today
from server.kit.ids import new_token
from server.kit.models import NOT_OPENED
from server.kit.networks import sources
from server.kit.refusals import TooMany
from server.kit.seal import SealError, lookup
from server.live.work import Work, work

WINDOW = timedelta(minutes=15)
FIRST_DELAY = timedelta(seconds=30)

_secrets: WeakKeyDictionary[BaseDBAsyncClient, tuple[date, str]] = WeakKeyDictionary()


class Limit(NamedTuple):
    """At most `tries` in 15 minutes for one value (an account, an address, a code) of one purpose."""

    purpose: str
    value: str
    tries: int


Keyed = tuple[tuple[str, Limit], ...]


def of_address(purpose: str, address: str, tries: int) -> tuple[Limit, ...]:
    """Give the limits of an address: one, or with IPv6 one of its home's network and a wider one of its site's."""
    return tuple(Limit(purpose, source.name, tries * source.share) for source in sources(address))


async def take(*limits: Limit) -> None:
    """Count one try against every limit, or refuse it uncounted. Refuses: TooMany."""
    if not limits:
        return
    keyed = await _keyed(limits)
    # First without the writers' lock: whoever has to wait takes nothing from others.
    _refuse(await Throttle.filter(key__in=[key for key, _ in keyed]), keyed)
    try:
        await _take(keyed)
    except IntegrityError:
        # Another process made the first row of a key in the same instant.
        await _take(keyed)


async def look(*limits: Limit) -> None:
    """Refuse while any limit makes its value wait, without counting a try. Refuses: TooMany."""
    keyed = await _keyed(limits)
    _refuse(await Throttle.filter(key__in=[key for key, _ in keyed]), keyed)


async def succeed(*limits: Limit) -> None:
    """Wipe the counts after a success."""
    keyed = await _keyed(limits)
    async with work(SYSTEM) as w:
        await w.remove(Throttle.filter(key__in=[key for key, _ in keyed]))


async def forget_old() -> int:
    """Delete what no limit asks for any more: rows past their window, and secrets of other days; gives how many."""
    rows = Throttle.filter(window_started_at__lte=now() - WINDOW)
    drawn = ThrottleSecret.filter(on__lt=today())
    if not (await rows.exists() or await drawn.exists()):
        return 0
    async with work(SYSTEM) as w:
        return await w.remove(rows) + await w.remove(drawn)


async def _take(keyed: Keyed) -> None:
    async with work(SYSTEM) as w:
        rows = await _rows(keyed)
        _refuse(rows, keyed)
        by_key = {row.key: row for row in rows}
        for key, limit in keyed:
            await _count(w, by_key.get(key), key, limit)


def _refuse(rows: Sequence[Throttle], keyed: Keyed) -> None:
    by_key = {row.key: row for row in rows}
    wait = max((_wait(by_key.get(key), limit.tries) for key, limit in keyed), default=timedelta())
    if wait > timedelta():
        raise TooMany(ceil(wait.total_seconds()))


async def _rows(keyed: Keyed) -> list[Throttle]:
    keys = sorted(key for key, _ in keyed)
    return await Throttle.filter(key__in=keys).order_by("key").select_for_update()


def _wait(row: Throttle | None, tries: int) -> timedelta:
    if row is None or row.count < tries:
        return timedelta()
    # Past the limit the window starts anew with every counted try.
    doublings = min(row.count - tries, 10)
    delay = min(FIRST_DELAY * int(2**doublings), WINDOW)
    return row.window_started_at + delay - now()


async def _count(w: Work, row: Throttle | None, key: str, limit: Limit) -> None:
    at = now()
    if row is None:
        await w.add(Throttle(key=key, count=1, window_started_at=at))
    elif at - row.window_started_at >= WINDOW:
        await w.put(row, count=1, window_started_at=at)
    else:
        reached = row.count + 1 >= limit.tries
        await w.put(row, count=row.count + 1, window_started_at=at if reached else row.window_started_at)


async def _keyed(limits: Sequence[Limit]) -> Keyed:
    secret = await _secret_of(today())
    return tuple((lookup("throttle", f"{secret} {each.purpose} {each.value}"), each) for each in limits)


async def _secret_of(day: date) -> str:
    connection = connections.get("default")
    kept = _secrets.get(connection)
    if kept is None or kept[0] != day:
        _secrets[connection] = kept = day, await _drawn(day)
    return kept[1]


async def _drawn(day: date) -> str:
    """Give the day's secret, which all processes share, and draw it if nobody has yet."""
    row = await ThrottleSecret.get_or_none(on=day)
    if row is None:
        try:
            async with work(SYSTEM) as w:
                row = await w.add(ThrottleSecret(on=day, secret=new_token()))
        except IntegrityError:
            row = await ThrottleSecret.get(on=day)
    if row.secret == NOT_OPENED:
        # Whoever damaged it would know the next one, or begin all counts anew.
        raise SealError(
            "the secret of today's limits does not open; put its row back, or wait for tomorrow's"
        )
    return row.secret
