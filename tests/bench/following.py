"""Phones that follow their complaints live, beside benchmarks that load the service: how late each hears."""

import asyncio
import json
import random
import time
from collections.abc import AsyncIterator
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from socket import SO_RCVBUF, SOL_SOCKET, socket
from typing import Any
from uuid import uuid4

from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from tests.bench.documents import newest_documents
from tests.bench.lines import Line, Told, request
from tests.durability.citizens import Intention

PROTOCOL = Subprotocol("graphql-transport-ws")
AT_ONCE = 20
HEARD_WITHIN_SECONDS = 20.0
# Each answer is some 50 KB.
ASKED, SETTLES_SECONDS = 8, 8.0
INIT = '{"type":"connection_init"}'


@dataclass(frozen=True)
class Follower:
    """One phone: its address, the receipt it holds, and the socket on which it listens."""

    address: str
    held: dict[str, Any]
    line: ClientConnection


def address_of(number: int) -> str:
    """Give an address of one of many homes."""
    return f"198.18.{number // 250 % 250}.{number % 250 + 1}"


@asynccontextmanager
async def followers(port: int, count: int) -> AsyncIterator[list[Follower]]:
    """Let so many file a complaint each and follow it, for the length of a block."""
    turns = asyncio.Semaphore(AT_ONCE)
    async with AsyncExitStack() as stack:

        async def join(number: int) -> Follower:
            async with turns:
                address, new, line = address_of(number), Intention(), Line(port)
                variables = {"input": new.input, "intention": new.intention}
                body = await line.ask(request(address, "FileComplaint", variables), Told())
                line.close()
                complaint = next(iter(json.loads(body)["data"].values()))["id"]
                held = {"code": new.input["code"], "key": new.input["key"]}
                live = await stack.enter_async_context(opened(port, address))
                document, _ = newest_documents()["TrackedTimeline"]
                asked = {"complaint": complaint, "key": held["key"], "after": None}
                payload = {"query": "", "extensions": {"documentId": document}, "variables": asked}
                await live.send(json.dumps({"id": "1", "type": "subscribe", "payload": payload}))
                await live.send('{"type":"ping"}')
                await live.recv()
                return Follower(address, held, live)

        yield list(await asyncio.gather(*(join(number) for number in range(count))))


@asynccontextmanager
async def opened(port: int, address: str, **more: Any) -> AsyncIterator[ClientConnection]:
    """Open a socket from an address, past the handshake of the protocol."""
    url, headers = f"ws://127.0.0.1:{port}/graphql", {"X-Forwarded-For": address}
    line = connect(
        url, subprotocols=[PROTOCOL], additional_headers=headers, compression=None, ping_interval=None, **more
    )
    async with line as live:
        await live.send(INIT)
        await live.recv()
        yield live


async def changes(port: int, all_of: list[Follower], seconds: float, told: Told, every: float = 0.5) -> None:
    """Let followers add to their complaints now and then, and note how late each hears of it."""
    until, line = time.monotonic() + seconds, Line(port)
    while time.monotonic() < until:
        one = random.choice(all_of)
        words = {
            "held": one.held,
            "text": "Hari ini tutup lagi.",
            "attachments": [],
            "intention": str(uuid4()),
        }
        began = time.perf_counter()
        answered = Told()
        await line.ask(request(one.address, "AddComplaintDetails", words), answered)
        try:
            async with asyncio.timeout(HEARD_WITHIN_SECONDS if not answered.wrong else 0):
                await one.line.recv()
            told.seconds.append(time.perf_counter() - began)
            told.statuses[200] += 1
        except TimeoutError:
            told.statuses[0] += 1
        await asyncio.sleep(every)
    line.close()


@asynccontextmanager
async def who_do_not_read(port: int, count: int) -> AsyncIterator[None]:
    """Hold so many sockets open that ask for much and read nothing of it."""
    document, _ = newest_documents()["Directory"]
    payload = {"query": "", "extensions": {"documentId": document}, "variables": {}}
    async with AsyncExitStack() as stack:
        for number in range(count):
            # So that little is kept on the way: what is not read stays with the service.
            line = socket()
            line.setsockopt(SOL_SOCKET, SO_RCVBUF, 4096)
            line.connect(("127.0.0.1", port))
            slow = await stack.enter_async_context(
                opened(port, f"192.0.2.{number + 1}", max_queue=1, close_timeout=0.1, sock=line)
            )
            for name in range(ASKED):
                await slow.send(json.dumps({"id": str(name), "type": "subscribe", "payload": payload}))
        # Until what was asked for has been worked out, as far as anybody takes it.
        await asyncio.sleep(SETTLES_SECONDS if count else 0)
        yield
