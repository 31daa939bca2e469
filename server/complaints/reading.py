"""Show complaints to a reader: every read of one passes here, whoever asks and for whatever purpose.

The place in the journal is always taken before what is read, so that an event is at worst applied twice.
"""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import TypeAlias, TypeVar
from uuid import UUID

from server.access.actor import Actor
from server.complaints import seen
from server.complaints.belongings import belongings_of
from server.complaints.holders import holder_at, holder_of
from server.complaints.models import Complaint
from server.complaints.queries import complaints_by_ids
from server.complaints.showing import complaint_view
from server.complaints.views import ComplaintView
from server.kit.paging import Page
from server.kit.refusals import NotFound
from server.kit.want import Want
from server.live.cursor import encode_cursor
from server.live.follow import head

T = TypeVar("T")
# A step that a service takes and that leaves this complaint.
Change: TypeAlias = Awaitable[Complaint]


@dataclass(frozen=True, slots=True)
class ComplaintPage(Page[ComplaintView]):
    """Some complaints of a list. cursor: the place in the journal before it was read."""

    cursor: str


async def from_here(read: Callable[[], Awaitable[T]]) -> tuple[str, T]:
    """Take the place in the journal, then read; give both."""
    place = encode_cursor(await head())
    return place, await read()


async def complaint_views(
    reader: Actor, rows: Sequence[Complaint], want: Want, cursor: str
) -> list[ComplaintView]:
    """Show complaints in the order given, with at most one statement for each kind of part.

    rows: what the reader may read. Of others, which the reader gave away a moment ago, nothing is told that
    belongs to them. cursor: the place in the journal before they were read. Notes whose names were shown to whom.
    """
    belongings = await belongings_of(reader, rows, want)
    views = [complaint_view(reader, row, want, belongings, cursor) for row in rows]
    if "complainant" in want:
        await seen.note(reader, [view.id for view in views if view.complainant is not None])
    return views


async def complaint(reader: Actor, complaint_id: UUID, want: Want) -> ComplaintView | None:
    """Show one complaint; None when there is none or it is not for this reader."""
    cursor, found = await from_here(lambda: complaints_by_ids(reader, [complaint_id]))
    views = await complaint_views(reader, list(found.values()), want, cursor)
    return views[0] if views else None


async def tracked_complaint(address: str, code: str, key: str, want: Want) -> ComplaintView | None:
    """Show the complaint of a receipt to whoever holds it; None when code and key fit none. Refuses: TooMany.

    address: where the receipt was shown.
    """
    try:
        reader = await holder_at(address, code, key)
    except NotFound:
        return None
    assert reader.receipt_for is not None
    return await complaint(reader, reader.receipt_for, want)


async def page_of(
    reader: Actor, read: Callable[[], Awaitable[list[Complaint]]], limit: int, want: Want
) -> ComplaintPage:
    """Show at most `limit` of the rows that `read` gives; one more tells that more follow."""
    cursor, found = await from_here(read)
    views = await complaint_views(reader, found[:limit], want, cursor)
    return ComplaintPage(views, [(str(view.id),) for view in views], len(found) > limit, cursor)


async def changed(reader: Actor, row: Complaint, want: Want) -> ComplaintView:
    """Show a complaint after a step. Refuses: NotFound.

    It is read again, since the place in the journal must be taken before. An intention sent again is answered
    with its first result, which may be out of this reader's sight by now.
    """
    shown = await complaint(reader, row.id, want)
    if shown is None:
        raise NotFound("complaint.read")
    return shown


async def given_away(reader: Actor, row: Complaint, want: Want) -> ComplaintView:
    """Show a complaint after a step that may have given it away: whoever did is told that it went."""
    cursor, found = await from_here(lambda: complaints_by_ids(reader, [row.id]))
    return (await complaint_views(reader, [found.get(row.id, row)], want, cursor))[0]


async def filed(row: Complaint, code: str, key: str, want: Want) -> ComplaintView:
    """Show a complaint that was just filed to the holder of its receipt. Refuses: NotFound.

    The receipt is compared with the row at hand and not looked up: a wrong one can only be that of somebody who
    sent another one's intention again.
    """
    return await changed(holder_of(row, code, key), row, want)
