"""Connections that never end are dropped by the service itself, and who hangs up is no error.

./run test sqlite tests/web/test_connections.py -- --half-open 3000 plays the whole flood; by default it is smaller.
"""

import asyncio
import json
import logging
from collections.abc import AsyncIterator

import httpx
import pytest
from structlog.testing import capture_logs

from server.settings import Settings
from server.web import connections
from tests.support.served import served

SHORT = 0.2
STARTED = (
    b"POST /graphql HTTP/1.1\r\nhost: localhost\r\ncontent-type: application/json\r\ncontent-length: 400\r\n"
)
HALVES = {
    "nothing at all": b"",
    "an empty line": b"\r\n",
    "half a line": b"GET /heal",
    "half the headers": STARTED,
    "half a body": STARTED + b"\r\n" + b'{"query":',
    "half a body that is too large": STARTED.replace(b"400", b"9000000") + b"\r\n" + b'{"query":',
    "half a chunk": STARTED.replace(b"content-length: 400", b"transfer-encoding: chunked") + b"\r\n5\r\n{",
    "a whole request, and then silence": b"GET /health HTTP/1.1\r\nhost: localhost\r\n\r\n",
    "a second request that stops": b"GET /health HTTP/1.1\r\nhost: localhost\r\n\r\nGET /",
    "half a socket": b"GET /graphql HTTP/1.1\r\nhost: localhost\r\nupgrade: websocket\r\nconnection: upgrade\r\n",
}


@pytest.fixture
async def hasty(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[httpx.AsyncClient]:
    """Give a client of an installation that waits for nobody."""
    for name in ("HEAD_SECONDS", "BODY_SECONDS", "UNREAD_SECONDS"):
        monkeypatch.setattr(connections, name, SHORT)
    monkeypatch.setattr("server.serving.IDLE_SECONDS", SHORT)
    async with served(settings) as client:
        yield client


async def opened(service: httpx.AsyncClient) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
    """Open a bare connection."""
    return await asyncio.open_connection("127.0.0.1", service.base_url.port)


async def dropped(service: httpx.AsyncClient, beginning: bytes) -> None:
    """Send a beginning and wait until the service has had enough."""
    reader, writer = await opened(service)
    writer.write(beginning)
    try:
        while await reader.read(4096):
            pass
    except ConnectionResetError:
        pass
    writer.close()


@pytest.mark.asvs("15.2.2")
async def test_what_never_ends_is_dropped_and_the_service_answers_on(
    hasty: httpx.AsyncClient, request: pytest.FixtureRequest
) -> None:
    count = request.config.getoption("--half-open") // 10
    async with asyncio.timeout(30), asyncio.TaskGroup() as group:
        for beginning in HALVES.values():
            for _ in range(count):
                group.create_task(dropped(hasty, beginning))
        assert (await hasty.get("/health")).status_code == 200


async def test_a_body_that_comes_slowly_but_comes_is_read_to_its_end(
    hasty: httpx.AsyncClient, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "BODY_BYTES_PER_SECOND", 20)
    body = b'{"query":"{ __typename }"}' + b" " * 374
    reader, writer = await opened(hasty)
    writer.write(STARTED + b"\r\n")
    for start in range(0, 400, 100):
        writer.write(body[start : start + 100])
        await asyncio.sleep(SHORT)
    head = await reader.readuntil(b"\r\n")
    assert head.startswith(b"HTTP/1.1 ")
    writer.close()


async def test_a_full_house_lets_the_one_go_that_has_kept_it_waiting_longest(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connections, "MOST_CONNECTIONS", 3)
    async with served(settings) as client:
        waiting = [await opened(client) for _ in range(3)]
        assert (await client.get("/health")).status_code == 200
        assert await gone(waiting[0][0])
        for _, writer in waiting:
            writer.close()


async def gone(reader: asyncio.StreamReader) -> bool:
    """Wait for the end of a connection."""
    try:
        return not await reader.read(1)
    except ConnectionResetError:
        return True


async def test_who_hangs_up_in_the_middle_of_anything_is_no_error_in_the_log(
    settings: Settings, caplog: pytest.LogCaptureFixture
) -> None:
    operation = json.dumps({"query": "{ units { name } }"}).encode()
    whole = STARTED.replace(b"400", str(len(operation)).encode()) + b"\r\n" + operation
    free = settings.model_copy(update={"free_documents": True})
    with capture_logs() as lines, caplog.at_level(logging.WARNING):
        async with served(free) as client:
            for beginning in (*HALVES.values(), whole, whole * 3):
                _, writer = await opened(client)
                writer.write(beginning)
                await writer.drain()
                await client.get("/health")
                writer.transport.abort()
            await client.get("/health")
    assert [line for line in lines if line["log_level"] in ("error", "critical")] == []
    assert [record.getMessage() for record in caplog.records if record.levelno >= logging.ERROR] == []
