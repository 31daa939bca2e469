"""Complaints: reads, what citizens do with their receipt, and what staff do."""

from datetime import date
from typing import Annotated
from uuid import UUID

import strawberry

from schema.complaint_enums import ComplaintClass, Order, Shelf
from schema.complaint_results import (
    ChangeComplaintResult,
    ComplaintBoard,
    ComplaintConnection,
    ConfirmInput,
    FileComplaintInput,
    FileComplaintResult,
    ReceiptInput,
)
from schema.complaint_types import Complaint, ComplaintId
from schema.context import Context, Info
from schema.paging import cut_page, decode_after, page_size
from schema.problems import answering
from schema.scalars import Cursor
from schema.unit_types import After, First, Intention, Search
from server.access.actor import STRANGER, Actor
from server.access.guard import may_somewhere
from server.complaints import board, handling, holders, queries, services
from server.complaints.models import Complaint as ComplaintRow
from server.kit.refusals import FieldProblem, Invalid, NotAllowed, NotFound, NotSignedIn
from server.live.cursor import encode_cursor
from server.live.follow import head

LONGEST_WINDOW = 366

Held = Annotated[ReceiptInput, strawberry.argument(description="The receipt of the complaint.")]
SeenVersion = Annotated[int, strawberry.argument(description="The complaint's version on the screen.")]
Reason = Annotated[str, strawberry.argument(description="Why; the citizen reads it.")]
Photos = Annotated[list[UUID], strawberry.argument(description="Uploaded photos, at most 5.")]


async def read_cursor() -> Cursor:
    """Give the journal's head; ask before the rows, so that an event is at worst applied twice."""
    return Cursor(encode_cursor(await head()))


async def hold(context: Context, code: str, key: str) -> UUID:
    """Go on as the holder of a receipt and give the complaint's id. Refuses: NotFound, TooMany."""
    actor = await holders.holder_at(context.address, code, key)
    context.become(actor)
    assert actor.receipt_for is not None
    return actor.receipt_for


async def _answer(actor: Actor, row: ComplaintRow) -> Complaint:
    # An intention sent again is answered with its first result, which may be out of this reader's sight by now.
    queries.require_readable(actor, row)
    return await _moved(row)


async def _moved(row: ComplaintRow) -> Complaint:
    # Whoever gives a complaint away is told that it went, though they may not read it any more.
    return Complaint.of(row, await read_cursor())


@strawberry.type
class Query:
    """Reads of complaints."""

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
        """List complaints."""
        if not info.context.actor.signed_in:
            raise NotSignedIn
        cursor = await read_cursor()
        rows = await queries.complaints_page(
            info.context.actor,
            unit_id=unit,
            shelf=shelf,
            order=order,
            search=search or "",
            after=_row_id(after),
            limit=page_size(first),
        )
        page = cut_page(rows, first, after, lambda row: [str(row.id)])
        return ComplaintConnection(
            nodes=[Complaint.of(row, cursor) for row in page.rows],
            cursors=page.cursors,
            page_info=page.info,
            cursor=cursor,
        )

    @strawberry.field(description="One complaint; null when there is none or it is not for you.")
    async def complaint(self, info: Info, id: ComplaintId) -> Complaint | None:
        """Give one complaint."""
        cursor = await read_cursor()
        row = (await queries.complaints_by_ids(info.context.actor, [id])).get(id)
        return Complaint.of(row, cursor) if row else None

    @strawberry.field(description="The complaint of a receipt; null when code and key fit none.")
    async def tracked_complaint(
        self,
        info: Info,
        code: Annotated[str, strawberry.argument(description="The code on the receipt.")],
        key: Annotated[str, strawberry.argument(description="The secret key on the receipt.")],
    ) -> Complaint | None:
        """Give the complaint of a receipt."""
        cursor = await read_cursor()
        try:
            found = await hold(info.context, code, key)
        except NotFound:
            return None
        return Complaint.of(await queries.complaint_by_id(info.context.actor, found), cursor)

    @strawberry.field(description="The live board of a unit; null when it is not for you.")
    async def complaint_board(
        self,
        info: Info,
        unit: Annotated[UUID, strawberry.argument(description="The unit.")],
        days: Annotated[
            int, strawberry.argument(description="Over how many days, 1 to 366, durations are taken.")
        ] = 90,
    ) -> ComplaintBoard | None:
        """Give the board."""
        if not 1 <= days <= LONGEST_WINDOW:
            limits = (("least", "1"), ("most", str(LONGEST_WINDOW)))
            raise Invalid(FieldProblem("days", "out_of_range", limits))
        if not may_somewhere(info.context.actor, "board.read"):
            return None
        cursor = await read_cursor()
        try:
            found = await board.board(info.context.actor, unit, days)
        except (NotFound, NotAllowed):
            return None
        return ComplaintBoard.of(found, cursor, info)


@strawberry.type
class CitizenMutation:
    """What citizens do with their receipt."""

    @strawberry.mutation(description="File a complaint. No account is needed.")
    @answering
    async def file_complaint(
        self,
        info: Info,
        input: Annotated[FileComplaintInput, strawberry.argument(description="The complaint.")],
        intention: Intention,
    ) -> FileComplaintResult:
        """File it, then go on as its holder."""
        # Always a stranger, whoever is signed in on this phone: a complaint is not tied to an account.
        row = await services.file_complaint(STRANGER, input.draft(), intention=intention)
        if await hold(info.context, input.code, input.key) != row.id:
            raise NotFound
        return await _answer(info.context.actor, row)

    @strawberry.mutation(description="Add what was remembered later.")
    @answering
    async def add_complaint_details(
        self,
        info: Info,
        held: Held,
        text: Annotated[str, strawberry.argument(description="The details, at most 4000 characters.")],
        attachments: Photos,
        intention: Intention,
    ) -> ChangeComplaintResult:
        """Add details."""
        found = await hold(info.context, held.code, held.key)
        return await _answer(
            info.context.actor,
            await services.add_complaint_details(
                info.context.actor, found, text=text, photos=attachments, intention=intention
            ),
        )

    @strawberry.mutation(description="Say that the problem is solved, which closes the complaint.")
    @answering
    async def confirm_complaint(
        self,
        info: Info,
        held: Held,
        input: Annotated[ConfirmInput, strawberry.argument(description="What you say.")],
        intention: Intention,
    ) -> ChangeComplaintResult:
        """Confirm."""
        found = await hold(info.context, held.code, held.key)
        return await _answer(
            info.context.actor,
            await services.confirm_complaint(
                info.context.actor,
                found,
                solved=input.solved.value,
                score=input.score,
                comment=input.comment,
                intention=intention,
            ),
        )

    @strawberry.mutation(
        description="Say that it is not solved: the unit gets five working days more. At most twice."
    )
    @answering
    async def reopen_complaint(
        self,
        info: Info,
        held: Held,
        reason: Annotated[str, strawberry.argument(description="What is still wrong.")],
        intention: Intention,
    ) -> ChangeComplaintResult:
        """Reopen."""
        found = await hold(info.context, held.code, held.key)
        return await _answer(
            info.context.actor,
            await services.reopen_complaint(info.context.actor, found, reason=reason, intention=intention),
        )

    @strawberry.mutation(description="Take the complaint back, which closes it.")
    @answering
    async def withdraw_complaint(self, info: Info, held: Held, intention: Intention) -> ChangeComplaintResult:
        """Withdraw."""
        found = await hold(info.context, held.code, held.key)
        return await _answer(
            info.context.actor,
            await services.withdraw_complaint(info.context.actor, found, intention=intention),
        )


@strawberry.type
class StaffMutation:
    """What staff do."""

    @strawberry.mutation(description="Accept and classify a complaint.")
    @answering
    async def verify_complaint(
        self,
        info: Info,
        id: ComplaintId,
        seen: SeenVersion,
        classification: Annotated[ComplaintClass, strawberry.argument(description="What kind it is.")],
        intention: Intention,
        title: Annotated[str | None, strawberry.argument(description="A clearer title, if needed.")] = None,
    ) -> ChangeComplaintResult:
        """Verify."""
        return await _answer(
            info.context.actor,
            await handling.verify_complaint(
                info.context.actor,
                id,
                seen=seen,
                classification=classification.value,
                title=title,
                intention=intention,
            ),
        )

    @strawberry.mutation(
        description="Forward a complaint to a unit, or from a unit to another with a reason."
    )
    @answering
    async def assign_complaint(
        self,
        info: Info,
        id: ComplaintId,
        seen: SeenVersion,
        unit: Annotated[UUID, strawberry.argument(description="The unit that is to act.")],
        intention: Intention,
        reason: Annotated[
            str | None, strawberry.argument(description="Why it moves; the citizen reads it.")
        ] = None,
    ) -> ChangeComplaintResult:
        """Assign."""
        return await _moved(
            await handling.assign_complaint(
                info.context.actor, id, seen=seen, unit_id=unit, reason=reason, intention=intention
            )
        )

    @strawberry.mutation(description="Give a complaint back because it belongs elsewhere (salah alamat).")
    @answering
    async def return_complaint(
        self, info: Info, id: ComplaintId, seen: SeenVersion, reason: Reason, intention: Intention
    ) -> ChangeComplaintResult:
        """Return."""
        return await _moved(
            await handling.return_complaint(
                info.context.actor, id, seen=seen, reason=reason, intention=intention
            )
        )

    @strawberry.mutation(description="Take a complaint into work.")
    @answering
    async def start_complaint(
        self, info: Info, id: ComplaintId, seen: SeenVersion, intention: Intention
    ) -> ChangeComplaintResult:
        """Start."""
        return await _answer(
            info.context.actor,
            await handling.start_complaint(info.context.actor, id, seen=seen, intention=intention),
        )

    @strawberry.mutation(description="Answer the citizen with what was done; thanks alone are no answer.")
    @answering
    async def respond_complaint(
        self,
        info: Info,
        id: ComplaintId,
        seen: SeenVersion,
        done: Annotated[str, strawberry.argument(description="What was done, at least 20 characters.")],
        attachments: Photos,
        intention: Intention,
        planned: Annotated[str | None, strawberry.argument(description="What will be done.")] = None,
        planned_by: Annotated[date | None, strawberry.argument(description="By when.")] = None,
    ) -> ChangeComplaintResult:
        """Respond."""
        return await _answer(
            info.context.actor,
            await handling.respond_complaint(
                info.context.actor,
                id,
                seen=seen,
                done=done,
                planned=planned,
                planned_by=planned_by,
                photos=attachments,
                intention=intention,
            ),
        )

    @strawberry.mutation(description="Leave an internal note, which the citizen never sees.")
    @answering
    async def note_complaint(
        self,
        info: Info,
        id: ComplaintId,
        text: Annotated[str, strawberry.argument(description="The note, at most 2000 characters.")],
        intention: Intention,
    ) -> ChangeComplaintResult:
        """Note."""
        return await _answer(
            info.context.actor,
            await handling.note_complaint(info.context.actor, id, text=text, intention=intention),
        )

    @strawberry.mutation(description="Put a complaint aside with a reason the citizen reads.")
    @answering
    async def archive_complaint(
        self, info: Info, id: ComplaintId, seen: SeenVersion, reason: Reason, intention: Intention
    ) -> ChangeComplaintResult:
        """Archive."""
        return await _answer(
            info.context.actor,
            await handling.archive_complaint(
                info.context.actor, id, seen=seen, reason=reason, intention=intention
            ),
        )


@strawberry.type
class Mutation(CitizenMutation, StaffMutation):
    """All changes to complaints."""


def _row_id(after: str | None) -> UUID | None:
    key = decode_after(after, 1)
    if key is None:
        return None
    try:
        return UUID(str(key[0]))
    except ValueError as error:
        raise Invalid(FieldProblem("after", "malformed")) from error
