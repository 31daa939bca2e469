"""A year of satisfaction: questionnaires by quarter and quick ratings by day, enough of both to be worth a look."""

from collections.abc import Iterator
from datetime import date, timedelta
from random import Random

from server.demo.chance import draw_hex, draw_id
from server.demo.places import HEALTH_CENTER, HEALTH_POST, OFFICE
from server.demo.town import Town
from server.demo.voices import COULD_BE_BETTER, WENT_WELL
from server.surveys.models import QuickRating, SurveyPeriod, SurveyResponse
from server.surveys.questionnaire import CODES, QUICK_REASONS
from server.surveys.respondent import AGE_BAND, EDUCATION, OCCUPATION, SEX
from server.surveys.rules import Channel
from server.units.models import Service

# Code of the unit: what people think of it (1..4), and how many answer in each quarter, the last one still open.
# Keramat stays under thirty, and Gajah Mada's open quarter under five.
UNITS = {
    OFFICE: (3.18, (96, 104, 88, 112)),
    "pintu-air": (3.24, (74, 81, 69, 77)),
    "bintang": (3.58, (83, 78, 91, 86)),
    "masjid-jamik": (3.36, (66, 72, 64, 70)),
    "asam": (2.98, (58, 63, 55, 61)),
    "melintang": (3.10, (118, 124, 127, 131)),
    "parit-lalang": (3.30, (71, 68, 75, 73)),
    "keramat": (3.16, (21, 24, 19, 18)),
    "gajah-mada": (2.66, (34, 38, 31, 3)),
    HEALTH_CENTER: (3.12, (142, 150, 139, 156)),
    HEALTH_POST: (3.72, (44, 41, 47, 43)),
}
ELEMENTS = dict(zip(CODES, (0.06, -0.06, -0.5, 0.72, 0.02, 0.06, 0.22, -0.42, -0.24), strict=True))
PERSON, MOOD = 0.32, 0.45
ASSISTED = 0.09
SILENT = 0.12
RATINGS_A_YEAR = 130


async def give_opinions(random: Random, town: Town, today: date) -> None:
    """Store all questionnaires and quick ratings at once."""
    responses = [one for code in UNITS for one in _responses(random, town, code, today)]
    await SurveyResponse.bulk_create(responses, batch_size=400)
    ratings = [one for code in UNITS for one in _ratings(random, town, code, today)]
    await QuickRating.bulk_create(ratings, batch_size=400)


def _responses(random: Random, town: Town, code: str, today: date) -> Iterator[SurveyResponse]:
    level, sizes = UNITS[code]
    for number, (period, size) in enumerate(zip(town.periods[code], sizes, strict=True)):
        days = min((period.ends_on, today)) - period.starts_on
        for _ in range(size):
            answered_on = period.starts_on + timedelta(days=random.randint(0, days.days))
            yield _response(random, town, code, period, answered_on, level + 0.03 * number)


def _response(
    random: Random, town: Town, code: str, period: SurveyPeriod, answered_on: date, level: float
) -> SurveyResponse:
    person = random.gauss(0, PERSON)
    counters = town.counters[code]
    return SurveyResponse(
        id=draw_id(random),
        unit_id=town.units[code].id,
        service_id=_service(random, town, code).id,
        service_point_id=random.choice(counters).id if random.random() < 0.7 else None,
        period_id=period.id,
        answered_on=answered_on,
        channel=Channel.ASSISTED if random.random() < ASSISTED else Channel.PWA,
        sex=_told(random, SEX.codes),
        age_band=_told(random, AGE_BAND.codes[1:]),
        education=_told(random, EDUCATION.codes),
        occupation=_told(random, OCCUPATION.codes),
        device_hash=draw_hex(random),
        **{name: _score(random, level + person + lean) for name, lean in ELEMENTS.items()},
    )


def _ratings(random: Random, town: Town, code: str, today: date) -> Iterator[QuickRating]:
    level, sizes = UNITS[code]
    for _ in range(RATINGS_A_YEAR * sizes[0] // 80):
        score = _score(random, level + random.gauss(0, PERSON))
        texts = WENT_WELL if score > 2 else COULD_BE_BETTER
        remark = random.choice(texts) if random.random() < 0.1 else None
        yield QuickRating(
            id=draw_id(random),
            unit_id=town.units[code].id,
            service_id=_service(random, town, code).id,
            service_point_id=random.choice(town.counters[code]).id,
            score=score,
            reasons=_reasons(random),
            went_well=remark if score > 2 else None,
            could_be_better=None if score > 2 else remark,
            rated_on=today - timedelta(days=random.randint(0, 330)),
            device_hash=draw_hex(random),
        )


def _service(random: Random, town: Town, code: str) -> Service:
    offered = town.services[code]
    (chosen,) = random.choices(offered, [standard.popularity for _, standard in offered])
    return chosen[0]


def _score(random: Random, level: float) -> int:
    return max(1, min(4, round(level + random.gauss(0, MOOD))))


def _told(random: Random, codes: tuple[str, ...]) -> str | None:
    return None if random.random() < SILENT else random.choice(codes)


def _reasons(random: Random) -> list[str]:
    count = random.choice((0, 0, 1, 1, 2))
    return sorted(reason.code for reason in random.sample(QUICK_REASONS, count))
