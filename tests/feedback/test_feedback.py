"""Feedback is read by the addressed officer alone, in shuffled batches of at least five people."""

from asyncio import gather
from dataclasses import replace
from datetime import date
from itertools import count
from uuid import UUID, uuid4

import pytest
from tortoise import connections

from server.access.actor import STRANGER, Role
from server.access.guard import visible
from server.feedback.errors import NoAddressee
from server.feedback.models import Feedback, FeedbackBatch
from server.feedback.queries import AddresseeKind, addressees_by_unit_ids, my_feedback
from server.feedback.services import FeedbackDraft, give_feedback, read_feedback, thank_feedback
from server.kit.refusals import Invalid, NotFound, NotSignedIn
from server.live.models import Event, EventTopic
from tests.support import factories
from tests.support.held_clock import HeldClock

pytestmark = pytest.mark.usefixtures("database", "clock")

_senders = count(1)


async def write(to: UUID, text: str = "Sabar menjelaskan.", *, sender: int | None = None) -> None:
    """Give feedback as a new sender, or as a known one."""
    key = f"{sender or next(_senders) + 1000:064x}"
    await give_feedback(STRANGER, FeedbackDraft(to, key, went_well=text), intention=uuid4())


async def test_four_people_are_not_enough_to_read() -> None:
    officer = await factories.person()
    for _ in range(4):
        await write(officer.id)
    mine = await my_feedback(await factories.actor_of(officer))
    assert (mine.batches, mine.is_waiting) == ([], True)


async def test_one_person_writing_five_times_opens_nothing() -> None:
    officer = await factories.person()
    for _ in range(5):
        await write(officer.id, sender=7)
    assert not await FeedbackBatch.exists()


async def test_the_fifth_person_opens_a_batch_of_all_that_waits() -> None:
    officer = await factories.person()
    await write(officer.id, "Kedua kalinya.", sender=1)
    for sender in range(1, 6):
        await write(officer.id, f"Dari {sender}.", sender=sender)
    mine = await my_feedback(await factories.actor_of(officer))
    assert [(one.people, len(one.items), one.batch.month) for one in mine.batches] == [
        (5, 6, date(2026, 11, 1))
    ]
    assert not mine.is_waiting


async def test_a_batch_is_in_no_order_of_writing_letters_or_people() -> None:
    officer = await factories.person()
    for number in range(16):
        await write(officer.id, f"Pesan {number:02d}.", sender=max(1, number - 10))
    [batch] = (await my_feedback(await factories.actor_of(officer))).batches
    texts = [item.went_well for item in batch.items]
    written = [f"Pesan {number:02d}." for number in range(16)]
    assert sorted(map(str, texts)) == written
    # By chance it happens once in 10^13 times.
    assert texts not in (written, written[::-1])
    ids = [item.went_well for item in await Feedback.filter(batch_id=batch.batch.id).order_by("id")]
    assert texts not in (ids, ids[::-1])


@pytest.mark.asvs("15.4.2")
async def test_five_people_at_once_open_exactly_one_batch() -> None:
    officer = await factories.person()
    await gather(*(write(officer.id) for _ in range(5)))
    assert await FeedbackBatch.all().count() == 1
    assert await Feedback.filter(batch_id__isnull=True).count() == 0


async def test_neither_head_nor_administrator_nor_verifier_can_see_it() -> None:
    unit = await factories.unit()
    officer = await factories.person(unit)
    for _ in range(5):
        await write(officer.id)
    for role in (Role.UNIT_HEAD, Role.ADMIN, Role.VERIFIER, Role.HANDLER, Role.EVALUATOR):
        actor = await factories.actor_with(role, unit)
        assert await visible(actor, "feedback.read", Feedback).count() == 0
        assert (await my_feedback(actor)).batches == []


async def test_no_text_is_readable_in_the_database() -> None:
    officer = await factories.person()
    await write(officer.id, "Lansia didahulukan.")
    rows = await connections.get("default").execute_query_dict("SELECT * FROM feedback")
    assert (await Feedback.get()).went_well == "Lansia didahulukan."
    assert "Lansia" not in str(rows)


async def test_the_journal_tells_neither_of_a_letter_nor_of_a_batch_and_the_officer_alone_of_what_they_read() -> (
    None
):
    officer = await factories.person()
    for _ in range(5):
        await write(officer.id)
    assert not await Event.exists()
    actor = await factories.actor_of(officer)
    await read_feedback(actor, (await FeedbackBatch.get()).id, intention=uuid4())
    (event,) = await Event.all()
    topics = {topic.topic for topic in await EventTopic.filter(event_id=event.seq)}
    assert topics == {f"account:{actor.account_id}"}
    assert (event.kind, set(event.data)) == ("feedback.read", {"batch"})


async def test_a_letter_sent_again_is_kept_once_and_answered_alike() -> None:
    officer, intention = await factories.person(), uuid4()
    draft = FeedbackDraft(officer.id, "a" * 64, went_well="Sabar.")
    first, second = [await give_feedback(STRANGER, draft, intention=intention) for _ in range(2)]
    assert first == second == intention
    assert await Feedback.all().count() == 1
    with pytest.raises(NotFound):
        await give_feedback(STRANGER, replace(draft, went_well="Lain."), intention=intention)


async def test_what_is_for_a_counter_reaches_whoever_serves_there() -> None:
    officer = await factories.person()
    counter = await factories.service_point(officer=officer)
    await write(counter.id)
    assert (await Feedback.get()).person_id == officer.id


async def test_nobody_there_means_no_addressee() -> None:
    gone = await factories.person(is_active=False)
    for addressee in (
        uuid4(),
        gone.id,
        (await factories.service_point()).id,
        (await factories.service_point(officer=gone)).id,
        (await factories.service_point(officer=await factories.person(), is_active=False)).id,
    ):
        with pytest.raises(NoAddressee):
            await write(addressee)


async def test_an_empty_form_or_a_strange_key_is_refused() -> None:
    officer = await factories.person()
    for draft in (
        FeedbackDraft(officer.id, "a" * 64, went_well="  "),
        FeedbackDraft(officer.id, "not a key", went_well="Baik."),
        FeedbackDraft(officer.id, "a" * 64, next_step="x" * 1001),
    ):
        with pytest.raises(Invalid):
            await give_feedback(STRANGER, draft, intention=uuid4())


async def test_thanks_are_said_once_and_mean_it_was_read(clock: HeldClock) -> None:
    officer = await factories.person()
    for _ in range(5):
        await write(officer.id)
    actor, batch = await factories.actor_of(officer), await FeedbackBatch.get()
    thanked = await thank_feedback(actor, batch.id, intention=uuid4())
    first = thanked.thanked_at
    clock.advance(days=1)
    again = await thank_feedback(actor, batch.id, intention=uuid4())
    assert first == again.thanked_at == again.read_at
    assert [e.kind for e in await Event.all().order_by("seq")] == ["feedback.thanked"]


async def test_another_officer_can_neither_read_nor_thank() -> None:
    officer, other = await factories.person(), await factories.person()
    for _ in range(5):
        await write(officer.id)
    batch, actor = await FeedbackBatch.get(), await factories.actor_of(other)
    for service in (read_feedback, thank_feedback):
        with pytest.raises(NotFound):
            await service(actor, batch.id, intention=uuid4())
    with pytest.raises(NotSignedIn):
        await my_feedback(STRANGER)


async def test_officers_are_offered_by_position_and_named_only_where_published() -> None:
    quiet, open_unit = await factories.unit(), await factories.unit(publishes_staff=True)
    first, second = await factories.person(quiet), await factories.person(quiet)
    named = await factories.person(open_unit, "Sari", position="Lurah")
    counter = await factories.service_point(quiet, officer=first, name="Loket 2")
    await factories.service_point(quiet, name="Loket kosong")
    found = await addressees_by_unit_ids(STRANGER, [quiet.id, open_unit.id])
    assert [(a.id, a.label, a.name) for a in found[quiet.id]] == [
        (counter.id, "Loket 2", None),
        (first.id, "Pelaksana 1", None),
        (second.id, "Pelaksana 2", None),
    ]
    assert [(a.id, a.kind, a.label, a.name) for a in found[open_unit.id]] == [
        (named.id, AddresseeKind.OFFICER, "Lurah", "Sari")
    ]
