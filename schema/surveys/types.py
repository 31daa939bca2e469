"""Survey periods and evaluations, with what is withheld of them: names and descriptions of what the views hold."""

from datetime import date
from uuid import UUID

import strawberry

from schema.shown import shows
from schema.units.types import Service, Unit
from server.surveys import views
from server.surveys.evaluations import Instrument
from server.surveys.rules import Grade

strawberry.enum(
    Instrument,
    name="Instrument",
    description="With what satisfaction was asked: SKM, the regulation's questionnaire, or QUICK, one face.",
)
strawberry.enum(
    Grade,
    name="Grade",
    description="Quality of service (mutu pelayanan), from A, very good, to D, not good.",
)


@strawberry.type(description="A time in which a unit surveys satisfaction (periode SKM).")
@shows(views.SurveyPeriodView)
class SurveyPeriod:
    id: UUID = strawberry.field(description="The period's id.")
    label: str = strawberry.field(description="Its name, as Triwulan IV 2026.")
    starts_on: date = strawberry.field(description="Its first day.")
    ends_on: date = strawberry.field(description="Its last day.")
    users_in_period: int | None = strawberry.field(description="How many used the services; sets the sample.")
    is_open: bool = strawberry.field(description="Whether answers given today count for it.")
    version: int = strawberry.field(description="Give this as `seen` when saving.")
    unit: Unit = strawberry.field(description="The unit that surveys.")


@strawberry.type(description="Figures of one element (unsur).")
@shows(views.ElementView)
class ElementFigure:
    element: str = strawberry.field(description="The element's code.")
    name: str = strawberry.field(description="Its name in Indonesian.")
    name_en: str = strawberry.field(description="Its name in English.")
    answers: int = strawberry.field(description="How many answered.")
    sum: int = strawberry.field(description="The sum of their scores.")
    mean: float = strawberry.field(description="The mean score (NRR), 1 to 4, to four decimals.")
    index100: float = strawberry.field(description="The mean times 25, to two decimals.")
    grade: Grade = strawberry.field(description="The grade of the element.")
    counts: list[int] = strawberry.field(description="How many gave 1, 2, 3 and 4.")


@strawberry.type(
    description="The satisfaction index (IKM) of a set of complete questionnaires, weighed exactly 1/9."
)
@shows(views.FiguresView)
class SatisfactionFigures:
    respondents: int = strawberry.field(description="How many answered.")
    index: float = strawberry.field(description="The index on 1 to 4, to six decimals.")
    index100: float = strawberry.field(description="The index on 25 to 100 (IKM), to two decimals.")
    grade: Grade = strawberry.field(description="Its grade.")
    elements: list[ElementFigure] = strawberry.field(description="The nine elements, U1 to U9.")
    interval_low: float | None = strawberry.field(description="Lower end of the 95 % interval of the IKM.")
    interval_high: float | None = strawberry.field(description="Upper end of the 95 % interval of the IKM.")
    is_indicative: bool = strawberry.field(description="Whether fewer than 30 answered (indikatif).")
    lowest: list[str] = strawberry.field(description="Codes of the element or elements with the lowest mean.")


@strawberry.type(description="A reason and how many named it.")
@shows(views.ReasonView)
class ReasonCount:
    reason: str = strawberry.field(description="Code of the reason.")
    count: int = strawberry.field(description="How many named it.")


@strawberry.type(description="Figures of quick ratings; no part of the index.")
@shows(views.QuickView)
class QuickFigures:
    ratings: int = strawberry.field(description="How many rated.")
    mean: float = strawberry.field(description="The mean face, 1 to 4, to two decimals.")
    counts: list[int] = strawberry.field(description="How many chose 1, 2, 3 and 4.")
    is_indicative: bool = strawberry.field(description="Whether fewer than 30 rated (indikatif).")
    went_well: list[ReasonCount] = strawberry.field(
        description="Reasons named with 3 or 4, most often first."
    )
    could_be_better: list[ReasonCount] = strawberry.field(description="Reasons named with 1 or 2.")
    went_well_remarks: list[str] = strawberry.field(
        description="What went well, shuffled; empty under five remarks, and to all but handlers and the head."
    )
    could_be_better_remarks: list[str] = strawberry.field(
        description="What could be better, shuffled; empty under five, and to all but handlers and the head."
    )


@strawberry.type(description="What one unit or one service was given in one period, by one instrument.")
@shows(views.EvaluationView)
class Evaluation:
    id: UUID = strawberry.field(description="Stays the same whatever is answered.")
    unit: Unit = strawberry.field(description="The unit.")
    period: SurveyPeriod = strawberry.field(description="The survey period.")
    instrument: Instrument = strawberry.field(description="With what was asked.")
    pooled: bool = strawberry.field(description="Whether the units below are joined in.")
    responses: int = strawberry.field(description="How many answered.")
    target: int | None = strawberry.field(
        description="How many should answer (Krejcie and Morgan); null when the number of users is not known."
    )
    assisted: int = strawberry.field(description="How many were helped by an officer (dibantu petugas).")
    imported: int = strawberry.field(description="How many came from a file.")
    withheld: bool = strawberry.field(
        description="Whether the figures are kept back: fewer than five, or they would give away fewer than five."
    )
    figures: SatisfactionFigures | None = strawberry.field(description="Figures of SKM; null when withheld.")
    quick: QuickFigures | None = strawberry.field(description="Figures of QUICK; null when withheld.")
    service: Service | None = strawberry.field(description="The service; null for the whole unit.")


@strawberry.type(description="That a quick rating was kept.")
@shows(views.RatingView)
class Rating:
    id: UUID = strawberry.field(description="Identifier.")
    score: int = strawberry.field(description="The face that was chosen, 1 to 4.")
    rated_on: date = strawberry.field(description="The day for which it counts.")


@strawberry.type(description="That a questionnaire was kept.")
@shows(views.ResponseView)
class SurveyReceipt:
    id: UUID = strawberry.field(description="Identifier.")
    answered_on: date = strawberry.field(description="The day for which it counts.")
