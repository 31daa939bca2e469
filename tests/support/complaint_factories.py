"""Complaints from one line, made by the services: filed, verified, forwarded, responded to."""

import secrets
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from io import BytesIO
from typing import Any
from uuid import UUID, uuid4

from PIL import Image

from server.access.actor import STRANGER, Actor, Role
from server.complaints import citizens, handling
from server.complaints.citizens import NewComplaint
from server.complaints.holders import holder
from server.complaints.kinds import IdentityMode
from server.complaints.models import Complaint, ComplaintClock
from server.complaints.receipt_code import KEY_BODY_LENGTH
from server.complaints.rules import ComplaintClass
from server.complaints.workflow import ClockKind
from server.kit.clock import local_date, now
from server.kit.ids import CROCKFORD, short_code
from server.kit.spelled import check_character
from server.units.models import Unit
from tests.support import factories

ANSWER = "Jadwal jaga loket diubah, dua petugas bergantian sampai pukul 15.30."
# 24 working days later in the calendar of 2026 and 2027, so that every clock has run out.
LONG_AFTER = timedelta(days=60)


@dataclass
class Town:
    """A district office with a verification team, and a village office with a handler."""

    district: Unit
    village: Unit
    verifier: Actor
    handler: Actor


async def town() -> Town:
    """Make the smallest town in which a complaint can go all its way."""
    district = await factories.unit("Kecamatan Rangkui")
    village = await factories.unit("Kelurahan Melintang", parent=district)
    return Town(
        district,
        village,
        await factories.actor_with(Role.VERIFIER, district),
        await factories.actor_with(Role.HANDLER, village),
    )


def new_key() -> str:
    """Make a receipt's key as a phone does."""
    body = "".join(secrets.choice(CROCKFORD) for _ in range(KEY_BODY_LENGTH))
    return body + check_character(body)


def draft(**values: Any) -> NewComplaint:
    """Give a complaint ready to be sent."""
    row: dict[str, Any] = {
        "code": f"RKI-2026-{short_code()}",
        "key": new_key(),
        "title": "Loket surat domisili tutup sebelum waktunya",
        "body": "Selasa pukul 14.10 loket sudah tutup, padahal papan menulis sampai 15.30.",
        "saved_at": now(),
        **values,
    }
    row["identity_mode"] = IdentityMode(row.get("identity_mode", IdentityMode.ANONYMOUS))
    return NewComplaint(**row)


async def filed(new: NewComplaint | None = None, **values: Any) -> Complaint:
    """File a complaint."""
    return await citizens.file_complaint(STRANGER, new or draft(**values), intention=uuid4())


async def verified(town: Town, classification: str = "complaint_ordinary", **values: Any) -> Complaint:
    """File a complaint and verify it."""
    row, kind = await filed(**values), ComplaintClass(classification)
    return await handling.verify_complaint(
        town.verifier, row.id, seen=row.version, classification=kind, intention=uuid4()
    )


async def assigned(town: Town, classification: str = "complaint_ordinary", **values: Any) -> Complaint:
    """File a complaint, verify it and forward it to the village office."""
    row = await verified(town, classification, **values)
    return await handling.assign_complaint(
        town.verifier, row.id, seen=row.version, unit_id=town.village.id, intention=uuid4()
    )


async def responded(town: Town, **values: Any) -> Complaint:
    """Bring a complaint to its first response."""
    row = await assigned(town, **values)
    return await respond(town, row)


async def respond(town: Town, row: Complaint, intention: UUID | None = None, **values: Any) -> Complaint:
    """Respond as the village's handler."""
    said = {"done": ANSWER, **values}
    return await handling.respond_complaint(
        town.handler, row.id, seen=row.version, intention=intention or uuid4(), **said
    )


async def clock_of(row: Complaint, kind: ClockKind, due_on: date) -> ComplaintClock:
    """Give a complaint a running clock, past the services."""
    return await ComplaintClock.create(
        complaint=row,
        kind=kind,
        starts_on=local_date(row.submitted_at),
        working_days=5,
        calendar_version=0,
        due_on=due_on,
        given_at=row.submitted_at,
    )


async def holding(new: NewComplaint) -> Actor:
    """Give the citizen who holds the receipt of a draft that was filed."""
    return await holder(new.code, new.key)


def citizen_of(row: Complaint) -> Actor:
    """Give the citizen of a complaint, past the key."""
    return Actor(receipt_for=row.id)


def jpeg(width: int = 640, height: int = 480, **options: Any) -> bytes:
    """Make a small photo."""
    target = BytesIO()
    Image.new("RGB", (width, height), "teal").save(target, "JPEG", **options)
    return target.getvalue()


def at(day: str, hour: int = 9, minute: int = 0) -> datetime:
    """Give an instant by local (WIB) date and time."""
    year, month, number = map(int, day.split("-"))
    return datetime(year, month, number, hour, minute, tzinfo=UTC) - timedelta(hours=7)
