"""The two subscriptions: one complaint's timeline, and the feed of a unit."""

from collections.abc import AsyncGenerator
from contextlib import aclosing
from datetime import datetime
from typing import Annotated, cast
from uuid import UUID

import strawberry

from schema.complaint_results import event_time
from schema.complaint_types import Complaint
from schema.context import Context, Info
from schema.problems import Refused, as_type
from schema.scalars import Cursor
from server.access.actor import Actor
from server.complaints import following, holders
from server.complaints.following import Told, Watch
from server.kit.refusals import Refusal
from server.live.cursor import decode_cursor, encode_cursor
from server.staff.actors import actor_for_account


@strawberry.type(description="One thing that happened, with the object as it is now.")
class LiveEvent:
    """An event."""

    cursor: Cursor = strawberry.field(description="Store it with what you show; go on from it after a break.")
    kind: str = strawberry.field(description="What happened, as complaint.responded.")
    at: datetime = strawberry.field(description="When; staff see what citizens did by the day only.")
    complaint: Complaint | None = strawberry.field(description="The complaint as it is now.")


@strawberry.type(description="Events cannot tell all that changed: ask afresh, then go on from this cursor.")
class Resync:
    """A hole in the stream."""

    cursor: Cursor = strawberry.field(description="Where this stream goes on.")


LiveMessage = Annotated[
    LiveEvent | Resync | Refused,
    strawberry.union("LiveMessage", description="An event, a hole, or why the stream ends."),
]
AfterCursor = Annotated[
    Cursor | None,
    strawberry.argument(description="The last cursor you stored; without one the stream begins now."),
]


@strawberry.type
class Subscription:
    """What can be followed."""

    @strawberry.subscription(
        description="Events of one complaint: for the citizen with the receipt's key, or for staff who may read it."
    )
    async def timeline(
        self,
        info: Info,
        complaint: Annotated[UUID, strawberry.argument(description="The complaint.")],
        key: Annotated[
            str | None, strawberry.argument(description="The key of its receipt; without it you are staff.")
        ] = None,
        after: AfterCursor = None,
    ) -> AsyncGenerator[LiveMessage, None]:
        """Follow one complaint."""
        context = info.context
        try:
            if key is not None:
                code = await holders.code_of(complaint)
                context.become(await holders.holder_at(context.address, code, key))
            watch = await following.watch_complaint(context.actor, complaint, _renewal(context))
            async with aclosing(_messages(info, watch, after)) as messages:
                async for message in messages:
                    yield message
        except Refusal as refusal:
            yield cast(Refused, as_type(refusal, context.language))

    @strawberry.subscription(
        description="Events of a unit and all units below it, for its handlers, verifiers, evaluators and head."
    )
    async def feed(
        self,
        info: Info,
        unit: Annotated[UUID, strawberry.argument(description="The unit.")],
        after: AfterCursor = None,
    ) -> AsyncGenerator[LiveMessage, None]:
        """Follow a unit."""
        context = info.context
        try:
            watch = await following.watch_unit(context.actor, unit, _renewal(context))
            async with aclosing(_messages(info, watch, after)) as messages:
                async for message in messages:
                    yield message
        except Refusal as refusal:
            yield cast(Refused, as_type(refusal, context.language))


def _renewal(context: Context) -> following.Renew:
    reader = context.actor

    async def renew() -> Actor:
        if reader.account_id is None or reader.session_id is None:
            return reader
        return await actor_for_account(reader.account_id, reader.session_id, context.settings)

    return renew


async def _messages(info: Info, watch: Watch, after: str | None) -> AsyncGenerator[LiveMessage, None]:
    seq = decode_cursor(after) if after is not None else None
    place, must_resync = await following.starting_place(seq, known=after is None or seq is not None)
    if must_resync:
        yield Resync(cursor=Cursor(encode_cursor(place)))
    async with aclosing(following.told(watch, place)) as batches:
        async for actor, batch in batches:
            info.context.become(actor)
            for message in batch:
                yield _typed(info, message)


def _typed(info: Info, message: Told | following.Resync) -> LiveEvent | Resync:
    if isinstance(message, following.Resync):
        return Resync(cursor=Cursor(encode_cursor(message.seq)))
    event = message.event
    cursor = Cursor(encode_cursor(event.seq))
    return LiveEvent(
        cursor=cursor,
        kind=event.kind,
        at=event_time(event.kind, event.at, info),
        complaint=Complaint.of(message.complaint, cursor),
    )
