"""Whatever is thrown: somebody gets an answer that tells nothing, and the log has all of it."""

import re

import httpx
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from starlette.requests import Request
from starlette.responses import PlainTextResponse, Response
from starlette.routing import Route
from structlog.testing import capture_logs

from server.settings import Settings
from server.web.gate import Gate

SECRET = "kunci-rahasia-7f3a"


async def fails(_request: Request) -> Response:
    """Fail as no code of ours should."""
    raise LookupError(f"SELECT {SECRET} FROM /srv/rangkui")


async def works(_request: Request) -> Response:
    """Answer."""
    return PlainTextResponse("ok")


@pytest.mark.asvs("16.3.4", "16.5.1", "16.5.4")
async def test_a_fault_is_told_by_its_number_alone_and_the_service_goes_on() -> None:
    gate = Middleware(Gate, settings=Settings(), policy=lambda: "default-src 'none'")
    app = Starlette(routes=[Route("/fails", fails), Route("/works", works)], middleware=[gate])
    transport = httpx.ASGITransport(app, raise_app_exceptions=False)
    async with httpx.AsyncClient(transport=transport, base_url="http://localhost") as client:
        with capture_logs() as said:
            answer = await client.get("/fails")
        assert (await client.get("/works")).text == "ok"
    told = answer.json()
    assert (answer.status_code, told.keys()) == (500, {"code", "message", "incident"})
    assert re.fullmatch(r"[0-9A-F]{4}", told["incident"])
    assert SECRET not in answer.text
    assert [(line["event"], line["incident"]) for line in said] == [("request.fault", told["incident"])]
