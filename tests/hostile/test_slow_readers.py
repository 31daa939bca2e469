"""Readers who do not read: they are let go with a code that tells them to go on from their cursor."""

import asyncio
import json
import logging
import socket

import httpx
import pytest
from graphql import get_introspection_query
from structlog.testing import capture_logs
from websockets.asyncio.client import connect

from server.web import connections
from tests.hostile.test_sockets import INIT, PROTOCOL, closed_with, subscribe

# Each answer is some hundred KiB: more than the network between the two keeps.
LONG = subscribe(payload={"query": get_introspection_query()})
QUESTIONS = 10


@pytest.fixture
def let_go(monkeypatch: pytest.MonkeyPatch) -> asyncio.Event:
    """Wait half a second for readers, and tell when one of them was let go."""
    monkeypatch.setattr(connections, "UNREAD_SECONDS", 0.5)
    seen, real = asyncio.Event(), connections.BoundedSocket._let_go

    def noted(self: connections.BoundedSocket) -> None:
        real(self)
        seen.set()

    monkeypatch.setattr(connections.BoundedSocket, "_let_go", noted)
    return seen


@pytest.mark.parametrize("hangs_up", [False, True])
async def test_who_does_not_read_is_closed_with_4413_and_it_is_no_error_in_the_log(
    let_go: asyncio.Event, open_service: httpx.AsyncClient, caplog: pytest.LogCaptureFixture, hangs_up: bool
) -> None:
    url = str(open_service.base_url.join("/graphql")).replace("http", "ws", 1)
    line = socket.socket()
    # So that little is kept on the way.
    line.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    line.connect((open_service.base_url.host, open_service.base_url.port))
    with capture_logs() as lines, caplog.at_level(logging.ERROR):
        async with connect(url, subprotocols=[PROTOCOL], compression=None, max_queue=1, sock=line) as reader:
            await reader.send(json.dumps(INIT))
            await reader.recv()
            for number in range(QUESTIONS):
                await reader.send(json.dumps({**LONG, "id": str(number)}))
            async with asyncio.timeout(60):
                await let_go.wait()
            if hangs_up:
                reader.transport.abort()
            code = await closed_with(reader)
        await open_service.get("/health")
    assert code == (1006 if hangs_up else connections.TOO_SLOW)
    assert [line for line in lines if line["log_level"] == "error"] == []
    assert [record.getMessage() for record in caplog.records] == []
