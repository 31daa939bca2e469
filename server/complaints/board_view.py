"""The live board as one reader may see it."""

from collections.abc import Iterable
from dataclasses import dataclass, fields
from datetime import datetime
from typing import Any
from uuid import UUID

from server.access.actor import Actor
from server.access.guard import can, may_somewhere
from server.complaints.board import Board, Figures, board
from server.complaints.privacy import shown_event_time
from server.complaints.reading import complaint_views, from_here
from server.complaints.views import ComplaintView
from server.kit.refusals import FieldProblem, Invalid, NotAllowed, NotFound
from server.kit.want import NOT_WANTED, Want
from server.units.queries import any_units_by_ids
from server.units.reading import unit_view, unit_views
from server.units.views import UnitView

LONGEST_WINDOW = 366


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardRow(Figures):
    """The figures of one unit (a part) on the board."""

    unit: UnitView


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedItem:
    """Something that happened lately. unit (a part): the one that acted on it after this, while it is in use."""

    kind: str
    at: datetime
    complaint: ComplaintView
    unit: UnitView | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardView(BoardRow):
    """The whole board. unit, rows, nearest and recent are parts; figures tell of no single complaint."""

    days: int
    computed_at: datetime
    rows: tuple[BoardRow, ...]
    nearest: tuple[ComplaintView, ...]
    recent: tuple[FeedItem, ...]
    cursor: str


async def board_view(reader: Actor, unit_id: UUID, days: int, want: Want) -> BoardView | None:
    """Show the board of a unit and the units below it over the last `days` days, 1 to 366.

    None when there is no such unit or its board is not for this reader. Refuses: Invalid.
    """
    if not 1 <= days <= LONGEST_WINDOW:
        raise Invalid(FieldProblem("days", "out_of_range", (("least", "1"), ("most", str(LONGEST_WINDOW)))))
    if not may_somewhere(reader, "board.read"):
        return None
    try:
        cursor, found = await from_here(lambda: board(reader, unit_id, days))
    except (NotFound, NotAllowed):
        return None
    return BoardView(
        **_figures(found.figures),
        unit=await unit_view(reader, found.unit, want.part("unit")) if "unit" in want else NOT_WANTED,
        days=found.days,
        computed_at=found.computed_at,
        rows=await _rows(reader, found, want.part("rows")) if "rows" in want else NOT_WANTED,
        nearest=await _nearest(reader, found, want, cursor) if "nearest" in want else NOT_WANTED,
        recent=await _recent(reader, found, want, cursor) if "recent" in want else NOT_WANTED,
        cursor=cursor,
    )


def _figures(figures: Figures) -> dict[str, Any]:
    return {field.name: getattr(figures, field.name) for field in fields(Figures)}


async def _rows(reader: Actor, found: Board, want: Want) -> tuple[BoardRow, ...]:
    units = [unit for unit, _ in found.rows]
    shown = (
        await unit_views(reader, units, want.part("unit")) if "unit" in want else [NOT_WANTED] * len(units)
    )
    return tuple(
        BoardRow(**_figures(figures), unit=unit) for unit, (_, figures) in zip(shown, found.rows, strict=True)
    )


async def _nearest(reader: Actor, found: Board, want: Want, cursor: str) -> tuple[ComplaintView, ...]:
    return tuple(await complaint_views(reader, found.nearest, want.part("nearest"), cursor))


async def _recent(reader: Actor, found: Board, want: Want, cursor: str) -> tuple[FeedItem, ...]:
    below, recent = want.part("recent"), found.recent
    rows = {each.complaint.id: each.complaint for each in recent}
    views = await complaint_views(reader, list(rows.values()), below.part("complaint"), cursor)
    shown = dict(zip(rows, views, strict=True))
    units = await _units(reader, (each.unit_id for each in recent), below) if "unit" in below else {}
    return tuple(
        FeedItem(
            kind=each.kind,
            at=shown_event_time(reader, each.complaint.id, each.kind, each.at),
            complaint=shown[each.complaint.id],
            unit=units.get(each.unit_id) if "unit" in below else NOT_WANTED,
        )
        for each in recent
    )


async def _units(reader: Actor, ids: Iterable[UUID | None], want: Want) -> dict[UUID | None, UnitView]:
    found = await any_units_by_ids(reader, list({id for id in ids if id is not None}))
    rows = [unit for unit in found.values() if can(reader, "unit.read", unit)]
    return {unit.id: unit for unit in await unit_views(reader, rows, want.part("unit"))}
