"""Show survey periods and evaluations to a reader: every read of one passes here, whatever for."""

from collections import Counter
from collections.abc import Mapping, Sequence
from functools import partial
from uuid import UUID

from server.access.actor import Actor
from server.access.part import parts_of, shown_by_key
from server.kit.paging import Page, page_of
from server.kit.rounding import half_up
from server.kit.want import NOT_WANTED, Want
from server.surveys import queries
from server.surveys.evaluations import Evaluation, QuickSummary, Scope, evaluations_page
from server.surveys.figures import Satisfaction
from server.surveys.models import QuickRating, SurveyPeriod, SurveyResponse
from server.surveys.questionnaire import ELEMENTS
from server.surveys.rules import ElementFigure
from server.surveys.views import (
    ElementView,
    EvaluationView,
    FiguresView,
    QuickView,
    RatingView,
    ReasonView,
    ResponseView,
    SurveyPeriodView,
)
from server.units.queries import services_by_ids
from server.units.reading import service_views, unit_views
from server.units.views import ServiceView

_ELEMENTS = {element.code: element for element in ELEMENTS}


async def period_views(reader: Actor, rows: Sequence[SurveyPeriod], want: Want) -> list[SurveyPeriodView]:
    """Show survey periods in the order given. rows: what the reader may see."""
    parts = await parts_of("survey_period", reader, rows, want)
    return [
        SurveyPeriodView(
            id=row.id,
            label=row.label,
            starts_on=row.starts_on,
            ends_on=row.ends_on,
            users_in_period=row.users_in_period,
            is_open=queries.is_open(row),
            version=row.version,
            **its,
        )
        for row, its in zip(rows, parts, strict=True)
    ]


async def survey_periods(reader: Actor, unit_id: UUID | None, want: Want) -> list[SurveyPeriodView]:
    """Show the survey periods of a unit, or of all, the newest first."""
    return await period_views(reader, await queries.survey_periods(reader, unit_id), want)


async def period_view(reader: Actor, row: SurveyPeriod, want: Want) -> SurveyPeriodView:
    """Show a survey period after a change."""
    return (await period_views(reader, [row], want))[0]


async def evaluation_page(
    reader: Actor, scope: Scope, after: str | None, limit: int, want: Want
) -> Page[EvaluationView]:
    """Show at most `limit` evaluations past the one with the id `after`."""
    found = await evaluations_page(reader, scope, after=after, limit=limit)
    return await page_of(
        found, limit, lambda one: (str(one.id),), partial(evaluation_views, reader, want=want)
    )


async def evaluation_views(reader: Actor, found: Sequence[Evaluation], want: Want) -> list[EvaluationView]:
    """Show evaluations that were made for this reader."""
    units = {one.unit.id: one.unit for one in found} if "unit" in want else {}
    periods = {one.period.id: one.period for one in found} if "period" in want else {}
    named = {one.service_id for one in found if one.service_id} if "service" in want else set()
    services = await services_by_ids(reader, list(named)) if named else {}
    shown_units = await shown_by_key(reader, units, want.part("unit"), unit_views)
    shown_periods = await shown_by_key(reader, periods, want.part("period"), period_views)
    shown_services = await shown_by_key(reader, services, want.part("service"), service_views)
    return [
        EvaluationView(
            id=one.id,
            instrument=one.instrument,
            pooled=one.pooled,
            responses=one.responses,
            target=one.target,
            assisted=one.assisted,
            imported=one.imported,
            withheld=one.withheld,
            unit=shown_units.get(one.unit.id, NOT_WANTED),
            period=shown_periods.get(one.period.id, NOT_WANTED),
            figures=_figures(one.figures) if "figures" in want else NOT_WANTED,
            quick=_quick(one.quick) if "quick" in want else NOT_WANTED,
            service=_service(one, shown_services) if "service" in want else NOT_WANTED,
        )
        for one in found
    ]


def rating_view(row: QuickRating) -> RatingView:
    """Tell whoever rated that it was kept."""
    return RatingView(row.id, row.score, row.rated_on)


def response_view(row: SurveyResponse) -> ResponseView:
    """Tell whoever answered that it was kept."""
    return ResponseView(row.id, row.answered_on)


def _service(one: Evaluation, shown: Mapping[UUID, ServiceView]) -> ServiceView | None:
    return shown.get(one.service_id) if one.service_id else None


def _figures(found: Satisfaction | None) -> FiguresView | None:
    if found is None:
        return None
    index, interval = found.index, found.interval
    return FiguresView(
        respondents=index.n,
        index=float(index.index),
        index100=float(index.index_100),
        grade=index.grade,
        elements=tuple(_element(element, found.counts) for element in index.elements),
        interval_low=float(interval.low) if interval else None,
        interval_high=float(interval.high) if interval else None,
        is_indicative=found.is_indicative,
        lowest=index.lowest,
    )


def _element(figure: ElementFigure, counts: Mapping[str, tuple[int, ...]]) -> ElementView:
    element = _ELEMENTS[figure.code]
    return ElementView(
        element=figure.code,
        name=element.name,
        name_en=element.name_en,
        answers=figure.answers,
        sum=figure.sum,
        mean=float(half_up(figure.mean, 4)),
        index100=float(figure.index_100),
        grade=figure.grade,
        counts=counts[figure.code],
    )


def _quick(found: QuickSummary | None) -> QuickView | None:
    if found is None:
        return None
    ratings = found.ratings
    return QuickView(
        ratings=ratings.n,
        mean=float(ratings.mean),
        counts=ratings.counts,
        is_indicative=found.is_indicative,
        went_well=_reasons(ratings.went_well),
        could_be_better=_reasons(ratings.could_be_better),
        went_well_remarks=tuple(found.went_well),
        could_be_better_remarks=tuple(found.could_be_better),
    )


def _reasons(named: Counter[str]) -> tuple[ReasonView, ...]:
    return tuple(ReasonView(reason, count) for reason, count in named.most_common())
