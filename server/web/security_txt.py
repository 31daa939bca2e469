"""Tell whoever found a hole where to report it, if the office named a place. Source: RFC 9116."""

from datetime import UTC, datetime, time, timedelta

from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route

from server.kit.clock import today
from server.settings import Settings
from server.web.gate import problem

PATH = "/.well-known/security.txt"
# What is told must end within a year; asked again, it is told anew.
HOLDS = timedelta(days=180)


def security_routes(settings: Settings) -> list[Route]:
    """Give the route of the file for these settings."""

    async def answer(_request: Request) -> Response:
        if not settings.security_contact:
            return problem(404, "NOT_FOUND", "There is no such file.")
        ends = datetime.combine(today() + HOLDS, time(), UTC)
        lines = [f"Contact: {settings.security_contact}", f"Expires: {ends:%Y-%m-%dT%H:%M:%SZ}"]
        lines.append("Preferred-Languages: id, en")
        if settings.public_url:
            lines.append(f"Canonical: {settings.address}{PATH}")
        return PlainTextResponse("\n".join(lines) + "\n")

    return [Route(PATH, answer, methods=["GET"])]
