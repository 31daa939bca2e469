"""How reading grows with the archive: the same question to towns of several sizes, compared with the smallest."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from tempfile import TemporaryDirectory

from server.access.actor import Actor
from server.complaints.board import board
from server.complaints.queries import Order, Shelf, complaints_page
from server.units.models import Unit
from tests.bench.measure import Peer, cpu_milliseconds, show
from tests.bench.town import open_town

PAGE = 30
DAYS = 90
LISTS = (
    (Shelf.ALL, Order.DUE),
    (Shelf.ALL, Order.NEWEST),
    (Shelf.OPEN, Order.DUE),
    (Shelf.OVERDUE, Order.DUE),
    (Shelf.MINE, Order.DUE),
    (Shelf.CLOSED, Order.NEWEST),
)


async def measure_growth(sizes: list[int]) -> None:
    """Measure lists, search and board at each size. One complaint in ten is open, so these grow as well."""
    spent: dict[str, list[float]] = {}
    for size in sizes:
        with TemporaryDirectory() as folder:
            async with open_town(Path(folder), size) as (district, actor):
                for name, milliseconds in (await cpu_milliseconds(questions(actor, district))).items():
                    spent.setdefault(name, []).append(milliseconds)
    head = ("what", *(f"CPU ms at {size:,}" for size in sizes), *(f"ratio {size:,}" for size in sizes[1:]))
    rows = [(name, *times, *(time / times[0] for time in times[1:])) for name, times in spent.items()]
    show("Growth", head, rows)


def questions(actor: Actor, district: Unit) -> list[Peer]:
    """Give what is asked at every size."""

    def listed(shelf: Shelf, order: Order) -> Callable[[], Awaitable[object]]:
        return lambda: complaints_page(actor, unit_id=district.id, shelf=shelf, order=order, limit=PAGE)

    def searched(text: str) -> Callable[[], Awaitable[object]]:
        return lambda: complaints_page(actor, unit_id=district.id, search=text, limit=PAGE)

    return [
        *(Peer(f"shelf {shelf.value}, {order.value}", listed(shelf, order)) for shelf, order in LISTS),
        Peer("search by a whole code", searched("RKI-2026-000500")),
        Peer("search by part of a code", searched("00500")),
        Peer("board", lambda: board(actor, district.id, DAYS)),
    ]
