"""Stored followers: each reads its topics of the journal in order, at least once, from where it left off.

Domains bring them in `followers`; the worker runs them in the process that holds its lease.
"""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from tortoise.exceptions import IntegrityError

from server.domains import brought
from server.live.follow import events_after
from server.live.models import Event, FollowerCursor
from server.live.work import NOBODY, work


@dataclass(frozen=True, slots=True)
class Follower:
    """Somebody who acts on what happened. name: of its cursor; it never changes.

    topics: where it reads; a new follower begins with the oldest event. handle: is given each event in order, and
    again after a crash, so it must do nothing for a `seq` it has dealt with. When it raises, the event comes again.
    """

    name: str
    topics: tuple[str, ...]
    handle: Callable[[Event], Awaitable[None]]


def followers() -> tuple[Follower, ...]:
    """Give the followers of all domains."""
    return brought("followers", "FOLLOWERS")


async def place_of(follower: Follower) -> int:
    """Give the `seq` of the last event that a follower has dealt with, 0 at its beginning."""
    row = await FollowerCursor.get_or_none(name=follower.name)
    return row.seq if row else 0


async def catch_up(follower: Follower) -> int:
    """Hand a follower all that lies past its cursor; gives how much that was.

    What `handle` raises is raised here; the cursor then stands before that event.
    """
    place, count = await place_of(follower), 0
    while events := await events_after(follower.topics, place):
        try:
            for event in events:
                await follower.handle(event)
                place, count = event.seq, count + 1
        finally:
            await _move(follower, place)
    return count


async def _move(follower: Follower, place: int) -> None:
    """Store how far a follower has come: only ever forward, since a process that lost its lease may be behind."""
    cursor = FollowerCursor.filter(name=follower.name)
    try:
        async with work(NOBODY) as w:
            if not await w.change(cursor.filter(seq__lt=place), seq=place) and not await cursor.exists():
                await w.add(FollowerCursor(name=follower.name, seq=place))
    except IntegrityError:
        # Another process made the row meanwhile. What it has not noted comes again.
        return
