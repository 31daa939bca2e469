"""Ratings, questionnaires and survey periods, as services keep them."""

from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest

from server.access.actor import STRANGER, Role
from server.kit.clock import now, today
from server.kit.refusals import Invalid, NotAllowed, NotFound, NotSignedIn, Stale
from server.live.models import Event, Intention
from server.surveys.drafts import PeriodDraft
from server.surveys.errors import PeriodClosed
from server.surveys.models import QuickRating, SurveyResponse
from server.surveys.services import rate_service, save_survey_period, submit_survey
from tests.support import factories, survey_factories
from tests.support.held_clock import HeldClock
from tests.support.survey_factories import rating_draft, survey_draft

pytestmark = pytest.mark.usefixtures("database", "clock")


async def test_a_face_is_kept_with_its_day_and_without_its_hour() -> None:
    service = await factories.service()
    draft = rating_draft(service, 2, reasons=["cost", "clarity", "cost"], could_be_better=" Papan tarif. ")
    rating = await rate_service(STRANGER, draft, intention=uuid4())
    kept = await QuickRating.get(id=rating.id)
    assert (kept.score, kept.reasons, kept.rated_on) == (2, ["clarity", "cost"], today())
    assert kept.could_be_better == "Papan tarif."


@pytest.mark.parametrize("wrong", [{"score": 5}, {"reasons": ["weather"]}, {"device_key": "short"}])
async def test_a_rating_that_no_form_can_give_is_refused(wrong: dict[str, Any]) -> None:
    service = await factories.service()
    with pytest.raises(Invalid):
        await rate_service(STRANGER, rating_draft(service, **{"score": 3, **wrong}), intention=uuid4())
    assert not await QuickRating.exists()


async def test_a_service_out_of_use_cannot_be_rated() -> None:
    service = await factories.service(is_active=False)
    with pytest.raises(NotFound):
        await rate_service(STRANGER, rating_draft(service), intention=uuid4())


async def test_a_counter_of_another_unit_is_refused() -> None:
    service, elsewhere = await factories.service(), await factories.service_point()
    with pytest.raises(Invalid):
        await rate_service(STRANGER, rating_draft(service, service_point_id=elsewhere.id), intention=uuid4())


@pytest.mark.asvs("2.3.4")
async def test_the_same_intention_sent_twice_counts_once() -> None:
    service = await factories.service()
    await survey_factories.period(await service.unit)
    intention = uuid4()
    first = await submit_survey(STRANGER, survey_draft(service), intention=intention)
    second = await submit_survey(STRANGER, survey_draft(service), intention=intention)
    assert first.id == second.id
    assert await SurveyResponse.all().count() == 1


async def test_a_questionnaire_needs_all_nine_answers() -> None:
    service = await factories.service()
    await survey_factories.period(await service.unit)
    answers = survey_factories.scores("3" * 9)
    del answers["cost"]
    with pytest.raises(Invalid) as refused:
        await submit_survey(STRANGER, survey_draft(service, answers), intention=uuid4())
    assert [problem.field for problem in refused.value.fields] == ["answers.cost"]


async def test_an_answer_outside_every_period_is_refused() -> None:
    service = await factories.service()
    await survey_factories.period(await service.unit, ends_on=today() - timedelta(days=1))
    with pytest.raises(PeriodClosed):
        await submit_survey(STRANGER, survey_draft(service), intention=uuid4())


async def test_an_answer_given_offline_in_the_period_counts_after_its_end() -> None:
    service = await factories.service()
    period = await survey_factories.period(await service.unit, ends_on=today() - timedelta(days=2))
    draft = survey_draft(service, answered_at=now() - timedelta(days=3))
    response = await submit_survey(STRANGER, draft, intention=uuid4())
    assert (response.period_id, response.answered_on) == (period.id, today() - timedelta(days=3))


@pytest.mark.parametrize(("off_by", "kept"), [(400, 0), (-400, 30)])
async def test_a_wrong_device_clock_is_brought_near(off_by: int, kept: int) -> None:
    service = await factories.service()
    await survey_factories.period(await service.unit, days=40)
    draft = survey_draft(service, answered_at=now() + timedelta(days=off_by))
    response = await submit_survey(STRANGER, draft, intention=uuid4())
    assert response.answered_on == today() - timedelta(days=kept)


async def test_the_journal_tells_of_five_answers_and_never_of_one() -> None:
    service = await factories.service()
    period = await survey_factories.period(await service.unit)
    for _ in range(7):
        response = await submit_survey(STRANGER, survey_draft(service), intention=uuid4())
    events = await Event.all()
    assert [event.kind for event in events] == ["evaluation.moved"]
    assert str(response.id) not in str([event.data for event in events])
    assert events[0].data["period"] == str(period.id)


async def test_periods_of_one_unit_do_not_overlap() -> None:
    unit = await factories.unit()
    head = await factories.actor_with(Role.UNIT_HEAD, unit)
    first = PeriodDraft(unit.id, "Triwulan III 2026", date(2026, 7, 1), date(2026, 9, 30), 500)
    await save_survey_period(head, None, first, seen=None, intention=uuid4())
    second = PeriodDraft(unit.id, "Triwulan IV 2026", date(2026, 9, 30), date(2026, 12, 31))
    with pytest.raises(Invalid) as refused:
        await save_survey_period(head, None, second, seen=None, intention=uuid4())
    assert refused.value.fields[0].message == "period_overlaps"


async def test_a_label_is_used_once_in_a_unit_and_freely_in_another() -> None:
    unit, other = await factories.unit(), await factories.unit()
    head = await factories.actor_with(Role.UNIT_HEAD, unit)
    await survey_factories.period(other, label="Semester I", days=3)
    draft = PeriodDraft(unit.id, "Semester I", date(2026, 1, 1), date(2026, 6, 30))
    await save_survey_period(head, None, draft, seen=None, intention=uuid4())
    again = PeriodDraft(unit.id, "semester i", date(2027, 1, 1), date(2027, 6, 30))
    with pytest.raises(Invalid):
        await save_survey_period(head, None, again, seen=None, intention=uuid4())


async def test_a_period_is_not_cut_short_of_answers_it_has(clock: HeldClock) -> None:
    unit = await factories.unit()
    head = await factories.actor_with(Role.UNIT_HEAD, unit)
    period = await survey_factories.period(unit)
    await survey_factories.answers(period, ["3" * 9])
    cut = PeriodDraft(unit.id, period.label, period.starts_on, today() - timedelta(days=1))
    with pytest.raises(Invalid):
        await save_survey_period(head, period.id, cut, seen=1, intention=uuid4())
    longer = PeriodDraft(unit.id, period.label, period.starts_on, today(), 320)
    changed = await save_survey_period(head, period.id, longer, seen=1, intention=uuid4())
    assert (changed.version, changed.users_in_period) == (2, 320)
    with pytest.raises(Stale):
        await save_survey_period(head, period.id, longer, seen=1, intention=uuid4())


async def test_only_the_head_and_the_administrator_set_periods() -> None:
    unit, other = await factories.unit(), await factories.unit()
    draft = PeriodDraft(unit.id, "Semester I", date(2026, 1, 1), date(2026, 6, 30))
    with pytest.raises(NotSignedIn):
        await save_survey_period(STRANGER, None, draft, seen=None, intention=uuid4())
    for actor in (
        await factories.actor_with(Role.HANDLER, unit),
        await factories.actor_with(Role.UNIT_HEAD, other),
    ):
        with pytest.raises(NotAllowed):
            await save_survey_period(actor, None, draft, seen=None, intention=uuid4())
    assert not await Intention.exists()
