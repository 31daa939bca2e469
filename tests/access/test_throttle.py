"""Guessing is slowed, never stopped for good, and fifty guesses at once are not fifty free ones."""

import asyncio

import pytest
from tortoise import connections

from server.access.models import Throttle, ThrottleSecret
from server.access.sweeps import forget_throttles
from server.access.throttle import Limit, of_address, succeed, take
from server.database import opened
from server.kit.refusals import TooMany
from server.kit.seal import SealError, lookup
from server.settings import Settings
from tests.support.held_clock import HeldClock

LIMIT = Limit("sign-in", "199203152019032004", 5)


async def run_statement(statement: str) -> None:
    """Run a statement past everything, as somebody with the database in hand can."""
    await connections.get("default").execute_query(statement)


async def waits(limit: Limit = LIMIT) -> int:
    """Try once; give the seconds to wait, 0 when the try was free."""
    try:
        await take(limit)
    except TooMany as refused:
        return refused.retry_after_seconds
    return 0


@pytest.mark.asvs("2.4.1", "6.3.1")
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


async def test_the_wait_begins_with_the_last_free_try_and_not_with_the_first(
    database: None, clock: HeldClock
) -> None:
    assert [await waits() for _ in range(4)] == [0] * 4
    clock.advance(seconds=20)
    assert [await waits(), await waits()] == [0, 30]


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


@pytest.mark.asvs("6.3.1", "15.4.2")
async def test_fifty_tries_at_once_are_five(database: None, clock: HeldClock) -> None:
    asked = await asyncio.gather(*(waits() for _ in range(50)))
    assert sorted(asked)[:6] == [0, 0, 0, 0, 0, 30]


async def test_a_success_frees_the_account_and_nothing_else(database: None, clock: HeldClock) -> None:
    address = Limit("address", "10.0.0.1", 5)
    for _ in range(5):
        await take(LIMIT, address)
    await succeed(LIMIT)
    assert [await waits(), await waits(address)] == [0, 30]


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
    assert await Throttle.all().count() == 1


async def test_what_was_counted_goes_with_its_window_and_the_secret_with_its_day(
    database: None, settings: Settings, clock: HeldClock
) -> None:
    await take(LIMIT)
    assert await forget_throttles(settings) == 0
    clock.advance(minutes=15)
    assert await forget_throttles(settings) == 1
    clock.advance(days=1)
    assert await forget_throttles(settings) == 1
    assert (await Throttle.all().count(), await ThrottleSecret.all().count()) == (0, 0)


async def test_the_next_day_nobody_finds_out_whom_a_row_was_about(database: None, clock: HeldClock) -> None:
    keys = []
    for _ in range(2):
        await take(LIMIT)
        keys.append({row.key for row in await Throttle.all()})
        clock.advance(days=1)
    assert len(keys[0] | keys[1]) == 2
    assert lookup("throttle", f"{LIMIT.purpose} {LIMIT.value}") not in keys[0]


async def test_all_processes_draw_one_secret(settings: Settings, clock: HeldClock) -> None:
    for _ in range(2):
        async with opened(settings):
            await take(LIMIT)
            [row] = await Throttle.all()
    assert row.count == 2


async def test_a_damaged_secret_is_refused_and_neither_used_nor_replaced(
    settings: Settings, clock: HeldClock
) -> None:
    async with opened(settings):
        await take(LIMIT)
        [kept] = await ThrottleSecret.all().values_list("secret", flat=True)
        await run_statement("UPDATE throttle_secrets SET secret = 'x'")
    async with opened(settings):
        with pytest.raises(SealError):
            await take(LIMIT)
        await run_statement(f"UPDATE throttle_secrets SET secret = '{kept}'")
        await take(LIMIT)
        assert [row.count for row in await Throttle.all()] == [2]


@pytest.mark.parametrize(
    ("neighbour", "waits_too"),
    [("2001:db8:1::2", True), ("2001:db8:1:1::1", False), ("198.51.100.7", False)],
)
async def test_a_home_with_many_addresses_is_one(
    database: None, clock: HeldClock, neighbour: str, waits_too: bool
) -> None:
    await take(*of_address("x", "2001:db8:1::1", 1))
    try:
        await take(*of_address("x", neighbour, 1))
    except TooMany:
        assert waits_too
    else:
        assert not waits_too


async def test_who_has_a_whole_site_of_networks_gets_four_homes_tries(
    database: None, clock: HeldClock
) -> None:
    refused = 0
    for number in range(60):
        try:
            await take(*of_address("x", f"2001:db8:1:{number:x}::1", 1))
        except TooMany:
            refused += 1
    assert refused == 56
