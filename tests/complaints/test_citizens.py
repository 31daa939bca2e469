"""What citizens can do with a complaint."""

import asyncio
from datetime import date
from uuid import uuid4

import pytest

from server.access.actor import STRANGER, Role
from server.complaints import citizens, handling
from server.complaints.holders import holder, holder_at
from server.complaints.kinds import Solved
from server.complaints.models import Complaint, TimelineEntry
from server.kit.refusals import Invalid, NotFound, TooMany, WrongState
from server.live.models import Event, EventTopic
from server.units.models import Unit
from tests.support import complaint_factories as make
from tests.support import factories
from tests.support.held_clock import HeldClock


async def test_a_complaint_goes_to_the_verifying_unit_above_the_one_it_is_about(database: None) -> None:
    town = await make.town()
    row = await make.filed(unit_id=town.village.id)
    assert (row.unit_id, row.reported_unit_id) == (town.district.id, town.village.id)


async def test_a_complaint_about_no_unit_goes_to_any_verification_team(database: None) -> None:
    town = await make.town()
    assert (await make.filed()).unit_id == town.district.id


async def test_a_complaint_about_no_unit_goes_to_the_topmost_verification_team(database: None) -> None:
    village = await factories.unit(code="a-first", parent=await factories.unit(code="z-last"))
    await factories.actor_with(Role.VERIFIER, village)
    assert (await make.filed()).unit_id == village.id
    district = (await Unit.get(code="z-last")).id
    await factories.actor_with(Role.VERIFIER, await Unit.get(id=district))
    assert (await make.filed()).unit_id == district


async def test_verification_is_due_three_working_days_after_filing(database: None, clock: HeldClock) -> None:
    await make.town()
    assert (await make.filed()).due_on == date(2026, 11, 27)


async def test_an_anonymous_complaint_keeps_no_name_even_if_one_was_sent(database: None) -> None:
    await make.town()
    row = await make.filed(name="Siti Aminah", phone="0812 3456 7890", contact_consent=True)
    stored = await Complaint.get(id=row.id)
    kept = (stored.complainant_name, stored.complainant_phone, stored.contact_consent_at)
    assert not any(kept)


async def test_a_telephone_number_needs_consent(database: None) -> None:
    await make.town()
    with pytest.raises(Invalid, match="contactConsent"):
        await make.filed(identity_mode="named", name="Siti Aminah", phone="0812 3456 7890")


async def test_every_wrong_field_is_named_at_once(database: None) -> None:
    await make.town()
    with pytest.raises(Invalid) as refused:
        await make.filed(code="RKI-2026-ILOU", key="123", title="x", body="short", unit_id=uuid4())
    assert {f.field for f in refused.value.fields} == {"code", "key", "title", "body", "unit"}


async def test_a_phone_with_a_wrong_clock_is_corrected_not_refused(database: None, clock: HeldClock) -> None:
    await make.town()
    row = await make.filed(saved_at=make.at("2031-01-01"))
    assert row.saved_at == clock.now


async def test_five_copies_of_one_intention_give_one_complaint_and_five_equal_answers(database: None) -> None:
    await make.town()
    new, intention = make.draft(), uuid4()
    copies = (citizens.file_complaint(STRANGER, new, intention=intention) for _ in range(5))
    answers = await asyncio.gather(*copies)
    assert len({row.id for row in answers}) == 1
    assert (await Complaint.all().count(), await Event.all().count(), await TimelineEntry.all().count()) == (
        1,
        1,
        1,
    )


async def test_five_copies_of_details_are_added_once(database: None) -> None:
    town = await make.town()
    row = await make.responded(town)
    intention = uuid4()
    details = (
        citizens.add_complaint_details(
            make.citizen_of(row), row.id, text="Hari ini loket tutup lagi.", photos=[], intention=intention
        )
        for _ in range(5)
    )
    answers = await asyncio.gather(*details)
    assert {a.version for a in answers} == {row.version + 1}
    assert await TimelineEntry.filter(kind="details_added").count() == 1


async def test_another_complaint_cannot_be_filed_under_the_same_key(database: None) -> None:
    await make.town()
    new = make.draft()
    await make.filed(new)
    with pytest.raises(Invalid, match="key: taken"):
        await make.filed(new)


@pytest.mark.asvs("2.3.4", "15.4.2")
async def test_of_complaints_filed_under_one_key_at_once_one_is_taken_and_the_others_are_refused(
    database: None,
) -> None:
    await make.town()
    new = make.draft()
    answers = await asyncio.gather(*(make.filed(new) for _ in range(8)), return_exceptions=True)
    refused = [answer for answer in answers if not isinstance(answer, Complaint)]
    assert (len(refused), {str(answer) for answer in refused}) == (7, {"key: taken"})


async def test_a_receipt_is_found_however_it_is_typed(database: None) -> None:
    await make.town()
    new = make.draft(code="RKI-2026-7K4M9X")
    row = await make.filed(new)
    grouped = " ".join(new.key[i : i + 3] for i in range(0, 27, 3)).lower()
    assert (await holder("rki 2026 7k4m9x", grouped)).receipt_for == row.id


async def test_a_wrong_key_finds_nothing_and_is_slowed_down(database: None) -> None:
    await make.town()
    new = make.draft()
    await make.filed(new)
    for _ in range(15):
        with pytest.raises(NotFound):
            await holder_at("203.0.113.7", new.code, make.new_key())
    with pytest.raises(TooMany):
        await holder_at("203.0.113.7", new.code, make.new_key())
    for address in ("203.0.113.7", "203.0.113.8"):
        assert (await holder_at(address, new.code, new.key)).receipt_for, "the right one opens from anywhere"


async def test_a_receipt_opens_no_other_complaint(database: None) -> None:
    await make.town()
    mine, other = await make.filed(), await make.filed()
    with pytest.raises(NotFound):
        await citizens.withdraw_complaint(make.citizen_of(mine), other.id, intention=uuid4())


async def test_confirming_closes_the_complaint_and_sets_its_figures_once(
    database: None, clock: HeldClock
) -> None:
    town = await make.town()
    row = await make.responded(town)
    clock.set(make.at("2026-11-25", 9))
    closed = await citizens.confirm_complaint(
        make.citizen_of(row), row.id, solved=Solved.YES, score=4, intention=uuid4()
    )
    assert (closed.state, closed.closure_reason, closed.handling_score) == ("closed", "confirmed", 4)
    # Tuesday 09.00 to Wednesday 09.00 on the usual hours: 7 h 30 min of work.
    assert (closed.resolution_minutes, closed.resolved_in_time, closed.due_on) == (450, True, None)


async def test_reopening_clears_the_figures_and_gives_five_days_anew(
    database: None, clock: HeldClock
) -> None:
    town = await make.town()
    row = await make.responded(town)
    citizen = make.citizen_of(row)
    await citizens.confirm_complaint(citizen, row.id, solved=Solved.PARTLY, score=2, intention=uuid4())
    again = await citizens.reopen_complaint(citizen, row.id, reason="Masih tutup.", intention=uuid4())
    assert (again.state, again.due_on) == ("reopened", date(2026, 12, 1))
    assert (again.resolution_minutes, again.resolved_in_time, again.handling_score) == (None, None, None)


async def test_a_complaint_is_reopened_at_most_twice(database: None) -> None:
    town = await make.town()
    row = await make.responded(town)
    citizen = make.citizen_of(row)
    for _ in range(2):
        row = await citizens.reopen_complaint(citizen, row.id, reason="Belum selesai.", intention=uuid4())
        row = await make.respond(town, row)
    with pytest.raises(WrongState):
        await citizens.reopen_complaint(citizen, row.id, reason="Belum selesai.", intention=uuid4())


async def test_details_after_a_response_restart_the_ten_days(database: None, clock: HeldClock) -> None:
    town = await make.town()
    row = await make.responded(town)
    clock.set(make.at("2026-12-01"))
    more = await citizens.add_complaint_details(
        make.citizen_of(row), row.id, text="Loket tetap tutup.", photos=[], intention=uuid4()
    )
    assert (row.due_on, more.due_on) == (date(2026, 12, 8), date(2026, 12, 15))


async def test_a_withdrawn_complaint_counts_in_no_figure_and_stays_closed(database: None) -> None:
    town = await make.town()
    row = await make.assigned(town)
    citizen = make.citizen_of(row)
    gone = await citizens.withdraw_complaint(citizen, row.id, intention=uuid4())
    assert (gone.state, gone.closure_reason, gone.resolution_minutes) == ("closed", "withdrawn", None)
    with pytest.raises(WrongState):
        await citizens.reopen_complaint(citizen, row.id, reason="Berubah pikiran.", intention=uuid4())


async def test_events_are_found_under_the_complaint_and_every_unit_above(database: None) -> None:
    town = await make.town()
    deeper = await factories.unit("RW 01", parent=town.village)
    row = await make.verified(town)
    await handling.assign_complaint(
        town.verifier, row.id, seen=row.version, unit_id=deeper.id, intention=uuid4()
    )
    event = await Event.all().order_by("-seq").first()
    topics = {row.topic for row in await EventTopic.filter(event=event)}
    units = {f"unit:{each.id}" for each in (town.district, town.village, deeper)}
    assert topics == {f"complaint:{row.id}", *units}
