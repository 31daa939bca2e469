"""Feedback (masukan) of citizens to one officer: giving it, and the officer's own page."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

import strawberry

from schema.arguments import Intention
from schema.context import Info
from schema.problems import NoAddressee, Refused, answering
from schema.shown import shows
from server.feedback import queries, reading, services, views
from server.feedback.services import FeedbackDraft

strawberry.enum(
    queries.AddresseeKind,
    name="AddresseeKind",
    description="Whether feedback goes to an officer by position or to whoever serves at a counter.",
)
strawberry.enum(
    views.Shut,
    name="LetterShut",
    description="Why a letter does not open: sealed before this session could open letters, sealed to an older "
    "key pair, or damaged.",
)


@strawberry.type(
    description="Someone who may be given feedback: an officer by position, or a counter. Never who they are, "
    "unless the unit publishes its staff."
)
@shows(queries.Addressee)
class Addressee:
    id: UUID = strawberry.field(description="Give this as `addressee`.")
    kind: queries.AddresseeKind = strawberry.field(description="Officer or counter.")
    label: str = strawberry.field(description="Position or name of the counter.")
    name: str | None = strawberry.field(description="The officer's name, only where the unit publishes it.")


@strawberry.type(description="What one citizen wrote, without a name or a time.")
@shows(views.ItemView)
class FeedbackItem:
    went_well: str | None = strawberry.field(description="What went well (hal yang sudah baik).")
    could_be_better: str | None = strawberry.field(
        description="What could be better (yang dapat ditingkatkan)."
    )
    next_step: str | None = strawberry.field(description="A suggested next step (langkah berikutnya).")
    shut: views.Shut | None = strawberry.field(
        description="Why there is nothing to read here; null when the letter is open."
    )


@strawberry.type(description="A shuffled batch of feedback from at least five different people.")
@shows(views.BatchView)
class FeedbackBatch:
    id: UUID = strawberry.field(description="Identifier.")
    month: date = strawberry.field(
        description="First day of the month in which it opened; no nearer time is told."
    )
    count: int = strawberry.field(description="How many different people wrote it.")
    items: list[FeedbackItem] = strawberry.field(description="What they wrote, in random order.")
    thanked_at: datetime | None = strawberry.field(description="When the officer said thanks.")
    is_new: bool = strawberry.field(description="Whether the officer has not read it yet.")


@strawberry.type(description="All feedback that was opened for the signed-in person themself.")
@shows(views.MineView)
class MyFeedback:
    batches: list[FeedbackBatch] = strawberry.field(description="Batches, the newest first.")
    waiting: bool = strawberry.field(
        description="Whether some waits until five different people have written."
    )
    held_by_server: bool = strawberry.field(
        description="Whether some of it is sealed by the service's key, not yet to the person alone."
    )
    older_key: int = strawberry.field(
        description="How many letters are shut that the code of an older recovery sheet opens again."
    )
    needs_sheet: bool = strawberry.field(
        description="Whether the person's recovery sheet is yet to be printed or copied."
    )


@strawberry.type(description="That feedback was kept.")
@shows(views.GivenView)
class FeedbackReceipt:
    id: UUID = strawberry.field(description="The id of the intention: nothing leads to what was kept.")


@strawberry.input(description="Feedback for an officer; at least one of the three texts.")
class GiveFeedbackInput:
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

    def draft(self) -> FeedbackDraft:
        """Give what the service takes."""
        return FeedbackDraft(
            addressee_id=self.addressee,
            sender_key=self.sender_key,
            went_well=self.went_well,
            could_be_better=self.could_be_better,
            next_step=self.next_step,
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
    @strawberry.field(
        description="The signed-in person's own feedback; null when nobody is signed in.",
        graphql_type=MyFeedback | None,
    )
    async def my_feedback(self, info: Info) -> views.MineView | None:
        return await reading.mine(info.context.actor)


@strawberry.type
class Mutation:
    @strawberry.mutation(
        description="Give an officer feedback. It is read in batches of at least five people, by the officer alone.",
        graphql_type=GiveFeedbackResult,
    )
    @answering
    async def give_feedback(
        self,
        info: Info,
        input: Annotated[GiveFeedbackInput, strawberry.argument(description="The feedback.")],
        intention: Intention,
    ) -> views.GivenView:
        kept = await services.give_feedback(info.context.actor, input.draft(), intention=intention)
        return reading.given_view(kept)

    @strawberry.mutation(
        description="Note that the officer has read a batch.", graphql_type=ReadFeedbackResult
    )
    @answering
    async def read_feedback(self, info: Info, batch: BatchId, intention: Intention) -> views.BatchView:
        reader = info.context.actor
        row = await services.read_feedback(reader, batch, intention=intention)
        return await reading.changed(reader, row)

    @strawberry.mutation(
        description="Say thanks (terima kasih) for a batch.", graphql_type=ThankFeedbackResult
    )
    @answering
    async def thank_feedback(self, info: Info, batch: BatchId, intention: Intention) -> views.BatchView:
        reader = info.context.actor
        row = await services.thank_feedback(reader, batch, intention=intention)
        return await reading.changed(reader, row)
