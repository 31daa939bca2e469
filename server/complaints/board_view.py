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
from server.units.models import Unit
from server.units.queries import any_units_by_ids

LONGEST_WINDOW = 366


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardRow(Figures):
    """The figures of one unit on the board."""

    unit: Unit


@dataclass(frozen=True, slots=True, kw_only=True)
class FeedItem:
    """Something that happened lately. unit (a part): the one that acted on it after this, while it is in use."""

    kind: str
    at: datetime
    complaint: ComplaintView
    unit: Unit | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BoardView(BoardRow):
    """The whole board. nearest and recent are parts; the rest is figures, which tell of no single complaint."""

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
        unit=found.unit,
        days=found.days,
        computed_at=found.computed_at,
        rows=tuple(BoardRow(**_figures(figures), unit=unit) for unit, figures in found.rows),
        nearest=await _nearest(reader, found, want, cursor) if "nearest" in want else NOT_WANTED,
        recent=await _recent(reader, found, want, cursor) if "recent" in want else NOT_WANTED,
        cursor=cursor,
    )


def _figures(figures: Figures) -> dict[str, Any]:
    return {field.name: getattr(figures, field.name) for field in fields(Figures)}


async def _nearest(reader: Actor, found: Board, want: Want, cursor: str) -> tuple[ComplaintView, ...]:
    return tuple(await complaint_views(reader, found.nearest, want.part("nearest"), cursor))


async def _recent(reader: Actor, found: Board, want: Want, cursor: str) -> tuple[FeedItem, ...]:
    below, recent = want.part("recent"), found.recent
    rows = {each.complaint.id: each.complaint for each in recent}
    views = await complaint_views(reader, list(rows.values()), below.part("complaint"), cursor)
    shown = dict(zip(rows, views, strict=True))
    units = await _units(reader, (each.unit_id for each in recent)) if "unit" in below else {}
    return tuple(
        FeedItem(
            kind=each.kind,
            at=shown_event_time(reader, each.complaint.id, each.kind, each.at),
            complaint=shown[each.complaint.id],
            unit=units.get(each.unit_id) if "unit" in below else NOT_WANTED,
        )
        for each in recent
    )


async def _units(reader: Actor, ids: Iterable[UUID | None]) -> dict[UUID | None, Unit]:
    found = await any_units_by_ids(reader, list({id for id in ids if id is not None}))
    return {id: unit for id, unit in found.items() if can(reader, "unit.read", unit)}
