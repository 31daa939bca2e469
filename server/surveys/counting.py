"""Count answers and ratings in the database: a constant number of statements, whatever there is to count."""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from typing import Any
from uuid import UUID

from tortoise.expressions import CombinedExpression, Connector, F, Q
from tortoise.functions import Count, Sum

from server.surveys.figures import SCORES, Answers, Ratings, count_ratings
from server.surveys.models import QuickRating, SurveyPeriod, SurveyResponse
from server.surveys.questionnaire import CODES

Cell = tuple[UUID, UUID | None]


def _is(column: str, value: int) -> Q:
    condition: dict[str, Any] = {column: value}
    return Q(**condition)


def _squared_total() -> CombinedExpression:
    total: Any = F(CODES[0])
    for code in CODES[1:]:
        total = CombinedExpression(total, Connector.add, F(code))
    return CombinedExpression(total, Connector.mul, total)


async def count_answers(period_ids: Sequence[UUID]) -> dict[Cell, Answers]:
    """Count the questionnaires of some periods by period and service (None: loaded without a service)."""
    if not period_ids:
        return {}
    counts = {f"{code}_{score}": Count("id", _filter=_is(code, score)) for code in CODES for score in SCORES}
    by_channel = {name: Count("id", _filter=Q(channel=name)) for name in ("assisted", "import")}
    rows = (
        await SurveyResponse.filter(period_id__in=list(period_ids))
        .annotate(n=Count("id"), squares=Sum(_squared_total()), **by_channel, **counts)
        .group_by("period_id", "service_id")
        .values("period_id", "service_id", "n", "squares", *by_channel, *counts)
    )
    return {
        (row["period_id"], row["service_id"]): Answers(
            n=row["n"],
            counts={code: tuple(row[f"{code}_{score}"] for score in SCORES) for code in CODES},
            squares=int(row["squares"]),
            assisted=row["assisted"],
            imported=row["import"],
        )
        for row in rows
    }


async def gather_ratings(periods: Iterable[SurveyPeriod]) -> dict[Cell, list[QuickRating]]:
    """Load the quick ratings given on the days of some periods, by period and service."""
    by_unit: dict[UUID, list[SurveyPeriod]] = defaultdict(list)
    for period in periods:
        by_unit[period.unit_id].append(period)
    if not by_unit:
        return {}
    first = min(period.starts_on for found in by_unit.values() for period in found)
    rows = QuickRating.filter(unit_id__in=list(by_unit), rated_on__gte=first)
    cells: dict[Cell, list[QuickRating]] = defaultdict(list)
    for rating in await rows:
        for period in by_unit[rating.unit_id]:
            if period.starts_on <= rating.rated_on <= period.ends_on:
                cells[period.id, rating.service_id].append(rating)
    return cells


def counted(ratings: Iterable[QuickRating]) -> Ratings:
    """Count quick ratings."""
    return count_ratings((rating.score, rating.reasons) for rating in ratings)
