"""The two subscriptions: one complaint's timeline, and the feed of a unit."""

from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Annotated, Any, TypeAlias
from uuid import UUID

import strawberry
from graphql.execution import Executor
from strawberry.schema.schema import StrawberryGraphQLCoreExecutionContext

from schema.asked import wanted
from schema.complaints.types import Complaint
from schema.context import Context, Info
from schema.problems import Problem, Refused, as_type, note
from schema.scalars import Cursor
from schema.shown import shows
from server.access import watching
from server.complaints import holders
from server.complaints.topics import COMPLAINT
from server.complaints.views import ComplaintView
from server.kit.refusals import Refusal
from server.staff.actors import renewed
from server.units.topics import UNIT


@strawberry.type(description="One thing that happened, with the object as it is now.")
@shows(watching.Told)
class LiveEvent:
    cursor: Cursor = strawberry.field(description="Store it with what you show; go on from it after a break.")
    kind: str = strawberry.field(description="What happened, as complaint.responded.")
    at: datetime = strawberry.field(description="When; staff see what citizens did by the day only.")

    @strawberry.field(description="The complaint as it is now.", graphql_type=Complaint | None)
    def complaint(self, event: strawberry.Parent[watching.Told]) -> ComplaintView | None:
        return event.subject if isinstance(event.subject, ComplaintView) else None


@strawberry.type(description="Events cannot tell all that changed: ask afresh, then go on from this cursor.")
@shows(watching.Resync)
class Resync:
    cursor: Cursor = strawberry.field(description="Where this stream goes on.")


LiveMessage = Annotated[
    LiveEvent | Resync | Refused,
    strawberry.union("LiveMessage", description="An event, a hole, or why the stream ends."),
]
Message: TypeAlias = watching.Told | watching.Resync | Problem
AfterCursor = Annotated[
    Cursor | None,
    strawberry.argument(description="The last cursor you stored; without one the stream begins now."),
]


@strawberry.type
class Subscription:
    @strawberry.subscription(
        description="Events of one complaint: for the citizen with the receipt's key, or for staff who may read it.",
        graphql_type=AsyncGenerator[LiveMessage, None],
    )
    async def timeline(
        self,
        info: Info,
        complaint: Annotated[UUID, strawberry.argument(description="The complaint.")],
        key: Annotated[
            str | None, strawberry.argument(description="The key of its receipt; without it you are staff.")
        ] = None,
        after: AfterCursor = None,
    ) -> AsyncGenerator[Message, None]:
        context, want = info.context, wanted(info)

        async def watch() -> watching.Watch:
            reader = context.actor
            if key is not None:
                reader = await holders.holder_by_key(context.address, complaint, key)
            renew = partial(renewed, reader, context.settings)
            return await watching.begin(watching.Watch(COMPLAINT, complaint, reader, renew, want))

        return _messages(context, watch, after)

    @strawberry.subscription(
        description="Events of a unit and all units below it, for its handlers, verifiers, evaluators and head.",
        graphql_type=AsyncGenerator[LiveMessage, None],
    )
    async def feed(
        self,
        info: Info,
        unit: Annotated[UUID, strawberry.argument(description="The unit.")],
        after: AfterCursor = None,
    ) -> AsyncGenerator[Message, None]:
        context, want = info.context, wanted(info)

        async def watch() -> watching.Watch:
            renew = partial(renewed, context.actor, context.settings)
            return await watching.begin(watching.Watch(UNIT, unit, context.actor, renew, want))

        return _messages(context, watch, after)


class EventExecutor(StrawberryGraphQLCoreExecutionContext):
    """Answers each event of a stream in a context of its own, with the rights its reader had when it was told."""

    def build_per_event_executor(self, payload: Any) -> Executor[Any]:
        """Give the executor of one event."""
        executor = super().build_per_event_executor(payload)
        if isinstance(payload, watching.Told):
            executor.context_value = replace(self.context_value, actor=payload.reader)
        return executor


async def _messages(
    context: Context, watch: Callable[[], Awaitable[watching.Watch]], after: str | None
) -> AsyncGenerator[Message, None]:
    try:
        watched = await watch()
        with context.held_stream(watched.reader):
            async with aclosing(watching.messages(watched, after)) as messages:
                async for message in messages:
                    yield message
    except Refusal as refusal:
        note(refusal, "stream")
        yield as_type(refusal, context.language)
