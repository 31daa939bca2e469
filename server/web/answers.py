"""Requests and answers of the REST addresses: JSON in, JSON out, refusals in one form."""

from collections.abc import Awaitable, Callable, Mapping
from typing import Any

import structlog
from starlette.datastructures import Headers
from starlette.requests import Request
from starlette.responses import JSONResponse, Response

from server.kit.messages import Language, message, reason
from server.kit.refusals import Busy, FieldProblem, Invalid, ProblemCode, Refusal, TooMany
from server.web.json_body import BadJson, read_json

STATUS = {
    ProblemCode.NOT_SIGNED_IN: 401,
    ProblemCode.NOT_ALLOWED: 403,
    ProblemCode.NOT_FOUND: 404,
    ProblemCode.TOO_MANY: 429,
    ProblemCode.WRONG_STATE: 409,
    ProblemCode.STALE: 409,
}
log = structlog.get_logger()
Endpoint = Callable[[Request], Awaitable[Response]]


def refused(
    refusal: Refusal, language: Language, *, status: int | None = None, text: str = ""
) -> JSONResponse:
    """Give a refusal as JSON; 400 unless its code has a status of its own."""
    wrong = refusal.fields if isinstance(refusal, Invalid) else ()
    wait = refusal.retry_after_seconds if isinstance(refusal, TooMany) else None
    body = {
        "code": refusal.code.name,
        "message": message(text, language) if text else reason(refusal, language),
        "fields": [
            {"field": f.field, "message": message(f.message, language, **dict(f.params))} for f in wrong
        ],
        "retryAfterSeconds": wait,
    }
    headers = {"Retry-After": str(wait)} if wait is not None else None
    usual = 503 if isinstance(refusal, Busy) else STATUS.get(refusal.code, 400)
    return JSONResponse(body, status or usual, headers)


def answering(endpoint: Endpoint) -> Endpoint:
    """Make an endpoint answer refusals as JSON, and note in the log what was asked of an account and how it ended."""

    async def answer(request: Request) -> Response:
        try:
            given = await endpoint(request)
        except Refusal as refusal:
            given = refused(refusal, request_language(request.headers))
        # An address with an id is that of a photo. Of whom it was asked is in no line: strangers type names.
        if not request.path_params:
            asked = f"{request.method} {request.url.path}"
            log.info("account.asked", asked=asked, status=given.status_code)
        return given

    return answer


async def read_object(request: Request) -> dict[str, Any]:
    """Read a JSON object from the body. Refuses: Invalid; the media type must be JSON, which no form can send."""
    kind = request.headers.get("content-type", "").split(";")[0].strip().lower()
    if kind != "application/json":
        raise Invalid(FieldProblem("body", "malformed"))
    try:
        body = read_json(await request.body())
    except BadJson:
        raise Invalid(FieldProblem("body", "malformed")) from None
    if not isinstance(body, dict):
        raise Invalid(FieldProblem("body", "malformed"))
    return body


def text_of(body: dict[str, Any], *names: str) -> list[str]:
    """Give text fields of a body. Refuses: Invalid, naming those that are missing or no text."""
    wrong = [FieldProblem(name, "required") for name in names if not isinstance(body.get(name), str)]
    if wrong:
        raise Invalid(*wrong)
    return [body[name] for name in names]


def object_of(body: dict[str, Any], name: str) -> dict[str, Any]:
    """Give an object within a body. Refuses: Invalid, if it is missing or none."""
    found = body.get(name)
    if not isinstance(found, dict):
        raise Invalid(FieldProblem(name, "required"))
    return found


def request_language(headers: Headers, query: Mapping[str, str] | None = None) -> Language:
    """Give the language asked for; Indonesian unless English comes first.

    query: of a socket, for which browsers send their own language whatever the page shows.
    """
    asked = (query or {}).get("language") or headers.get("accept-language", "id")
    return Language.EN if asked[:2].lower() == "en" else Language.ID
