"""The one cookie: the staff session's token."""

from datetime import timedelta

from starlette.requests import HTTPConnection
from starlette.responses import Response

# The prefix makes browsers insist on Secure, Path=/ and no Domain, so no neighbouring site can set it.
SESSION_COOKIE = "__Host-rangkui"


def session_token(request: HTTPConnection) -> str | None:
    """Give the session token of a request, if any."""
    return request.cookies.get(SESSION_COOKIE)


def set_session(response: Response, token: str, lifetime: timedelta) -> None:
    """Hand the token to the browser; no script can read it."""
    response.set_cookie(
        SESSION_COOKIE,
        token,
        max_age=int(lifetime.total_seconds()),
        secure=True,
        httponly=True,
        samesite="strict",
    )


def clear_session(response: Response) -> None:
    """Take the cookie back."""
    response.delete_cookie(SESSION_COOKIE, secure=True, httponly=True, samesite="strict")
