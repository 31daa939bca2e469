"""What reading costs: the inbox, the public directory and the live board, against the same rows by hand."""

import sqlite3
from collections import defaultdict
from datetime import timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import orjson

from schema.context import Context
from schema.root import schema
from server.access.actor import STRANGER, Actor
from server.complaints.board import board
from server.complaints.queries import Order, Shelf, complaints_page
from server.complaints.tallies import OPEN_STATES
from server.database import SQLITE_PRAGMAS
from server.kit.clock import now, today
from server.kit.messages import Language
from server.kit.seal import Place, keyring
from server.settings import Settings
from server.units.models import Unit
from tests.bench.documents import newest_documents
from tests.bench.measure import Peer, cpu_milliseconds, show, statements
from tests.bench.town import open_town

PAGE = 30
DAYS = 90
HEAD = ("complaints", "way", "CPU ms", "ratio", "statements", "kB")

INBOX = """SELECT c.id, c.code, c.state, c.version, c.title, c.identity_mode, c.classification, c.submitted_at,
  c.reopen_count, k.kind, k.due_on, k.starts_on, c.unit_id, u.short_name
FROM complaints c JOIN units u ON u.id = c.unit_id
JOIN complaint_clocks k ON k.complaint_id = c.id AND k.stopped_at IS NULL AND k.kind <> 'resolve'
WHERE c.unit_id IN ({units}) AND c.state IN ({states}) AND c.due_on IS NOT NULL
ORDER BY c.due_on, c.id LIMIT 31"""
COUNTS = """SELECT unit_id, SUM(state IN ({states})), SUM(state IN ({states}) AND due_on < ?),
  SUM(submitted_at >= ?), SUM(state = 'submitted'), SUM(state = 'responded'),
  SUM(state = 'closed' AND closed_at >= ?), SUM(closed_at >= ? AND resolved_in_time)
FROM complaints WHERE unit_id IN ({units})
  AND (state IN ({states}) OR first_response_at >= ? OR closed_at >= ?) GROUP BY unit_id"""
MINUTES = "SELECT unit_id, {what} FROM complaints WHERE unit_id IN ({units}) AND {since} >= ? ORDER BY 2"
DIRECTORY = (
    "SELECT id, code, name, short_name, kind, parent_id FROM units WHERE is_active ORDER BY name, id",
    """SELECT s.unit_id, s.id, s.name, s.name_en, s.keywords, s.time_promise, s.fee_rupiah, p.id, p.ends_on
      FROM services s LEFT JOIN survey_periods p ON p.unit_id = s.unit_id AND ? BETWEEN p.starts_on AND p.ends_on
      WHERE s.is_active ORDER BY s.name, s.id""",
    "SELECT unit_id, id, code, name, service_id FROM service_points WHERE is_active ORDER BY name, id",
    "SELECT unit_id, id, name, position FROM people WHERE is_active ORDER BY name, id",
)


class ByHand:
    """The floor: plain sqlite3 on a connection of its own, and orjson."""

    def __init__(self, file: Path) -> None:
        self._rows = sqlite3.connect(file)
        self._rows.execute(f"PRAGMA cache_size={SQLITE_PRAGMAS['cache_size']}")
        self._units = [str(row[0]) for row in self._rows.execute("SELECT id FROM units")]
        self._places = {"units": _places(self._units), "states": ",".join(f"'{s}'" for s in OPEN_STATES)}

    async def inbox(self) -> bytes:
        """Give the page; titles are opened, since nobody could read the list otherwise."""
        found = self._rows.execute(INBOX.format(**self._places), self._units).fetchall()
        ring = keyring()
        nodes = [
            {**_named(row), "title": ring.open(row[4], Place("complaints", "title", str(row[0])))}
            for row in found[:PAGE]
        ]
        return orjson.dumps({"data": {"nodes": nodes, "hasNextPage": len(found) > PAGE}})

    async def board(self) -> bytes:
        """Give the counts by unit, and all durations in order."""
        since = str(now() - timedelta(days=DAYS))
        values = [str(today()), str(now() - timedelta(days=1)), since, since, *self._units, since, since]
        counts = self._rows.execute(COUNTS.format(**self._places), values).fetchall()
        lasting: dict[str, dict[str, list[int]]] = defaultdict(lambda: defaultdict(list))
        for what, at in (
            ("first_response_minutes", "first_response_at"),
            ("resolution_minutes", "closed_at"),
        ):
            text = MINUTES.format(what=what, since=at, **self._places)
            for unit, minutes in self._rows.execute(text, [*self._units, since]):
                lasting[what][unit].append(minutes)
        middle = {w: {u: m[len(m) // 2] for u, m in units.items()} for w, units in lasting.items()}
        return orjson.dumps({"data": {"counts": counts, "lasting": middle}})

    async def directory(self) -> bytes:
        """Give units with their services, counters and people."""
        queries = [(text, [str(today())] * text.count("?")) for text in DIRECTORY]
        units, *parts = [self._rows.execute(text, values).fetchall() for text, values in queries]
        by_unit: dict[str, list[list[Any]]] = defaultdict(lambda: [[], [], []])
        for place, rows in enumerate(parts):
            for row in rows:
                by_unit[row[0]][place].append(row[1:])
        return orjson.dumps({"data": [(*unit, *by_unit[unit[0]]) for unit in units]})


class ThroughSchema:
    """The product: the client's own document, executed in this process and written as JSON."""

    def __init__(self, actor: Actor, district: Unit) -> None:
        self._actor = actor
        self._unit = str(district.id)
        self._settings = Settings()

    async def inbox(self) -> bytes:
        """Give the first page of the open ones."""
        values = {"unit": self._unit, "shelf": "OPEN", "after": None, "search": None}
        return await self._answer("Desk", values, self._actor)

    async def board(self) -> bytes:
        """Give the board."""
        return await self._answer("Board", {"unit": self._unit, "days": DAYS}, self._actor)

    async def directory(self) -> bytes:
        """Give the directory, as anybody may read it."""
        return await self._answer("Directory", {}, STRANGER)

    async def _answer(self, name: str, values: dict[str, Any], actor: Actor) -> bytes:
        context = Context(settings=self._settings, actor=actor, language=Language.ID)
        result = await schema.execute(newest_documents()[name][1], values, context)
        assert result.errors is None, result.errors
        return orjson.dumps({"data": result.data})


async def measure_list(sizes: list[int]) -> None:
    """Measure the inbox and the directory."""
    inbox: list[tuple[object, ...]] = []
    directory: list[tuple[object, ...]] = []
    for size in sizes:
        with TemporaryDirectory() as folder:
            async with open_town(Path(folder), size) as (district, actor):
                hand = ByHand(Path(folder) / "bench.sqlite3")
                ours = ThroughSchema(actor, district)

                async def rows_alone(actor: Actor = actor, district: Unit = district) -> object:
                    return await complaints_page(
                        actor, unit_id=district.id, shelf=Shelf.OPEN, order=Order.DUE, limit=PAGE
                    )

                inbox += await compared(
                    size,
                    Peer("SQL and orjson by hand", hand.inbox),
                    Peer("rows as ORM objects", rows_alone),
                    Peer("schema, in process", ours.inbox),
                )
                if size == sizes[0]:
                    directory += await compared(
                        size,
                        Peer("SQL and orjson by hand", hand.directory),
                        Peer("schema, in process", ours.directory),
                    )
    show("Inbox, 30 complaints (document Desk)", HEAD, inbox)
    show("Public directory (document Directory)", HEAD, directory)


async def measure_board(sizes: list[int]) -> None:
    """Measure the board."""
    rows: list[tuple[object, ...]] = []
    for size in sizes:
        with TemporaryDirectory() as folder:
            async with open_town(Path(folder), size) as (district, actor):
                hand = ByHand(Path(folder) / "bench.sqlite3")

                async def figures_alone(actor: Actor = actor, district: Unit = district) -> object:
                    return await board(actor, district.id, DAYS)

                rows += await compared(
                    size,
                    Peer("counting SQL by hand", hand.board),
                    Peer("board() alone", figures_alone),
                    Peer("schema, in process", ThroughSchema(actor, district).board),
                )
    show(f"Board over {DAYS} days (document Board)", HEAD, rows)


async def compared(size: int, floor: Peer, *others: Peer) -> list[tuple[object, ...]]:
    """Give one row of the table for each peer."""
    spent = await cpu_milliseconds((floor, *others))
    rows: list[tuple[object, ...]] = []
    for peer in (floor, *others):
        answer = await peer.call()
        length = f"{len(answer) / 1000:.1f}" if isinstance(answer, bytes) else ""
        count = "" if peer is floor else await statements(peer)
        rows.append((size, peer.name, spent[peer.name], spent[peer.name] / spent[floor.name], count, length))
    return rows


def _named(row: tuple[Any, ...]) -> dict[str, Any]:
    return {
        "id": row[0],
        "code": row[1],
        "state": row[2],
        "version": row[3],
        "identityMode": row[5],
        "classification": row[6],
        "submittedAt": row[7],
        "reopenCount": row[8],
        "deadline": {"kind": row[9], "dueOn": row[10], "startsOn": row[11]},
        "unit": {"id": row[12], "shortName": row[13]},
    }


def _places(values: list[str]) -> str:
    return ",".join("?" * len(values))
