"""Units, services and counters: what everyone may read, and what administrators change."""

from typing import Annotated
from uuid import UUID

import strawberry

from schema.context import Info
from schema.paging import cut_page, page_size
from schema.problems import Refused, Stale, answering
from schema.public import PUBLIC
from schema.unit_types import (
    After,
    First,
    Intention,
    Search,
    Seen,
    Service,
    ServiceConnection,
    ServicePoint,
    StaffConnection,
    StaffMember,
    Unit,
    UnitConnection,
    UnitKind,
    after_name,
    name_key,
    service_of,
    unit_of,
)
from server.staff import queries as staff
from server.staff.counters import ServicePointDraft, save_service_point
from server.units import queries
from server.units.services import ServiceDraft, UnitDraft, save_service, save_unit

OfUnit = Annotated[UUID | None, strawberry.argument(description="Only of this unit.")]
WithInactive = Annotated[
    bool, strawberry.argument(description="Also those not in use, for their administrators.")
]
RowId = Annotated[UUID | None, strawberry.argument(description="The row to change; null makes a new one.")]

SaveUnitResult = Annotated[
    Unit | Stale | Refused, strawberry.union("SaveUnitResult", description="The unit, or why not.")
]
SaveServiceResult = Annotated[
    Service | Stale | Refused, strawberry.union("SaveServiceResult", description="The service, or why not.")
]
SaveServicePointResult = Annotated[
    ServicePoint | Stale | Refused,
    strawberry.union("SaveServicePointResult", description="The counter, or why not."),
]


@strawberry.input(description="A unit as filled in.")
class UnitInput:
    """A unit."""

    code: str = strawberry.field(description="Small letters, digits, dots and dashes; part of links.")
    name: str = strawberry.field(description="Full name, at most 120 characters.")
    short_name: str = strawberry.field(description="Short name, at most 60 characters.")
    kind: UnitKind = strawberry.field(description="What kind of office it is.")
    parent: UUID | None = strawberry.field(default=None, description="The unit above.")
    address: str | None = strawberry.field(default=None, description="Where it is, at most 300 characters.")
    phone: str | None = strawberry.field(default=None, description="Telephone.")
    postcode: str | None = strawberry.field(default=None, description="Post code, five digits.")
    region_code: str | None = strawberry.field(default=None, description="Region code, as 19.71.04.1008.")
    publishes_staff: bool = strawberry.field(description="Show names of staff to citizens.")
    is_active: bool = strawberry.field(description="In use.")


@strawberry.input(description="A service and its standard as filled in.")
class ServiceInput:
    """A service."""

    unit: UUID = strawberry.field(description="The unit that offers it.")
    code: str = strawberry.field(description="Small letters, digits, dots and dashes.")
    name: str = strawberry.field(description="Name, at most 160 characters.")
    name_en: str | None = strawberry.field(default=None, description="Name in English.")
    keywords: list[str] = strawberry.field(description="Other words by which it is found, at most 30.")
    requirements: str | None = strawberry.field(default=None, description="What to bring.")
    procedure: str | None = strawberry.field(default=None, description="The steps.")
    time_promise: str | None = strawberry.field(default=None, description="How long it takes.")
    fee_rupiah: int | None = strawberry.field(default=None, description="What it costs; 0 is free.")
    product: str | None = strawberry.field(default=None, description="What one gets.")
    complaint_channel: str | None = strawberry.field(default=None, description="Where to complain.")
    is_active: bool = strawberry.field(description="Offered.")


@strawberry.input(description="A counter as filled in.")
class ServicePointInput:
    """A counter."""

    unit: UUID = strawberry.field(description="The unit where it stands.")
    service: UUID | None = strawberry.field(default=None, description="The one service it gives, if one.")
    code: str | None = strawberry.field(default=None, description="Code of the QR link; null makes one.")
    name: str = strawberry.field(description="Name on the sign, at most 80 characters.")
    officer: UUID | None = strawberry.field(default=None, description="Who serves there now.")
    is_active: bool = strawberry.field(description="In use.")


@strawberry.type
class Query:
    """Reads of the organisation."""

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
        """Give a page of units."""
        rows = await queries.units_page(
            info.context.actor,
            search=search or "",
            kind=kind,
            include_inactive=include_inactive,
            after=after_name(after),
            limit=page_size(first),
        )
        page = cut_page(rows, first, after, name_key)
        return UnitConnection(
            nodes=[Unit.of(row) for row in page.rows], cursors=page.cursors, page_info=page.info
        )

    @strawberry.field(directives=PUBLIC, description="One unit by id or by code; null when there is none.")
    async def unit(
        self,
        info: Info,
        id: Annotated[UUID | None, strawberry.argument(description="The unit's id.")] = None,
        code: Annotated[str | None, strawberry.argument(description="The unit's code.")] = None,
    ) -> Unit | None:
        """Give a unit."""
        if id is not None:
            return await unit_of(info, id)
        row = await queries.unit_by_code(info.context.actor, code) if code else None
        return Unit.of(row) if row else None

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
        """Give a page of services."""
        rows = await queries.services_page(
            info.context.actor,
            unit_id=unit,
            search=search or "",
            include_inactive=include_inactive,
            after=after_name(after),
            limit=page_size(first),
        )
        page = cut_page(rows, first, after, name_key)
        return ServiceConnection(
            nodes=[Service.of(row) for row in page.rows], cursors=page.cursors, page_info=page.info
        )

    @strawberry.field(directives=PUBLIC, description="One service; null when there is none.")
    async def service(
        self, info: Info, id: Annotated[UUID, strawberry.argument(description="The service's id.")]
    ) -> Service | None:
        """Give a service."""
        return await service_of(info, id)

    @strawberry.field(
        directives=PUBLIC, description="The counter whose QR code was read; null when there is none."
    )
    async def service_point(
        self, info: Info, code: Annotated[str, strawberry.argument(description="The code in the QR link.")]
    ) -> ServicePoint | None:
        """Give a counter."""
        row = await queries.service_point_by_code(info.context.actor, code)
        return ServicePoint.of(row) if row else None

    @strawberry.field(description="Staff by name: of units that publish them, and of the units one watches.")
    async def staff(
        self, info: Info, unit: OfUnit = None, first: First = 50, after: After = None
    ) -> StaffConnection:
        """Give a page of staff."""
        rows = await staff.staff_page(
            info.context.actor, unit_id=unit, after=after_name(after), limit=page_size(first)
        )
        page = cut_page(rows, first, after, name_key)
        return StaffConnection(
            nodes=[StaffMember.of(row) for row in page.rows], cursors=page.cursors, page_info=page.info
        )


@strawberry.type
class Mutation:
    """Changes of the organisation."""

    @strawberry.mutation(description="Make or change a unit.")
    @answering
    async def save_unit(
        self,
        info: Info,
        input: Annotated[UnitInput, strawberry.argument(description="The unit.")],
        intention: Intention,
        id: RowId = None,
        seen: Seen = None,
    ) -> SaveUnitResult:
        """Save a unit."""
        draft = UnitDraft(
            code=input.code,
            name=input.name,
            short_name=input.short_name,
            kind=input.kind,
            parent_id=input.parent,
            address=input.address or "",
            phone=input.phone or "",
            postcode=input.postcode or "",
            region_code=input.region_code or "",
            publishes_staff=input.publishes_staff,
            is_active=input.is_active,
        )
        return Unit.of(await save_unit(info.context.actor, draft, unit_id=id, seen=seen, intention=intention))

    @strawberry.mutation(description="Make or change a service and its standard.")
    @answering
    async def save_service(
        self,
        info: Info,
        input: Annotated[ServiceInput, strawberry.argument(description="The service.")],
        intention: Intention,
        id: RowId = None,
        seen: Seen = None,
    ) -> SaveServiceResult:
        """Save a service."""
        draft = ServiceDraft(
            unit_id=input.unit,
            code=input.code,
            name=input.name,
            name_en=input.name_en or "",
            keywords=input.keywords,
            requirements=input.requirements or "",
            procedure=input.procedure or "",
            time_promise=input.time_promise or "",
            fee_rupiah=input.fee_rupiah,
            product=input.product or "",
            complaint_channel=input.complaint_channel or "",
            is_active=input.is_active,
        )
        row = await save_service(info.context.actor, draft, service_id=id, seen=seen, intention=intention)
        return Service.of(row)

    @strawberry.mutation(description="Set up or change a counter and who serves there.")
    @answering
    async def save_service_point(
        self,
        info: Info,
        input: Annotated[ServicePointInput, strawberry.argument(description="The counter.")],
        intention: Intention,
        id: RowId = None,
        seen: Seen = None,
    ) -> SaveServicePointResult:
        """Save a counter."""
        draft = ServicePointDraft(
            unit_id=input.unit,
            name=input.name,
            code=input.code or "",
            service_id=input.service,
            officer_id=input.officer,
            is_active=input.is_active,
        )
        row = await save_service_point(info.context.actor, draft, point_id=id, seen=seen, intention=intention)
        return ServicePoint.of(row)
