"""The bell between processes: an outage is said once when it begins and once when it has ended."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import asyncpg
import pytest
from structlog.testing import capture_logs

from server.database import postgres_address
from server.live import bell
from server.settings import Settings
from tests.support.ports import free_port

SOON = 0.02


@asynccontextmanager
async def door(port: int, to: int) -> AsyncIterator[list[asyncio.StreamWriter]]:
    """Lead from one port of this machine to another for the length of a block; gives who came through."""
    guests: list[asyncio.StreamWriter] = []

    async def carry(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        with suppress(OSError):
            while part := await reader.read(4096):
                writer.write(part)
        writer.close()

    async def lead(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        inner_reader, inner_writer = await asyncio.open_connection("127.0.0.1", to)
        guests.append(writer)
        await asyncio.gather(carry(reader, inner_writer), carry(inner_reader, writer))

    async with await asyncio.start_server(lead, "127.0.0.1", port):
        yield guests
        for guest in guests:
            guest.close()


async def test_an_outage_of_the_database_is_said_once_and_so_is_its_end(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    if settings.is_sqlite:
        pytest.skip("one process needs no bell to others")
    tries: asyncio.Queue[None] = asyncio.Queue()
    connect = asyncpg.connect

    # The real one, which tells of each try: an outage must outlast several.
    async def noted(**address: object) -> object:
        tries.put_nowait(None)
        return await connect(**address)

    monkeypatch.setattr(asyncpg, "connect", noted)
    monkeypatch.setattr(bell, "TRIES_EVERY_SECONDS", SOON)
    monkeypatch.setattr(bell, "LOOKS_EVERY_SECONDS", SOON)
    address = postgres_address(settings.url)
    ours = bell.PostgresBell({**address, "port": (port := free_port())})
    with capture_logs() as lines, ours.listen(["any"]) as ear:
        await ours.start()
        for _ in range(2):
            for _ in range(5):
                await tries.get()
            async with door(port, address["port"]):
                assert await ear.wait(10)
        await ours.stop()
    assert [line["event"] for line in lines] == ["bell.broken", "bell.healed"] * 2
