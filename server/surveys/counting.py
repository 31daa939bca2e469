"""Count answers and ratings in the database: a constant number of statements, whatever there is to count."""

import json
from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from tortoise import connections
from tortoise.expressions import CombinedExpression, Connector, F, Q
from tortoise.functions import Count, Sum

from server.surveys.figures import SCORES, Answers, Ratings, count_ratings
from server.surveys.models import QuickRating, SurveyPeriod, SurveyResponse
from server.surveys.questionnaire import CODES
from server.surveys.rules import Channel

Cell = tuple[UUID, UUID | None]

# Faces with the very same reasons are counted together; their texts stay sealed where they lie.
_ALIKE = """SELECT p.id AS period_id, r.service_id, r.score, r.reasons, COUNT(*) AS n
FROM survey_periods p JOIN quick_ratings r ON r.unit_id = p.unit_id AND r.rated_on BETWEEN p.starts_on AND p.ends_on
WHERE p.id IN ({ids}) GROUP BY p.id, r.service_id, r.score, r.reasons"""


@dataclass(slots=True)
class Remarks:
    """What was written about one service: what went well, and what could be better."""

    well: list[str] = field(default_factory=list)
    better: list[str] = field(default_factory=list)

    def add(self, well: str | None, better: str | None) -> None:
        """Add what one person wrote."""
        self.well += [well] if well else []
        self.better += [better] if better else []


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
    by_channel = {
        "assisted": Count("id", _filter=Q(channel=Channel.ASSISTED)),
        "imported": Count("id", _filter=Q(channel=Channel.IMPORT)),
    }
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
            imported=row["imported"],
        )
        for row in rows
    }


async def count_quick(periods: Sequence[SurveyPeriod]) -> dict[Cell, Ratings]:
    """Count the quick ratings given on the days of some periods, by period and service."""
    if not periods:
        return {}
    ids = ", ".join(f"'{period.id}'" for period in periods)
    found = await connections.get("default").execute_query_dict(_ALIKE.format(ids=ids))
    rows: dict[Cell, list[tuple[int, list[str], int]]] = defaultdict(list)
    for row in found:
        cell = UUID(str(row["period_id"])), UUID(str(row["service_id"]))
        reasons = json.loads(row["reasons"]) if isinstance(row["reasons"], str) else row["reasons"]
        rows[cell].append((row["score"], reasons, row["n"]))
    return {cell: count_ratings(alike) for cell, alike in rows.items()}


async def gather_remarks(periods: Sequence[SurveyPeriod]) -> dict[Cell, Remarks]:
    """Give what was written with the quick ratings of some periods, by period and service.

    They are opened one by one, so ask for those only that are shown.
    """
    by_unit: dict[UUID, list[SurveyPeriod]] = defaultdict(list)
    for period in periods:
        by_unit[period.unit_id].append(period)
    cells: dict[Cell, Remarks] = defaultdict(Remarks)
    if not by_unit:
        return cells
    written = Q(went_well__isnull=False) | Q(could_be_better__isnull=False)
    first = min(period.starts_on for period in periods)
    rows = QuickRating.filter(written, unit_id__in=list(by_unit), rated_on__gte=first)
    for row in await rows.only("id", "unit_id", "service_id", "rated_on", "went_well", "could_be_better"):
        for period in by_unit[row.unit_id]:
            if period.starts_on <= row.rated_on <= period.ends_on:
                cells[period.id, row.service_id].add(row.went_well, row.could_be_better)
    return cells
