"""Changes of the organisation, by its administrators."""

from typing import Annotated
from uuid import UUID

import strawberry

from schema.arguments import Intention, Seen
from schema.asked import wanted
from schema.context import Info
from schema.problems import answering
from schema.units.inputs import (
    SaveServicePointResult,
    SaveServiceResult,
    SaveUnitResult,
    ServiceInput,
    ServicePointInput,
    UnitInput,
)
from server.staff.counters import save_service_point
from server.units import reading
from server.units.services import save_service, save_unit
from server.units.views import ServicePointView, ServiceView, UnitView

RowId = Annotated[UUID | None, strawberry.argument(description="The row to change; null makes a new one.")]


@strawberry.type
class Mutation:
    @strawberry.mutation(description="Make or change a unit.", graphql_type=SaveUnitResult)
    @answering
    async def save_unit(
        self,
        info: Info,
        input: Annotated[UnitInput, strawberry.argument(description="The unit.")],
        intention: Intention,
        id: RowId = None,
        seen: Seen = None,
    ) -> UnitView:
        reader = info.context.actor
        row = await save_unit(reader, input.draft(), unit_id=id, seen=seen, intention=intention)
        return await reading.unit_view(reader, row, wanted(info))

    @strawberry.mutation(
        description="Make or change a service and its standard.", graphql_type=SaveServiceResult
    )
    @answering
    async def save_service(
        self,
        info: Info,
        input: Annotated[ServiceInput, strawberry.argument(description="The service.")],
        intention: Intention,
        id: RowId = None,
        seen: Seen = None,
    ) -> ServiceView:
        reader = info.context.actor
        row = await save_service(reader, input.draft(), service_id=id, seen=seen, intention=intention)
        return await reading.service_view(reader, row, wanted(info))

    @strawberry.mutation(
        description="Set up or change a counter and who serves there.", graphql_type=SaveServicePointResult
    )
    @answering
    async def save_service_point(
        self,
        info: Info,
        input: Annotated[ServicePointInput, strawberry.argument(description="The counter.")],
        intention: Intention,
        id: RowId = None,
        seen: Seen = None,
    ) -> ServicePointView:
        reader = info.context.actor
        row = await save_service_point(reader, input.draft(), point_id=id, seen=seen, intention=intention)
        return await reading.point_view(reader, row, wanted(info))
