"""What comes when too much is at work is asked to come again; what nobody waits for any more is dropped."""

import asyncio
import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any

import httpx
import pytest
from starlette.websockets import WebSocket

from schema.view import RangkuiGraphQL
from server.complaints.models import Complaint
from server.settings import Settings
from server.web import admission
from tests.bench.documents import newest_documents
from tests.durability.citizens import Intention
from tests.hostile.answers import codes
from tests.hostile.test_sockets import long_lived, socket, subscribe
from tests.support import complaint_factories as make
from tests.support.served import served

Patch = pytest.MonkeyPatch


class House:
    """A served house in which every operation stands still until it is let go on."""

    def __init__(self, client: httpx.AsyncClient) -> None:
        self.client = client
        self.begun, self.ended, self.dropped = asyncio.Semaphore(0), asyncio.Semaphore(0), 0
        self.go_on = asyncio.Event()

    def ask(self, name: str, **variables: Any) -> asyncio.Task[httpx.Response]:
        """Ask one of the app's own documents."""
        body = {"documentId": newest_documents()[name][0], "variables": variables}
        return asyncio.create_task(self.client.post("/graphql", json=body))

    def file(self) -> asyncio.Task[httpx.Response]:
        """File a complaint."""
        new = Intention()
        return self.ask("FileComplaint", input=new.input, intention=new.intention)


@asynccontextmanager
async def house(settings: Settings, monkeypatch: Patch, **limits: float) -> AsyncIterator[House]:
    """Serve with these limits for the length of a block."""
    for name, value in limits.items():
        monkeypatch.setattr(admission, name, value)
    open_house = settings.model_copy(update={"with_worker": False, "free_documents": True})
    async with served(open_house) as client:
        here, run = House(client), RangkuiGraphQL.run

        async def standing(self: RangkuiGraphQL, request: Any) -> Any:
            if isinstance(request, WebSocket):
                return await run(self, request)
            here.begun.release()
            try:
                await here.go_on.wait()
                return await run(self, request)
            except asyncio.CancelledError:
                here.dropped += 1
                raise
            finally:
                here.ended.release()

        monkeypatch.setattr(RangkuiGraphQL, "run", standing)
        yield here
        here.go_on.set()


@pytest.mark.asvs("15.2.2")
async def test_past_the_limit_reads_hear_503_and_when_to_come_again_and_health_is_answered(
    settings: Settings, monkeypatch: Patch
) -> None:
    async with house(settings, monkeypatch, AT_WORK=1, WAITING=0) as here:
        first = here.ask("Directory")
        await here.begun.acquire()
        answer = await here.ask("Directory")
        assert (answer.status_code, codes(answer)) == (503, {"TOO_MANY"})
        assert answer.json()["retryAfterSeconds"] == int(answer.headers["retry-after"])
        assert answer.json()["message"].startswith("Sedang ramai.")
        assert "content-security-policy" in answer.headers
        assert (await here.client.get("/health")).status_code == 200
        # A phone that gets only some of the app's files has none that works without a network.
        app = [(await here.client.get(path)).status_code for path in ("/", "/sw.js", "/icons/mark.svg")]
        assert app == [200, 200, 200]
        here.go_on.set()
        assert (await first).status_code == 200


async def test_a_filing_takes_the_turn_of_a_waiting_read(settings: Settings, monkeypatch: Patch) -> None:
    async with house(settings, monkeypatch, AT_WORK=1, WAITING=1) as here:
        await make.town()
        first = here.ask("Directory")
        await here.begun.acquire()
        second, third = here.ask("Directory"), here.file()
        await asyncio.wait((second, third), return_when=asyncio.FIRST_COMPLETED)
        here.go_on.set()
        assert [(await each).status_code for each in (first, second, third)] == [200, 503, 200]
        assert '"Refused"' not in (await third).text


@pytest.mark.asvs("15.2.2")
async def test_a_hundred_sign_ins_take_no_place_from_who_reads(
    settings: Settings, monkeypatch: Patch
) -> None:
    async with house(settings, monkeypatch, AT_WORK=1, WAITING=0) as here:
        here.go_on.set()
        wrong = {"number": "198001012006041001", "password": "bukan sandi saya"}
        signing_in = [asyncio.create_task(here.client.post("/session", json=wrong)) for _ in range(9)]
        assert (await here.ask("Directory")).status_code == 200
        assert {answer.status_code for answer in await asyncio.gather(*signing_in)} <= {401, 429}


@pytest.mark.parametrize("is_change", [False, True])
async def test_what_a_client_has_left_is_dropped_unless_it_was_a_change_that_had_begun(
    settings: Settings, monkeypatch: Patch, is_change: bool
) -> None:
    async with house(settings, monkeypatch) as here:
        await make.town()
        asking = here.file() if is_change else here.ask("Directory")
        await here.begun.acquire()
        asking.cancel()
        if is_change:
            here.go_on.set()
        await here.ended.acquire()
        assert here.dropped == (not is_change)
        assert await Complaint.all().count() == is_change


async def test_questions_over_a_socket_take_places_too_and_streams_take_none(
    settings: Settings, monkeypatch: Patch
) -> None:
    async with house(settings, monkeypatch, SOCKET_OPERATIONS=0, SOCKET_OPERATIONS_WAITING=0) as here:
        follow = await long_lived()
        # As the app's own documents are: what is shared comes first.
        text = follow["query"].replace("{ __typename }", "{ __typename ...F }")
        follow = {"query": f"fragment F on LiveEvent {{ cursor }} {text}"}
        async with socket(here.client) as opened:
            payload = {"documentId": newest_documents()["Directory"][0], "variables": {}}
            await opened.send(json.dumps(subscribe("1", payload)))
            refused = json.loads(await opened.recv())
            assert (refused["type"], refused["payload"][0]["extensions"]["code"]) == ("error", "TOO_MANY")
            await opened.send(json.dumps(subscribe("2", follow)))
            for _ in range(2):
                await opened.send('{"type":"ping"}')
                assert json.loads(await opened.recv())["type"] == "pong"


async def test_a_change_whose_client_leaves_before_its_turn_never_begins(
    settings: Settings, monkeypatch: Patch
) -> None:
    async with house(settings, monkeypatch, AT_WORK=1) as here:
        await make.town()
        first = here.ask("Directory")
        await here.begun.acquire()
        leaving, staying = here.file(), here.file()
        await here.client.get("/health")
        leaving.cancel()
        await here.client.get("/health")
        here.go_on.set()
        assert [(await each).status_code for each in (first, staying)] == [200, 200]
        assert await Complaint.all().count() == 1
