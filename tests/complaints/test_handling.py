"""What staff can do with a complaint, and what they see."""

import asyncio
from datetime import date
from functools import partial
from uuid import uuid4

import pytest

from server.access.actor import STRANGER, Role
from server.complaints import citizens, handling, queries, reading, sweeps
from server.complaints.kinds import Solved
from server.complaints.models import Complaint, TimelineEntry
from server.complaints.queries import Order, Shelf
from server.complaints.rules import ComplaintClass
from server.kit.refusals import Invalid, NotAllowed, NotFound, NotSignedIn, Stale, WrongState
from server.kit.want import Want
from server.live.models import Event
from tests.support import complaint_factories as make
from tests.support import factories
from tests.support.held_clock import HeldClock

HISTORY = Want.of("timeline.by")


async def test_a_complaint_goes_from_intake_to_response(database: None, clock: HeldClock) -> None:
    town = await make.town()
    row = await make.assigned(town)
    clock.set(make.at("2026-11-26", 10))
    row = await handling.start_complaint(town.handler, row.id, seen=row.version, intention=uuid4())
    row = await make.respond(town, row, planned="Papan jam dipasang.", planned_by=date(2026, 12, 9))
    assert (row.state, row.due_on) == ("responded", date(2026, 12, 10))
    # Two working days of 7 h 30 min and one hour more.
    assert (row.first_response_minutes, row.first_response_in_time) == (960, True)
    lines = await TimelineEntry.filter(complaint_id=row.id).order_by("seq")
    assert [(line.seq, line.kind) for line in lines] == [
        (1, "submitted"),
        (2, "verified"),
        (3, "assigned"),
        (4, "started"),
        (5, "responded"),
    ]


async def test_thanks_alone_are_no_response(database: None) -> None:
    town = await make.town()
    row = await make.assigned(town)
    with pytest.raises(Invalid, match="not_an_answer"):
        await make.respond(town, row, done="Terima kasih atas laporan Anda, akan segera kami tindak lanjuti.")


async def test_a_form_opened_before_a_colleague_saved_is_stale(database: None) -> None:
    town = await make.town()
    row = await make.assigned(town)
    await handling.start_complaint(town.handler, row.id, seen=row.version, intention=uuid4())
    with pytest.raises(Stale) as refused:
        await handling.respond_complaint(
            town.handler, row.id, seen=row.version, done=make.ANSWER, intention=uuid4()
        )
    assert refused.value.version == row.version + 1


async def test_a_note_and_a_passed_deadline_make_no_form_stale(database: None, clock: HeldClock) -> None:
    town = await make.town()
    row = await make.assigned(town)
    await handling.note_complaint(town.handler, row.id, text="Dibahas di apel Selasa.", intention=uuid4())
    clock.advance(days=20)
    assert await sweeps.mark_overdue_complaints() == 1
    assert (await make.respond(town, row)).state == "responded"


async def test_five_copies_of_one_response_are_one_response(database: None) -> None:
    town = await make.town()
    row = await make.assigned(town)
    intention = uuid4()
    answers = await asyncio.gather(*(make.respond(town, row, intention) for _ in range(5)))
    assert {(a.id, a.version, a.state) for a in answers} == {(row.id, row.version + 1, "responded")}
    assert await TimelineEntry.filter(kind="responded").count() == 1


async def test_the_unit_sees_a_complaint_only_after_it_was_forwarded(database: None) -> None:
    town = await make.town()
    row = await make.verified(town, unit_id=town.village.id)
    assert await reading.complaint(town.handler, row.id, Want()) is None
    await handling.assign_complaint(
        town.verifier, row.id, seen=row.version, unit_id=town.village.id, intention=uuid4()
    )
    seen = await reading.complaint(town.handler, row.id, Want())
    assert seen
    assert seen.id == row.id


async def test_alleged_misconduct_stays_with_the_verification_team(database: None) -> None:
    town = await make.town()
    row = await make.assigned(town, "complaint_oversight")
    with pytest.raises(NotFound):
        await make.respond(town, row)
    answered = await handling.respond_complaint(
        town.verifier, row.id, seen=row.version, done=make.ANSWER, intention=uuid4()
    )
    assert answered.state == "responded"


async def test_strangers_and_other_roles_are_refused(database: None) -> None:
    town = await make.town()
    row = await make.assigned(town)
    head = await factories.actor_with(Role.UNIT_HEAD, town.village)
    with pytest.raises(NotAllowed):
        await handling.respond_complaint(head, row.id, seen=row.version, done=make.ANSWER, intention=uuid4())
    with pytest.raises((NotFound, NotSignedIn)):
        await handling.start_complaint(STRANGER, row.id, seen=row.version, intention=uuid4())


async def test_an_unverified_complaint_cannot_be_forwarded(database: None) -> None:
    town = await make.town()
    row = await make.filed()
    with pytest.raises(WrongState):
        await handling.assign_complaint(
            town.verifier, row.id, seen=row.version, unit_id=town.village.id, intention=uuid4()
        )


async def test_moving_on_needs_a_reason_and_does_not_restart_the_clock(
    database: None, clock: HeldClock
) -> None:
    town = await make.town()
    other = await factories.unit("Kelurahan Bintang", parent=town.district)
    row = await make.assigned(town)
    clock.advance(days=2)
    move = partial(
        handling.assign_complaint, town.handler, row.id, seen=row.version, unit_id=other.id, intention=uuid4()
    )
    with pytest.raises(Invalid, match="reason"):
        await move()
    moved = await move(reason="Wilayah Kel. Bintang.")
    assert (moved.unit_id, moved.due_on) == (other.id, date(2026, 12, 1))


async def test_a_returned_complaint_is_hidden_from_the_unit_again(database: None, clock: HeldClock) -> None:
    town = await make.town()
    row = await make.assigned(town)
    back = await handling.return_complaint(
        town.handler, row.id, seen=row.version, reason="Salah alamat.", intention=uuid4()
    )
    assert (back.state, back.unit_id, back.due_on) == ("submitted", town.district.id, date(2026, 11, 27))
    assert await queries.complaints_by_ids(town.handler, [row.id]) == {}


async def test_citizens_never_see_notes_or_names(database: None) -> None:
    town = await make.town()
    row = await make.responded(town)
    await handling.note_complaint(town.handler, row.id, text="Mohon dibahas.", intention=uuid4())
    told = await reading.complaint(make.citizen_of(row), row.id, HISTORY)
    assert told
    team, unit = "Tim verifikasi", "Kelurahan Melintang"
    assert [line.by for line in told.timeline] == ["Warga", team, team, unit]
    seen = await reading.complaint(town.handler, row.id, HISTORY)
    assert seen
    assert (seen.timeline[-1].kind, seen.timeline[-1].by) == ("noted", f"Pelaksana, {unit}")


async def test_ten_silent_working_days_close_a_complaint(database: None, clock: HeldClock) -> None:
    town = await make.town()
    row = await make.responded(town)
    clock.set(make.at("2026-12-08", 23))
    assert await sweeps.auto_close_complaints() == 0
    clock.set(make.at("2026-12-09", 1))
    assert await sweeps.auto_close_complaints() == 1
    closed = await Complaint.get(id=row.id)
    assert (closed.state, closed.closure_reason, closed.resolved_in_time) == ("closed", "auto_no_reply", True)


async def test_every_passed_deadline_is_told_once(database: None, clock: HeldClock) -> None:
    town = await make.town()
    row = await make.filed()
    clock.advance(days=5)
    told = [await sweeps.mark_overdue_complaints() for _ in range(2)]
    await handling.verify_complaint(
        town.verifier, row.id, seen=row.version, classification=ComplaintClass.ASPIRATION, intention=uuid4()
    )
    row = await Complaint.get(id=row.id)
    await handling.assign_complaint(
        town.verifier, row.id, seen=row.version, unit_id=town.village.id, intention=uuid4()
    )
    clock.advance(days=10)
    told += [await sweeps.mark_overdue_complaints() for _ in range(2)]
    assert (told, await Event.filter(kind="complaint.overdue").count()) == ([1, 0, 1, 0], 2)


@pytest.mark.parametrize(
    ("shelf", "expected"),
    [
        (Shelf.ALL, 4),
        (Shelf.OPEN, 3),
        (Shelf.TO_VERIFY, 1),
        (Shelf.MINE, 1),
        (Shelf.WAITING_CITIZEN, 1),
        (Shelf.CLOSED, 1),
        (Shelf.OVERDUE, 2),
    ],
)
async def test_shelves_hold_what_they_say(
    database: None, clock: HeldClock, shelf: Shelf, expected: int
) -> None:
    town = await make.town()
    row = await make.responded(town)
    await citizens.confirm_complaint(make.citizen_of(row), row.id, solved=Solved.YES, intention=uuid4())
    await make.responded(town)
    await make.assigned(town)
    await make.filed()
    clock.set(make.at("2026-12-03"))
    rows = await queries.complaints_page(town.verifier, shelf=shelf, limit=50)
    assert len(rows) == expected


@pytest.mark.parametrize("order", list(Order))
async def test_pages_follow_each_other_without_a_gap(database: None, clock: HeldClock, order: Order) -> None:
    town = await make.town()
    for number in range(7):
        clock.advance(days=1)
        row = await (make.filed() if number % 2 else make.responded(town))
        if number == 4:
            await citizens.withdraw_complaint(make.citizen_of(row), row.id, intention=uuid4())
    whole = [row.id for row in await queries.complaints_page(town.verifier, order=order, limit=50)]
    paged, after = [], None
    while page := (await queries.complaints_page(town.verifier, order=order, after=after, limit=2))[:2]:
        paged += [row.id for row in page]
        after = page[-1].id
    assert len(whole) == 7
    assert paged == whole


async def test_a_search_finds_by_code_and_by_words_of_the_title(database: None) -> None:
    town = await make.town()
    row = await make.filed(code="RKI-2026-7K4M9X", title="Antrean surat usaha tanpa nomor")
    await make.filed()
    for typed in ("7k4m", "RKI-2026-7K4M9X", "rki 2026 7k4m9x", "antrean usaha"):
        found = await queries.complaints_page(town.verifier, search=typed, limit=10)
        assert [each.id for each in found] == [row.id]
