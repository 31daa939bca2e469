"""What filing a complaint costs, against a bare INSERT and COMMIT of the same row with the same durability."""

import asyncio
import sqlite3
import time
from collections.abc import Awaitable, Callable
from itertools import count
from pathlib import Path
from tempfile import TemporaryDirectory

from server.complaints.models import Complaint
from server.database import SQLITE_PRAGMAS
from tests.bench.measure import Peer, gc_held, show, statements
from tests.bench.town import open_town
from tests.support.complaint_factories import filed

ROUNDS = 5
FILINGS = 100
AT_ONCE = 16


class Bare:
    """The floor: one statement and one commit on a connection of its own."""

    def __init__(self, file: Path, row: Complaint) -> None:
        self._file = sqlite3.connect(file, isolation_level=None)
        for name, value in SQLITE_PRAGMAS.items():
            self._file.execute(f"PRAGMA {name}={value}")
        found = self._file.execute("SELECT * FROM complaints WHERE id = ?", (str(row.id),))
        names = [column[0] for column in found.description]
        self._id, self._key = names.index("id"), names.index("key_lookup")
        self._row = list(found.fetchone())
        self._insert = f"INSERT INTO complaints ({', '.join(names)}) VALUES ({', '.join('?' * len(names))})"
        self._numbers = count()

    async def file(self) -> None:
        """Insert the row again under another id."""
        row, number = self._row.copy(), next(self._numbers)
        row[self._id] = f"00000000-0000-4000-8000-{number:012d}"
        row[self._key] = f"{number:064d}"
        self._file.execute("BEGIN IMMEDIATE")
        self._file.execute(self._insert, row)
        self._file.execute("COMMIT")


async def measure_write(sizes: list[int]) -> None:
    """Measure one after another, and several at once."""
    rows: list[tuple[object, ...]] = []
    for size in sizes:
        with TemporaryDirectory() as folder:
            async with open_town(Path(folder), size):
                rows += await _measured(size, Path(folder) / "bench.sqlite3")
    head = ("complaints", "way", "per second", "ratio", "CPU ms", "CPU ratio", "statements")
    show(f"Filing a complaint, {ROUNDS} rounds of {FILINGS}, synchronous=FULL, median round", head, rows)


async def _measured(size: int, file: Path) -> list[tuple[object, ...]]:
    bare = Bare(file, await filed())

    async def several() -> None:
        await asyncio.gather(*(filed() for _ in range(AT_ONCE)))

    ways: dict[str, tuple[Callable[[], Awaitable[object]], int]] = {
        "bare INSERT and COMMIT": (bare.file, 1),
        "file_complaint, one by one": (filed, 1),
        f"file_complaint, {AT_ONCE} at once": (several, AT_ONCE),
    }
    spent: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    for _ in range(ROUNDS):
        for name, (call, at_once) in ways.items():
            spent[name].append(await _round(call, FILINGS // at_once, at_once))
    sent = await statements(Peer("filing", filed))
    middle = {
        name: tuple(sorted(part)[ROUNDS // 2] for part in zip(*pairs, strict=True))
        for name, pairs in spent.items()
    }
    floor = middle["bare INSERT and COMMIT"]
    return [
        (
            size,
            name,
            1000 / wall,
            wall / floor[0],
            cpu,
            cpu / floor[1],
            3 if name.startswith("bare") else sent,
        )
        for name, (wall, cpu) in middle.items()
    ]


async def _round(call: Callable[[], Awaitable[object]], calls: int, each: int) -> tuple[float, float]:
    """Give milliseconds of wall clock and of processor time for one complaint."""
    with gc_held():
        began, cpu = time.perf_counter(), time.process_time()
        for _ in range(calls):
            await call()
        wall, cpu = time.perf_counter() - began, time.process_time() - cpu
    return wall * 1000 / calls / each, cpu * 1000 / calls / each
