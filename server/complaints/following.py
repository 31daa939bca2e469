"""Follow complaints live: events past a place, each checked against the rights its reader has now."""

import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import aclosing
from dataclasses import dataclass, replace
from datetime import datetime
from uuid import UUID

from server.access.actor import Actor, Role
from server.access.guard import can, require, visible_one
from server.complaints.events import ComplaintNoted
from server.complaints.models import Complaint
from server.complaints.privacy import shown_event_time
from server.complaints.queries import complaints_by_ids
from server.complaints.reading import complaint_views
from server.complaints.topics import complaint_topic
from server.complaints.views import ComplaintView
from server.kit.refusals import NotFound
from server.kit.want import Want
from server.live.cursor import decode_cursor, encode_cursor
from server.live.follow import follow, head
from server.live.models import Event
from server.staff.events import topic as account_topic
from server.units.models import Unit

# Longer than this a session that ended, or rights that went, are never overlooked, even if every ring is lost.
STAFF_HEARTBEAT = 4.0
CITIZEN_HEARTBEAT = 15.0
# Past this, asking afresh is cheaper than catching up.
MOST_BEHIND = 2000
WATCHING_ROLES = (Role.HANDLER, Role.VERIFIER, Role.UNIT_HEAD, Role.EVALUATOR)

Renew = Callable[[], Awaitable[Actor]]
Check = Callable[[Actor], Awaitable[None]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An event as its reader may see it, and the complaint as it is now.

    cursor: where to go on from. reader: with the rights of the moment in which this was told.
    """

    cursor: str
    kind: str
    at: datetime
    complaint: ComplaintView
    reader: Actor


@dataclass(frozen=True, slots=True)
class Resync:
    """Ask afresh: events cannot tell what changed for this reader. cursor: where to go on from."""

    cursor: str


@dataclass(frozen=True, slots=True)
class Watch:
    """What is followed and by whom.

    renew gives the reader's present rights; check refuses when they are gone. want: the parts of each complaint.
    """

    topic: str
    reader: Actor
    renew: Renew
    check: Check
    want: Want
    complaint_id: UUID | None = None

    @property
    def topics(self) -> list[str]:
        """The topic itself and the reader's own account, whose news are about rights."""
        account = self.reader.account_id
        return [self.topic, account_topic(account)] if account else [self.topic]

    @property
    def heartbeat(self) -> float:
        """Seconds after which rights are looked at again without a ring."""
        return STAFF_HEARTBEAT if self.reader.signed_in else CITIZEN_HEARTBEAT


async def watch_complaint(reader: Actor, complaint_id: UUID, renew: Renew, want: Want) -> Watch:
    """Begin to watch one complaint. Refuses: NotFound."""

    async def check(reader: Actor) -> None:
        await visible_one(reader, "complaint.read", Complaint, complaint_id)

    await check(reader)
    return Watch(complaint_topic(complaint_id), reader, renew, check, want, complaint_id)


async def watch_unit(reader: Actor, unit_id: UUID, renew: Renew, want: Want) -> Watch:
    """Begin to watch a unit and all units below it. Refuses: NotFound, NotSignedIn, NotAllowed."""

    async def check(reader: Actor) -> None:
        require(reader, "feed.follow", await visible_one(reader, "unit.read", Unit, unit_id))

    await check(reader)
    return Watch(f"unit:{unit_id}", reader, renew, check, want)


async def messages(watch: Watch, after: str | None) -> AsyncGenerator[Told | Resync, None]:
    """Yield what happens from a cursor on, or from now without one; a Resync first when that cannot be told.

    Refuses: NotSignedIn, NotAllowed or NotFound, once the reader's rights are gone.
    """
    seq = decode_cursor(after) if after is not None else None
    place, must_resync = await starting_place(seq, known=after is None or seq is not None)
    if must_resync:
        yield Resync(encode_cursor(place))
    async with aclosing(told(watch, place)) as batches:
        async for batch in batches:
            for message in batch:
                yield message


async def starting_place(after: int | None, known: bool) -> tuple[int, bool]:
    """Find where to begin, and whether the reader must ask afresh first.

    after: the reader's place, None for now; known: False when the reader's cursor is none of ours.
    """
    newest = await head()
    if not known or (after is not None and not newest - MOST_BEHIND <= after <= newest):
        return newest, True
    return (newest if after is None else after), False


async def told(
    watch: Watch, place: int, *, heartbeat: float | None = None
) -> AsyncGenerator[list[Told | Resync], None]:
    """Yield batches of what the reader may see, with the reader's rights as they are; never an empty one.

    Rights are looked at anew when the account's topic rings and at least every heartbeat.
    Refuses: NotSignedIn, NotAllowed or NotFound, once the reader's rights are gone.
    """
    beat = watch.heartbeat if heartbeat is None else heartbeat
    reader, looked_at = watch.reader, time.monotonic()
    async with aclosing(follow(watch.topics, place, heartbeat=beat)) as batches:
        async for events in batches:
            about_reader = any(not e.kind.startswith("complaint.") for e in events)
            if not events or about_reader or time.monotonic() - looked_at >= beat:
                reader, looked_at = await watch.renew(), time.monotonic()
                await watch.check(reader)
            batch = await _visible(watch, reader, [e for e in events if e.kind.startswith("complaint.")])
            if batch:
                yield batch


async def _visible(watch: Watch, reader: Actor, events: list[Event]) -> list[Told | Resync]:
    if not events:
        return []
    seen = await complaints_by_ids(reader, [event.subject_id for event in events])
    shown = {e.subject_id: seen[e.subject_id] for e in events if _may_be_told(reader, e, seen)}
    cursor = encode_cursor(events[0].seq)
    views = await complaint_views(reader, list(shown.values()), watch.want, cursor)
    told_of = {view.id: view for view in views}
    batch: list[Told | Resync] = []
    for event in events:
        if _may_be_told(reader, event, seen):
            batch.append(_told(reader, event, told_of[event.subject_id]))
        elif event.subject_id not in seen and watch.complaint_id is not None:
            raise NotFound
        elif event.subject_id not in seen and _moved_away(reader, event):
            batch.append(Resync(encode_cursor(event.seq)))
    return batch


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
        complaint=replace(complaint, cursor=cursor),
        reader=reader,
    )


def _moved_away(reader: Actor, event: Event) -> bool:
    """Tell whether a complaint just left what the reader can see: the list must forget it."""
    left = event.data.get("from_unit")
    return isinstance(left, str) and any(UUID(left) in reader.reached(role) for role in WATCHING_ROLES)
