"""Reads of surveys, which everyone may as far as figures are public."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from schema.arguments import After, First, OfUnit
from schema.asked import wanted
from schema.context import Info
from schema.paging import Connection, connection, decode_after, page_size
from schema.public import PUBLIC, PUBLIC_FIGURES
from schema.surveys.form import Questionnaire
from schema.surveys.types import Evaluation, SurveyPeriod
from server.surveys import form, reading
from server.surveys.evaluations import Instrument, Scope
from server.surveys.views import QuestionnaireView, SurveyPeriodView

EvaluationConnection: TypeAlias = Connection[Evaluation]
Period = Annotated[UUID | None, strawberry.argument(description="Only of this survey period.")]


@strawberry.type
class Query:
    @strawberry.field(
        directives=PUBLIC,
        description="The questionnaire of the regulation, with its wordings in both languages.",
        graphql_type=Questionnaire,
    )
    def questionnaire(self, info: Info) -> QuestionnaireView:
        return form.shown_questionnaire(info.context.actor)

    @strawberry.field(
        directives=PUBLIC,
        description="Survey periods, the newest first.",
        graphql_type=list[SurveyPeriod],
    )
    async def survey_periods(self, info: Info, unit: OfUnit = None) -> list[SurveyPeriodView]:
        return await reading.survey_periods(info.context.actor, unit, wanted(info))

    @strawberry.field(
        directives=PUBLIC_FIGURES,
        description="Evaluations, the newest period first, then by unit (never a ranking). Quick ratings are listed "
        "for those alone who may read them.",
    )
    async def evaluations(
        self,
        info: Info,
        unit: OfUnit = None,
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
        size, key = page_size(first), decode_after(after, 1)
        scope = Scope(unit, service, period, instrument, pooled, units_only)
        past = None if key is None else str(key[0])
        want = wanted(info, "nodes", "edges.node")
        page = await reading.evaluation_page(info.context.actor, scope, past, size, want)
        return connection(EvaluationConnection, page, after)
