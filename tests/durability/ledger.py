"""What the database holds after an accident, compared with what the phones were told."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing

from server.complaints.models import Complaint, TimelineEntry
from server.database import opened
from server.live.models import Event, EventTopic, Head, Intention
from server.settings import Settings
from server.surveys.models import QuickRating


async def differences(settings: Settings, told: Mapping[str, str]) -> list[str]:
    """List everything that is not as promised: lost, doubled, half done, or broken on the disk."""
    async with opened(settings):
        complaints = {str(row) for row in await Complaint.all().values_list("id", flat=True)}
        intentions = {
            str(row.id): str(row.result_id) for row in await Intention.filter(verb="file_complaint")
        }
        first_lines = TimelineEntry.filter(kind="submitted")
        entries = [str(row) for row in await first_lines.values_list("complaint_id", flat=True)]
        events = [(row.seq, str(row.subject_id)) for row in await Event.filter(kind="complaint.filed")]
        numbers = [int(str(seq)) for seq in await Event.all().order_by("seq").values_list("seq", flat=True)]
        head = await Head.get(id=1)
        topics = set(await EventTopic.all().values_list("event_id", flat=True))
    return [
        *(
            f"lost: {intention}"
            for intention, complaint in told.items()
            if intentions.get(intention) != complaint
        ),
        *(f"half done: {each}" for each in sorted(complaints ^ set(intentions.values()))),
        *_doubled("complaint", list(intentions.values())),
        *_doubled("first line", entries),
        *(f"no first line: {each}" for each in sorted(complaints ^ set(entries))),
        *_doubled("event", [subject for _, subject in events]),
        *(f"no event: {each}" for each in sorted(complaints ^ {subject for _, subject in events})),
        *(f"no topic: {seq}" for seq, _ in events if seq not in topics),
        *([] if numbers == list(range(1, head.seq + 1)) else [f"the journal has a hole, head {head.seq}"]),
        *_damage(settings),
    ]


async def lost_ratings(settings: Settings, rated: Mapping[str, str]) -> list[str]:
    """List the ratings whose senders were told and that are not there once, and those that nobody noted."""
    async with opened(settings):
        noted = {str(row.id): str(row.result_id) for row in await Intention.filter(verb="rate_service")}
        kept = {str(row) for row in await QuickRating.all().values_list("id", flat=True)}
    return [
        *(f"lost: {intention}" for intention, rating in rated.items() if noted.get(intention) != rating),
        *(f"half done: {each}" for each in sorted(kept ^ set(noted.values()))),
    ]


def _doubled(what: str, ids: list[str]) -> list[str]:
    return [f"doubled {what}: {each}" for each in sorted({each for each in ids if ids.count(each) > 1})]


def _damage(settings: Settings) -> list[str]:
    if not settings.is_sqlite:
        return []
    with closing(sqlite3.connect(settings.url.removeprefix("sqlite://"))) as database:
        found = [row for (row,) in database.execute("PRAGMA integrity_check")]
        return [*([] if found == ["ok"] else found), *map(str, database.execute("PRAGMA foreign_key_check"))]
