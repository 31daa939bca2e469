"""Write down anew what the client's screens show, ask and keep: ./run screens [--known] [words of a test's name].

The demonstration town is served with its clock held and its ids drawn from one seed, so that two runs
read alike. The client's tests ask it through this program and keep its answers in pwa/src/testing/answers.json;
without this program they are answered from there, and so what the screens make of them is written.
With --known no town is served: for a change of words and looks, in half a minute. A new question is refused.
Read the difference before you commit it.
"""

import asyncio
import json
import os
import random
import re
import secrets
import sqlite3
import sys
from base64 import urlsafe_b64encode
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from uuid import UUID

import httpx
import uuid_utils
import uvicorn
from starlette.types import ASGIApp, Receive, Scope, Send

from server import demo
from server.app import make_app
from server.database import opened
from server.demo import DEMO_ACCOUNTS
from server.demo.grievances import DEMO_RECEIPT
from server.demo.telling import Receipt, Telling
from server.kit.clock import held_at
from server.live.cursor import decode_cursor
from server.settings import Settings
from tests.bench.documents import newest_documents
from tests.support.databases import SqliteDatabases
from tests.support.held_clock import USUAL_MORNING
from tests.support.tree import ROOT

# An address of each kind of thing: its name, and how it is found.
UNIT = "SELECT id FROM units WHERE code = 'melintang'"
PLACES = {
    "unit": UNIT,
    "office": "SELECT id FROM units WHERE code = 'rangkui'",
    "clinic": "SELECT id FROM units WHERE kind LIKE '%health%' OR kind LIKE '%puskesmas%' LIMIT 1",
    "service": f"SELECT id FROM services WHERE unit_id = ({UNIT}) ORDER BY id LIMIT 1",
    "counter": f"SELECT id FROM service_points WHERE unit_id = ({UNIT}) ORDER BY id LIMIT 1",
    "person": f"SELECT id FROM people WHERE unit_id = ({UNIT}) ORDER BY id LIMIT 1",
    "period": f"SELECT id FROM survey_periods WHERE unit_id = ({UNIT}) ORDER BY starts_on DESC LIMIT 1",
    "holiday": 'SELECT id FROM holidays WHERE "on" LIKE \'2026%\' ORDER BY "on" LIMIT 1',
    "new": "SELECT id FROM complaints WHERE state = 'submitted' ORDER BY id LIMIT 1",
    "old": "SELECT id FROM complaints WHERE state = 'submitted' ORDER BY due_on LIMIT 1",
    **{
        state: f"SELECT id FROM complaints WHERE unit_id = ({UNIT}) AND state = '{state}' ORDER BY id LIMIT 1"
        for state in ("assigned", "in_progress", "responded", "reopened", "closed")
    },
}
ANSWERS = ROOT / "pwa" / "src" / "testing" / "answers.json"
PAGES = ANSWERS.with_name("expected")
# As the client's tests note it (pwa/src/testing/town.ts).
NEVER_ASKED = "! the server was never asked this"
CURSOR = re.compile(r"\baj[\w-]{80,}")
VITEST = (
    sys.executable,
    "build.py",
    "node",
    "node_modules/vitest/vitest.mjs",
    "run",
    "src/testing/screens.",
    "-u",
)


def main(words: Sequence[str]) -> int:
    """Serve the town, unless its answers are known, and let the client's screen tests write."""
    if {"-h", "--help"} & set(words):
        print(__doc__)
        return 0
    known, words = "--known" in words, [word for word in words if word != "--known"]
    if known:
        return asyncio.run(vitest(*named(words))) or refuse_what_is_new()
    draw_from_one_seed()
    with TemporaryDirectory(prefix="rangkui-screens-") as name, held_at(USUAL_MORNING):
        return asyncio.run(record(Path(name), words))


def refuse_what_is_new() -> int:
    """Name the pages on which the server was asked something whose answer is not known; give 1 if there are any."""
    pages = [page.name for page in sorted(PAGES.iterdir()) if NEVER_ASKED in page.read_text("utf-8")]
    if pages:
        print(
            "The server is asked something new, so ask it: ./run screens, without --known.",
            *pages,
            sep="\n  ",
        )
    return 1 if pages else 0


def draw_from_one_seed() -> None:
    """Let every id, key and code of this process be the same in each run."""
    chance = random.Random(1)
    drawn = {
        (uuid_utils, "uuid7"): lambda: UUID(int=chance.getrandbits(128), version=4),
        (uuid_utils, "uuid4"): lambda: UUID(int=chance.getrandbits(128), version=4),
        (secrets, "choice"): chance.choice,
        (secrets, "token_urlsafe"): lambda _: f"{chance.getrandbits(256):064x}"[:43],
    }
    for (module, name), draw in drawn.items():
        setattr(module, name, draw)


async def record(folder: Path, words: Sequence[str]) -> int:
    """Seed, serve, run the tests; give vitest's exit code."""
    settings = Settings(
        data=folder / "data",
        database_url=SqliteDatabases(folder).make(folder),
        demo=True,
        with_worker=False,
        stranger_changes_per_minute=0,
        stranger_parts_per_minute=0,
    )
    receipts = receipts_of_the_town()
    async with opened(settings):
        await demo.seed(settings)
    live = Path(settings.url.removeprefix("sqlite://"))
    server = uvicorn.Server(uvicorn.Config(Resettable(make_app(settings), live), port=0, log_level="error"))
    serving = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
        if serving.done():
            await serving
    address = f"http://127.0.0.1:{server.servers[0].sockets[0].getsockname()[1]}"
    cookies, accounts = await signed_in(address)
    places = accounts | found(live, receipts)
    copied(live, live.with_suffix(".first"))
    if not words:
        ANSWERS.unlink(missing_ok=True)
    town = json.dumps({"address": address, "cookies": cookies, "places": places})
    code = await vitest("--no-file-parallelism", *named(words), RANGKUI_TOWN=town)
    if ANSWERS.exists():
        ANSWERS.write_text(CURSOR.sub(counted, ANSWERS.read_text("utf-8")), "utf-8")
    server.should_exit = True
    await serving
    return code or await vitest(*named(words))


def counted(cursor: re.Match[str]) -> str:
    """Write the place of a cursor as earlier releases did: what is sealed reads otherwise in each run."""
    place = decode_cursor(cursor[0])
    return cursor[0] if place is None else urlsafe_b64encode(f"j{place}".encode()).decode().rstrip("=")


def named(words: Sequence[str]) -> Sequence[str]:
    """Choose tests by words of their names; without words, all."""
    return ("-t", " ".join(words)) if words else ()


async def vitest(*arguments: str, **environment: str) -> int:
    """Run the tests of the screens; give the exit code."""
    process = await asyncio.create_subprocess_exec(
        *VITEST, *arguments, cwd=ROOT / "pwa", env={**os.environ, **environment}
    )
    return await process.wait()


def receipts_of_the_town() -> list[Receipt]:
    """Give a list into which each receipt goes that the town's people draw; the service keeps no key."""
    held, draw = [DEMO_RECEIPT], Telling._receipt

    def drawn(telling: Telling, at: datetime) -> Receipt:
        held.append(draw(telling, at))
        return held[-1]

    setattr(Telling, "_receipt", drawn)  # noqa: B010 - the type checker refuses a method that is plainly assigned
    return held


def found(live: Path, receipts: Sequence[Receipt]) -> dict[str, str]:
    """Give an id of each kind of thing, and a receipt, code.key, in each state of a complaint."""
    with sqlite3.connect(live) as database:
        places = {
            name: str((database.execute(asked).fetchone() or ("none",))[0]) for name, asked in PLACES.items()
        }
        for receipt in receipts:
            state = database.execute(
                "SELECT state FROM complaints WHERE code = ?", (receipt.code,)
            ).fetchone()
            if state:
                places.setdefault(f"receipt {state[0]}", f"{receipt.code}.{receipt.key}")
    return places


async def signed_in(address: str) -> tuple[dict[str, str], dict[str, str]]:
    """Sign all accounts of the town in; give each role's cookie and id."""
    cookies, ids = {}, {}
    for account in (*DEMO_ACCOUNTS, *DEMO_ACCOUNTS):
        # Each on two devices, so that there is another session to see and to end.
        agent = "Linux; Android 10 Chrome/130" if account.role_en in cookies else "Windows Firefox/132"
        async with httpx.AsyncClient(base_url=address, headers={"User-Agent": agent}) as client:
            asked = {"number": account.member.number, "password": account.password}
            answer = await client.post("/session", json=asked)
            answer.raise_for_status()
            cookies[account.role_en] = "; ".join(f"{key}={value}" for key, value in client.cookies.items())
            asked = {"documentId": newest_documents()["SessionOwner"][0]}
            # By hand: the cookie is meant for encrypted connections alone.
            who = await client.post("/graphql", json=asked, headers={"Cookie": cookies[account.role_en]})
            ids[account.role_en] = who.json()["data"]["viewer"]["account"]["id"]
    return cookies, ids


def copied(source: Path, target: Path) -> None:
    """Copy a database that may be in use."""
    with sqlite3.connect(source) as read, sqlite3.connect(target) as written:
        read.backup(written)


class Resettable:
    """The service, and one address more: POST /as-at-first puts the database back."""

    def __init__(self, app: ASGIApp, live: Path) -> None:
        self._app = app
        self._live = live

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Answer one request."""
        if scope.get("path") != "/as-at-first":
            await self._app(scope, receive, send)
            return
        copied(self._live.with_suffix(".first"), self._live)
        await send({"type": "http.response.start", "status": 204, "headers": []})
        await send({"type": "http.response.body", "body": b""})


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
