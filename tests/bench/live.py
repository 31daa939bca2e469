"""Many phones follow one complaint on a real server: memory for each, and how long one event is under way."""

import asyncio
import json
import resource
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from uuid import uuid4

import httpx
import psutil
from websockets.asyncio.client import ClientConnection, connect
from websockets.typing import Subprotocol

from server.complaints.models import Complaint
from server.database import opened
from server.migrations import upgrade
from server.settings import Settings
from tests.bench.documents import newest_documents
from tests.bench.measure import percentile, show
from tests.support import complaint_factories as make
from tests.support.ports import free_port
from tests.support.server import running

# A broadcast is over too soon for the clock of a process, which counts in hundredths of a second.
EVENTS, BROADCASTS = 5, 60
CONNECTING_AT_ONCE = 20
ONE_EVENT_SECONDS = 60.0
PROTOCOL = Subprotocol("graphql-transport-ws")
HEAD = (
    "sockets",
    "server",
    "KiB idle",
    "KiB after",
    "p50 ms",
    "p99 ms",
    "p50 ratio",
    "CPU ms/delivery",
    "CPU ratio",
    "kB",
)


@dataclass
class Crowd:
    """The sockets of one run. arrived: when each got the event that is under way."""

    sockets: list[ClientConnection]
    arrived: list[float] = field(default_factory=list)
    length: int = 0

    async def all_hear(self) -> None:
        """Wait until every socket has got one more message."""
        async with asyncio.timeout(ONE_EVENT_SECONDS), asyncio.TaskGroup() as group:
            for socket in self.sockets:
                group.create_task(self._hear(socket))

    async def _hear(self, socket: ClientConnection) -> None:
        frame = await socket.recv()
        self.arrived.append(time.perf_counter())
        self.length = len(frame)
        # Only a glance, since both share the cores: a refusal or an error would be measured as a delivery.
        if isinstance(frame, bytes) or '"next"' not in frame[:200] or "LiveEvent" not in frame[:200]:
            raise RuntimeError(f"not an event: {frame[:300]!r}")


@dataclass(frozen=True)
class Place:
    """A server that runs, and what to send to it for a subscription, if anything."""

    port: int
    pid: int
    subscription: str | None


@dataclass(frozen=True)
class Figures:
    """What one server showed with so many sockets.

    idle, after: KiB of memory for a socket, before and after the events. p50, p99: milliseconds from sending the
    change to its arrival. delivery_cpu: milliseconds of the server for one delivery. length: of its frame.
    """

    idle: float
    after: float
    p50: float
    p99: float
    delivery_cpu: float
    length: int


async def measure_live(counts: list[int]) -> None:
    """Measure the product and, with frames of the same length, a server that only broadcasts."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    resource.setrlimit(resource.RLIMIT_NOFILE, (min(hard, max(soft, 3 * max(counts) + 500)), hard))
    rows: list[tuple[object, ...]] = []
    for count in counts:
        ours = await _product(count)
        bare = await _broadcast(count, ours.length)
        for name, each in (("bare broadcast", bare), ("the product", ours)):
            ratios = (each.p50 / bare.p50, each.delivery_cpu, each.delivery_cpu / bare.delivery_cpu)
            length = f"{each.length / 1000:.1f}"
            rows.append((count, name, each.idle, each.after, each.p50, each.p99, *ratios, length))
    events = f"median of {EVENTS} events, {BROADCASTS} of the bare one"
    show(f"One complaint followed by all (document TrackedTimeline), {events}", HEAD, rows)


async def _product(count: int) -> Figures:
    with TemporaryDirectory() as folder:
        settings = Settings(data=Path(folder) / "data")
        new = make.draft()
        await upgrade(settings)
        async with opened(settings):
            row = await make.assigned(await make.town(), new=new)
        with running(Path(folder), stranger_changes_per_minute="0") as server:
            async with httpx.AsyncClient(base_url=server.url, timeout=ONE_EVENT_SECONDS) as client:

                async def happen() -> None:
                    answer = await client.post("/graphql", json=_details(new.code, new.key))
                    told = answer.json()["data"]["addComplaintDetails"]
                    assert told["__typename"] == "Complaint", told

                place = Place(server.port, server.pid, _subscription(row, new.key))
                return await _figures(place, count, EVENTS, happen)


async def _broadcast(count: int, length: int) -> Figures:
    port = free_port()
    words = (sys.executable, "-m", "tests.bench.broadcast", str(port), str(length))
    process = await asyncio.create_subprocess_exec(*words, stdout=asyncio.subprocess.PIPE)
    assert process.stdout
    try:
        await process.stdout.readline()
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}") as client:

            async def happen() -> None:
                (await client.post("/")).raise_for_status()

            return await _figures(Place(port, process.pid, None), count, BROADCASTS, happen)
    finally:
        process.terminate()
        await process.wait()


async def _figures(place: Place, count: int, events: int, happen: Callable[[], Awaitable[None]]) -> Figures:
    server = psutil.Process(place.pid)
    await happen()
    before = _memory(server)
    async with gathered(place, count) as crowd:
        delays: list[tuple[float, float]] = []
        cpu = 0.0
        idle = _memory(server) - before
        # The first event is not counted: only when it has come to all, all are known to listen.
        for number in range(events + 1):
            if number == 1:
                cpu = _cpu(server)
            crowd.arrived.clear()
            began = time.perf_counter()
            await asyncio.gather(happen(), crowd.all_hear())
            late = [(moment - began) * 1000 for moment in crowd.arrived]
            delays.append((percentile(late, 0.5), percentile(late, 0.99)))
        delivery = (_cpu(server) - cpu) * 1000 / count / events
        after = _memory(server) - before
        p50, p99 = sorted(delays[1:])[events // 2]
        return Figures(idle / count, after / count, p50, p99, delivery, crowd.length)


@asynccontextmanager
async def gathered(place: Place, count: int) -> AsyncIterator[Crowd]:
    """Hold so many sockets open, each with its subscription sent."""
    gate = asyncio.Semaphore(CONNECTING_AT_ONCE)
    async with AsyncExitStack() as stack:

        async def join() -> ClientConnection:
            async with gate:
                url = f"ws://127.0.0.1:{place.port}/graphql"
                line = connect(url, subprotocols=[PROTOCOL], compression=None, ping_interval=None)
                socket = await stack.enter_async_context(line)
                await socket.send('{"type":"connection_init"}')
                await socket.recv()
                if place.subscription:
                    await socket.send(place.subscription)
                    await socket.send('{"type":"ping"}')
                    await socket.recv()
                return socket

        yield Crowd(await asyncio.gather(*(join() for _ in range(count))))


def _memory(process: psutil.Process) -> float:
    return float(process.memory_info().rss) / 1024


def _cpu(process: psutil.Process) -> float:
    times = process.cpu_times()
    return float(times.user + times.system)


def _subscription(row: Complaint, key: str) -> str:
    document, _ = newest_documents()["TrackedTimeline"]
    variables = {"complaint": str(row.id), "key": key, "after": None}
    payload = {"query": "", "extensions": {"documentId": document}, "variables": variables}
    return json.dumps({"id": "1", "type": "subscribe", "payload": payload})


def _details(code: str, key: str) -> dict[str, Any]:
    held = {"code": code, "key": key}
    variables = {"held": held, "text": "Hari ini tutup lagi.", "attachments": [], "intention": str(uuid4())}
    return {"documentId": newest_documents()["AddComplaintDetails"][0], "variables": variables}
