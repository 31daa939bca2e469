"""Satisfaction: the questionnaire, survey periods, answers and ratings, and the evaluations made of them."""

from collections.abc import Sequence
from datetime import date, datetime
from typing import Annotated
from uuid import UUID

import strawberry

from schema.context import Info
from schema.evaluation_types import Evaluation, EvaluationConnection, Instrument
from schema.paging import cut_page, decode_after, page_size
from schema.problems import PeriodClosed, Refused, Stale, answering
from schema.public import PUBLIC, PUBLIC_FIGURES
from schema.questionnaire_types import Questionnaire
from schema.unit_types import After, First, Intention, Seen, SurveyPeriod
from server.kit.refusals import FieldProblem, Invalid
from server.surveys import queries, services
from server.surveys.drafts import PeriodDraft, RatingDraft, Respondent, SurveyDraft
from server.surveys.evaluations import Scope, evaluations_page

Period = Annotated[UUID | None, strawberry.argument(description="Only of this survey period.")]


@strawberry.type(description="That a quick rating was kept.")
class Rating:
    """The answer to a quick rating."""

    id: UUID = strawberry.field(description="Identifier.")
    score: int = strawberry.field(description="The face that was chosen, 1 to 4.")
    rated_on: date = strawberry.field(description="The day for which it counts.")


@strawberry.type(description="That a questionnaire was kept.")
class SurveyReceipt:
    """The answer to a questionnaire."""

    id: UUID = strawberry.field(description="Identifier.")
    answered_on: date = strawberry.field(description="The day for which it counts.")


@strawberry.input(description="One face after a visit, its reasons and remarks. Nobody signs in for it.")
class RateServiceInput:
    """What a citizen taps."""

    service: UUID = strawberry.field(description="The service that was used.")
    service_point: UUID | None = strawberry.field(
        default=None, description="The counter, when its QR was read."
    )
    score: int = strawberry.field(
        description="1 not satisfied (tidak puas) to 4 very satisfied (sangat puas)."
    )
    reasons: list[str] = strawberry.field(description="Codes of `Questionnaire.reasons`; may be empty.")
    went_well: str | None = strawberry.field(
        default=None, description="What went well, at most 1000 characters."
    )
    could_be_better: str | None = strawberry.field(
        default=None, description="What could be better, at most 1000 characters."
    )
    rated_at: datetime = strawberry.field(description="When, by the device; only the day is kept.")
    device_key: str = strawberry.field(description="The device's key for this service, and for no other.")


@strawberry.input(description="The answer to one of the nine questions.")
class AnswerInput:
    """One answer."""

    element: str = strawberry.field(description="Code of the element (unsur), as `time`.")
    score: int = strawberry.field(description="The answer's score, 1 to 4.")


@strawberry.input(description="What respondents tell about themselves; null for what they would rather not.")
class RespondentInput:
    """Codes of `Questionnaire.respondent`."""

    sex: str | None = strawberry.field(default=None, description="Sex (jenis kelamin).")
    age_band: str | None = strawberry.field(default=None, description="Age band (kelompok usia).")
    education: str | None = strawberry.field(default=None, description="Education (pendidikan).")
    occupation: str | None = strawberry.field(default=None, description="Occupation (pekerjaan).")


@strawberry.input(description="A whole questionnaire (SKM); all nine answers are needed.")
class SubmitSurveyInput:
    """What a respondent answered."""

    service: UUID = strawberry.field(description="The service that was used.")
    service_point: UUID | None = strawberry.field(
        default=None, description="The counter, when its QR was read."
    )
    answers: list[AnswerInput] = strawberry.field(description="Nine answers, one for each element.")
    respondent: RespondentInput | None = strawberry.field(default=None, description="About the respondent.")
    answered_at: datetime = strawberry.field(description="When, by the device; only the day is kept.")
    assisted: bool = strawberry.field(
        description="Whether an officer helped to fill it in (dibantu petugas)."
    )
    device_key: str = strawberry.field(description="The device's key for this service, and for no other.")


@strawberry.input(description="A survey period; periods of one unit do not overlap.")
class SurveyPeriodInput:
    """What a unit head fills in."""

    unit: UUID = strawberry.field(description="The unit that surveys.")
    label: str = strawberry.field(description="Its name, as Triwulan IV 2026; once in a unit.")
    starts_on: date = strawberry.field(description="Its first day.")
    ends_on: date = strawberry.field(description="Its last day.")
    users_in_period: int | None = strawberry.field(
        default=None, description="How many use the unit's services in it; sets the target of responses."
    )


RateServiceResult = Annotated[
    Rating | Refused, strawberry.union("RateServiceResult", description="That it was kept, or why not.")
]
SubmitSurveyResult = Annotated[
    SurveyReceipt | PeriodClosed | Refused,
    strawberry.union("SubmitSurveyResult", description="That it was kept, or why not."),
]
SaveSurveyPeriodResult = Annotated[
    SurveyPeriod | Stale | Refused,
    strawberry.union("SaveSurveyPeriodResult", description="The period, or why it was not saved."),
]


@strawberry.type
class Query:
    """Reads of surveys."""

    @strawberry.field(
        directives=PUBLIC,
        description="The questionnaire of the regulation, with its wordings in both languages.",
    )
    def questionnaire(self, info: Info) -> Questionnaire:
        """Give the form."""
        return Questionnaire.of(queries.questionnaire(info.context.actor))

    @strawberry.field(directives=PUBLIC, description="Survey periods, the newest first.")
    async def survey_periods(
        self,
        info: Info,
        unit: Annotated[UUID | None, strawberry.argument(description="Only of this unit.")] = None,
    ) -> list[SurveyPeriod]:
        """Give periods."""
        return [SurveyPeriod.of(row) for row in await queries.survey_periods(info.context.actor, unit)]

    @strawberry.field(
        directives=PUBLIC_FIGURES,
        description="Evaluations, the newest period first, then by unit (never a ranking). Quick ratings are listed "
        "for those alone who may read them.",
    )
    async def evaluations(
        self,
        info: Info,
        unit: Annotated[UUID | None, strawberry.argument(description="Only of this unit.")] = None,
        service: Annotated[UUID | None, strawberry.argument(description="Only of this service.")] = None,
        period: Period = None,
        instrument: Annotated[
            Instrument | None, strawberry.argument(description="Only by this instrument.")
        ] = None,
        pooled: Annotated[
            bool,
            strawberry.argument(
                description="Join the questionnaires of `unit` and all units below it, by the label of the period."
            ),
        ] = False,
        units_only: Annotated[
            bool, strawberry.argument(description="Leave out the evaluations of single services.")
        ] = False,
        first: First = 50,
        after: After = None,
    ) -> EvaluationConnection:
        """Give a page of evaluations."""
        size = page_size(first)
        key = decode_after(after, 1)
        scope = Scope(unit, service, period, instrument, pooled, units_only)
        found = await evaluations_page(
            info.context.actor, scope, after=None if key is None else str(key[0]), limit=size
        )
        page = cut_page(found, size, after, lambda one: [str(one.id)])
        return EvaluationConnection(
            nodes=[Evaluation.of(one) for one in page.rows], cursors=page.cursors, page_info=page.info
        )


@strawberry.type
class Mutation:
    """Changes to surveys."""

    @strawberry.mutation(
        description="Rate a service with one face. Needs no sign-in; never enters the index (IKM)."
    )
    @answering
    async def rate_service(
        self,
        info: Info,
        input: Annotated[RateServiceInput, strawberry.argument(description="The rating.")],
        intention: Intention,
    ) -> RateServiceResult:
        """Keep a rating."""
        draft = RatingDraft(
            service_id=input.service,
            service_point_id=input.service_point,
            score=input.score,
            reasons=input.reasons,
            went_well=input.went_well,
            could_be_better=input.could_be_better,
            rated_at=input.rated_at,
            device_key=input.device_key,
        )
        row = await services.rate_service(info.context.actor, draft, intention=intention)
        return Rating(id=row.id, score=row.score, rated_on=row.rated_on)

    @strawberry.mutation(description="Submit a whole questionnaire (SKM). Needs no sign-in.")
    @answering
    async def submit_survey(
        self,
        info: Info,
        input: Annotated[SubmitSurveyInput, strawberry.argument(description="The answers.")],
        intention: Intention,
    ) -> SubmitSurveyResult:
        """Keep a questionnaire."""
        person = input.respondent or RespondentInput()
        draft = SurveyDraft(
            service_id=input.service,
            service_point_id=input.service_point,
            answers=_answers(input.answers),
            answered_at=input.answered_at,
            device_key=input.device_key,
            assisted=input.assisted,
            respondent=Respondent(person.sex, person.age_band, person.education, person.occupation),
        )
        row = await services.submit_survey(info.context.actor, draft, intention=intention)
        return SurveyReceipt(id=row.id, answered_on=row.answered_on)

    @strawberry.mutation(description="Make a survey period (no id) or change one.")
    @answering
    async def save_survey_period(
        self,
        info: Info,
        input: Annotated[SurveyPeriodInput, strawberry.argument(description="The period.")],
        intention: Intention,
        id: Annotated[
            UUID | None, strawberry.argument(description="The period to change; null for a new one.")
        ] = None,
        seen: Seen = None,
    ) -> SaveSurveyPeriodResult:
        """Save a period."""
        draft = PeriodDraft(input.unit, input.label, input.starts_on, input.ends_on, input.users_in_period)
        row = await services.save_survey_period(info.context.actor, id, draft, seen=seen, intention=intention)
        return SurveyPeriod.of(row)


def _answers(given: Sequence[AnswerInput]) -> dict[str, int]:
    """Give answers by element. Refuses: Invalid, when an element is answered twice."""
    answers = {answer.element: answer.score for answer in given}
    if len(answers) < len(given):
        raise Invalid(FieldProblem("answers", "malformed"))
    return answers
