"""GraphQL over HTTP, WebSocket and SSE: Strawberry's view with strict bodies and trusted documents."""

import json
from collections.abc import Mapping
from contextlib import ExitStack
from datetime import timedelta
from typing import Any

import orjson
from cross_web import AsyncHTTPRequestAdapter, HTTPException
from graphql import GraphQLFormattedError
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import HTMLResponse, Response
from starlette.types import Receive, Scope, Send
from starlette.websockets import WebSocket
from strawberry import Schema
from strawberry.asgi import GraphQL
from strawberry.http import GraphQLHTTPResponse, GraphQLRequestData, process_result
from strawberry.http.exceptions import NonJsonMessageReceived
from strawberry.subscriptions import GRAPHQL_TRANSPORT_WS_PROTOCOL
from strawberry.types import ExecutionResult

from schema.context import Context
from schema.frames import (
    FRAME_BYTES,
    FrameReader,
    SocketHandler,
    check_operation,
    document_name,
    unknown_document,
)
from schema.public import publicity
from server.access.actor import STRANGER
from server.kit.refusals import TooMany
from server.settings import Settings
from server.staff.actors import actor_for_token
from server.web.admission import ACCOUNT, Lanes
from server.web.answers import request_language
from server.web.cookies import session_token
from server.web.documents import Documents, UnknownDocument
from server.web.graphiql import GRAPHIQL_PAGE, GRAPHIQL_POLICY
from server.web.json_body import BadJson, read_json
from server.web.limits import Changes
from server.web.origins import client_address
from server.web.places import Places
from server.web.public import PublicBodies, PublicBody, organisation_version, packed, revalidated

# Of a socket: how long it may say nothing at first, and how much it may ask at once.
INIT_SECONDS = 3
MOST_OPERATIONS = 20
# A close code of WebSocket.
TRY_AGAIN_LATER = 1013
SSE = "graphql-sse"
JSON = "application/json"
GRAPHQL_JSON = "application/graphql-response+json"


class RangkuiGraphQL(GraphQL[Context, None]):
    """The view at /graphql."""

    websocket_adapter_class = FrameReader
    graphql_transport_ws_handler_class = SocketHandler

    def __init__(self, schema: Schema, settings: Settings, documents: Documents, lanes: Lanes) -> None:
        super().__init__(
            schema,
            graphql_ide="graphiql" if settings.graphiql else None,
            allow_queries_via_get=False,
            subscription_protocols=(GRAPHQL_TRANSPORT_WS_PROTOCOL, SSE),
            connection_init_wait_timeout=timedelta(seconds=INIT_SECONDS),
            max_subscriptions_per_connection=MOST_OPERATIONS,
        )
        self._settings = settings
        self._documents = documents
        self._changes = Changes(settings)
        self.lanes = lanes
        self._places = Places()
        self._bodies = PublicBodies()

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request or socket; what is refused before anything ran has a code too."""
        if scope["type"] != "http":
            await self.serve_socket(scope, receive, send)
            return
        headers = Headers(scope=scope)
        request = Request(scope, receive)
        try:
            if request.method == "GET" and "documentId" in request.query_params:
                response = await self.public_answer(request)
            else:
                response = await self.run(request)
        except UnknownDocument:
            response = _refused(400, unknown_document(request_language(headers)), headers)
        except HTTPException as refusal:
            code = "NOT_FOUND" if refusal.status_code == 404 else "INVALID"
            error: GraphQLFormattedError = {"message": refusal.reason, "extensions": {"code": code}}
            response = _refused(refusal.status_code, error, headers)
        if getattr(request.state, "is_public", False):
            response = packed(response, headers)
        await response(scope, receive, send)

    async def serve_socket(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one socket, unless there are too many: those are told before they are opened."""
        socket = WebSocket(scope, receive, send)
        with ExitStack() as held:
            try:
                held.enter_context(self._places.socket(client_address(socket, self._settings)))
            except TooMany:
                await socket.close(TRY_AGAIN_LATER)
                return
            await super().__call__(scope, receive, send)

    async def public_answer(self, request: Request) -> Response:
        """Answer a trusted document that asks for public things only, as a stranger, whoever is signed in.

        Refuses: UnknownDocument; HTTPException, 405 for any other document, 400 for variables that are none.
        """
        named, given = request.query_params["documentId"], request.query_params.get("variables", "{}")
        text = self._documents.text(named, None)
        public = publicity(self.schema._schema, text)  # type: ignore[attr-defined]  # Strawberry keeps it there
        if public is None:
            raise HTTPException(405, "Operations are sent by POST")
        try:
            variables = self.decode_json(given)
        except json.JSONDecodeError:
            variables = None
        if not isinstance(variables, dict):
            raise HTTPException(400, "Malformed operation")
        context = Context(settings=self._settings, actor=STRANGER, language=request_language(request.headers))
        failed: list[ExecutionResult] = []

        async def make() -> PublicBody | None:
            result = await self.schema.execute(text, variables, context)
            if result.errors:
                failed.append(result)
                return None
            return PublicBody(orjson.dumps({"data": result.data}))

        kind = wanted_type(request.headers)
        question = (text, orjson.dumps(variables, option=orjson.OPT_SORT_KEYS))
        version = await organisation_version() if public.settled else None
        body = await (self._bodies.body(question, version, make) if public.settled else make())
        if body is None:
            answer = await self.process_result(request, failed[0])
            return self.create_response(answer, Response(media_type=kind))
        return revalidated(body, request.headers, f"{kind}; charset=utf-8")

    async def execute_single(
        self,
        request: Request,
        request_adapter: AsyncHTTPRequestAdapter,
        sub_response: Response,
        context: Context,
        root_value: None,
        request_data: GraphQLRequestData,
    ) -> ExecutionResult:
        """Carry out one operation, and note whether its answer is a public one."""
        query, schema = request_data.query or "", self.schema._schema  # type: ignore[attr-defined]  # as above
        request.state.is_public = context.token is None and publicity(schema, query) is not None
        return await super().execute_single(
            request, request_adapter, sub_response, context, root_value, request_data
        )

    async def get_context(self, request: Request | WebSocket, response: Response | WebSocket) -> Context:
        """Find out who asks and in which language."""
        token = session_token(request)
        actor = await actor_for_token(token, self._settings)
        request.scope.setdefault("state", {})[ACCOUNT] = actor.account_id
        return Context(
            settings=self._settings,
            actor=actor,
            language=request_language(request.headers, request.query_params),
            token=token,
            address=client_address(request, self._settings),
            changes=self._changes,
            places=self._places,
        )

    async def get_sub_response(self, request: Request | WebSocket) -> Response:
        """Carry the wanted media type to where the answer is made."""
        sub_response = await super().get_sub_response(request)
        sub_response.media_type = wanted_type(request.headers)
        return sub_response

    async def process_result(self, request: Request, result: ExecutionResult) -> GraphQLHTTPResponse:
        """Write a result; one that never began to run has no data, not even null."""
        answer = process_result(result)
        if _never_ran(result):
            answer.pop("data", None)
        return answer

    def create_response(
        self, response_data: GraphQLHTTPResponse | list[GraphQLHTTPResponse], sub_response: Response
    ) -> Response:
        """Answer in the wanted media type: 200 always in plain JSON, 400 in GraphQL's own if nothing ran."""
        assert isinstance(response_data, dict)
        kind = sub_response.media_type or JSON
        status = 400 if kind == GRAPHQL_JSON and "data" not in response_data else 200
        return Response(self.encode_json(response_data), status, media_type=f"{kind}; charset=utf-8")

    async def render_graphql_ide(self, request: Request) -> Response:
        """Give the explorer's page, which lives from this server's files alone."""
        return HTMLResponse(GRAPHIQL_PAGE, headers={"Content-Security-Policy": GRAPHIQL_POLICY})

    def decode_json(self, data: str | bytes) -> object:
        """Parse strictly; Strawberry turns the error into a 400 or a 4400."""
        if len(data) > FRAME_BYTES * 8:
            raise json.JSONDecodeError("too long", "", 0)
        try:
            return read_json(data)
        except BadJson as error:
            raise json.JSONDecodeError(str(error), "", 0) from error

    def encode_json(self, data: object) -> str:
        """Write JSON as text: browsers expect text frames."""
        return orjson.dumps(data).decode()

    async def parse_http_body(
        self, request: AsyncHTTPRequestAdapter
    ) -> GraphQLRequestData | list[GraphQLRequestData]:
        """Read one operation; a list of them is not accepted."""
        if request.method != "POST":
            raise HTTPException(405, "Operations are sent by POST")
        if not request.content_type or request.content_type.split(";")[0].strip().lower() != JSON:
            raise HTTPException(415, "Send application/json")
        body = self.parse_json(await request.get_body())
        try:
            operation = check_operation(body)
        except NonJsonMessageReceived as error:
            raise HTTPException(400, "Malformed operation") from error
        transport = self._get_stream_transport_from_headers(request.headers)
        return GraphQLRequestData(
            query=self.document_text(operation),
            variables=operation.get("variables"),
            operation_name=operation.get("operationName"),
            protocol=transport.protocol if transport else "http",
            extensions=operation.get("extensions"),
        )

    def document_text(self, operation: Mapping[str, Any]) -> str:
        """Give the text to execute. Refuses: UnknownDocument."""
        return self._documents.text(document_name(operation), operation.get("query"))


def wanted_type(headers: Headers) -> str:
    """Choose between the two media types of an answer; GraphQL's own only for those who name it."""
    quality = {JSON: 0.0, GRAPHQL_JSON: 0.0}
    for part in headers.get("accept", "").split(","):
        kind, *parameters = (piece.strip().lower() for piece in part.split(";"))
        if kind in quality:
            quality[kind] = max(quality[kind], _quality(parameters))
    return GRAPHQL_JSON if quality[GRAPHQL_JSON] and quality[GRAPHQL_JSON] >= quality[JSON] else JSON


def _quality(parameters: list[str]) -> float:
    for parameter in parameters:
        if parameter.startswith("q="):
            try:
                return float(parameter.removeprefix("q="))
            except ValueError:
                return 0.0
    return 1.0


def _never_ran(result: ExecutionResult) -> bool:
    return result.data is None and bool(result.errors) and not any(e.path for e in result.errors or ())


def _refused(status: int, error: GraphQLFormattedError, headers: Headers) -> Response:
    more = {"Allow": "POST"} if status == 405 else None
    content = orjson.dumps({"errors": [error]})
    return Response(content, status, more, media_type=f"{wanted_type(headers)}; charset=utf-8")
