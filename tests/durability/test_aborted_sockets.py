"""Phones lose their signal while they change something; more often by --aborted-sockets."""

import asyncio
import json
import random
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from uuid import uuid4

import httpx
import pytest
from websockets.asyncio.client import connect
from websockets.typing import Subprotocol

from server.access.actor import SYSTEM
from server.access.sessions import open_session
from server.database import opened
from server.live.work import work
from server.settings import Settings
from server.staff.models import Account
from server.web.cookies import SESSION_COOKIE
from tests.durability.citizens import Intention, acknowledged
from tests.durability.ledger import differences
from tests.support.changes import MAKERS, Operation, changes, operation
from tests.support.databases import finish
from tests.support.server import running

AT_ONCE = 12
# An impatient thumb: each time is an intention of its own, and waits for its turn to write.
TAPS = 8
ANSWERED_WITHIN_SECONDS = 5.0
ENDS_WITHIN_SECONDS = 5.0


async def prepare(settings: Settings, count: int) -> tuple[str, list[Operation]]:
    """Give the session of somebody who may do everything, and as many changes to be done, all kinds in turn."""
    async with opened(settings):
        made = await changes()
        account = await Account.get(person_id=made.everybody.id)
        async with work(SYSTEM) as w:
            token = await open_session(w, account.id, "Test", proven=True)
        kinds = list(MAKERS)
        return token, [await operation(made, kinds[number % len(kinds)]) for number in range(count)]


@dataclass(frozen=True)
class Crowd:
    """Phones that change something, each over a socket of its own. token: the session of those who are staff."""

    url: str
    token: str

    async def send(self, change: Operation, lost_after: float | None = None) -> None:
        """Send a change, and wait for its answer or break the socket off after so many seconds."""
        cookie = {"Cookie": f"{SESSION_COOKIE}={self.token}"} if change.is_signed else {}
        protocol = Subprotocol("graphql-transport-ws")
        async with connect(self.url, subprotocols=[protocol], additional_headers=cookie) as line:
            await line.send(json.dumps({"type": "connection_init"}))
            await line.recv()
            for number in range(TAPS):
                payload = replace(change, intention=str(uuid4())).payload()
                await line.send(json.dumps({"id": str(number), "type": "subscribe", "payload": payload}))
            try:
                async with asyncio.timeout(lost_after):
                    answers = [str(await line.recv()) for _ in range(2 * TAPS)]
            except TimeoutError:
                line.transport.abort()
            else:
                assert [answer for answer in answers if '"FAULT"' in answer] == []

    async def lose_signal(self, operations: Sequence[Operation]) -> None:
        """Let the first changes through to see how long one takes; break the others off somewhere on the way."""
        started = time.monotonic()
        await asyncio.gather(*(self.send(change) for change in operations[:AT_ONCE]))
        longest = time.monotonic() - started
        turns = asyncio.Semaphore(AT_ONCE)

        async def lose(change: Operation) -> None:
            async with turns:
                await self.send(change, random.uniform(0, longest))

        await asyncio.gather(*(lose(change) for change in operations[AT_ONCE:]))


def test_phones_that_lose_their_signal_hold_up_neither_a_write_nor_the_end(
    settings: Settings, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    token, operations = finish(prepare(settings, request.config.getoption("--aborted-sockets")))
    with running(tmp_path, database_url=settings.url, free_documents="true") as server:
        finish(Crowd(f"ws://127.0.0.1:{server.port}/graphql", token).lose_signal(operations))
        started = time.monotonic()
        with httpx.Client(base_url=server.url, timeout=ANSWERED_WITHIN_SECONDS) as phone:
            intention = Intention()
            told = acknowledged(intention.send(phone))
        answered = time.monotonic()
        assert told is not None
        assert server.stop(within=ENDS_WITHIN_SECONDS)
    print(f"{len(operations)} sockets broken off; a write took {answered - started:.3f} s")
    print(f"the end took {time.monotonic() - answered:.3f} s")
    assert finish(differences(settings, {intention.intention: told})) == []
