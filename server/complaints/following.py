"""Follow complaints live: events past a place, each checked against the rights its reader has now."""

import time
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import dataclass
from uuid import UUID

from server.access.actor import Actor, Role
from server.access.guard import can, require, visible_one
from server.complaints.events import ComplaintNoted
from server.complaints.models import Complaint
from server.complaints.queries import complaints_by_ids
from server.complaints.topics import complaint_topic
from server.kit.refusals import NotFound
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


@dataclass(frozen=True, slots=True)
class Told:
    """An event the reader may see, and the complaint as it is now."""

    event: Event
    complaint: Complaint


@dataclass(frozen=True, slots=True)
class Resync:
    """Ask afresh: events cannot tell what changed for this reader. seq: where to go on from."""

    seq: int


@dataclass(frozen=True, slots=True)
class Watch:
    """What is followed and by whom. renew gives the reader's present rights; check refuses when they are gone."""

    topic: str
    actor: Actor
    renew: Renew
    check: Check
    complaint_id: UUID | None = None

    @property
    def topics(self) -> list[str]:
        """The topic itself and the reader's own account, whose news are about rights."""
        account = self.actor.account_id
        return [self.topic, account_topic(account)] if account else [self.topic]

    @property
    def heartbeat(self) -> float:
        """Seconds after which rights are looked at again without a ring."""
        return STAFF_HEARTBEAT if self.actor.signed_in else CITIZEN_HEARTBEAT


async def watch_complaint(actor: Actor, complaint_id: UUID, renew: Renew) -> Watch:
    """Begin to watch one complaint. Refuses: NotFound."""

    async def check(reader: Actor) -> None:
        await visible_one(reader, "complaint.read", Complaint, complaint_id)

    await check(actor)
    return Watch(complaint_topic(complaint_id), actor, renew, check, complaint_id)


async def watch_unit(actor: Actor, unit_id: UUID, renew: Renew) -> Watch:
    """Begin to watch a unit and all units below it. Refuses: NotFound, NotSignedIn, NotAllowed."""

    async def check(reader: Actor) -> None:
        require(reader, "feed.follow", await visible_one(reader, "unit.read", Unit, unit_id))

    await check(actor)
    return Watch(f"unit:{unit_id}", actor, renew, check)


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
) -> AsyncGenerator[tuple[Actor, list[Told | Resync]], None]:
    """Yield batches of what the reader may see, with the reader's rights as they are; never an empty one.

    Rights are looked at anew when the account's topic rings and at least every heartbeat.
    Refuses: NotSignedIn, NotAllowed or NotFound, once the reader's rights are gone.
    """
    beat = watch.heartbeat if heartbeat is None else heartbeat
    actor, looked_at = watch.actor, time.monotonic()
    async with aclosing(follow(watch.topics, place, heartbeat=beat)) as batches:
        async for events in batches:
            about_reader = any(not e.kind.startswith("complaint.") for e in events)
            if not events or about_reader or time.monotonic() - looked_at >= beat:
                actor, looked_at = await watch.renew(), time.monotonic()
                await watch.check(actor)
            messages = await _visible(watch, actor, [e for e in events if e.kind.startswith("complaint.")])
            if messages:
                yield actor, messages


async def _visible(watch: Watch, actor: Actor, events: list[Event]) -> list[Told | Resync]:
    if not events:
        return []
    seen = await complaints_by_ids(actor, [event.subject_id for event in events])
    messages: list[Told | Resync] = []
    for event in events:
        complaint = seen.get(event.subject_id)
        if complaint is not None:
            if event.kind != ComplaintNoted.kind or can(actor, "complaint.read_notes", complaint):
                messages.append(Told(event, complaint))
        elif watch.complaint_id is not None:
            raise NotFound
        elif _moved_away(actor, event):
            messages.append(Resync(event.seq))
    return messages


def _moved_away(actor: Actor, event: Event) -> bool:
    """Tell whether a complaint just left what the reader can see: the list must forget it."""
    left = event.data.get("from_unit")
    return isinstance(left, str) and any(UUID(left) in actor.reached(role) for role in WATCHING_ROLES)
