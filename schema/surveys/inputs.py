"""What citizens answer and unit heads fill in, and what they are answered with."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

import strawberry

from schema.problems import PeriodClosed, Refused, Stale
from schema.surveys.types import Rating, SurveyPeriod, SurveyReceipt
from server.kit.refusals import FieldProblem, Invalid
from server.surveys.drafts import PeriodDraft, RatingDraft, Respondent, SurveyDraft


@strawberry.input(description="One face after a visit, its reasons and remarks. Nobody signs in for it.")
class RateServiceInput:
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

    def draft(self) -> RatingDraft:
        """Give what the service takes."""
        return RatingDraft(
            service_id=self.service,
            service_point_id=self.service_point,
            score=self.score,
            reasons=self.reasons,
            went_well=self.went_well,
            could_be_better=self.could_be_better,
            rated_at=self.rated_at,
            device_key=self.device_key,
        )


@strawberry.input(description="The answer to one of the nine questions.")
class AnswerInput:
    element: str = strawberry.field(description="Code of the element (unsur), as `time`.")
    score: int = strawberry.field(description="The answer's score, 1 to 4.")


@strawberry.input(description="What respondents tell about themselves; null for what they would rather not.")
class RespondentInput:
    sex: str | None = strawberry.field(default=None, description="Sex (jenis kelamin).")
    age_band: str | None = strawberry.field(default=None, description="Age band (kelompok usia).")
    education: str | None = strawberry.field(default=None, description="Education (pendidikan).")
    occupation: str | None = strawberry.field(default=None, description="Occupation (pekerjaan).")

    def said(self) -> Respondent:
        """Give what the service takes."""
        return Respondent(self.sex, self.age_band, self.education, self.occupation)


@strawberry.input(description="A whole questionnaire (SKM); all nine answers are needed.")
class SubmitSurveyInput:
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

    def draft(self) -> SurveyDraft:
        """Give what the service takes. Refuses: Invalid, when an element is answered twice."""
        answers = {answer.element: answer.score for answer in self.answers}
        if len(answers) < len(self.answers):
            raise Invalid(FieldProblem("answers", "malformed"))
        return SurveyDraft(
            service_id=self.service,
            service_point_id=self.service_point,
            answers=answers,
            answered_at=self.answered_at,
            device_key=self.device_key,
            assisted=self.assisted,
            respondent=self.respondent.said() if self.respondent else Respondent(),
        )


@strawberry.input(description="A survey period; periods of one unit do not overlap.")
class SurveyPeriodInput:
    unit: UUID = strawberry.field(description="The unit that surveys.")
    label: str = strawberry.field(description="Its name, as Triwulan IV 2026; once in a unit.")
    starts_on: date = strawberry.field(description="Its first day.")
    ends_on: date = strawberry.field(description="Its last day.")
    users_in_period: int | None = strawberry.field(
        default=None, description="How many use the unit's services in it; sets the target of responses."
    )

    def draft(self) -> PeriodDraft:
        """Give what the service takes."""
        return PeriodDraft(self.unit, self.label, self.starts_on, self.ends_on, self.users_in_period)


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
