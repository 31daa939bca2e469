"""Reads of complaints."""

from typing import Annotated
from uuid import UUID

import strawberry

from schema.arguments import After, First, Search
from schema.asked import wanted
from schema.complaints.board import ComplaintBoard
from schema.complaints.enums import Order, Shelf
from schema.complaints.types import Complaint, ComplaintId
from schema.context import Info
from schema.paging import Connection, connection, decode_after, page_size
from schema.scalars import Cursor
from server.complaints import queries, reading
from server.complaints.board_view import BoardView, board_view
from server.complaints.views import ComplaintView
from server.kit.refusals import FieldProblem, Invalid


@strawberry.type(description="A page of complaints.")
class ComplaintConnection(Connection[Complaint]):
    cursor: Cursor = strawberry.field(description="The place in the journal before this was read.")


@strawberry.type
class Query:
    @strawberry.field(description="Complaints of a unit and all units below it, as far as you may read them.")
    async def complaints(
        self,
        info: Info,
        unit: Annotated[UUID | None, strawberry.argument(description="Only this unit's tree.")] = None,
        shelf: Annotated[Shelf, strawberry.argument(description="Which part of the inbox.")] = Shelf.ALL,
        order: Annotated[Order, strawberry.argument(description="In which order.")] = Order.DUE,
        search: Search = None,
        first: First = 30,
        after: After = None,
    ) -> ComplaintConnection:
        reader = info.context.actor
        page = await reading.page_of(
            reader,
            lambda: queries.complaints_page(
                reader,
                unit_id=unit,
                shelf=shelf,
                order=order,
                search=search or "",
                after=_row_id(after),
                limit=page_size(first),
            ),
            first,
            wanted(info, "nodes", "edges.node"),
        )
        return connection(ComplaintConnection, page, after, cursor=Cursor(page.cursor))

    @strawberry.field(
        description="One complaint; null when there is none or it is not for you.",
        graphql_type=Complaint | None,
    )
    async def complaint(self, info: Info, id: ComplaintId) -> ComplaintView | None:
        return await reading.complaint(info.context.actor, id, wanted(info))

    @strawberry.field(
        description="The complaint of a receipt; null when code and key fit none.",
        graphql_type=Complaint | None,
    )
    async def tracked_complaint(
        self,
        info: Info,
        code: Annotated[str, strawberry.argument(description="The code on the receipt.")],
        key: Annotated[str, strawberry.argument(description="The secret key on the receipt.")],
    ) -> ComplaintView | None:
        return await reading.tracked_complaint(info.context.address, code, key, wanted(info))

    @strawberry.field(
        description="The live board of a unit; null when it is not for you.",
        graphql_type=ComplaintBoard | None,
    )
    async def complaint_board(
        self,
        info: Info,
        unit: Annotated[UUID, strawberry.argument(description="The unit.")],
        days: Annotated[
            int, strawberry.argument(description="Over how many days, 1 to 366, durations are taken.")
        ] = 90,
    ) -> BoardView | None:
        return await board_view(info.context.actor, unit, days, wanted(info))


def _row_id(after: str | None) -> UUID | None:
    key = decode_after(after, 1)
    if key is None:
        return None
    try:
        return UUID(str(key[0]))
    except ValueError as error:
        raise Invalid(FieldProblem("after", "malformed")) from error
