"""The form promises citizens that each opening of their name is noted."""

import asyncio
import os
import sys

import pytest
from structlog.testing import capture_logs
from tortoise.exceptions import OperationalError

from schema.context import Context
from schema.root import schema
from server.access.actor import Actor
from server.complaints import seen
from server.complaints.followers import FOLLOWERS
from server.complaints.models import Complaint, NameSeen
from server.database import opened
from server.live.follower import catch_up
from server.live.models import Event
from server.live.work import Work
from server.settings import Settings
from tests.support import complaint_factories as make
from tests.support.databases import finish
from tests.support.held_clock import HeldClock
from tests.support.tree import ROOT

ASKED = "query ($id: UUID!) { complaint(id: $id) { complainant { name } } }"
(FOLLOWER,) = FOLLOWERS
# Deals with all but the last opening, and dies before the cursor says so.
DIES = """
import asyncio, os
from server.complaints import seen
from server.complaints.topics import NAMES_SEEN
from server.database import opened
from server.live.follower import Follower, catch_up
from server.settings import Settings

async def dies(event):
    await seen.keep(event)
    if event.seq == int(os.environ["DIES_AT"]):
        os._exit(9)

async def run():
    async with opened(Settings()):
        await catch_up(Follower("complaints.names_seen", (NAMES_SEEN.name,), dies))

asyncio.run(run())
"""


async def look(actor: Actor, row: Complaint, times: int = 1) -> None:
    """Ask for the name as somebody."""
    for _ in range(times):
        await schema.execute(ASKED, {"id": str(row.id)}, Context(settings=Settings(), actor=actor))


async def test_who_was_shown_a_name_is_noted_without_the_name(database: None) -> None:
    town = await make.town()
    row = await make.assigned(town, identity_mode="secret", name="Siti Aminah")
    with capture_logs() as lines:
        for actor in (town.verifier, town.handler, make.citizen_of(row)):
            await look(actor, row)
    noted = await Event.filter(kind="complainant.seen")
    assert [(event.actor_id, event.subject_id) for event in noted] == [(town.verifier.account_id, row.id)]
    assert "Siti" not in str(lines) + str([event.data for event in noted])


async def test_a_name_whose_opening_cannot_be_noted_is_not_shown(
    database: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    town = await make.town()
    row = await make.filed(identity_mode="secret", name="Siti Aminah")

    async def full(_work: Work) -> list[str]:
        raise OperationalError("database or disk is full")

    monkeypatch.setattr(Work, "write_journal", full)
    told = await schema.execute(ASKED, {"id": str(row.id)}, Context(settings=Settings(), actor=town.verifier))
    assert told.errors
    assert "Siti" not in str(told.data)


async def test_a_table_keeps_who_looked_when_and_how_often(database: None, clock: HeldClock) -> None:
    town = await make.town()
    row = await make.filed(identity_mode="named", name="Siti Aminah")
    started = clock.now
    await look(town.verifier, row)
    clock.advance(hours=2)
    await look(town.verifier, row, times=2)
    await catch_up(FOLLOWER)
    (kept,) = await NameSeen.all()
    assert (kept.complaint_id, kept.account_id) == (row.id, town.verifier.account_id)
    assert (kept.first_at, kept.last_at, kept.times) == (started, clock.now, 3)


async def test_an_opening_that_is_handed_over_again_counts_once(database: None) -> None:
    town = await make.town()
    row = await make.filed(identity_mode="named", name="Siti Aminah")
    await look(town.verifier, row, times=2)
    for event in [*await Event.filter(kind="complainant.seen").order_by("seq")] * 2:
        await seen.keep(event)
    assert [row.times for row in await NameSeen.all()] == [2]


def test_a_process_killed_between_counting_and_its_cursor_loses_and_doubles_nothing(
    settings: Settings,
) -> None:
    async def happen() -> int:
        async with opened(settings):
            town = await make.town()
            row = await make.filed(identity_mode="named", name="Siti Aminah")
            await look(town.verifier, row, times=3)
            return int((await Event.filter(kind="complainant.seen").order_by("seq"))[1].seq)

    async def go_on() -> list[int]:
        async with opened(settings):
            await catch_up(FOLLOWER)
            return [row.times for row in await NameSeen.all()]

    async def die(at: int) -> int | None:
        environment = {"RANGKUI_DATABASE_URL": settings.url, "RANGKUI_DATA": str(settings.data)}
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", DIES), cwd=ROOT, env={**os.environ, **environment, "DIES_AT": str(at)}
        )
        return await process.wait()

    assert finish(die(finish(happen()))) == 9
    assert finish(go_on()) == [3]
