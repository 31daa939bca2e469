"""What is not yours and what is not there get the same answer, byte for byte."""

from collections.abc import AsyncIterator
from uuid import uuid4

import httpx
import pytest

from server.app import make_app
from server.settings import Settings
from tests.permissions.asking import reader_headers
from tests.permissions.building import build
from tests.permissions.documents import READS, change_document, read_document, stream_document
from tests.permissions.world import World
from tests.support import complaint_factories
from tests.support.held_clock import HeldClock

# Each by whom, what is asked for, and which value names something that lies with the neighbours.
HIDDEN = (
    *(
        (reader, "complaint/named", "named")
        for reader in ("stranger", "wrong", "officer", "handler", "admin")
    ),
    ("handler", "unit/closed", "closedUnit"),
    ("admin", "service/closed", "closedService"),
    ("officer", "servicePoint/closed", "closedPoint"),
    *(
        ("handler", f"{verb}Complaint/named", "named")
        for verb in ("start", "respond", "return", "note", "assign")
    ),
    *(("verifier", f"{verb}Complaint/fresh", "fresh") for verb in ("verify", "archive")),
    ("admin", "savePerson", "colleague"),
    ("admin", "issueActivation", "gone"),
    ("head", "readFeedback", "batch"),
    ("admin", "thankFeedback", "batch"),
    ("handler", "timeline/named", "named"),
    ("head", "complaintBoard", "unit"),
)


async def answer(
    world: World, browser: httpx.AsyncClient, reader: str, name: str, changed: dict[str, str]
) -> tuple[int, bytes]:
    """Ask over HTTP about the office beside one's own."""
    kind = name.partition("/")[2] or "named"
    values = world.values(reader, kind if kind in world.places["sibling"] else "named", "sibling") | changed
    if name.startswith("timeline"):
        document, accept = stream_document(name, with_key=False), "text/event-stream"
    else:
        document = read_document(name) if name in READS else change_document(name)
        accept = "application/json"
    sent = {"query": document, "variables": {n: v for n, v in values.items() if f"${n}:" in document}}
    headers = {**reader_headers(world, reader, "named", "sibling"), "Accept": accept}
    headers.pop("X-Receipt", None)
    got = await browser.post("/graphql", json=sent, headers=headers)
    return got.status_code, got.content


def _nothing(value: str) -> str:
    return "ZZZZZZ" if value == "closedPoint" else str(uuid4())


@pytest.fixture
async def browser(database: None, settings: Settings, clock: HeldClock) -> AsyncIterator[httpx.AsyncClient]:
    """Give a client of the whole app that may send documents of its own."""
    transport = httpx.ASGITransport(make_app(settings.model_copy(update={"free_documents": True})))
    async with httpx.AsyncClient(transport=transport, base_url="https://rangkui.test") as client:
        yield client


@pytest.mark.asvs("8.2.2")
async def test_a_neighbours_thing_looks_like_one_that_does_not_exist(
    browser: httpx.AsyncClient, settings: Settings
) -> None:
    world, different = await build(settings), []
    for reader, name, value in HIDDEN:
        theirs = await answer(world, browser, reader, name, {})
        nobodys = await answer(world, browser, reader, name, {value: _nothing(value)})
        if theirs != nobodys or theirs[0] != 200:
            different.append((reader, name, theirs, nobodys))
    assert different == []


@pytest.mark.asvs("6.3.8")
async def test_a_wrong_key_and_an_unknown_code_get_one_answer(
    browser: httpx.AsyncClient, settings: Settings
) -> None:
    world = await build(settings)
    wrong = {"key": complaint_factories.new_key()}
    theirs = await answer(world, browser, "stranger", "trackedComplaint", wrong)
    nobodys = await answer(
        world, browser, "stranger", "trackedComplaint", {**wrong, "code": "RKI-2026-000000"}
    )
    assert theirs == nobodys == (200, b'{"data":{"answer":null}}')


async def test_a_photo_of_others_looks_like_no_photo(browser: httpx.AsyncClient, settings: Settings) -> None:
    world, answers = await build(settings), set()
    for photo in (world.places["sibling"]["namedPhoto"], str(uuid4())):
        for reader in ("stranger", "wrong", "handler", "admin"):
            headers = reader_headers(world, reader, "named", "sibling")
            got = await browser.get(f"/files/{photo}", headers=headers)
            answers.add((got.status_code, got.content))
    assert [status for status, _ in answers] == [404]
