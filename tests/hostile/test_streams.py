"""Whoever opens streams and sockets without end gets as many as one reader can need, and others keep theirs."""

import json
from uuid import uuid4

import httpx
import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidStatus

from server.access.actor import STRANGER
from server.complaints.citizens import add_complaint_details
from server.kit.refusals import TooMany
from server.settings import Settings
from server.web import places
from server.web.places import Places
from tests.hostile.test_sockets import PROTOCOL, socket
from tests.support import complaint_factories as make
from tests.support import factories
from tests.support.served import served

ADDRESS = "203.0.113.7"
TIMELINE = """subscription ($complaint: UUID!, $key: String) { timeline(complaint: $complaint, key: $key) {
  __typename ... on Refused { code retryAfterSeconds } } }"""


def from_address(client: httpx.AsyncClient, address: str) -> connect:
    """Open a socket through the proxy, from an address."""
    url = str(client.base_url.join("/graphql")).replace("http", "ws", 1)
    return connect(url, subprotocols=[PROTOCOL], additional_headers={"X-Forwarded-For": address})


async def follow(opened: ClientConnection, name: str, complaint: str, key: str) -> None:
    """Begin to follow a complaint with its receipt."""
    payload = {"query": TIMELINE, "variables": {"complaint": complaint, "key": key}}
    await opened.send(json.dumps({"type": "subscribe", "id": name, "payload": payload}))


async def test_of_one_receipt_ten_streams_are_told_and_no_more(open_service: httpx.AsyncClient) -> None:
    await factories.unit("Kecamatan Rangkui")
    mine, other = make.draft(), make.draft()
    rows = [await make.filed(new) for new in (mine, other)]
    async with socket(open_service) as opened:
        for number in range(11):
            await follow(opened, str(number), str(rows[0].id), mine.key)
        refused = json.loads(await opened.recv())
        assert refused["payload"]["data"]["timeline"] == {
            "__typename": "Refused",
            "code": "TOO_MANY",
            "retryAfterSeconds": 30,
        }
        assert json.loads(await opened.recv())["type"] == "complete"
        # A place that is given back is another's, and another receipt has its own.
        await opened.send(json.dumps({"type": "complete", "id": "3" if refused["id"] != "3" else "4"}))
        await follow(opened, "other", str(rows[1].id), other.key)
        await add_complaint_details(
            await make.holding(other), rows[1].id, text="Masih rusak.", photos=[], intention=uuid4()
        )
        told = json.loads(await opened.recv())
        assert (told["id"], told["payload"]["data"]["timeline"]["__typename"]) == ("other", "LiveEvent")


def test_places_that_are_given_back_leave_nothing_behind() -> None:
    held = Places()
    with held.stream(STRANGER, ADDRESS), held.stream(STRANGER, "2001:db8::1"), held.socket(ADDRESS):
        assert held._held
    assert held._held == {}


@pytest.mark.asvs("15.2.2")
@pytest.mark.parametrize(("other", "is_one"), [("2001:db8::2", True), ("198.51.100.9", False)])
def test_one_address_fills_its_own_places_alone(
    monkeypatch: pytest.MonkeyPatch, other: str, is_one: bool
) -> None:
    monkeypatch.setattr(places, "SOCKETS_OF_ADDRESS", 1)
    held = Places()
    with held.socket("2001:db8::1"):
        if is_one:
            with pytest.raises(TooMany), held.socket(other):
                pass
        else:
            with held.socket(other):
                pass


async def test_a_socket_too_many_is_not_opened_and_another_address_gets_one(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(places, "SOCKETS_OF_ADDRESS", 2)
    async with served(settings.model_copy(update={"trusted_proxies": "127.0.0.1"})) as client:
        async with from_address(client, ADDRESS), from_address(client, ADDRESS):
            with pytest.raises(InvalidStatus):
                async with from_address(client, ADDRESS):
                    pass
            async with from_address(client, "198.51.100.9"):
                pass
        async with from_address(client, ADDRESS):
            pass
