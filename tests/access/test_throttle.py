"""Guessing is slowed, never stopped for good, and fifty guesses at once are not fifty free ones."""

import asyncio

import pytest

from server.access.models import Throttle
from server.access.throttle import Limit, give_back, succeed, take
from server.kit.refusals import TooMany
from tests.support.held_clock import HeldClock

LIMIT = Limit("sign-in", "199203152019032004", 5)


async def waits(limit: Limit = LIMIT) -> int:
    """Try once; give the seconds to wait, 0 when the try was free."""
    try:
        await take(limit)
    except TooMany as refused:
        return refused.retry_after_seconds
    return 0


async def test_after_five_tries_each_wait_doubles_up_to_fifteen_minutes(
    database: None, clock: HeldClock
) -> None:
    assert [await waits() for _ in range(5)] == [0] * 5
    asked = []
    for _ in range(7):
        asked.append(await waits())
        clock.advance(seconds=asked[-1])
        assert await waits() == 0
    assert asked == [30, 60, 120, 240, 480, 900, 0]


async def test_refused_tries_do_not_lengthen_the_wait(database: None, clock: HeldClock) -> None:
    for _ in range(20):
        await waits()
    assert await waits() == 30
    clock.advance(seconds=30)
    assert await waits() == 0


async def test_fifteen_quiet_minutes_wipe_the_count(database: None, clock: HeldClock) -> None:
    assert [await waits() for _ in range(4)] == [0] * 4
    clock.advance(minutes=15)
    assert [await waits() for _ in range(5)] == [0] * 5


async def test_fifty_tries_at_once_are_five(database: None, clock: HeldClock) -> None:
    asked = await asyncio.gather(*(waits() for _ in range(50)))
    assert sorted(asked)[:6] == [0, 0, 0, 0, 0, 30]


async def test_a_success_frees_the_account_and_gives_the_address_one_try_back(
    database: None, clock: HeldClock
) -> None:
    address = Limit("address", "10.0.0.1", 5)
    for _ in range(5):
        await take(LIMIT, address)
    await succeed(LIMIT)
    await give_back(address)
    assert [await waits(), await waits(address), await waits(address)] == [0, 0, 30]


async def test_the_table_tells_neither_numbers_nor_addresses(database: None) -> None:
    await take(LIMIT)
    row = await Throttle.all().first()
    assert row is not None
    assert LIMIT.value not in row.key


async def test_one_exhausted_limit_counts_nothing_against_the_others(
    database: None, clock: HeldClock
) -> None:
    other = Limit("address", "10.0.0.1", 30)
    for _ in range(5):
        await take(LIMIT)
    with pytest.raises(TooMany):
        await take(LIMIT, other)
    assert await Throttle.filter(key=other.key).count() == 0
