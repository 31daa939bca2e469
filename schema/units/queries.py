"""Reads of the organisation, which everyone may."""

from typing import Annotated, TypeAlias
from uuid import UUID

import strawberry

from schema.arguments import After, First, OfUnit, Search
from schema.asked import wanted
from schema.context import Info
from schema.paging import Connection, after_name, connection, page_size
from schema.public import PUBLIC
from schema.units.types import Service, ServicePoint, Unit
from server.units import queries, reading
from server.units.kinds import UnitKind
from server.units.views import ServicePointView, ServiceView, UnitView

UnitConnection: TypeAlias = Connection[Unit]
ServiceConnection: TypeAlias = Connection[Service]
WithInactive = Annotated[
    bool, strawberry.argument(description="Also those not in use, for their administrators.")
]


@strawberry.type
class Query:
    @strawberry.field(directives=PUBLIC, description="Units by name.")
    async def units(
        self,
        info: Info,
        first: First = 50,
        after: After = None,
        search: Search = None,
        kind: Annotated[UnitKind | None, strawberry.argument(description="Only of this kind.")] = None,
        include_inactive: WithInactive = False,
    ) -> UnitConnection:
        reader = info.context.actor
        found = queries.units_page(
            reader,
            search=search or "",
            kind=kind,
            include_inactive=include_inactive,
            after=after_name(after),
            limit=page_size(first),
        )
        page = await reading.unit_page(reader, found, first, wanted(info, "nodes", "edges.node"))
        return connection(UnitConnection, page, after)

    @strawberry.field(
        directives=PUBLIC,
        description="One unit by id or by code; null when there is none.",
        graphql_type=Unit | None,
    )
    async def unit(
        self,
        info: Info,
        id: Annotated[UUID | None, strawberry.argument(description="The unit's id.")] = None,
        code: Annotated[str | None, strawberry.argument(description="The unit's code.")] = None,
    ) -> UnitView | None:
        return await reading.unit(info.context.actor, id, code, wanted(info))

    @strawberry.field(directives=PUBLIC, description="Services by name.")
    async def services(
        self,
        info: Info,
        unit: OfUnit = None,
        search: Search = None,
        first: First = 50,
        after: After = None,
        include_inactive: WithInactive = False,
    ) -> ServiceConnection:
        reader = info.context.actor
        found = queries.services_page(
            reader,
            unit_id=unit,
            search=search or "",
            include_inactive=include_inactive,
            after=after_name(after),
            limit=page_size(first),
        )
        page = await reading.service_page(reader, found, first, wanted(info, "nodes", "edges.node"))
        return connection(ServiceConnection, page, after)

    @strawberry.field(
        directives=PUBLIC, description="One service; null when there is none.", graphql_type=Service | None
    )
    async def service(
        self, info: Info, id: Annotated[UUID, strawberry.argument(description="The service's id.")]
    ) -> ServiceView | None:
        return await reading.service(info.context.actor, id, wanted(info))

    @strawberry.field(
        directives=PUBLIC,
        description="The counter whose QR code was read; null when there is none.",
        graphql_type=ServicePoint | None,
    )
    async def service_point(
        self, info: Info, code: Annotated[str, strawberry.argument(description="The code in the QR link.")]
    ) -> ServicePointView | None:
        return await reading.service_point(info.context.actor, code, wanted(info))
