"""Reads of the questionnaire and of survey periods."""

from collections.abc import Sequence
from uuid import UUID

from server.access.actor import Actor
from server.access.guard import require, visible
from server.kit.clock import today
from server.surveys.models import SurveyPeriod
from server.surveys.questionnaire import SKM, Questionnaire


def questionnaire(actor: Actor) -> Questionnaire:
    """Give the form of the regulation. Refuses: NotSignedIn, NotAllowed."""
    require(actor, "questionnaire.read")
    return SKM


def is_open(period: SurveyPeriod) -> bool:
    """Tell whether answers given today count for the period."""
    return period.starts_on <= today() <= period.ends_on


async def survey_periods(actor: Actor, unit_id: UUID | None = None) -> list[SurveyPeriod]:
    """Give the survey periods of a unit, or of all, the newest first."""
    rows = visible(actor, "survey_period.read", SurveyPeriod)
    if unit_id is not None:
        rows = rows.filter(unit_id=unit_id)
    return await rows.order_by("-starts_on", "label", "id")


async def open_periods_by_unit_ids(actor: Actor, ids: Sequence[UUID]) -> dict[UUID, SurveyPeriod]:
    """Give the survey period each unit has today; units without one are left out."""
    on = today()
    rows = visible(actor, "survey_period.read", SurveyPeriod)
    rows = rows.filter(unit_id__in=list(ids), starts_on__lte=on, ends_on__gte=on)
    return {period.unit_id: period for period in await rows}
