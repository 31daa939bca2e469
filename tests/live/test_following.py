"""Laws of live streams: old state and events give the fresh state, and rights are those at sending."""

import asyncio
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import AsyncGenerator, Awaitable, Callable
from contextlib import aclosing
from dataclasses import replace
from typing import Any, Protocol
from uuid import uuid4

import pytest

from server.access import watching
from server.access.actor import STRANGER, Actor, Role
from server.access.watching import Resync, Told, Watch, told
from server.complaints import citizens, handling, queries
from server.complaints.kinds import Solved
from server.complaints.models import Complaint
from server.complaints.topics import COMPLAINT
from server.kit.refusals import NotFound, NotSignedIn, Refusal
from server.kit.want import Want
from server.live import bell
from server.live.cursor import decode_cursor, encode_cursor
from server.live.follow import head
from server.units.topics import UNIT
from tests.support import complaint_factories as make
from tests.support import factories
from tests.support.held_clock import HeldClock

SOON = 0.05


class HasState(Protocol):
    """A complaint as a screen keeps it: a row of a list, or what an event brought."""

    @property
    def state(self) -> str: ...

    @property
    def version(self) -> int: ...


def counted(place: int) -> str:
    """Write a cursor as earlier releases did."""
    return urlsafe_b64encode(f"j{place}".encode()).decode().rstrip("=")


def place_of(message: Told) -> int:
    """Give the place of a message in the journal."""
    return decode_cursor(message.cursor) or 0


def as_ever(actor: Actor) -> Callable[[], Awaitable[Actor]]:
    """Give a renewal that finds the same rights."""

    async def renew() -> Actor:
        return actor

    return renew


async def unit_watch(town: make.Town, actor: Actor | None = None) -> Watch:
    """Watch the village."""
    reader = actor or town.handler
    return await watching.begin(Watch(UNIT, town.village.id, reader, as_ever(reader), Want()))


async def complaint_watch(row: Complaint, reader: Actor) -> Watch:
    """Watch one complaint."""
    return await watching.begin(Watch(COMPLAINT, row.id, reader, as_ever(reader), Want()))


async def first(stream: AsyncGenerator[list[Told | Resync], None], count: int) -> list[Told | Resync]:
    """Take the first messages of a stream."""
    taken: list[Told | Resync] = []
    async with asyncio.timeout(10), aclosing(stream) as open_stream:
        async for messages in open_stream:
            taken += messages
            if len(taken) >= count:
                return taken
    return taken


def merge(screen: dict[Any, HasState], messages: list[Told | Resync]) -> dict[Any, HasState]:
    """Apply messages to a screen as the client does."""
    for message in messages:
        assert isinstance(message, Told)
        screen[message.subject.id] = message.subject
    return screen


async def test_an_old_screen_and_its_events_are_a_fresh_screen(database: None) -> None:
    town = await make.town()
    watch = await unit_watch(town)
    await make.assigned(town)
    place = await head()
    screen: dict[Any, HasState] = {c.id: c for c in await queries.complaints_page(town.handler, limit=50)}
    row = await make.responded(town)
    await citizens.reopen_complaint(make.citizen_of(row), row.id, reason="Masih tutup.", intention=uuid4())
    row = await make.respond(town, await Complaint.get(id=row.id))
    messages = await first(told(watch, place, heartbeat=SOON), 4)
    fresh = {row.id: row for row in await queries.complaints_page(town.handler, limit=50)}
    merged = merge(screen, messages)
    assert {i: (c.state, c.version) for i, c in merged.items()} == {
        i: (c.state, c.version) for i, c in fresh.items()
    }


async def test_a_cut_stream_goes_on_from_its_cursor_and_repeats_harm_nothing(database: None) -> None:
    town = await make.town()
    watch, place = await unit_watch(town), await head()
    row = await make.responded(town)
    whole = await first(told(watch, place, heartbeat=SOON), 2)
    assert isinstance(whole[0], Told)
    rest = await first(told(watch, place_of(whole[0]), heartbeat=SOON), 1)
    assert merge(merge({}, whole), rest)[row.id].state == "responded"
    assert [place_of(m) for m in rest if isinstance(m, Told)] == [
        place_of(m) for m in whole[1:] if isinstance(m, Told)
    ]


async def test_a_lost_ring_costs_a_heartbeat_and_no_event(
    database: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    town = await make.town()
    watch, place = await unit_watch(town), await head()
    monkeypatch.setattr(bell.LocalBell, "ring", lambda *_: None)
    stream = told(watch, place, heartbeat=SOON)
    waiting = asyncio.create_task(first(stream, 1))
    row = await make.assigned(town)
    messages = await waiting
    assert isinstance(messages[0], Told)
    assert messages[0].subject.id == row.id


async def test_an_event_comes_at_once_when_the_bell_rings(database: None) -> None:
    town = await make.town()
    watch, place = await unit_watch(town), await head()
    waiting = asyncio.create_task(first(told(watch, place, heartbeat=60), 1))
    await make.assigned(town)
    async with asyncio.timeout(5):
        assert len(await waiting) == 1


async def test_what_the_reader_may_not_see_is_not_sent(database: None) -> None:
    town = await make.town()
    watch, place = await unit_watch(town), await head()
    hidden = await make.assigned(town, "complaint_oversight")
    shown = await make.assigned(town)
    messages = await first(told(watch, place, heartbeat=SOON), 1)
    ids = {m.subject.id for m in messages if isinstance(m, Told)}
    assert (hidden.id in ids, shown.id in ids) == (False, True)


async def test_a_complaint_that_leaves_the_unit_makes_its_screens_ask_afresh(database: None) -> None:
    town = await make.town()
    row = await make.assigned(town)
    watch, place = await unit_watch(town), await head()
    await handling.return_complaint(
        town.handler, row.id, seen=row.version, reason="Salah alamat.", intention=uuid4()
    )
    [message] = await first(told(watch, place, heartbeat=SOON), 1)
    assert isinstance(message, Resync)
    assert decode_cursor(message.cursor) == await head()


@pytest.mark.asvs("8.3.2")
async def test_rights_are_those_at_sending(database: None) -> None:
    town = await make.town()
    rights = {"now": town.handler}

    async def renew() -> Actor:
        return rights["now"]

    watch = await watching.begin(Watch(UNIT, town.village.id, town.handler, renew, Want()))
    place = await head()
    rights["now"] = STRANGER
    with pytest.raises(NotSignedIn):
        await first(told(watch, place, heartbeat=SOON), 1)


async def test_rights_that_changed_but_still_suffice_mean_asking_afresh(database: None) -> None:
    town = await make.town()
    more = {**town.handler.grants, Role.EVALUATOR: frozenset({town.village.id})}
    other = replace(town.handler, grants=more)

    async def renew() -> Actor:
        return other

    watch = await watching.begin(Watch(UNIT, town.village.id, town.handler, renew, Want()))
    [message] = await first(told(watch, await head(), heartbeat=SOON), 1)
    assert isinstance(message, Resync)
    # Two cursors of one place differ by the moment in which each was given.
    assert decode_cursor(message.cursor) == await head()


async def test_a_busy_stream_looks_at_rights_too(database: None) -> None:
    town = await make.town()
    looked: list[Actor] = []

    async def renew() -> Actor:
        looked.append(STRANGER)
        return STRANGER

    watch = await watching.begin(Watch(UNIT, town.village.id, town.handler, renew, Want()))
    place = await head()
    await make.assigned(town)
    with pytest.raises(NotSignedIn):
        await first(told(watch, place, heartbeat=0), 1)
    assert looked


async def test_citizens_follow_their_complaint_without_its_notes(database: None) -> None:
    town = await make.town()
    row = await make.assigned(town)
    citizen = make.citizen_of(row)
    watch, place = await complaint_watch(row, citizen), await head()
    await handling.note_complaint(town.handler, row.id, text="Untuk rapat.", intention=uuid4())
    await make.respond(town, row)
    messages = await first(told(watch, place, heartbeat=SOON), 1)
    assert [m.kind for m in messages if isinstance(m, Told)] == ["complaint.responded"]


async def test_staff_are_told_the_day_and_the_citizen_the_instant_of_the_citizens_own_steps(
    database: None, clock: HeldClock
) -> None:
    town = await make.town()
    row = await make.responded(town)
    citizen = make.citizen_of(row)
    own = await complaint_watch(row, citizen)
    place = await head()
    await citizens.confirm_complaint(citizen, row.id, solved=Solved.YES, intention=uuid4())
    for watch, at in ((own, make.at("2026-11-24", 9)), (await unit_watch(town), make.at("2026-11-24", 0))):
        (message,) = await first(told(watch, place, heartbeat=SOON), 1)
        assert isinstance(message, Told)
        assert (message.kind, message.at, message.subject.closed_at) == ("complaint.confirmed", at, at)


async def test_a_stranger_can_follow_neither_a_complaint_nor_a_unit(database: None) -> None:
    town = await make.town()
    row = await make.assigned(town)
    with pytest.raises(NotFound):
        await complaint_watch(row, STRANGER)
    with pytest.raises(Refusal):
        await unit_watch(town, STRANGER)
    officer = await factories.actor_with(Role.OFFICER, town.village)
    with pytest.raises(Refusal):
        await unit_watch(town, officer)


async def test_an_unknown_or_far_away_cursor_means_asking_afresh(database: None) -> None:
    town = await make.town()
    await make.assigned(town)
    newest = await head()
    assert decode_cursor(encode_cursor(newest)) == newest
    assert await watching.starting_place(newest + 5, known=True) == (newest, True)
    assert await watching.starting_place(None, known=False) == (newest, True)
    assert await watching.starting_place(newest - 1, known=True) == (newest - 1, False)
    assert await watching.starting_place(None, known=True) == (newest, False)


async def test_a_cursor_that_an_old_client_kept_goes_on_from_its_place(database: None) -> None:
    town = await make.town()
    row = await make.assigned(town)
    watch, place = await complaint_watch(row, make.citizen_of(row)), await head()
    await make.respond(town, row)
    async with aclosing(watching.messages(watch, counted(place))) as stream:
        message = await anext(stream)
    assert isinstance(message, Told)
    assert message.kind == "complaint.responded"


async def test_a_cursor_that_anybody_can_write_does_not_tell_where_the_journal_stands(
    database: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(watching, "MOST_BEHIND", 2)
    town = await make.town()
    row = await make.assigned(town)
    for _ in range(3):
        await make.filed()
    watch, newest = await complaint_watch(row, make.citizen_of(row)), await head()
    for guess in (newest - 3, newest, newest + 1, newest + 1000):
        assert await watching._unproven_place(watch, guess) == (min(guess, newest), False)
    # More of one's own than can be told: that says nothing of others.
    assert await watching._unproven_place(watch, 0) == (newest, True)


async def test_a_later_cursor_is_later_by_its_number_though_nothing_happened(database: None) -> None:
    def number(cursor: str) -> int:
        return int(urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4))[1:])

    cursors = [encode_cursor(place) for place in (7, 7, 8, 2, 7)]
    assert [float(number(cursor)) for cursor in cursors] == sorted(
        {float(number(cursor)) for cursor in cursors}
    )
    assert [decode_cursor(cursor) for cursor in cursors] == [7, 7, 8, 2, 7]
    forged = cursors[0][:-8] + ("A" if cursors[0][-8] != "A" else "B") + cursors[0][-7:]
    assert decode_cursor(forged) is None
