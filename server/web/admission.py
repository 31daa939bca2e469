"""What every request passes before any work is done for it: what its sender may still use, and its turn.

Work whose client has left is dropped; what somebody wrote is carried to its end once it has begun.
"""

import asyncio
import re
from contextlib import suppress
from functools import partial
from uuid import UUID

import orjson
from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.kit.refusals import TooMany
from server.settings import Settings
from server.staff.actors import actor_for_token
from server.web.answers import refused, request_language
from server.web.budget import Budget
from server.web.cookies import session_token
from server.web.documents import Documents
from server.web.lanes import Lane, Place, Rank, Source, held
from server.web.meter import METER, Measured, Meter
from server.web.origins import client_address

# A process computes on one core: beginning more at once makes each answer later and none sooner.
AT_WORK, WAITING, PATIENCE_SECONDS = 8, 64, 5.0
# Passwords are hashed two at a time; whoever waits for that must keep no reader waiting.
SIGN_INS, SIGN_INS_WAITING, SIGN_IN_PATIENCE_SECONDS = 4, 128, 12.0
# Photos are decoded in processes of their own.
UPLOADS, UPLOADS_WAITING, UPLOAD_PATIENCE_SECONDS = 4, 64, 10.0
# Each socket may ask for as many as 20 things at once.
SOCKET_OPERATIONS, SOCKET_OPERATIONS_WAITING, SOCKET_PATIENCE_SECONDS = 4, 256, 10.0
# Health is the operator's, and answered whatever else happens.
NEVER_WAITS = "/health"
# Where something is worked out. Whatever else is asked for is a file of the app, which costs next to nothing; a phone
# must get all of them at its first visit, to work without a network afterwards.
WORKED_OUT = re.compile(r"/(graphql|session|activation|password|factors|recovery|uploads|files)(/|$)")
GRAPHQL = "/graphql"
# Where what answers a request says for whom it did.
ACCOUNT = "account"


class Lanes:
    """The lanes of one process."""

    def __init__(self) -> None:
        self.work = Lane("work", at_work=AT_WORK, waiting=WAITING, patience=PATIENCE_SECONDS)
        self.sign_ins = Lane(
            "sign_ins", at_work=SIGN_INS, waiting=SIGN_INS_WAITING, patience=SIGN_IN_PATIENCE_SECONDS
        )
        self.uploads = Lane(
            "uploads", at_work=UPLOADS, waiting=UPLOADS_WAITING, patience=UPLOAD_PATIENCE_SECONDS
        )

        self.sockets = Lane(
            "sockets",
            at_work=SOCKET_OPERATIONS,
            waiting=SOCKET_OPERATIONS_WAITING,
            patience=SOCKET_PATIENCE_SECONDS,
        )

    def of(self, request: Request) -> Lane:
        """Give the lane of a request."""
        path, method = request.url.path, request.method
        if method == "POST" and path in ("/session", "/activation", "/password"):
            return self.sign_ins
        return self.uploads if method == "PUT" and path.startswith("/uploads/") else self.work


class Admission:
    """ASGI middleware around what does the work."""

    def __init__(self, app: ASGIApp, *, settings: Settings, documents: Documents, lanes: Lanes) -> None:
        self._app, self._settings, self._documents, self._lanes = app, settings, documents, lanes
        self._budget = Budget(self._account_of)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request in when its turn has come, or ask its sender to come again."""
        if scope["type"] != "http" or not waits(scope["method"], scope["path"]):
            await self._app(scope, receive, send)
            return
        request = Request(scope, receive)
        visit = _Visit(scope, await request.body(), receive, send)
        visit.rank = self._rank(request, visit.body)
        work = asyncio.create_task(self._work(request, visit))
        gone = asyncio.create_task(visit.until_gone())
        try:
            await asyncio.wait((work, gone), return_when=asyncio.FIRST_COMPLETED)
            if visit.may_be_dropped:
                work.cancel()
            await asyncio.wait((work,))
        finally:
            gone.cancel()
            work.cancel()
            with suppress(asyncio.CancelledError):
                await asyncio.wait((work, gone))
        if not work.cancelled():
            work.result()

    async def _work(self, request: Request, visit: "_Visit") -> None:
        address, token = client_address(request, self._settings), session_token(request)
        try:
            if visit.rank is not Rank.CHANGE:
                await self._budget.admit(address, token)
            # What somebody wrote comes first, whoever shares the address.
            comes_first = visit.rank is Rank.CHANGE
            source = Source(address, float if comes_first else partial(self._budget.used, address, token))
            place = await self._lanes.of(request).enter(visit.rank, source)
        except TooMany as refusal:
            if visit.rank is not Rank.CHANGE:
                await self._budget.pause()
            await turned_away(request, refusal)(visit.scope, visit.receive, visit.send)
            return
        visit.begin(place)
        meter = Meter()
        METER.set(meter)
        try:
            with held(place):
                await Measured(self._answered(visit), meter)
        finally:
            account = visit.scope.get("state", {}).get(ACCOUNT)
            self._budget.charge(address, token, account, meter.milliseconds)

    async def _answered(self, visit: "_Visit") -> None:
        await self._app(visit.scope, visit.receive, visit.send)

    async def _account_of(self, token: str | None) -> UUID | None:
        return (await actor_for_token(token, self._settings)).account_id

    def _rank(self, request: Request, body: bytes) -> Rank:
        path, method = request.url.path, request.method
        if path == GRAPHQL:
            if method == "POST" and self._documents.is_change(_document(body)):
                return Rank.CHANGE
            return Rank.STAFF_READ if session_token(request) else Rank.PUBLIC_READ
        if method not in ("GET", "HEAD"):
            return Rank.CHANGE
        # Photos, and what staff see of themselves.
        return Rank.STAFF_READ


class _Visit:
    """One request that has been read to its end, and what became of it."""

    def __init__(self, scope: Scope, body: bytes, receive: Receive, send: Send) -> None:
        self.scope, self.body, self.rank = scope, body, Rank.PUBLIC_READ
        self._receive, self._send = receive, send
        self._given = self._answered = False
        self._gone = asyncio.Event()
        self._place: Place | None = None

    @property
    def may_be_dropped(self) -> bool:
        """Whether nobody waits any more for work that may be left undone."""
        begun = self._place is not None
        return self._gone.is_set() and not self._answered and not (begun and self.rank is Rank.CHANGE)

    def begin(self, place: Place) -> None:
        """Note that the work begins."""
        self._place = place

    async def until_gone(self) -> None:
        """Wait until the client has left, or has its whole answer."""
        while (await self._receive())["type"] != "http.disconnect":
            pass
        self._gone.set()

    async def receive(self) -> Message:
        """Give the body once, and then the end of the connection, when it comes."""
        if not self._given:
            self._given = True
            return {"type": "http.request", "body": self.body, "more_body": False}
        await self._gone.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: Message) -> None:
        """Send a part of the answer."""
        if message["type"] == "http.response.start" and self._place is not None:
            kinds = [value for name, value in message["headers"] if name.lower() == b"content-type"]
            if any(kind.startswith(b"text/event-stream") for kind in kinds):
                # A stream lasts as long as somebody looks; those are counted elsewhere.
                self._place.give_back()
        if message["type"] == "http.response.body" and not message.get("more_body", False):
            self._answered = True
        await self._send(message)


def waits(method: str, path: str) -> bool:
    """Whether a request needs a place at work."""
    return path != NEVER_WAITS and (method not in ("GET", "HEAD") or WORKED_OUT.match(path) is not None)


def turned_away(request: Request, refusal: TooMany) -> Response:
    """Answer who must come again, in the form that both REST and GraphQL clients read."""
    plain = refused(refusal, request_language(request.headers))
    if request.url.path != GRAPHQL:
        return plain
    told = orjson.loads(plain.body)
    extensions = {"code": told["code"], "retryAfterSeconds": told["retryAfterSeconds"]}
    told["errors"] = [{"message": told["message"], "extensions": extensions}]
    return JSONResponse(told, plain.status_code, {"Retry-After": plain.headers["retry-after"]})


def _document(body: bytes) -> object:
    try:
        operation = orjson.loads(body)
        return operation.get("documentId") or operation["extensions"]["documentId"]
    except (orjson.JSONDecodeError, AttributeError, KeyError, TypeError):
        return None
