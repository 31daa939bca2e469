"""Follow topics of the journal from a place on: first what is there, then what comes."""

from collections.abc import AsyncGenerator, Iterable

from server.live.bell import bell
from server.live.models import Event, Head

BATCH = 100
HEARTBEAT_SECONDS = 15.0


async def head() -> int:
    """Give the `seq` of the newest committed event, 0 when there is none."""
    row = await Head.get_or_none(id=1)
    return row.seq if row else 0


async def events_after(topics: Iterable[str], after: int, limit: int = BATCH) -> list[Event]:
    """Give the events of any of the topics past a place, oldest first, at most `limit`."""
    found = (
        await Event.filter(seq__gt=after, topics__topic__in=list(topics))
        .order_by("seq")
        .limit(limit)
        .distinct()
    )
    return list(found)


async def follow(
    topics: Iterable[str], after: int, *, heartbeat: float = HEARTBEAT_SECONDS
) -> AsyncGenerator[list[Event], None]:
    """Yield batches of events past `after`, for ever; an empty batch is a heartbeat.

    The caller checks rights at every batch, empty ones too: that is when an ended session is noticed.
    """
    wanted = list(topics)
    place = after
    with bell().listen(wanted) as ear:
        while True:
            events = await events_after(wanted, place)
            if events:
                place = events[-1].seq
                yield events
            elif not await ear.wait(heartbeat):
                yield []
