"""What citizens do with their receipt."""

from typing import Annotated
from uuid import UUID

import strawberry

from schema.arguments import Intention
from schema.asked import wanted
from schema.complaints.inputs import (
    ChangeComplaintResult,
    ConfirmInput,
    FileComplaintInput,
    FileComplaintResult,
    Photos,
    ReceiptInput,
)
from schema.context import Info
from schema.problems import answering
from server.access.actor import STRANGER, Actor
from server.complaints import citizens, holders, reading
from server.complaints.views import ComplaintView

Held = Annotated[ReceiptInput, strawberry.argument(description="The receipt of the complaint.")]


async def holder(info: Info, held: ReceiptInput) -> tuple[Actor, UUID]:
    """Give whoever holds a receipt, and the complaint it is for. Refuses: NotFound, TooMany."""
    reader = await holders.holder_at(info.context.address, held.code, held.key)
    assert reader.receipt_for is not None
    return reader, reader.receipt_for


@strawberry.type
class CitizenMutation:
    @strawberry.mutation(
        description="File a complaint. No account is needed.", graphql_type=FileComplaintResult
    )
    @answering
    async def file_complaint(
        self,
        info: Info,
        input: Annotated[FileComplaintInput, strawberry.argument(description="The complaint.")],
        intention: Intention,
    ) -> ComplaintView:
        draft = input.draft()
        return await reading.filed(
            # Always a stranger, whoever is signed in on this phone: a complaint is not tied to an account.
            await citizens.file_complaint(STRANGER, draft, intention=intention),
            input.code,
            input.key,
            wanted(info),
        )

    @strawberry.mutation(description="Add what was remembered later.", graphql_type=ChangeComplaintResult)
    @answering
    async def add_complaint_details(
        self,
        info: Info,
        held: Held,
        text: Annotated[str, strawberry.argument(description="The details, at most 4000 characters.")],
        attachments: Photos,
        intention: Intention,
    ) -> ComplaintView:
        reader, id = await holder(info, held)
        return await reading.changed(
            reader,
            await citizens.add_complaint_details(
                reader, id, text=text, photos=attachments, intention=intention
            ),
            wanted(info),
        )

    @strawberry.mutation(
        description="Say that the problem is solved, which closes the complaint.",
        graphql_type=ChangeComplaintResult,
    )
    @answering
    async def confirm_complaint(
        self,
        info: Info,
        held: Held,
        input: Annotated[ConfirmInput, strawberry.argument(description="What you say.")],
        intention: Intention,
    ) -> ComplaintView:
        reader, id = await holder(info, held)
        return await reading.changed(
            reader,
            await citizens.confirm_complaint(
                reader,
                id,
                solved=input.solved,
                score=input.score,
                comment=input.comment,
                intention=intention,
            ),
            wanted(info),
        )

    @strawberry.mutation(
        description="Say that it is not solved: the unit gets five working days more. At most twice.",
        graphql_type=ChangeComplaintResult,
    )
    @answering
    async def reopen_complaint(
        self,
        info: Info,
        held: Held,
        reason: Annotated[str, strawberry.argument(description="What is still wrong.")],
        intention: Intention,
    ) -> ComplaintView:
        reader, id = await holder(info, held)
        return await reading.changed(
            reader,
            await citizens.reopen_complaint(reader, id, reason=reason, intention=intention),
            wanted(info),
        )

    @strawberry.mutation(
        description="Take the complaint back, which closes it.", graphql_type=ChangeComplaintResult
    )
    @answering
    async def withdraw_complaint(self, info: Info, held: Held, intention: Intention) -> ComplaintView:
        reader, id = await holder(info, held)
        return await reading.changed(
            reader, await citizens.withdraw_complaint(reader, id, intention=intention), wanted(info)
        )
