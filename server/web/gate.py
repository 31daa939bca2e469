"""The gate every request passes: size, origin, headers on the way out, and the last-resort handler."""

import secrets
from collections.abc import Awaitable, Callable, Mapping

import structlog
from starlette.datastructures import MutableHeaders
from starlette.exceptions import HTTPException
from starlette.requests import ClientDisconnect, HTTPConnection, Request
from starlette.responses import JSONResponse, Response
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.kit.refusals import Busy
from server.settings import Settings
from server.web.answers import refused, request_language
from server.web.origins import is_own_name, is_own_origin

log = structlog.get_logger()

UNSAFE = frozenset({"POST", "PUT", "PATCH", "DELETE"})
MOST_BODY_BYTES = 600 * 1024

FIXED_HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "X-Robots-Tag": "noindex, noarchive",
    "Permissions-Policy": "camera=(self), geolocation=(), microphone=(), payment=(), usb=()",
    "Strict-Transport-Security": "max-age=31536000",
}


class TooLargeError(Exception):
    """The body is longer than any request of ours."""


class Gate:
    """ASGI middleware around the whole app."""

    def __init__(self, app: ASGIApp, *, settings: Settings, policy: Callable[[], str]) -> None:
        self._app = app
        self._settings = settings
        self._policy = policy

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Let a request in, or answer it here."""
        if scope["type"] == "websocket" and not is_own_name(HTTPConnection(scope), self._settings):
            await send({"type": "websocket.close", "code": 1008})
            return
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        request = Request(scope)
        started = False

        async def send_with_headers(message: Message) -> None:
            nonlocal started
            if message["type"] == "http.response.start":
                started = True
                headers = MutableHeaders(scope=message)
                for name, value in self._headers(scope).items():
                    headers.setdefault(name, value)
            await send(message)

        shut_out = self._refused(request)
        if shut_out is not None:
            await shut_out(scope, receive, send_with_headers)
            return
        try:
            await self._app(scope, _limited(receive), send_with_headers)
        except TooLargeError:
            await problem(413, "INVALID", "The body is too large.")(scope, receive, send_with_headers)
        except ClientDisconnect:
            # Whoever hung up in the middle of a request is no fault of ours, and hears no answer.
            return
        except Busy as busy:
            if not started:
                await refused(busy, request_language(request.headers))(scope, receive, send_with_headers)
        except Exception as error:
            incident = secrets.token_hex(2).upper()
            log.exception("request.fault", incident=incident, path=scope["path"], error=type(error).__name__)
            if not started:
                answer = JSONResponse({"code": "FAULT", "message": "", "incident": incident}, 500)
                await answer(scope, receive, send_with_headers)

    def _headers(self, scope: Scope) -> Mapping[str, str]:
        return {**FIXED_HEADERS, "Content-Security-Policy": self._policy(), "Cache-Control": "no-store"}

    def _refused(self, request: Request) -> Response | None:
        # Whoever looks after the machine asks by its address.
        if request.url.path != "/health" and not is_own_name(request, self._settings):
            return problem(400, "INVALID", "This name is none of the service's own (RANGKUI_ALLOWED_HOSTS).")
        if request.method in UNSAFE and not is_own_origin(request):
            return problem(403, "NOT_ALLOWED", "This request comes from another site.")
        length = request.headers.get("content-length", "")
        if length and (not length.isdecimal() or int(length) > MOST_BODY_BYTES):
            return problem(413, "INVALID", "The body is too large.")
        return None


def problem(status: int, code: str, message: str) -> JSONResponse:
    """Give a refusal in the form all REST addresses use."""
    return JSONResponse({"code": code, "message": message, "fields": [], "retryAfterSeconds": None}, status)


async def on_http_exception(_request: Request, error: Exception) -> Response:
    """Answer 404, 405 and the like in the same form."""
    assert isinstance(error, HTTPException)
    code = "NOT_FOUND" if error.status_code == 404 else "INVALID"
    return problem(error.status_code, code, error.detail)


def _limited(receive: Receive) -> Callable[[], Awaitable[Message]]:
    seen = 0

    async def limited() -> Message:
        nonlocal seen
        message = await receive()
        seen += len(message.get("body", b""))
        if seen > MOST_BODY_BYTES:
            raise TooLargeError
        return message

    return limited
