"""Say whether the service can work: 200 once the database answers."""

from starlette.requests import Request
from starlette.responses import JSONResponse
from tortoise.exceptions import BaseORMException

from server.live.follow import head


async def health(_request: Request) -> JSONResponse:
    """Answer 200 with the journal's head, or 503 when the database does not answer."""
    try:
        return JSONResponse({"status": "ok", "journal": await head()})
    except (BaseORMException, OSError):
        return JSONResponse({"status": "unavailable"}, 503)
