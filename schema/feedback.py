"""Feedback (masukan) of citizens to one officer: giving it, and the officer's own page."""

from datetime import date, datetime
from typing import Annotated, Self
from uuid import UUID

import strawberry

from schema.context import Info
from schema.problems import NoAddressee, Refused, answering
from schema.unit_types import Intention
from server.feedback import queries, services
from server.feedback.models import Feedback
from server.feedback.queries import OpenBatch
from server.feedback.services import FeedbackDraft
from server.kit.refusals import Refusal


@strawberry.type(description="What one citizen wrote, without a name or a time.")
class FeedbackItem:
    """One piece of feedback."""

    went_well: str | None = strawberry.field(description="What went well (hal yang sudah baik).")
    could_be_better: str | None = strawberry.field(
        description="What could be better (yang dapat ditingkatkan)."
    )
    next_step: str | None = strawberry.field(description="A suggested next step (langkah berikutnya).")

    @classmethod
    def of(cls, row: Feedback) -> Self:
        """Make it from a row."""
        return cls(went_well=row.went_well, could_be_better=row.could_be_better, next_step=row.next_step)


@strawberry.type(description="A shuffled batch of feedback from at least five different people.")
class FeedbackBatch:
    """What the officer reads."""

    id: UUID = strawberry.field(description="Identifier.")
    month: date = strawberry.field(
        description="First day of the month in which it opened; no nearer time is told."
    )
    count: int = strawberry.field(description="How many different people wrote it.")
    items: list[FeedbackItem] = strawberry.field(description="What they wrote, in random order.")
    thanked_at: datetime | None = strawberry.field(description="When the officer said thanks.")
    is_new: bool = strawberry.field(description="Whether the officer has not read it yet.")

    @classmethod
    def of(cls, found: OpenBatch) -> Self:
        """Make it from a batch and its items."""
        batch = found.batch
        return cls(
            id=batch.id,
            month=batch.month,
            count=found.people,
            items=[FeedbackItem.of(item) for item in found.items],
            thanked_at=batch.thanked_at,
            is_new=batch.read_at is None,
        )


@strawberry.type(description="All feedback that was opened for the signed-in person themself.")
class MyFeedback:
    """The officer's own page; nobody else can ask for it."""

    batches: list[FeedbackBatch] = strawberry.field(description="Batches, the newest first.")
    waiting: bool = strawberry.field(
        description="Whether some waits until five different people have written."
    )


@strawberry.type(description="That feedback was kept.")
class FeedbackReceipt:
    """The answer to giving feedback."""

    id: UUID = strawberry.field(description="Identifier.")


@strawberry.input(description="Feedback for an officer; at least one of the three texts.")
class GiveFeedbackInput:
    """What a citizen fills in."""

    addressee: UUID = strawberry.field(description="An `Addressee` of the unit.")
    went_well: str | None = strawberry.field(
        default=None, description="What went well, at most 1000 characters."
    )
    could_be_better: str | None = strawberry.field(
        default=None, description="What could be better, at most 1000 characters."
    )
    next_step: str | None = strawberry.field(
        default=None, description="A next step, at most 1000 characters."
    )
    sender_key: str = strawberry.field(
        description="HMAC-SHA-256 of the addressee under a secret of the device, as 64 hexadecimal characters."
    )


BatchId = Annotated[UUID, strawberry.argument(description="The batch.")]
GiveFeedbackResult = Annotated[
    FeedbackReceipt | NoAddressee | Refused,
    strawberry.union("GiveFeedbackResult", description="That it was kept, or why not."),
]
ThankFeedbackResult = Annotated[
    FeedbackBatch | Refused, strawberry.union("ThankFeedbackResult", description="The batch, or why not.")
]
ReadFeedbackResult = Annotated[
    FeedbackBatch | Refused, strawberry.union("ReadFeedbackResult", description="The batch, or why not.")
]


@strawberry.type
class Query:
    """Reads of feedback."""

    @strawberry.field(description="The signed-in person's own feedback; null when nobody is signed in.")
    async def my_feedback(self, info: Info) -> MyFeedback | None:
        """Give the own page."""
        try:
            mine = await queries.my_feedback(info.context.actor)
        except Refusal:
            return None
        return MyFeedback(batches=[FeedbackBatch.of(one) for one in mine.batches], waiting=mine.is_waiting)


@strawberry.type
class Mutation:
    """Changes to feedback."""

    @strawberry.mutation(
        description="Give an officer feedback. It is read in batches of at least five people, by the officer alone."
    )
    @answering
    async def give_feedback(
        self,
        info: Info,
        input: Annotated[GiveFeedbackInput, strawberry.argument(description="The feedback.")],
        intention: Intention,
    ) -> GiveFeedbackResult:
        """Keep it."""
        draft = FeedbackDraft(
            addressee_id=input.addressee,
            sender_key=input.sender_key,
            went_well=input.went_well,
            could_be_better=input.could_be_better,
            next_step=input.next_step,
        )
        given = await services.give_feedback(info.context.actor, draft, intention=intention)
        return FeedbackReceipt(id=given.id)

    @strawberry.mutation(description="Note that the officer has read a batch.")
    @answering
    async def read_feedback(
        self,
        info: Info,
        batch: BatchId,
        intention: Intention,
    ) -> ReadFeedbackResult:
        """Mark it as read."""
        actor = info.context.actor
        row = await services.read_feedback(actor, batch, intention=intention)
        return FeedbackBatch.of(await queries.open_batch(actor, row))

    @strawberry.mutation(description="Say thanks (terima kasih) for a batch.")
    @answering
    async def thank_feedback(
        self,
        info: Info,
        batch: BatchId,
        intention: Intention,
    ) -> ThankFeedbackResult:
        """Thank the writers."""
        actor = info.context.actor
        row = await services.thank_feedback(actor, batch, intention=intention)
        return FeedbackBatch.of(await queries.open_batch(actor, row))
