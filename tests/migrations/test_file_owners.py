"""Photos of complaints keep their complaint and their line when owners become of many kinds, and back."""

from typing import Any
from uuid import uuid4

from tortoise import connections

from server.database import close_database, connect, opened
from server.files.models import Attachment
from server.kit.clock import today
from server.migrations import downgrade, upgrade
from server.settings import Settings

NUMBER = 8
OLD = "SELECT complaint_id, entry_id FROM attachments ORDER BY complaint_id IS NULL"


async def test_a_photo_keeps_its_complaint_and_its_line(settings: Settings) -> None:
    photo: dict[str, Any] = {
        "media_type": "image/jpeg",
        "width": 4,
        "height": 3,
        "size_bytes": 9,
        "stored_on": today(),
    }
    owned: dict[str, Any] = {"owner_kind": "complaint", "owner_id": uuid4(), "part_id": uuid4()}
    async with opened(settings):
        for owner in (owned, dict[str, Any]()):
            await Attachment.create(id=uuid4(), original_sha256="0" * 64, **photo, **owner)
    await downgrade(settings, NUMBER)
    await connect(settings)
    rows = await connections.get("default").execute_query_dict(OLD)
    before = [tuple(str(value) for value in row.values()) for row in rows]
    await close_database()
    await upgrade(settings)
    async with opened(settings):
        after = {(row.owner_kind, row.owner_id, row.part_id) for row in await Attachment.all()}
    assert before == [(str(owned["owner_id"]), str(owned["part_id"])), ("None", "None")]
    assert after == {tuple(owned.values()), (None, None, None)}
