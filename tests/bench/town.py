"""The town that is measured: the demonstration's offices, and as many made-up complaints as asked."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from datetime import date, datetime, timedelta
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

from server import migrations
from server.access.actor import Actor, Role
from server.complaints.models import Complaint, ComplaintClock
from server.complaints.topics import COMPLAINT
from server.complaints.workflow import ClockKind
from server.database import opened
from server.demo.town import build_town, last_quarters
from server.kit.clock import local_date, now
from server.live.models import Event, EventTopic, Head
from server.settings import Settings
from server.units.models import Unit
from server.units.queries import unit_tree
from server.units.topics import topics_above
from server.workdays.services import seed_calendar
from tests.support import factories

YEARS = 3
OPEN_SHARE = 0.1
EVERY_ROLE = (Role.HANDLER, Role.VERIFIER, Role.UNIT_HEAD, Role.EVALUATOR, Role.ADMIN)
TITLE = "Loket surat keterangan tutup sebelum waktunya"
BODY = "Selasa pukul 14.10 loket sudah tutup, padahal papan menulis sampai 15.30. " * 5


@asynccontextmanager
async def open_town(folder: Path, complaints: int) -> AsyncIterator[tuple[Unit, Actor]]:
    """Build a town in a folder; gives the district office and somebody who holds every role in it."""
    settings = Settings(data=folder, database_url=f"sqlite://{folder / 'bench.sqlite3'}")
    await migrations.upgrade(settings)
    async with opened(settings):
        await seed_calendar()
        await build_town(Random(1), last_quarters(local_date(now())))
        district = await Unit.get(parent_id=None)
        boss = await factories.person(district, "Serba Bisa", roles=dict.fromkeys(EVERY_ROLE, district))
        await fill(complaints)
        yield district, await factories.actor_of(boss)


async def fill(count: int) -> None:
    """Add complaints of three years, one in ten of them open, and two events for each."""
    random, tree, at = Random(count), await unit_tree(), now()
    villages = [unit.id for unit in await Unit.filter(kind="village_office").order_by("code")]
    rows = [complaint(random, random.choice(villages), number, at) for number in range(count)]
    await Complaint.bulk_create(rows, batch_size=300)
    clocks = [clock(row, row.due_on) for row in rows if row.due_on]
    await ComplaintClock.bulk_create(clocks, batch_size=300)
    first = (await Head.get(id=1)).seq + 1
    told = [(row, kind) for row in rows for kind in ("complaint.filed", "complaint.assigned")]
    numbered = list(enumerate(told, first))
    await Event.bulk_create([event(seq, kind, row) for seq, (row, kind) in numbered], batch_size=300)
    topics = [
        EventTopic(topic=topic, event_id=seq)
        for seq, (row, _) in numbered
        for topic in (COMPLAINT.of(row.id), *topics_above(tree, row.unit_id))
    ]
    await EventTopic.bulk_create(topics, batch_size=300)
    await Head.filter(id=1).update(seq=first + len(told) - 1)


def complaint(random: Random, unit: UUID, number: int, at: datetime) -> Complaint:
    """Make a complaint, consistent enough for the inbox and the board."""
    is_open = random.random() < OPEN_SHARE
    age = timedelta(days=random.uniform(0.1, 20 if is_open else YEARS * 365))
    submitted = at - age
    values: dict[str, Any] = {
        "code": f"RKI-2026-{number:06d}",
        "key_lookup": f"{random.getrandbits(256):064x}",
        "unit_id": unit,
        "identity_mode": random.choice(("anonymous", "secret", "named")),
        "title": f"{TITLE} {number}",
        "body": BODY,
        "classification": "complaint_ordinary",
        "saved_at": submitted,
        "submitted_at": submitted,
        "verified_at": submitted,
        "assigned_at": submitted,
        "entries": 1,
    }
    if values["identity_mode"] != "anonymous":
        values["complainant_name"] = "Siti Aminah"
    if is_open:
        due = local_date(submitted + timedelta(days=random.randrange(3, 15)))
        state = random.choice(("assigned", "in_progress"))
        return Complaint(**values, state=state, due_on=due)
    took = age * random.uniform(0.05, 0.5)
    return Complaint(
        **values,
        state="closed",
        closure_reason="confirmed",
        first_response_at=submitted + took / 2,
        responded_at=submitted + took / 2,
        closed_at=submitted + took,
        first_response_minutes=random.randrange(30, 4000),
        first_response_in_time=True,
        resolution_minutes=random.randrange(60, 30000),
        resolved_in_time=random.random() < 0.8,
    )


def clock(row: Complaint, due_on: date) -> ComplaintClock:
    """Make the running clock of an open complaint."""
    at = row.submitted_at
    given: dict[str, Any] = {
        "starts_on": local_date(at),
        "working_days": 5,
        "calendar_version": 1,
        "given_at": at,
    }
    return ComplaintClock(complaint_id=row.id, kind=ClockKind.RESPOND, due_on=due_on, **given)


def event(seq: int, kind: str, row: Complaint) -> Event:
    """Make an event of a complaint."""
    data = {"complaint": str(row.id), "unit": str(row.unit_id)}
    return Event(seq=seq, kind=kind, at=row.submitted_at, subject_id=row.id, data=data)
