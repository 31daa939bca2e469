"""Changes to surveys: a quick rating, a full questionnaire, a survey period."""

from dataclasses import asdict
from datetime import date
from uuid import UUID

from tortoise.expressions import Q

from server.access.actor import Actor
from server.access.guard import require, visible, visible_one
from server.audit.kinds import Act
from server.audit.services import Done, record
from server.kit.refusals import FieldProblem, Invalid
from server.kit.seal import lookup
from server.live.intentions import once
from server.live.work import work
from server.surveys.drafts import (
    Dated,
    PeriodDraft,
    RatingDraft,
    SurveyDraft,
    checked_answers,
    checked_period,
    checked_rating,
    day_of,
)
from server.surveys.errors import PeriodClosed
from server.surveys.events import EvaluationMoved, SurveyPeriodSaved
from server.surveys.models import QuickRating, SurveyPeriod, SurveyResponse
from server.surveys.rules import MIN_ANSWERS, Channel
from server.units.models import Service, ServicePoint, Unit
from server.units.queries import unit_tree
from server.units.topics import topics_above


@once("rate_service", QuickRating)
async def rate_service(actor: Actor, draft: RatingDraft, *, intention: UUID) -> QuickRating:
    """Keep one face and its reasons; a different instrument that never enters the index.

    Refuses: Invalid, NotFound, NotAllowed.
    """
    service = await visible_one(actor, "service.read", Service, draft.service_id)
    require(actor, "rating.rate", service)
    well, better = checked_rating(draft)
    await _check_point(actor, draft.service_point_id, service)
    rating = QuickRating(
        unit_id=service.unit_id,
        service_id=service.id,
        service_point_id=draft.service_point_id,
        score=draft.score,
        reasons=sorted(set(draft.reasons)),
        went_well=well,
        could_be_better=better,
        rated_on=day_of(draft.rated_at),
        device_hash=_device_hash(service, draft.device_key),
    )
    async with work(actor) as w:
        await w.add(rating)
        w.done(rate_service.verb, intention, rating.id)
    return rating


@once("submit_survey", SurveyResponse)
async def submit_survey(actor: Actor, draft: SurveyDraft, *, intention: UUID) -> SurveyResponse:
    """Count one complete questionnaire for the period the unit had on the day it was answered.

    Refuses: Invalid (one of the nine answers is missing), NotFound, NotAllowed, PeriodClosed.
    Emits: evaluation.moved, with every fifth answer.
    """
    service = await visible_one(actor, "service.read", Service, draft.service_id)
    require(actor, "survey.submit", service)
    answers = checked_answers(draft)
    await _check_point(actor, draft.service_point_id, service)
    answered_on = day_of(draft.answered_at)
    unit_id = service.unit_id
    period = await _period_on(unit_id, answered_on)
    if period is None:
        raise PeriodClosed
    topics = topics_above(await unit_tree(), unit_id)
    response = SurveyResponse(
        unit_id=unit_id,
        service_id=service.id,
        service_point_id=draft.service_point_id,
        period_id=period.id,
        answered_on=answered_on,
        channel=Channel.ASSISTED if draft.assisted else Channel.PWA,
        device_hash=_device_hash(service, draft.device_key),
        **answers,
        **asdict(draft.respondent),
    )
    async with work(actor) as w:
        await w.add(response)
        if await SurveyResponse.filter(period_id=period.id).count() % MIN_ANSWERS == 0:
            w.emit(EvaluationMoved(period.id, unit_id), topics)
        w.done(submit_survey.verb, intention, response.id)
    return response


@once("save_survey_period", SurveyPeriod)
async def save_survey_period(
    actor: Actor, period_id: UUID | None, draft: PeriodDraft, *, seen: int | None, intention: UUID
) -> SurveyPeriod:
    """Make a survey period, or change one; periods of one unit never overlap.

    period_id: None for a new one. seen: row version on the person's screen, None for a new one.
    Refuses: NotSignedIn, NotAllowed, NotFound, Invalid, Stale. Emits: survey_period.saved.
    """
    unit = await visible_one(actor, "unit.read", Unit, draft.unit_id)
    require(actor, "survey_period.save", SurveyPeriod(unit_id=unit.id))
    old = await visible_one(actor, "survey_period.save", SurveyPeriod, period_id) if period_id else None
    others = await SurveyPeriod.filter(unit_id=unit.id).exclude(id=period_id or unit.id)
    label = checked_period(draft, [Dated(other.label, other.starts_on, other.ends_on) for other in others])
    await _check_change(old, draft)
    values = {
        "unit_id": unit.id,
        "label": label,
        "starts_on": draft.starts_on,
        "ends_on": draft.ends_on,
        "users_in_period": draft.users_in_period,
    }
    topics = topics_above(await unit_tree(), unit.id)
    async with work(actor) as w:
        period = await w.store(old, SurveyPeriod, values, seen)
        w.emit(SurveyPeriodSaved(period.id, unit.id), topics)
        await record(w, Done(Act.PERIOD_SAVED, subject=("period", period.id), words={"unit": str(unit.id)}))
        w.done(save_survey_period.verb, intention, period.id)
    return period


async def _period_on(unit_id: UUID, on: date) -> SurveyPeriod | None:
    """Give the survey period a unit has on a day, if any."""
    return await SurveyPeriod.filter(unit_id=unit_id, starts_on__lte=on, ends_on__gte=on).first()


async def _check_change(period: SurveyPeriod | None, draft: PeriodDraft) -> None:
    """Keep a period in its unit, and around the answers it has. Refuses: Invalid."""
    if period is None:
        return
    if period.unit_id != draft.unit_id:
        raise Invalid(FieldProblem("unit", "unknown"))
    outside = Q(answered_on__lt=draft.starts_on) | Q(answered_on__gt=draft.ends_on)
    if await SurveyResponse.filter(outside, period_id=period.id).exists():
        raise Invalid(FieldProblem("startsOn", "period_has_answers"))


async def _check_point(actor: Actor, point_id: UUID | None, service: Service) -> None:
    """Check that a counter is one of the service's unit. Refuses: Invalid."""
    if point_id is None:
        return
    counters = visible(actor, "service_point.read", ServicePoint)
    if not await counters.filter(id=point_id, unit_id=service.unit_id).exists():
        raise Invalid(FieldProblem("servicePoint", "unknown"))


def _device_hash(service: Service, device_key: str) -> str:
    return lookup("survey_device", f"{service.id}:{device_key}")
