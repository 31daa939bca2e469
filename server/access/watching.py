"""Watch a topic live: events past a place, each shown by its domain with the rights its reader has at that moment."""

import time
from collections.abc import AsyncGenerator, Awaitable, Callable, Mapping
from contextlib import aclosing
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from typing import Any
from uuid import UUID

from server.access.actor import Actor
from server.access.topics import ACCOUNT, Topic
from server.domains import brought
from server.kit.refusals import NotFound
from server.kit.want import Want
from server.live.cursor import decode_cursor, encode_cursor, is_counted
from server.live.follow import events_after, follow, head
from server.live.models import Event

# Longer than this a session that ended, or rights that went, are never overlooked, even if every ring is lost.
STAFF_HEARTBEAT = 4.0
CITIZEN_HEARTBEAT = 15.0
# Past this, asking afresh is cheaper than catching up.
MOST_BEHIND = 2000

Renew = Callable[[], Awaitable[Actor]]


@dataclass(frozen=True, slots=True, kw_only=True)
class Told:
    """An event as its reader may see it. subject: the view of what it is about, as that is now.

    cursor: where to go on from. reader: with the rights of the moment in which this was told.
    """

    cursor: str
    kind: str
    at: datetime
    subject: Any
    reader: Actor


@dataclass(frozen=True, slots=True)
class Resync:
    """Ask afresh: events cannot tell what changed for this reader. cursor: where to go on from."""

    cursor: str


@dataclass(frozen=True, slots=True)
class Watch:
    """What is watched and by whom. renew gives the reader's present rights.

    want: the wanted parts of what events are about, by the word that begins their kinds.
    """

    topic: Topic
    row_id: UUID
    reader: Actor
    renew: Renew
    want: Want

    @property
    def topics(self) -> list[str]:
        """The topic itself and the reader's own account, whose news are about rights."""
        account = self.reader.account_id
        return [self.topic.of(self.row_id), *([ACCOUNT.of(account)] if account else [])]

    @property
    def heartbeat(self) -> float:
        """Seconds after which rights are looked at again without a ring."""
        return STAFF_HEARTBEAT if self.reader.signed_in else CITIZEN_HEARTBEAT

    async def check(self, reader: Actor) -> None:
        """Refuse unless the reader may watch this. Refuses: what the topic refuses."""
        if self.topic.check is None:
            raise NotFound
        await self.topic.check(reader, self.row_id)


@dataclass(frozen=True, slots=True)
class Teller:
    """Shows the events of a domain; domains bring theirs in `tellers`. about: the word that begins their kinds.

    tell: is given a reader with present rights and some of these events, oldest first, and says by `seq` what the
    reader is told, leaving out what is not for them. Refuses: NotFound, when the reader has lost what is watched.
    """

    about: str
    tell: Callable[[Watch, Actor, list[Event]], Awaitable[Mapping[int, Told | Resync]]]


@cache
def tellers() -> dict[str, Teller]:
    """Give the tellers of all domains by what they tell about."""
    found: tuple[Teller, ...] = brought("tellers", "TELLERS")
    return {teller.about: teller for teller in found}


async def begin(watch: Watch) -> Watch:
    """Begin to watch. Refuses: what the topic refuses."""
    await watch.check(watch.reader)
    return watch


async def messages(watch: Watch, after: str | None) -> AsyncGenerator[Told | Resync, None]:
    """Yield what happens from a cursor on, or from now without one; a Resync first when that cannot be told.

    Refuses: NotSignedIn, NotAllowed or NotFound, once the reader's rights are gone.
    """
    seq = decode_cursor(after) if after is not None else None
    if seq is not None and is_counted(after or ""):
        place, must_resync = await _unproven_place(watch, seq)
    else:
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


async def _unproven_place(watch: Watch, after: int) -> tuple[int, bool]:
    """Find where to begin from a cursor that anybody can write, as earlier releases gave them.

    Neither a Resync nor its absence may tell where the journal stands: only what the reader follows is counted.
    """
    missed = await events_after(watch.topics, after, MOST_BEHIND + 1)
    newest = await head()
    return (newest, True) if len(missed) > MOST_BEHIND else (min(after, newest), False)


async def told(
    watch: Watch, place: int, *, heartbeat: float | None = None
) -> AsyncGenerator[list[Told | Resync], None]:
    """Yield batches of what the reader may see, with the reader's rights as they are; never an empty one.

    Rights are looked at anew at every event that nobody shows, since those may be about rights, and at least every
    heartbeat; when they changed, a Resync stands for what happened.
    Refuses: NotSignedIn, NotAllowed or NotFound, once the reader's rights are gone.
    """
    beat = watch.heartbeat if heartbeat is None else heartbeat
    reader, looked_at = watch.reader, time.monotonic()
    async with aclosing(follow(watch.topics, place, heartbeat=beat)) as batches:
        async for events in batches:
            place = events[-1].seq if events else place
            unshown = any(_about(event) not in tellers() for event in events)
            if not events or unshown or time.monotonic() - looked_at >= beat:
                before, reader, looked_at = reader, await watch.renew(), time.monotonic()
                await watch.check(reader)
                if reader.grants != before.grants:
                    yield [Resync(encode_cursor(place))]
                    continue
            batch = await _shown(watch, reader, events)
            if batch:
                yield batch


async def _shown(watch: Watch, reader: Actor, events: list[Event]) -> list[Told | Resync]:
    found: dict[int, Told | Resync] = {}
    for teller in tellers().values():
        if own := [event for event in events if _about(event) == teller.about]:
            found.update(await teller.tell(watch, reader, own))
    return [found[seq] for seq in sorted(found)]


def _about(event: Event) -> str:
    return event.kind.partition(".")[0]
