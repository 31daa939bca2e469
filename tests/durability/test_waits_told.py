"""What waits for too long is told so: in one line of the log, and to the person in words that say what happens next."""

import asyncio
import os
import signal
import subprocess
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from uuid import uuid4

import httpx
import pytest

from server.settings import Settings
from server.web.health import HOLDS_SECONDS
from tests.durability.citizens import Intention
from tests.durability.locks import locked_out
from tests.hostile.answers import codes
from tests.support import factories
from tests.support.complaint_factories import jpeg
from tests.support.served import served
from tests.support.tree import ROOT

SOON = 5.0
BUSY = "Belum terkirim: sistem sedang sibuk. Dicoba lagi."
FILE = """mutation File($input: FileComplaintInput!, $intention: UUID!) {
  fileComplaint(input: $input, intention: $intention) {
    ... on Complaint { id } ... on Problem { code message } ... on Refused { retryAfterSeconds }
} }"""


@pytest.fixture
def impatient(settings: Settings) -> Settings:
    """Give settings of a service that waits for nothing long."""
    waits = dict.fromkeys(("database_lock_seconds", "database_connection_seconds", "files_seconds"), 0.2)
    return settings.model_copy(update={**waits, "free_documents": True, "with_worker": False})


@asynccontextmanager
async def office(settings: Settings) -> AsyncIterator[httpx.AsyncClient]:
    """Serve one office that takes complaints."""
    async with served(settings) as client:
        await factories.unit("Kecamatan Rangkui")
        # What health tries at the start is over then, and logs no line of its own.
        await client.get("/health")
        yield client


async def file(client: httpx.AsyncClient, intention: Intention) -> httpx.Response:
    """Send a complaint as a phone does."""
    variables = {"input": intention.input, "intention": intention.intention}
    return await client.post("/graphql", json={"query": FILE, "variables": variables})


@pytest.mark.asvs("16.5.2")
async def test_a_change_that_finds_the_database_held_is_told_to_try_again_and_then_succeeds(
    impatient: Settings, capfd: pytest.CaptureFixture[str]
) -> None:
    intention = Intention()
    async with office(impatient) as client:
        async with locked_out(impatient):
            refused = (await file(client, intention)).json()["data"]["fileComplaint"]
        assert refused == {"code": "TOO_MANY", "message": BUSY, "retryAfterSeconds": 5}
        assert (await file(client, intention)).json()["data"]["fileComplaint"]["id"]
    lines = [line for line in capfd.readouterr().out.splitlines() if "database.busy" in line]
    assert len(lines) == 1
    assert "waited_for=lock" in lines[0]


async def test_whoever_signs_in_meanwhile_is_told_the_same(impatient: Settings) -> None:
    if not impatient.is_sqlite:
        pytest.skip("signing in does not wait for the journal of PostgreSQL")
    async with office(impatient) as client, locked_out(impatient):
        answer = await client.post("/session", json={"number": "199204172019032004", "password": "x"})
    assert (answer.status_code, answer.json()["message"]) == (503, BUSY)
    assert answer.headers["retry-after"] == "5"


# Health stands by what it found for so long.
LOOKS_ANEW = HOLDS_SECONDS + 0.1


async def test_health_tries_to_change_something_and_tells_strangers_one_bit(impatient: Settings) -> None:
    if not impatient.is_sqlite:
        pytest.skip("one process of PostgreSQL's does not hold up all changes")
    async with office(impatient) as client:
        ok = await client.get("/health")
        async with locked_out(impatient):
            await asyncio.sleep(LOOKS_ANEW)
            away = await client.get("/health")
        await asyncio.sleep(LOOKS_ANEW)
        healed = await client.get("/health")
    assert (ok.status_code, ok.json()) == (healed.status_code, healed.json()) == (200, {"status": "ok"})
    assert (away.status_code, away.json()) == (503, {"status": "unavailable"})


@pytest.fixture
async def silent_store(monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[str]:
    """Give the URL of a store that takes connections and never answers."""
    ended = asyncio.Event()

    async def say_nothing(_reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        await ended.wait()
        writer.close()

    server = await asyncio.start_server(say_nothing, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    names = ("AWS_ACCESS_KEY_ID", "AWS_SECRET_ACCESS_KEY", "AWS_REGION")
    for name, value in {**dict.fromkeys(names, "test"), "AWS_ALLOW_HTTP": "true"}.items():
        monkeypatch.setenv(name, value)
    monkeypatch.setenv("AWS_ENDPOINT", f"http://127.0.0.1:{port}")
    yield "s3://photos/here"
    ended.set()
    server.close()


@pytest.mark.asvs("16.5.2")
async def test_a_store_of_photos_that_never_answers_is_noticed_at_the_start_and_holds_nobody_up(
    impatient: Settings, silent_store: str, capfd: pytest.CaptureFixture[str]
) -> None:
    photo = jpeg()
    whole = {"content-range": f"bytes 0-{len(photo) - 1}/{len(photo)}"}
    async with served(impatient.model_copy(update={"files_url": silent_store})) as client:
        await asyncio.sleep(0.5)
        assert "unavailable=('files',)" in capfd.readouterr().out
        async with asyncio.timeout(SOON):
            answer = await client.put(f"/uploads/{uuid4()}", content=photo, headers=whole)
            assert (answer.status_code, codes(answer)) == (503, {"TOO_MANY"})
            assert (await client.get("/health")).status_code == 503
    assert Settings().files_seconds == 10


async def test_a_frozen_process_of_ours_stops_the_others_for_as_long_as_it_may_say_nothing(
    impatient: Settings,
) -> None:
    if impatient.is_sqlite:
        pytest.skip("SQLite serves one process")
    ours = {"RANGKUI_DATABASE_URL": impatient.url, "RANGKUI_DATA": str(impatient.data)}
    environment = {**os.environ, **ours, "RANGKUI_DATABASE_IDLE_SECONDS": "1"}
    async with office(impatient) as client:
        assert (await file(client, Intention())).json()["data"]["fileComplaint"]["id"]
        frozen = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tests.durability.freezing",
            cwd=ROOT,
            env=environment,
            stdout=subprocess.PIPE,
        )
        assert frozen.stdout is not None
        assert await frozen.stdout.readline() == b"holding\n"
        frozen.send_signal(signal.SIGSTOP)
        async with asyncio.timeout(SOON):
            told = [await file(client, Intention())]
            while codes(told[-1]):
                told.append(await file(client, Intention()))
        frozen.kill()
        await frozen.wait()
    assert {code for answer in told for code in codes(answer)} == {"TOO_MANY"}
    assert Settings().database_idle_seconds <= 10
