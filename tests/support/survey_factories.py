"""Valid survey periods, answers and drafts from one line."""

from collections.abc import Mapping, Sequence
from datetime import timedelta
from itertools import count
from typing import Any

from server.kit.clock import now, today
from server.surveys.drafts import RatingDraft, SurveyDraft
from server.surveys.models import QuickRating, SurveyPeriod, SurveyResponse
from server.surveys.questionnaire import CODES
from server.surveys.rules import Channel
from server.units.models import Service, Unit

_numbers = count(1)

# Ten respondents, nine scores each in the order U1 to U9; their IKM is 81.39, B.
TEN_ROWS = (
    "333433433", "332433333", "433444434", "322433323", "333434433",
    "443444444", "232433332", "333433333", "333433433", "343444433",
)  # fmt: skip


async def period(of: Unit, *, label: str = "", days: int = 30, **values: Any) -> SurveyPeriod:
    """Make a survey period of a unit that ends so many days from today and began as many before."""
    row = {
        "unit_id": of.id,
        "label": label or f"Periode {next(_numbers)}",
        "starts_on": today() - timedelta(days=days),
        "ends_on": today() + timedelta(days=days),
        **values,
    }
    return await SurveyPeriod.create(**row)


def scores(row: str) -> dict[str, int]:
    """Read nine digits as answers by element code."""
    return {code: int(score) for code, score in zip(CODES, row, strict=True)}


async def answers(
    to: SurveyPeriod, rows: Sequence[str], *, service: Service | None = None, channel: Channel = Channel.PWA
) -> None:
    """Store complete questionnaires, each nine digits."""
    for row in rows:
        response = SurveyResponse(
            unit_id=to.unit_id,
            service_id=service.id if service else None,
            period_id=to.id,
            answered_on=min(today(), to.ends_on),
            channel=channel,
            **scores(row),
        )
        await response.save(force_create=True)


async def ratings(of: Service, faces: Sequence[int], **values: Any) -> None:
    """Store quick ratings of a service, given today."""
    for score in faces:
        row = {"rated_on": today(), "device_hash": "0" * 64, **values}
        await QuickRating.create(unit_id=of.unit_id, service_id=of.id, score=score, **row)


def survey_draft(of: Service, row: str | Mapping[str, int] = "3" * 9, **values: Any) -> SurveyDraft:
    """Give a whole questionnaire for a service, answered now."""
    given = scores(row) if isinstance(row, str) else row
    filled = {"answered_at": now(), "device_key": "k" * 64, **values}
    return SurveyDraft(service_id=of.id, answers=given, **filled)


def rating_draft(of: Service, score: int = 4, **values: Any) -> RatingDraft:
    """Give a quick rating for a service, tapped now."""
    return RatingDraft(service_id=of.id, score=score, **{"rated_at": now(), "device_key": "k" * 64, **values})
