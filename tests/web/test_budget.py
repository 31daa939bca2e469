"""What an address may use of the processor is counted in its time, fills up again, and is nobody else's."""

import asyncio
import time
from collections.abc import AsyncIterator

import httpx
import pytest

from server.access.actor import SYSTEM
from server.access.sessions import open_session
from server.kit.refusals import TooMany
from server.live.work import work
from server.settings import Settings
from server.web import budget
from server.web.budget import BURST_MILLISECONDS, FILLS_IN_SECONDS
from server.web.cookies import SESSION_COOKIE
from server.web.limits import Buckets
from server.web.meter import METER, Measured, Meter, metered_tasks
from tests.hostile.answers import codes
from tests.support import complaint_factories as make
from tests.support.held_clock import HeldClock
from tests.support.served import served
from tests.web.test_admission import House

CARRIER, OTHER = "203.0.113.7", "203.0.113.8"
VISIT_MILLISECONDS = 60


def test_an_allowance_that_is_used_up_fills_up_again(clock: HeldClock) -> None:
    allowance = Buckets(BURST_MILLISECONDS, fills_in=FILLS_IN_SECONDS)
    allowance.spend(CARRIER, BURST_MILLISECONDS - 1)
    allowance.check(CARRIER)
    allowance.spend(CARRIER, 1 + 500)
    with pytest.raises(TooMany) as refused:
        allowance.check(CARRIER)
    allowance.check(OTHER)
    clock.advance(seconds=refused.value.retry_after_seconds)
    allowance.check(CARRIER)
    assert 10 <= refused.value.retry_after_seconds <= 12


def test_six_hundred_people_behind_one_carrier_in_ten_minutes_are_within(clock: HeldClock) -> None:
    allowance = Buckets(BURST_MILLISECONDS, fills_in=FILLS_IN_SECONDS)
    for _ in range(600):
        allowance.check(CARRIER)
        allowance.spend(CARRIER, VISIT_MILLISECONDS)
        clock.advance(seconds=1)


async def test_what_an_operation_begins_side_by_side_is_counted_as_its_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    seconds = iter(range(1000))
    monkeypatch.setattr(time, "thread_time", lambda: next(seconds))
    asyncio.get_running_loop().set_task_factory(metered_tasks)
    mine, others = Meter(), Meter()

    async def step() -> None:
        await asyncio.sleep(0)

    async def operation(own: Meter) -> None:
        METER.set(own)
        await Measured(both(), own)

    async def both() -> None:
        await asyncio.gather(step(), step())

    await asyncio.create_task(operation(mine))
    # Two steps of the operation, and two of each part; a second of this clock for each.
    assert (mine.milliseconds, others.milliseconds) == (6000, 0)


async def test_an_operation_that_fails_or_is_cancelled_is_counted_to_its_end() -> None:
    own = Meter()

    async def fails() -> None:
        await asyncio.sleep(0)
        raise ValueError("as it happens")

    with pytest.raises(ValueError, match="as it happens"):
        await Measured(fails(), own)
    waiting: asyncio.Task[None] = asyncio.create_task(Measured(asyncio.sleep(60), own))
    await asyncio.sleep(0)
    waiting.cancel()
    with pytest.raises(asyncio.CancelledError):
        await waiting
    assert own.milliseconds > 0


@pytest.fixture
async def spent(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[House]:
    """Give a house whose carrier's address has used up what it may."""
    monkeypatch.setattr(budget, "BURST_MILLISECONDS", 1)
    monkeypatch.setattr(budget, "FILLS_IN_SECONDS", 3600)
    monkeypatch.setattr(budget, "TOLD_AFTER_SECONDS", 0)
    proxied = {"trusted_proxies": "127.0.0.1", "with_worker": False}
    async with served(settings.model_copy(update=proxied)) as client:
        client.headers["x-forwarded-for"] = CARRIER
        house = House(client)
        await make.town()
        assert (await house.ask("Directory")).status_code == 200
        yield house


async def test_who_has_used_up_an_allowance_is_told_to_wait_and_nobody_else_is(spent: House) -> None:
    answer = await spent.ask("Directory")
    assert (answer.status_code, codes(answer)) == (429, {"TOO_MANY"})
    assert int(answer.headers["retry-after"]) == answer.json()["retryAfterSeconds"] > 0
    # What somebody wrote has limits of its own.
    assert '"code":"RKI' in (await spent.file()).text
    spent.client.headers["x-forwarded-for"] = OTHER
    assert (await spent.ask("Directory")).status_code == 200


async def test_who_signed_in_has_an_allowance_of_their_own_behind_that_address(spent: House) -> None:
    town = await make.town()
    assert town.handler.account_id is not None
    async with work(SYSTEM) as w:
        token = await open_session(w, town.handler.account_id, "Test")
    spent.client.cookies = httpx.Cookies({SESSION_COOKIE: token})
    assert (await spent.ask("Viewer")).status_code == 200
    assert (await spent.ask("Viewer")).status_code == 429
    spent.client.cookies = httpx.Cookies({SESSION_COOKIE: "x" * 43})
    assert (await spent.ask("Viewer")).status_code == 429
