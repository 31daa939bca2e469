"""Types of evaluations: figures of satisfaction, and what is withheld of them."""

from collections.abc import Mapping
from typing import Self, TypeAlias
from uuid import UUID

import strawberry

from schema.context import Info
from schema.paging import Connection
from schema.unit_types import Service, SurveyPeriod, Unit, service_of
from server.kit.rounding import half_up
from server.surveys import evaluations as rows
from server.surveys import rules
from server.surveys.figures import Satisfaction
from server.surveys.questionnaire import ELEMENTS
from server.surveys.rules import ElementFigure as ElementRow

Instrument: TypeAlias = rows.Instrument
Grade: TypeAlias = rules.Grade

strawberry.enum(
    rows.Instrument,
    name="Instrument",
    description="With what satisfaction was asked: SKM, the regulation's questionnaire, or QUICK, one face.",
)
strawberry.enum(
    rules.Grade,
    name="Grade",
    description="Quality of service (mutu pelayanan), from A, very good, to D, not good.",
)

_ELEMENTS = {element.code: element for element in ELEMENTS}


@strawberry.type(description="Figures of one element (unsur).")
class ElementFigure:
    """An element's figures."""

    element: str = strawberry.field(description="The element's code.")
    name: str = strawberry.field(description="Its name in Indonesian.")
    name_en: str = strawberry.field(description="Its name in English.")
    answers: int = strawberry.field(description="How many answered.")
    sum: int = strawberry.field(description="The sum of their scores.")
    mean: float = strawberry.field(description="The mean score (NRR), 1 to 4, to four decimals.")
    index100: float = strawberry.field(description="The mean times 25, to two decimals.")
    grade: Grade = strawberry.field(description="The grade of the element.")
    counts: list[int] = strawberry.field(description="How many gave 1, 2, 3 and 4.")

    @classmethod
    def of(cls, row: ElementRow, counts: Mapping[str, tuple[int, ...]]) -> Self:
        """Make it from the figures."""
        element = _ELEMENTS[row.code]
        return cls(
            element=row.code,
            name=element.name,
            name_en=element.name_en,
            answers=row.answers,
            sum=row.sum,
            mean=float(half_up(row.mean, 4)),
            index100=float(row.index_100),
            grade=row.grade,
            counts=list(counts[row.code]),
        )


@strawberry.type(
    description="The satisfaction index (IKM) of a set of complete questionnaires, weighed exactly 1/9."
)
class SatisfactionFigures:
    """The index and what it is made of."""

    respondents: int = strawberry.field(description="How many answered.")
    index: float = strawberry.field(description="The index on 1 to 4, to six decimals.")
    index100: float = strawberry.field(description="The index on 25 to 100 (IKM), to two decimals.")
    grade: Grade = strawberry.field(description="Its grade.")
    elements: list[ElementFigure] = strawberry.field(description="The nine elements, U1 to U9.")
    interval_low: float | None = strawberry.field(description="Lower end of the 95 % interval of the IKM.")
    interval_high: float | None = strawberry.field(description="Upper end of the 95 % interval of the IKM.")
    is_indicative: bool = strawberry.field(description="Whether fewer than 30 answered (indikatif).")
    lowest: list[str] = strawberry.field(description="Codes of the element or elements with the lowest mean.")

    @classmethod
    def of(cls, row: Satisfaction) -> Self:
        """Make it from the figures."""
        index, interval = row.index, row.interval
        return cls(
            respondents=index.n,
            index=float(index.index),
            index100=float(index.index_100),
            grade=index.grade,
            elements=[ElementFigure.of(element, row.counts) for element in index.elements],
            interval_low=float(interval.low) if interval else None,
            interval_high=float(interval.high) if interval else None,
            is_indicative=row.is_indicative,
            lowest=list(index.lowest),
        )


@strawberry.type(description="A reason and how many named it.")
class ReasonCount:
    """A counted reason."""

    reason: str = strawberry.field(description="Code of the reason.")
    count: int = strawberry.field(description="How many named it.")


@strawberry.type(description="Figures of quick ratings; no part of the index.")
class QuickFigures:
    """Faces, counted."""

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

    @classmethod
    def of(cls, row: rows.QuickSummary) -> Self:
        """Make it from the summary."""
        ratings = row.ratings
        return cls(
            ratings=ratings.n,
            mean=float(ratings.mean),
            counts=list(ratings.counts),
            is_indicative=row.is_indicative,
            went_well=[ReasonCount(reason=r, count=n) for r, n in ratings.went_well.most_common()],
            could_be_better=[
                ReasonCount(reason=r, count=n) for r, n in ratings.could_be_better.most_common()
            ],
            went_well_remarks=list(row.went_well),
            could_be_better_remarks=list(row.could_be_better),
        )


@strawberry.type(description="What one unit or one service was given in one period, by one instrument.")
class Evaluation:
    """An evaluation."""

    row: strawberry.Private[rows.Evaluation]
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

    @classmethod
    def of(cls, row: rows.Evaluation) -> Self:
        """Make it from an evaluation."""
        return cls(
            row=row,
            id=row.id,
            unit=Unit.of(row.unit),
            period=SurveyPeriod.of(row.period),
            instrument=row.instrument,
            pooled=row.pooled,
            responses=row.responses,
            target=row.target,
            assisted=row.assisted,
            imported=row.imported,
            withheld=row.withheld,
            figures=SatisfactionFigures.of(row.figures) if row.figures else None,
            quick=QuickFigures.of(row.quick) if row.quick else None,
        )

    @strawberry.field(description="The service; null for the whole unit.")
    async def service(self, info: Info) -> Service | None:
        """Load the service."""
        return await service_of(info, self.row.service_id)


EvaluationConnection: TypeAlias = Connection[Evaluation]
