"""What people send in: a quick rating, a full questionnaire, a survey period; and the checks they pass."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime, timedelta
from uuid import UUID

from server.kit.check import Check
from server.kit.clock import local_date, now, today
from server.surveys.questionnaire import CODES, QUICK_REASONS
from server.surveys.respondent import AGE_BAND, EDUCATION, OCCUPATION, SEX

REMARK_LENGTH = 1000
LATEST_DAYS = 30
LONGEST_PERIOD_DAYS = 366
MOST_USERS = 1_000_000
DEVICE_KEY_LENGTHS = (16, 128)
REASON_CODES = tuple(reason.code for reason in QUICK_REASONS)


@dataclass(frozen=True)
class RatingDraft:
    """One face after a visit. score: 1..4; reasons: codes of the questionnaire's quick reasons."""

    service_id: UUID
    score: int
    rated_at: datetime
    device_key: str
    service_point_id: UUID | None = None
    reasons: Sequence[str] = ()
    went_well: str | None = None
    could_be_better: str | None = None


@dataclass(frozen=True)
class Respondent:
    """What a respondent chose to tell, in codes of `respondent`; None where they would rather not."""

    sex: str | None = None
    age_band: str | None = None
    education: str | None = None
    occupation: str | None = None


@dataclass(frozen=True)
class SurveyDraft:
    """A whole questionnaire. answers: element code -> 1..4, all nine."""

    service_id: UUID
    answers: Mapping[str, int]
    answered_at: datetime
    device_key: str
    assisted: bool = False
    service_point_id: UUID | None = None
    respondent: Respondent = field(default_factory=Respondent)


@dataclass(frozen=True)
class PeriodDraft:
    """A survey period of a unit, both days included. users_in_period: users of its services, if known."""

    unit_id: UUID
    label: str
    starts_on: date
    ends_on: date
    users_in_period: int | None = None


@dataclass(frozen=True)
class Dated:
    """Another period of the same unit, as far as a new one must fit beside it."""

    label: str
    starts_on: date
    ends_on: date


def day_of(at: datetime) -> date:
    """Give the day of an answer by the device's clock, brought to between 30 days ago and today."""
    # Before it is given a day: the last hours of the calendar have none here.
    return max(local_date(min(at, now())), today() - timedelta(days=LATEST_DAYS))


def checked_rating(draft: RatingDraft) -> tuple[str | None, str | None]:
    """Check a quick rating and give its cleaned texts, None where empty. Refuses: Invalid."""
    check = Check()
    check.number("score", draft.score, least=1, most=4)
    for reason in draft.reasons:
        check.one_of("reasons", reason, REASON_CODES)
    well = check.text("wentWell", draft.went_well, most=REMARK_LENGTH)
    better = check.text("couldBeBetter", draft.could_be_better, most=REMARK_LENGTH)
    _device_key(check, draft.device_key)
    check.done()
    return well or None, better or None


def checked_answers(draft: SurveyDraft) -> dict[str, int]:
    """Check a questionnaire and give its nine scores by element code. Refuses: Invalid."""
    check = Check()
    for code in CODES:
        score = draft.answers.get(code)
        if score is None:
            check.wrong(f"answers.{code}", "required")
        else:
            check.number(f"answers.{code}", score, least=1, most=4)
    for code in draft.answers:
        check.one_of("answers", code, CODES)
    person = draft.respondent
    check.one_of("respondent.sex", person.sex, SEX.codes)
    check.one_of("respondent.ageBand", person.age_band, AGE_BAND.codes)
    check.one_of("respondent.education", person.education, EDUCATION.codes)
    check.one_of("respondent.occupation", person.occupation, OCCUPATION.codes)
    _device_key(check, draft.device_key)
    check.done()
    return {code: draft.answers[code] for code in CODES}


def checked_period(draft: PeriodDraft, others: Collection[Dated]) -> str:
    """Check a period against the unit's other periods and give its cleaned label. Refuses: Invalid."""
    check = Check()
    label = check.text("label", draft.label, least=3, most=80)
    if any(other.label.casefold() == label.casefold() for other in others):
        check.wrong("label", "taken")
    # Counted and not added up: no day comes after the last one of the calendar.
    if not 1 <= (draft.ends_on - draft.starts_on).days + 1 <= LONGEST_PERIOD_DAYS:
        check.wrong("endsOn", "date_out_of_range")
    if any(other.starts_on <= draft.ends_on and draft.starts_on <= other.ends_on for other in others):
        check.wrong("startsOn", "period_overlaps")
    check.number("usersInPeriod", draft.users_in_period, least=1, most=MOST_USERS)
    check.done()
    return label


def _device_key(check: Check, key: str) -> None:
    least, most = DEVICE_KEY_LENGTHS
    if not least <= len(key) <= most or not key.isascii():
        check.wrong("deviceKey", "malformed")
