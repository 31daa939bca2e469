"""Show events of complaints to those who watch them, each with the complaint as the reader may see it now."""

from collections.abc import Mapping
from dataclasses import replace
from uuid import UUID

from server.access.actor import Actor, Role
from server.access.guard import can
from server.access.watching import Resync, Teller, Told, Watch
from server.complaints.events import ComplaintNoted
from server.complaints.models import Complaint
from server.complaints.privacy import shown_event_time
from server.complaints.queries import complaints_by_ids
from server.complaints.reading import complaint_views
from server.complaints.topics import COMPLAINT
from server.complaints.views import ComplaintView
from server.kit.refusals import NotFound
from server.live.cursor import encode_cursor
from server.live.models import Event

WATCHING_ROLES = (Role.HANDLER, Role.VERIFIER, Role.UNIT_HEAD, Role.EVALUATOR)


async def tell(watch: Watch, reader: Actor, events: list[Event]) -> Mapping[int, Told | Resync]:
    """Say what a reader is told of events of complaints. Refuses: NotFound, when the one that is watched is gone."""
    seen = await complaints_by_ids(reader, [event.subject_id for event in events])
    shown = {e.subject_id: seen[e.subject_id] for e in events if _may_be_told(reader, e, seen)}
    cursor = encode_cursor(events[0].seq)
    views = await complaint_views(reader, list(shown.values()), watch.want.part("complaint"), cursor)
    told_of = {view.id: view for view in views}
    told: dict[int, Told | Resync] = {}
    for event in events:
        if _may_be_told(reader, event, seen):
            told[event.seq] = _told(reader, event, told_of[event.subject_id])
        elif event.subject_id not in seen and watch.topic is COMPLAINT:
            raise NotFound
        elif event.subject_id not in seen and _moved_away(reader, event):
            told[event.seq] = Resync(encode_cursor(event.seq))
    return told


TELLERS = (Teller("complaint", tell),)


def _may_be_told(reader: Actor, event: Event, seen: Mapping[UUID, Complaint]) -> bool:
    complaint = seen.get(event.subject_id)
    if complaint is None:
        return False
    return event.kind != ComplaintNoted.kind or can(reader, "complaint.read_notes", complaint)


def _told(reader: Actor, event: Event, complaint: ComplaintView) -> Told:
    cursor = encode_cursor(event.seq)
    return Told(
        cursor=cursor,
        kind=event.kind,
        at=shown_event_time(reader, complaint.id, event.kind, event.at),
        subject=replace(complaint, cursor=cursor),
        reader=reader,
    )


def _moved_away(reader: Actor, event: Event) -> bool:
    """Tell whether a complaint just left what the reader can see: the list must forget it."""
    left = event.data.get("from_unit")
    return isinstance(left, str) and any(UUID(left) in reader.reached(role) for role in WATCHING_ROLES)
