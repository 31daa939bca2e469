"""The three cookies: the staff session's token, that of a sign-in which waits for a second factor, and the secret of a
device on which somebody has signed in.
"""

import re
from datetime import timedelta

from starlette.requests import HTTPConnection
from starlette.responses import Response

# The prefix makes browsers insist on Secure, Path=/ and no Domain, so no neighbouring site can set it.
SESSION_COOKIE = "__Host-rangkui"
PENDING_COOKIE = "__Host-rangkui-pending"
DEVICE_COOKIE = "__Host-rangkui-device"
# As we draw it; anything else was not ours.
_SECRET = re.compile(r"[\w-]{43}", re.ASCII)


def session_token(request: HTTPConnection) -> str | None:
    """Give the session token of a request, if any."""
    return request.cookies.get(SESSION_COOKIE)


def set_session(response: Response, token: str, lifetime: timedelta) -> None:
    """Hand the token to the browser; no script can read it."""
    _set(response, SESSION_COOKIE, token, lifetime)


def pending_token(request: HTTPConnection) -> str | None:
    """Give the token of a sign-in that waits for a second factor, if any."""
    return request.cookies.get(PENDING_COOKIE)


def set_pending(response: Response, token: str, lifetime: timedelta) -> None:
    """Let the browser go on with a sign-in; no script can read it."""
    _set(response, PENDING_COOKIE, token, lifetime)


def device_secret(request: HTTPConnection) -> str | None:
    """Give the secret of the device that a request comes from, if it has one."""
    secret = request.cookies.get(DEVICE_COOKIE, "")
    return secret if _SECRET.fullmatch(secret) else None


def set_device(response: Response, secret: str, lifetime: timedelta) -> None:
    """Let the browser be known again after the session has ended; no script can read it."""
    _set(response, DEVICE_COOKIE, secret, lifetime)


def _set(response: Response, name: str, value: str, lifetime: timedelta) -> None:
    response.set_cookie(
        name,
        value,
        max_age=int(lifetime.total_seconds()),
        secure=True,
        httponly=True,
        samesite="strict",
    )


def clear_session(response: Response) -> None:
    """Take the cookie back."""
    _clear(response, SESSION_COOKIE)


def clear_pending(response: Response) -> None:
    """Take the cookie of a sign-in back: it is through, or over."""
    _clear(response, PENDING_COOKIE)


def _clear(response: Response, name: str) -> None:
    response.delete_cookie(name, secure=True, httponly=True, samesite="strict")
