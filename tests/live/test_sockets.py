"""Streams over a real socket and a real server: delivery, isolation of operations, and the end of a session."""

import asyncio
import json
import socket
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, cast
from uuid import uuid4

import pytest
import uvicorn
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from server.access.actor import SYSTEM, Actor, Role
from server.access.sessions import open_session
from server.access.topics import ACCOUNT
from server.app import make_app
from server.live.cursor import decode_cursor, encode_cursor
from server.live.follow import head
from server.live.work import work
from server.settings import Settings
from server.staff.events import AccountChanged
from server.staff.models import Person, RoleGrant
from server.staff.sign_in import sign_out
from tests.support import complaint_factories as make
from tests.support import factories
from tests.support.ports import free_port

FEED = """subscription ($unit: UUID!, $after: Cursor) { feed(unit: $unit, after: $after) { __typename
  ... on LiveEvent { cursor kind complaint { id state verbs complainant { name } timeline { kind } } }
  ... on Resync { cursor } ... on Refused { code } } }"""
TIMELINE = """subscription ($complaint: UUID!, $key: String) { timeline(complaint: $complaint, key: $key) {
  __typename ... on LiveEvent { kind complaint { verbs timeline { kind by } } } ... on Refused { code } } }"""


class Socket:
    """A client of graphql-transport-ws."""

    def __init__(self, connection: ClientConnection) -> None:
        self._connection = connection
        self._waiting: dict[str, asyncio.Queue[dict[str, Any]]] = {}

    async def subscribe(self, document: str, **variables: Any) -> str:
        """Start an operation and give its id."""
        key = str(uuid4())
        self._waiting[key] = asyncio.Queue()
        payload = {"query": document, "variables": {k: str(v) for k, v in variables.items()}}
        await self._connection.send(json.dumps({"id": key, "type": "subscribe", "payload": payload}))
        return key

    async def next(self, key: str) -> dict[str, Any]:
        """Give the next message of an operation: its data, or {"complete": True}."""
        async with asyncio.timeout(10):
            while self._waiting[key].empty():
                frame = json.loads(await self._connection.recv())
                if frame["type"] == "next":
                    assert "errors" not in frame["payload"], frame
                    data = cast(dict[str, Any], frame["payload"]["data"])
                    self._waiting[frame["id"]].put_nowait(next(iter(data.values())))
                elif frame["type"] == "complete":
                    self._waiting[frame["id"]].put_nowait({"complete": True})
            return self._waiting[key].get_nowait()


class Site:
    """A running server and its address."""

    def __init__(self, port: int, settings: Settings) -> None:
        self.port, self.settings = port, settings

    @asynccontextmanager
    async def socket(self, token: str = "") -> AsyncIterator[Socket]:
        """Open a socket, signed in when a session's token is given."""
        cookie = {"Cookie": f"__Host-rangkui={token}"} if token else {}
        url, protocol = f"ws://127.0.0.1:{self.port}/graphql", Subprotocol("graphql-transport-ws")
        async with connect(url, subprotocols=[protocol], additional_headers=cookie) as connection:
            await connection.send(json.dumps({"type": "connection_init"}))
            assert json.loads(await connection.recv())["type"] == "connection_ack"
            yield Socket(connection)


class AnnouncedServer(uvicorn.Server):
    """Says when it is up."""

    def __init__(self, config: uvicorn.Config) -> None:
        super().__init__(config)
        self.is_up = asyncio.Event()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Start and say so."""
        await super().startup(sockets)
        self.is_up.set()


@pytest.fixture
async def site(settings: Settings) -> AsyncIterator[Site]:
    """Run the whole app under uvicorn in this loop."""
    settings.free_documents, settings.with_worker = True, False
    port = free_port()
    config = uvicorn.Config(
        make_app(settings), port=port, log_config=None, ws="websockets-sansio", timeout_graceful_shutdown=2
    )
    server = AnnouncedServer(config)
    running = asyncio.create_task(server.serve())
    async with asyncio.timeout(20):
        await server.is_up.wait()
    yield Site(port, settings)
    server.should_exit = True
    await running


async def signed_in(actor: Actor) -> str:
    """Open a session for somebody and give its token."""
    assert actor.account_id is not None
    async with work(SYSTEM) as w:
        return await open_session(w, actor.account_id, "test", proven=True)


async def test_an_event_reaches_a_handler_over_the_socket_with_the_fresh_complaint(site: Site) -> None:
    town = await make.town()
    token, place = await signed_in(town.handler), encode_cursor(await head())
    async with site.socket(token) as line:
        key = await line.subscribe(FEED, unit=town.village.id, after=place)
        row = await make.assigned(town)
        message = await line.next(key)
    assert (message["kind"], message["complaint"]["id"]) == ("complaint.assigned", str(row.id))
    assert "RESPOND" in message["complaint"]["verbs"]


@pytest.mark.asvs("4.4.3", "7.4.1")
async def test_a_session_that_ends_stops_its_events_within_five_seconds(site: Site) -> None:
    town = await make.town()
    token, place = await signed_in(town.handler), encode_cursor(await head())
    async with site.socket(token) as line:
        key = await line.subscribe(FEED, unit=town.village.id, after=place)
        await make.assigned(town)
        assert (await line.next(key))["__typename"] == "LiveEvent"
        ended_at = time.monotonic()
        await sign_out(token, site.settings)
        await make.assigned(town)
        messages = [await line.next(key), await line.next(key)]
    assert messages == [{"__typename": "Refused", "code": "NOT_SIGNED_IN"}, {"complete": True}]
    assert time.monotonic() - ended_at < 5


@pytest.mark.asvs("4.4.4")
async def test_a_socket_of_an_ended_session_can_start_nothing_new(site: Site) -> None:
    town = await make.town()
    token = await signed_in(town.handler)
    async with site.socket(token) as line:
        await sign_out(token, site.settings)
        key = await line.subscribe(FEED, unit=town.village.id)
        assert await line.next(key) == {"__typename": "Refused", "code": "NOT_SIGNED_IN"}


async def test_a_receipt_shown_in_one_operation_changes_nothing_in_another(site: Site) -> None:
    town = await make.town()
    new = make.draft(identity_mode="secret", name="Siti Aminah")
    row = await make.assigned(town, new=new)
    token, place = await signed_in(town.handler), encode_cursor(await head())
    async with site.socket(token) as line:
        feed = await line.subscribe(FEED, unit=town.village.id, after=place)
        own = await line.subscribe(TIMELINE, complaint=row.id, key=new.key)
        probe = await line.subscribe(TIMELINE, complaint=row.id, key=make.new_key())
        assert (await line.next(probe))["code"] == "NOT_FOUND"
        await make.respond(town, row)
        staff, citizen = await line.next(feed), await line.next(own)
    assert staff["complaint"]["complainant"] is None
    assert (staff["complaint"]["verbs"], "CONFIRM" in citizen["complaint"]["verbs"]) == (["NOTE"], True)


@pytest.mark.asvs("8.3.2")
async def test_changed_roles_change_what_is_sent(site: Site) -> None:
    town = await make.town()
    account = town.handler.account_id
    assert account is not None
    person = await Person.get(account=account)
    token, place = await signed_in(town.handler), encode_cursor(await head())
    async with site.socket(token) as line:
        key = await line.subscribe(FEED, unit=town.village.id, after=place)
        await make.assigned(town)
        await line.next(key)
        async with work(SYSTEM) as w:
            await RoleGrant.filter(person=person).delete()
            w.emit(AccountChanged(account), topics=[ACCOUNT.of(account)])
        await make.assigned(town)
        assert await line.next(key) == {"__typename": "Refused", "code": "NOT_ALLOWED"}


async def test_what_lies_below_an_event_is_answered_by_the_rights_of_its_moment(site: Site) -> None:
    town = await make.town()
    await factories.service_point(town.village, is_active=False)
    both = {Role.HANDLER: town.village, Role.ADMIN: town.village}
    actor = await factories.actor_of(person := await factories.person(town.village, roles=both))
    assert actor.account_id is not None
    counters = """subscription ($unit: UUID!, $after: Cursor) { feed(unit: $unit, after: $after) {
      ... on LiveEvent { complaint { unit { servicePoints { isActive } } } } } }"""
    place = encode_cursor(await head())
    async with site.socket(await signed_in(actor)) as line:
        key = await line.subscribe(counters, unit=town.village.id, after=place)
        await make.assigned(town)
        assert (await line.next(key))["complaint"]["unit"]["servicePoints"] == [{"isActive": False}]
        async with work(SYSTEM) as w:
            await RoleGrant.filter(person=person, role="admin").delete()
            w.emit(AccountChanged(actor.account_id), topics=[ACCOUNT.of(actor.account_id)])
        assert await line.next(key) == {}, "other rights: the screen asks afresh"
        await make.assigned(town)
        assert (await line.next(key))["complaint"]["unit"]["servicePoints"] == []


async def test_an_unknown_cursor_is_answered_with_resync(site: Site) -> None:
    town = await make.town()
    await make.assigned(town)
    async with site.socket(await signed_in(town.handler)) as line:
        key = await line.subscribe(FEED, unit=town.village.id, after="bm9uc2Vuc2U")
        told = await line.next(key)
    assert (told["__typename"], decode_cursor(told["cursor"])) == ("Resync", await head())
