"""What citizens answer, which needs no sign-in, and the survey periods of units."""

from typing import Annotated
from uuid import UUID

import strawberry

from schema.arguments import Intention, Seen
from schema.asked import wanted
from schema.context import Info
from schema.problems import answering
from schema.surveys.inputs import (
    RateServiceInput,
    RateServiceResult,
    SaveSurveyPeriodResult,
    SubmitSurveyInput,
    SubmitSurveyResult,
    SurveyPeriodInput,
)
from server.surveys import reading, services
from server.surveys.views import RatingView, ResponseView, SurveyPeriodView


@strawberry.type
class Mutation:
    @strawberry.mutation(
        description="Rate a service with one face. Needs no sign-in; never enters the index (IKM).",
        graphql_type=RateServiceResult,
    )
    @answering
    async def rate_service(
        self,
        info: Info,
        input: Annotated[RateServiceInput, strawberry.argument(description="The rating.")],
        intention: Intention,
    ) -> RatingView:
        row = await services.rate_service(info.context.actor, input.draft(), intention=intention)
        return reading.rating_view(row)

    @strawberry.mutation(
        description="Submit a whole questionnaire (SKM). Needs no sign-in.", graphql_type=SubmitSurveyResult
    )
    @answering
    async def submit_survey(
        self,
        info: Info,
        input: Annotated[SubmitSurveyInput, strawberry.argument(description="The answers.")],
        intention: Intention,
    ) -> ResponseView:
        row = await services.submit_survey(info.context.actor, input.draft(), intention=intention)
        return reading.response_view(row)

    @strawberry.mutation(
        description="Make a survey period (no id) or change one.", graphql_type=SaveSurveyPeriodResult
    )
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
    ) -> SurveyPeriodView:
        reader = info.context.actor
        row = await services.save_survey_period(reader, id, input.draft(), seen=seen, intention=intention)
        return await reading.period_view(reader, row, wanted(info))
