"""A new domain touches its own folder, one line of `server/domains.py` and a migration, and is part of the house."""

import os
import subprocess
import sys
from pathlib import Path

from server.settings import Settings
from tests.support.tree import ROOT

MODULES = {
    "__init__": "",
    "models": """
from tortoise import fields
from tortoise.models import Model

class Page(Model):
    id = fields.IntField(primary_key=True)
    is_active = fields.BooleanField(default=True)
    class Meta:
        table = "guestbook_pages"
""",
    "rights": """
from server.access.policy import ANYONE, Rule
from server.access.relations import active
RIGHTS = (Rule("page.read", ANYONE, active),)
""",
    "sweeps": """
from guestbook.models import Page
from server.live.sweep import Sweep

async def close(settings):
    return await Page.filter(id=2).update(is_active=False)

SWEEPS = (Sweep("guestbook.close", close),)
""",
    "followers": """
from guestbook.models import Page
from server.live.follower import Follower

async def keep(event):
    await Page.get_or_create(id=100 + event.seq)

FOLLOWERS = (Follower("guestbook.keep", ("calendar",), keep),)
""",
    "owners": """
from guestbook.models import Page
from server.access.actor import STRANGER
from server.files.owner import Owner

async def may_see(reader, page):
    return reader is STRANGER

async def holder(address, code, key):
    assert (address, code, key) == ("::1", "PAGE-7", "k")
    return STRANGER

OWNERS = (Owner("page", may_see, holder),)
""",
    "parts": """
from server.access.part import Part, many

async def signatures(reader, pages):
    return {page: ["Ani", "Budi"] for page in pages if page != 2}

PARTS = (Part("page", "signatures", many(signatures), ()),)
""",
    "topics": """
from uuid import UUID
from server.access.topics import Topic

async def may_follow(reader, page_id):
    assert page_id == UUID(int=7)

PAGE = Topic("page", may_follow)
TOPICS = (PAGE,)
""",
    "tellers": """
from server.access.watching import Resync, Teller

async def tell(watch, reader, events):
    return {event.seq: Resync(event.kind) for event in events}

TELLERS = (Teller("page", tell),)
""",
    "events": """
from dataclasses import dataclass
from uuid import UUID
from server.live.events import Happening, happening

@happening
@dataclass(frozen=True)
class PageTorn(Happening):
    kind = "page.torn"
    page: UUID
""",
    "messages": 'MESSAGES = {"page_torn": ("Halaman sobek.", "The page is torn.")}\n',
}
TRIES = """
import asyncio, shutil, sys
from datetime import date
from pathlib import Path
from uuid import UUID, uuid4
from server import domains
domains.DOMAINS += ("guestbook",)  # the one line
from server.access.actor import STRANGER, SYSTEM
from server.access.guard import can, visible
from server.access.part import parts_of
from server.access.topics import topics
from server.access.watching import Resync, Watch, begin, told
from server.database import opened
from server.files.models import Attachment
from server.files.owner import holder_of_file, may_see_file
from server.kit.messages import Language, message
from server.kit.want import Want
from server.live.follower import catch_up
from server.live.work import work
from server.migration_writer import write_migration
from server.migrations import FOLDER, upgrade
from server.settings import Settings
from server.workdays.events import HolidaySaved
from server.workdays.topics import CALENDAR
from server.worker import Worker
from guestbook.events import PageTorn
from guestbook.models import Page
from guestbook.topics import PAGE

async def renew():
    return STRANGER

async def run():
    folder = Path(sys.argv[1]) / "migrations"
    shutil.copytree(FOLDER, folder)
    await write_migration("Add a guestbook", folder)
    settings = Settings()
    await upgrade(settings, folder)
    async with opened(settings):
        shown, kept = await Page.create(id=1), await Page.create(id=2)
        assert can(STRANGER, "page.read", shown) and not can(STRANGER, "page.tear", shown)
        worker = Worker(settings)
        assert await worker.turn()
        assert [page.id for page in await visible(STRANGER, "page.read", Page)] == [1]
        async with work(SYSTEM) as w:
            w.emit(HolidaySaved(uuid4(), date(2026, 12, 25)), [CALENDAR.name])
        for follower in worker.followers:
            await catch_up(follower)
        assert await Page.filter(id__gt=100).count() == 1
        watch = await begin(Watch(PAGE, UUID(int=7), STRANGER, renew, Want()))
        async with work(SYSTEM) as w:
            w.emit(PageTorn(uuid4()), [PAGE.of(UUID(int=7))])
        assert PAGE in topics() and await anext(told(watch, 0)) == [Resync("page.torn")]
        file = Attachment(owner_kind="page", owner_id=uuid4())
        assert await may_see_file(STRANGER, file) and not await may_see_file(SYSTEM, file)
        assert await holder_of_file(file, "::1", "PAGE-7", "k") is STRANGER
        parts = await parts_of("page", STRANGER, [shown, kept], Want.of("signatures"))
        assert parts == [{"signatures": ("Ani", "Budi")}, {"signatures": ()}]
        assert message("page_torn", Language.EN) == "The page is torn."

asyncio.run(run())
"""


def test_a_new_domain_is_gathered_from_its_own_folder(settings: Settings, tmp_path: Path) -> None:
    package = tmp_path / "guestbook"
    package.mkdir()
    for name, text in MODULES.items():
        (package / f"{name}.py").write_text(text)
    environment = {"RANGKUI_DATABASE_URL": settings.url, "RANGKUI_DATA": str(settings.data)}
    path = os.pathsep.join((str(ROOT), str(tmp_path)))
    done = subprocess.run(
        (sys.executable, "-c", TRIES, tmp_path),
        env={**os.environ, **environment, "PYTHONPATH": path},
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
