"""WebSocket frames against the rules of graphql-transport-ws: a typed close, never a broken connection."""

import json
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from typing import Any

import httpx
import pytest
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed, InvalidStatus
from websockets.typing import Subprotocol

from tests.support import complaint_factories as make

PROTOCOL = Subprotocol("graphql-transport-ws")
INIT = {"type": "connection_init"}
TYPENAME = {"query": "{ __typename }"}


@asynccontextmanager
async def socket(
    service: httpx.AsyncClient,
    *,
    protocol: Subprotocol = PROTOCOL,
    origin: str | None = None,
    init: bool = True,
) -> AsyncIterator[ClientConnection]:
    """Open a socket, by default past the handshake of the protocol."""
    url = str(service.base_url.join("/graphql")).replace("http", "ws", 1)
    headers = {"Origin": origin} if origin else None
    async with connect(url, subprotocols=[protocol], additional_headers=headers, compression=None) as opened:
        if init:
            await opened.send(json.dumps(INIT))
            assert json.loads(await opened.recv()) == {"type": "connection_ack"}
        yield opened


async def closed_with(opened: ClientConnection) -> int | None:
    """Read until the server closes, and give its code."""
    with suppress(ConnectionClosed):
        while True:
            await opened.recv()
    return opened.close_code


def subscribe(key: object = "1", payload: object = None) -> dict[str, Any]:
    """Give a subscribe message."""
    return {"type": "subscribe", "id": key, "payload": TYPENAME if payload is None else payload}


BAD_FRAMES: dict[str, str | bytes] = {
    "null": "null",
    "a list": "[]",
    "a text": '"subscribe"',
    "a number": "1",
    "no JSON": "{",
    "nothing": "",
    "binary": b"\x00\x01",
    "binary JSON": json.dumps(subscribe()).encode(),
    "deep": "[" * 5000 + "]" * 5000,
    "deep inside": json.dumps(subscribe()).replace('"1"', "[" * 2000 + "]" * 2000),
    "a long number": json.dumps(subscribe()).replace('"1"', "9" * 5000),
    "no type": "{}",
    "a numeric type": '{"type":1}',
    "an unknown type": '{"type":"start","id":"1"}',
    "a numeric id": json.dumps(subscribe(1)),
    "an empty id": json.dumps(subscribe("")),
    "a long id": json.dumps(subscribe("x" * 101)),
    "no id": '{"type":"subscribe","payload":{"query":"{ __typename }"}}',
    "no payload": '{"type":"subscribe","id":"1"}',
    "a payload that is a list": json.dumps(subscribe(payload=["x"])),
    "neither a query nor a document": json.dumps(subscribe(payload={"variables": {}})),
    "a query that is null": json.dumps(subscribe(payload={"query": None})),
    "a query that is a list": json.dumps(subscribe(payload={"query": ["{ __typename }"]})),
    "variables that are a list": json.dumps(subscribe(payload={**TYPENAME, "variables": []})),
    "variables that are a text": json.dumps(subscribe(payload={**TYPENAME, "variables": "{}"})),
    "extensions that are a list": json.dumps(subscribe(payload={**TYPENAME, "extensions": [1]})),
    "an operation name that is a number": json.dumps(subscribe(payload={**TYPENAME, "operationName": 1})),
    "complete without an id": '{"type":"complete"}',
    "a ping with a list": '{"type":"ping","payload":[]}',
    "a pong with a text": '{"type":"pong","payload":"x"}',
}


async def test_a_malformed_frame_closes_with_4400(open_service: httpx.AsyncClient) -> None:
    wrong = {}
    for name, frame in BAD_FRAMES.items():
        async with socket(open_service) as opened:
            await opened.send(frame)
            code = await closed_with(opened)
            if code != 4400:
                wrong[name] = code
    assert wrong == {}


async def test_a_frame_past_64_kib_closes_the_socket(open_service: httpx.AsyncClient) -> None:
    async with socket(open_service) as opened:
        await opened.send(json.dumps({"type": "ping", "payload": {"x": "x" * (64 * 1024)}}))
        assert await closed_with(opened) == 1009


async def test_nothing_is_run_before_the_handshake(open_service: httpx.AsyncClient) -> None:
    async with socket(open_service, init=False) as opened:
        await opened.send(json.dumps(subscribe()))
        assert await closed_with(opened) == 4401


@pytest.mark.parametrize("payload", [None, {}, {"language": "id"}])
async def test_a_handshake_may_say_nothing(open_service: httpx.AsyncClient, payload: object) -> None:
    async with socket(open_service, init=False) as opened:
        await opened.send(json.dumps({**INIT, "payload": payload}))
        assert json.loads(await opened.recv()) == {"type": "connection_ack"}


async def test_a_second_handshake_closes_with_4429(open_service: httpx.AsyncClient) -> None:
    async with socket(open_service) as opened:
        await opened.send(json.dumps(INIT))
        assert await closed_with(opened) == 4429


async def test_a_socket_without_a_handshake_is_closed_in_time(open_service: httpx.AsyncClient) -> None:
    async with socket(open_service, init=False) as opened:
        assert await closed_with(opened) == 4408


async def long_lived() -> dict[str, str]:
    """Give an operation that goes on until somebody ends it: a citizen following a complaint."""
    await make.town()
    new = make.draft()
    complaint = await make.filed(new)
    return {
        "query": f'subscription {{ timeline(complaint: "{complaint.id}", key: "{new.key}") {{ __typename }} }}'
    }


async def test_the_same_id_twice_at_once_closes_with_4409(open_service: httpx.AsyncClient) -> None:
    follow = json.dumps(subscribe(payload=await long_lived()))
    async with socket(open_service) as opened:
        await opened.send(follow)
        await opened.send(follow)
        assert await closed_with(opened) == 4409


async def test_another_subprotocol_is_not_spoken(open_service: httpx.AsyncClient) -> None:
    async with socket(open_service, protocol=Subprotocol("graphql-ws"), init=False) as opened:
        assert await closed_with(opened) == 4406


@pytest.mark.asvs("4.4.2")
async def test_another_sites_page_cannot_open_a_socket(open_service: httpx.AsyncClient) -> None:
    with pytest.raises(InvalidStatus) as refused:
        async with socket(open_service, origin="https://elsewhere.test"):
            pass
    assert refused.value.response.status_code == 403


async def test_our_own_page_can(open_service: httpx.AsyncClient) -> None:
    own = str(open_service.base_url).rstrip("/")
    async with socket(open_service, origin=own) as opened:
        await opened.send(json.dumps(subscribe()))
        answer = json.loads(await opened.recv())
        assert answer == {"type": "next", "id": "1", "payload": {"data": {"__typename": "Query"}}}
        assert json.loads(await opened.recv()) == {"type": "complete", "id": "1"}


@pytest.mark.parametrize(
    ("payload", "code"),
    [
        ({"query": "{ __typename "}, "INVALID"),
        ({"query": "{ nothing }"}, "INVALID"),
        ({"query": ""}, "UNKNOWN_DOCUMENT"),
        ({"documentId": "0" * 64}, "UNKNOWN_DOCUMENT"),
        ({"query": "query($id: UUID!) { unit(id: $id) { id } }", "variables": {"id": "x"}}, "INVALID"),
    ],
)
async def test_an_operation_that_cannot_run_is_answered_and_the_socket_stays(
    open_service: httpx.AsyncClient, payload: dict[str, Any], code: str
) -> None:
    async with socket(open_service) as opened:
        await opened.send(json.dumps(subscribe(payload=payload)))
        answer = json.loads(await opened.recv())
        errors = answer["payload"] if answer["type"] == "error" else answer["payload"]["errors"]
        assert [error["extensions"]["code"] for error in errors] == [code]
        await opened.send('{"type":"ping"}')
        messages = [json.loads(await opened.recv())]
        if messages[-1]["type"] == "complete":
            messages.append(json.loads(await opened.recv()))
        assert messages[-1]["type"] == "pong"


async def test_a_socket_carries_20_operations_at_once_and_not_one_more(
    open_service: httpx.AsyncClient,
) -> None:
    follow = await long_lived()
    async with socket(open_service) as opened:
        for number in range(21):
            await opened.send(json.dumps(subscribe(str(number), follow)))
        refused = json.loads(await opened.recv())
        assert (refused["type"], refused["id"]) == ("error", "20")
        assert "limit" in refused["payload"][0]["message"]


@pytest.mark.asvs("4.3.2")
async def test_production_runs_only_trusted_documents_over_a_socket_too(service: httpx.AsyncClient) -> None:
    async with socket(service) as opened:
        await opened.send(json.dumps(subscribe()))
        answer = json.loads(await opened.recv())
        assert answer["payload"][0]["extensions"]["code"] == "UNKNOWN_DOCUMENT"
