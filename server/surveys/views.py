"""Surveys as one reader may see them: plain values, made by `reading` and never by hand.

What is withheld was decided when an evaluation was made: its figures are None then. Parts that were not wanted are
`NOT_WANTED`.
"""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from server.surveys.evaluations import Instrument
from server.surveys.questionnaire import Answer
from server.surveys.rules import Grade
from server.units.views import ServiceView, UnitView


@dataclass(frozen=True, slots=True, kw_only=True)
class SurveyPeriodView:
    """A survey period. is_open: whether answers given today count for it."""

    id: UUID
    label: str
    starts_on: date
    ends_on: date
    users_in_period: int | None
    is_open: bool
    version: int

    unit: UnitView


@dataclass(frozen=True, slots=True, kw_only=True)
class ElementView:
    """The figures of one element. mean: 1..4, to four decimals; index100: 25..100; counts: who gave 1, 2, 3 and 4."""

    element: str
    name: str
    name_en: str
    answers: int
    sum: int
    mean: float
    index100: float
    grade: Grade
    counts: tuple[int, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class FiguresView:
    """The index of complete questionnaires. index: 1..4; index100 and its interval: 25..100."""

    respondents: int
    index: float
    index100: float
    grade: Grade
    elements: tuple[ElementView, ...]
    interval_low: float | None
    interval_high: float | None
    is_indicative: bool
    lowest: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ReasonView:
    """A reason and how many named it."""

    reason: str
    count: int


@dataclass(frozen=True, slots=True, kw_only=True)
class QuickView:
    """Quick ratings, counted. Remarks are shuffled; none where they are few or not for this reader."""

    ratings: int
    mean: float
    counts: tuple[int, ...]
    is_indicative: bool
    went_well: tuple[ReasonView, ...]
    could_be_better: tuple[ReasonView, ...]
    went_well_remarks: tuple[str, ...]
    could_be_better_remarks: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class EvaluationView:
    """What a unit or a service was given in a period. unit, period, service, figures and quick are parts."""

    id: UUID
    instrument: Instrument
    pooled: bool
    responses: int
    target: int | None
    assisted: int
    imported: int
    withheld: bool

    unit: UnitView
    period: SurveyPeriodView
    figures: FiguresView | None
    quick: QuickView | None
    service: ServiceView | None


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """A code and its wording."""

    code: str
    label: str
    label_en: str


@dataclass(frozen=True, slots=True)
class RespondentItemView:
    """A question about the respondent."""

    code: str
    label: str
    label_en: str
    options: tuple[ChoiceView, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionView:
    """One of the nine questions. element: its code, which never changes."""

    element: str
    number: int
    display_order: int
    name: str
    name_en: str
    question: str
    question_en: str
    answers: tuple[Answer, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class QuestionnaireView:
    """The form: its questions in the order of the form, those about the respondent, and reasons of quick ratings."""

    code: str
    version: int
    source: str
    elements: tuple[QuestionView, ...]
    respondent: tuple[RespondentItemView, ...]
    reasons: tuple[ChoiceView, ...]


@dataclass(frozen=True, slots=True)
class RatingView:
    """That a quick rating was kept."""

    id: UUID
    score: int
    rated_on: date


@dataclass(frozen=True, slots=True)
class ResponseView:
    """That a questionnaire was kept."""

    id: UUID
    answered_on: date
