"""A request that is given up at any moment holds nothing up, and is done whole or not at all."""

import asyncio
from collections.abc import Awaitable, Generator
from types import coroutine
from typing import Any
from uuid import uuid4

import pytest

from server import database
from server.access.actor import STRANGER
from server.complaints import citizens
from server.database import opened
from server.settings import Settings
from tests.durability.ledger import differences
from tests.support import complaint_factories as make

ANSWERED_WITHIN = 5.0
MOST_STEPS = 500
FEWEST_STEPS = 12


class Finished(Exception):
    """The work came to its end before the step at which it was to be given up."""


@coroutine
def given_up(work: Awaitable[object], step: int, times: int) -> Generator[Any, None, None]:
    """Do work up to the step-th place where it waits, cancel it there, and at the next places too if times says so."""
    waiting, place = work.__await__(), 0
    task = asyncio.current_task()
    assert task is not None
    try:
        future = waiting.send(None)
        while True:
            if step <= place < step + times:
                task.cancel()
            place += 1
            try:
                yield future
            except BaseException as error:
                future = waiting.throw(error)
            else:
                future = waiting.send(None)
    except StopIteration:
        if place <= step:
            raise Finished from None


async def filed_at_last() -> None:
    """File a complaint, which must not take long."""
    async with asyncio.timeout(ANSWERED_WITHIN):
        await make.filed()


@pytest.mark.asvs("2.3.3", "16.5.3")
@pytest.mark.parametrize("times", [1, 2, 3])
async def test_a_filing_given_up_at_any_step_holds_up_no_other_and_leaves_nothing_half_done(
    settings: Settings, times: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    # One connection for all: the first that is lost is missed.
    monkeypatch.setitem(database.POOL, "max_size", 1)
    step = 0
    async with opened(settings):
        await make.town()
        for step in range(MOST_STEPS):
            filing = citizens.file_complaint(STRANGER, make.draft(), intention=uuid4())
            try:
                await asyncio.create_task(given_up(filing, step, times))
            except asyncio.CancelledError:
                await filed_at_last()
            except Finished:
                break
    assert FEWEST_STEPS < step < MOST_STEPS - 1
    assert await differences(settings, {}) == []
