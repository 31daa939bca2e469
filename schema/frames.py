"""WebSocket frames: checked before the protocol handler sees them, and each operation in a context of its own."""

from collections.abc import AsyncGenerator, Mapping
from contextlib import AbstractContextManager, nullcontext
from copy import copy
from dataclasses import replace
from typing import Any, Protocol, cast

from graphql import GraphQLError, GraphQLFormattedError
from strawberry.asgi import ASGIWebSocketAdapter
from strawberry.http.exceptions import NonJsonMessageReceived, WebSocketDisconnected
from strawberry.subscriptions.protocols.graphql_transport_ws.handlers import (
    BaseGraphQLTransportWSHandler,
    Operation,
)
from strawberry.subscriptions.protocols.graphql_transport_ws.types import SubscribeMessage

from schema.context import Context
from schema.extensions import is_stream
from server.kit.messages import Language, message, reason
from server.kit.refusals import Busy, TooMany
from server.staff.actors import actor_for_token
from server.web.admission import Lanes
from server.web.documents import UnknownDocument
from server.web.lanes import Rank, Source, held

FRAME_BYTES = 64 * 1024
LONGEST_ID = 100
LONGEST_DOCUMENT = 32_000


class KnowsDocuments(Protocol):
    """The view, as far as a socket needs it."""

    lanes: Lanes

    def document_text(self, operation: dict[str, Any]) -> str:
        """Give the text to execute. Refuses: UnknownDocument."""
        ...


class FrameReader(ASGIWebSocketAdapter):
    """Checks every frame before the protocol handler sees it; a bad one closes the socket with 4400."""

    async def iter_json(self, *, ignore_parsing_errors: bool = False) -> AsyncGenerator[object, None]:
        """Yield checked messages."""
        async for frame in super().iter_json(ignore_parsing_errors=ignore_parsing_errors):
            self._check(frame)
            if (
                isinstance(frame, dict)
                and frame["type"] == "connection_init"
                and frame.get("payload") is None
            ):
                # The protocol lets it be null; Strawberry only lets it be away.
                frame.pop("payload", None)
            yield frame

    def _check(self, frame: object) -> None:
        if not isinstance(frame, dict) or not isinstance(frame.get("type"), str):
            raise NonJsonMessageReceived
        if frame["type"] in ("subscribe", "complete"):
            key = frame.get("id")
            if not isinstance(key, str) or not 0 < len(key) <= LONGEST_ID:
                raise NonJsonMessageReceived
        if frame["type"] == "subscribe":
            payload = check_operation(frame.get("payload"))
            if document_name(payload) is None and payload.get("query") is None:
                raise NonJsonMessageReceived
        elif frame["type"] in ("ping", "pong") and not isinstance(frame.get("payload", {}), dict | None):
            raise NonJsonMessageReceived


class SocketHandler(BaseGraphQLTransportWSHandler[Context, None]):
    """Fills in the text of trusted documents before an operation starts."""

    async def handle_subscribe(self, message: SubscribeMessage) -> None:
        """Start an operation, or answer that its document is not known."""
        payload = cast(dict[str, Any], message["payload"])
        if self.connection_acknowledged:
            try:
                payload["query"] = cast(KnowsDocuments, self.view).document_text(payload)
            except UnknownDocument:
                error = unknown_document(self.context.language)
                await self.send_message({"id": message["id"], "type": "error", "payload": [error]})
                return
        await super().handle_subscribe(message)

    async def handle_task_exception(self, error: Exception) -> None:
        """Log what went wrong in an operation, unless its reader hung up: that is no fault of ours."""
        if not isinstance(error, WebSocketDisconnected):
            await super().handle_task_exception(error)

    async def run_operation(self, operation: Operation[Context, None]) -> None:
        """Run an operation in a context of its own, with the rights the session has now.

        All operations of a socket would share one context otherwise, and with it the actor: a citizen's receipt
        shown in one would change who asks in another, and a session that ended would go on asking.
        """
        try:
            with await self._place(operation):
                own = copy(self)
                actor = await actor_for_token(self.context.token, self.context.settings)
                own.context = replace(self.context, actor=actor)
                await super(SocketHandler, own).run_operation(operation)
        except TooMany as refusal:
            await operation.send_initial_errors([crowded(refusal, self.context.language)])

    async def _place(self, operation: Operation[Context, None]) -> AbstractContextManager[object]:
        """Take a place at work for what is answered once; streams are counted by themselves. Refuses: TooMany."""
        if is_stream(self.schema._schema, operation.query, operation.operation_name):  # type: ignore[attr-defined]  # Strawberry keeps it there
            return nullcontext()
        rank = Rank.STAFF_READ if self.context.token else Rank.PUBLIC_READ
        lane = cast(KnowsDocuments, self.view).lanes.sockets
        return held(await lane.enter(rank, Source(self.context.address)))


def check_operation(payload: object) -> dict[str, Any]:
    """Check the shape of an operation's parts. Raises NonJsonMessageReceived."""
    if not isinstance(payload, dict):
        raise NonJsonMessageReceived
    if not all(isinstance(payload.get(part), dict | None) for part in ("variables", "extensions")):
        raise NonJsonMessageReceived
    if not all(
        isinstance(payload.get(part), str | None) for part in ("operationName", "query", "documentId")
    ):
        raise NonJsonMessageReceived
    if len(payload.get("query") or "") > LONGEST_DOCUMENT:
        raise NonJsonMessageReceived
    return payload


def document_name(payload: Mapping[str, Any]) -> Any:
    """Give the id of the trusted document that an operation names, if it does."""
    return payload.get("documentId") or (payload.get("extensions") or {}).get("documentId")


def crowded(refusal: TooMany, language: Language) -> GraphQLError:
    """Give the error that tells a client when to come again."""
    seconds = refusal.retry_after_seconds
    extensions = {"code": refusal.code.name, "retryAfterSeconds": seconds, "busy": isinstance(refusal, Busy)}
    return GraphQLError(reason(refusal, language), extensions=extensions)


def unknown_document(language: Language) -> GraphQLFormattedError:
    """Give the error that tells a client to update itself."""
    return {"message": message("unknown_document", language), "extensions": {"code": "UNKNOWN_DOCUMENT"}}
