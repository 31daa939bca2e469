"""How honest people fare: quietly, among attackers, while a hundred sign in, and under load that lasts."""

import asyncio
import json
import os
import random
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

import httpx
import psutil

from server.demo import DEMO_ACCOUNTS
from server.demo.grievances import DEMO_RECEIPT
from tests.bench.following import address_of, changes, followers, who_do_not_read
from tests.bench.lines import Line, Told, post, request
from tests.bench.measure import show
from tests.durability.citizens import Intention
from tests.support.server import Server, running

HONEST, PAUSE_SECONDS = 20, 1.0
ATTACKERS = 10
SIGN_INS = 100
QUERIES_PER_SECOND, FILINGS_PER_SECOND, SOCKETS = 200, 20, 1000
FOLLOWERS, SLOW = 40, 20
HEAD = ("phase", "answers/s", "p50 ms", "p95 ms", "p95 / quiet", "not answered", "MiB", "load")
Row = tuple[object, ...]


class Town:
    """The demonstration town, served behind a proxy that says who asks."""

    def __init__(self, server: Server, cookies: list[str]) -> None:
        self.port, self.process, self._cookies = server.port, psutil.Process(server.pid), cookies
        self.quiet = float("nan")

    @property
    def memory(self) -> float:
        """Give its memory in MiB."""
        return float(self.process.memory_info().rss) / 2**20

    def honest(self, number: int) -> list[bytes]:
        """Give what one honest person asks: half track, the others look at the directory, or their inbox."""
        address = f"203.0.113.{number % 250 + 1}"
        held = {"code": DEMO_RECEIPT.code, "key": DEMO_RECEIPT.key}
        track = request(address, "TrackedComplaint", held)
        if number % 4 == 3:
            cookie = self._cookies[number % len(self._cookies)]
            return [track, request(address, "Viewer", {}, cookie=cookie)]
        return [track, request(address, "Directory", {})]

    async def people(self, seconds: float, told: Told) -> None:
        """Let honest people ask, each at their own pace."""
        until = time.monotonic() + seconds

        async def live(number: int) -> None:
            line, asked = Line(self.port), self.honest(number)
            await asyncio.sleep(random.random() * PAUSE_SECONDS)
            while time.monotonic() < until:
                await line.ask(random.choice(asked), told)
                await asyncio.sleep(PAUSE_SECONDS * (0.5 + random.random()))
            line.close()

        await asyncio.gather(*(live(number) for number in range(HONEST)))

    async def phase(
        self, name: str, seconds: float, beside: Callable[[], Awaitable[object]] | None = None
    ) -> Row:
        """Measure honest people for so long, beside something else."""
        told = Told()
        await asyncio.gather(self.people(seconds, told), *([beside()] if beside else []))
        if name == "quiet":
            self.quiet = told.p(0.95)
        return self.row(name, told, seconds)

    def row(self, name: str, told: Told, seconds: float) -> Row:
        """Give a row of the table; the last figure is how busy the machine is, with which all others move."""
        rate, ratio, busy = len(told.seconds) / seconds, told.p(0.95) / self.quiet, os.getloadavg()[0]
        return name, rate, told.p(0.5), told.p(0.95), ratio, told.wrong, self.memory, busy


@asynccontextmanager
async def town() -> AsyncIterator[Town]:
    """Serve the demonstration town for the length of a block."""
    with TemporaryDirectory() as folder, running(Path(folder), "demo", trusted_proxies="127.0.0.1") as server:
        cookies = []
        async with httpx.AsyncClient(base_url=server.url, timeout=60) as client:
            for account in DEMO_ACCOUNTS:
                who = {"number": account.member.number, "password": account.password}
                answer = await client.post("/session", json=who)
                name, _, value = answer.headers["set-cookie"].partition(";")[0].partition("=")
                cookies.append(f"{name}={value}")
                client.cookies.clear()
        yield Town(server, cookies)


async def measure_attack(seconds: float, attackers: int = ATTACKERS) -> list[Row]:
    """Measure honest people quietly, among attackers at full rate, and afterwards."""
    async with town() as served:
        quiet = await served.phase("quiet", seconds)
        said: list[str] = []

        async def attack() -> None:
            words = ("-m", "tests.bench.attackers", str(served.port), str(attackers), str(seconds))
            process = await asyncio.create_subprocess_exec(
                sys.executable, *words, stdout=asyncio.subprocess.PIPE
            )
            said.append((await process.communicate())[0].decode().strip())

        among = await served.phase(f"{attackers} attackers at full rate", seconds, attack)
        after = await served.phase("afterwards", seconds)
    rows = [quiet, among, after]
    show("Honest people among attackers", HEAD, rows)
    answered = {int(status): count for status, count in json.loads(said[0]).items()}
    print(f"\nThe attackers were answered, by status: {answered}")
    return rows


async def measure_logins(seconds: float) -> list[Row]:
    """Measure honest people while a hundred sign in at once (G17)."""
    async with town() as served:
        rows = [await served.phase("quiet", seconds)]
        told = Told()

        async def sign_in(number: int) -> None:
            account = DEMO_ACCOUNTS[number % len(DEMO_ACCOUNTS)]
            who = json.dumps({"number": account.member.number, "password": account.password}).encode()
            line = Line(served.port)
            await line.ask(post(f"192.0.2.{number + 1}", "/session", who), told)
            line.close()

        async def all_sign_in() -> None:
            await asyncio.gather(*(sign_in(number) for number in range(SIGN_INS)))

        rows.append(await served.phase(f"{SIGN_INS} sign in at once", seconds, all_sign_in))
    show("Honest people while others sign in", HEAD, rows)
    print(
        f"\nSign-ins, by status: {dict(told.statuses)}; the slowest took {max(told.seconds, default=0):.1f} s"
    )
    return rows


async def measure_slow_readers(seconds: float) -> list[Row]:
    """Measure how late others hear of changes, beside sockets whose readers read nothing, and without them."""
    async with town() as served, followers(served.port, FOLLOWERS) as all_of:
        rows: list[Row] = []
        for name, count in (("nobody is slow", 0), (f"{SLOW} read nothing", SLOW)):
            told = Told()
            async with who_do_not_read(served.port, count):
                # The first are not counted: what the slow ones asked for is still being answered.
                await changes(served.port, all_of, 2, Told())
                await changes(served.port, all_of, seconds, told, every=0.05)
            served.quiet = served.quiet if count else told.p(0.95)
            rows.append(served.row(name, told, seconds))
    show("From a change to the sockets of others", HEAD, rows)
    return rows


async def measure_load(seconds: float, share: float = 1.0) -> list[Row]:
    """Measure 200 questions and 20 complaints a second and 1,000 sockets (G18), or a share of each, for so long."""
    async with town() as served, followers(served.port, int(SOCKETS * share)) as all_of:
        rows = [await served.phase("quiet", min(seconds, 10))]
        before, lines = served.memory, [Line(served.port) for _ in range(400)]
        asked, filed, heard = Told(), Told(), Told()

        async def once(content: bytes, told: Told) -> None:
            line = lines.pop() if lines else Line(served.port)
            await line.ask(content, told)
            lines.append(line)

        async def ask(number: int) -> None:
            await once(random.choice(served.honest(number)), asked)

        async def file(number: int) -> None:
            new = Intention()
            variables = {"input": new.input, "intention": new.intention}
            await once(request(address_of(number), "FileComplaint", variables), filed)

        await asyncio.gather(
            at_rate(QUERIES_PER_SECOND * share, seconds, ask),
            at_rate(FILINGS_PER_SECOND * share, seconds, file),
            changes(served.port, all_of, seconds, heard),
        )
        for name, told in (("questions", asked), ("complaints", filed), ("change to socket", heard)):
            rows.append(served.row(name, told, seconds))
        grown = 100 * (served.memory / before - 1)
    show(f"Load that lasts, {share:g} of 200 questions and 20 complaints a second, 1,000 sockets", HEAD, rows)
    print(f"\nMemory grew by {grown:.0f} %; questions by status: {dict(asked.statuses)}")
    return rows


async def at_rate(per_second: float, seconds: float, act: Callable[[int], Awaitable[object]]) -> None:
    """Begin so many a second, whether the ones before have ended or not, and wait for all."""
    begun, tasks, number = time.monotonic(), set[asyncio.Task[object]](), 0
    while time.monotonic() - begun < seconds:
        task = asyncio.ensure_future(act(number))
        tasks.add(task)
        task.add_done_callback(tasks.discard)
        number += 1
        await asyncio.sleep(max(0.0, begun + number / per_second - time.monotonic()))
    await asyncio.gather(*tasks)
