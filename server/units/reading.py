"""Show units, services and counters to a reader: every read of one passes here, whatever for."""

from collections.abc import Awaitable, Sequence
from functools import partial
from uuid import UUID

from server.access.actor import Actor
from server.access.part import parts_of
from server.kit.paging import Page, page_of, place_by_name
from server.kit.want import Want
from server.units import queries
from server.units.models import Service, ServicePoint, Unit
from server.units.views import ServicePointView, ServiceView, UnitView


async def unit_views(reader: Actor, rows: Sequence[Unit], want: Want) -> list[UnitView]:
    """Show units in the order given. rows: what the reader may see, if only by its bare facts."""
    parts = await parts_of("unit", reader, rows, want)
    return [
        UnitView(
            id=row.id,
            code=row.code,
            name=row.name,
            short_name=row.short_name,
            kind=row.kind,
            address=row.address or None,
            phone=row.phone or None,
            postcode=row.postcode or None,
            region_code=row.region_code or None,
            is_active=row.is_active,
            publishes_staff=row.publishes_staff,
            version=row.version,
            **its,
        )
        for row, its in zip(rows, parts, strict=True)
    ]


async def service_views(reader: Actor, rows: Sequence[Service], want: Want) -> list[ServiceView]:
    """Show services in the order given. rows: what the reader may see."""
    parts = await parts_of("service", reader, rows, want)
    return [
        ServiceView(
            id=row.id,
            code=row.code,
            name=row.name,
            name_en=row.name_en or None,
            keywords=tuple(row.keywords),
            requirements=row.requirements or None,
            procedure=row.procedure or None,
            time_promise=row.time_promise or None,
            fee_rupiah=row.fee_rupiah,
            product=row.product or None,
            complaint_channel=row.complaint_channel or None,
            is_active=row.is_active,
            version=row.version,
            **its,
        )
        for row, its in zip(rows, parts, strict=True)
    ]


async def point_views(reader: Actor, rows: Sequence[ServicePoint], want: Want) -> list[ServicePointView]:
    """Show counters in the order given. rows: what the reader may see."""
    parts = await parts_of("service_point", reader, rows, want)
    return [
        ServicePointView(
            id=row.id, code=row.code, name=row.name, is_active=row.is_active, version=row.version, **its
        )
        for row, its in zip(rows, parts, strict=True)
    ]


async def unit(reader: Actor, unit_id: UUID | None, code: str | None, want: Want) -> UnitView | None:
    """Show the unit of an id, or else of a code; None when there is none or it is not for this reader."""
    if unit_id is not None:
        row = (await queries.units_by_ids(reader, [unit_id])).get(unit_id)
    else:
        row = await queries.unit_by_code(reader, code) if code else None
    return await unit_view(reader, row, want) if row else None


async def office(reader: Actor, unit_id: UUID, want: Want) -> UnitView:
    """Show the unit of something that the reader may see, in use or not."""
    return await unit_view(reader, (await queries.any_units_by_ids(reader, [unit_id]))[unit_id], want)


async def service(reader: Actor, service_id: UUID, want: Want) -> ServiceView | None:
    """Show a service; None when there is none or it is not for this reader."""
    row = (await queries.services_by_ids(reader, [service_id])).get(service_id)
    return await service_view(reader, row, want) if row else None


async def service_point(reader: Actor, code: str, want: Want) -> ServicePointView | None:
    """Show the counter whose QR code holds this code; None when there is none or it is not for this reader."""
    row = await queries.service_point_by_code(reader, code)
    return await point_view(reader, row, want) if row else None


async def unit_page(reader: Actor, found: Awaitable[list[Unit]], limit: int, want: Want) -> Page[UnitView]:
    """Show at most `limit` of the units that were found."""
    return await page_of(await found, limit, place_by_name, partial(unit_views, reader, want=want))


async def service_page(
    reader: Actor, found: Awaitable[list[Service]], limit: int, want: Want
) -> Page[ServiceView]:
    """Show at most `limit` of the services that were found."""
    return await page_of(await found, limit, place_by_name, partial(service_views, reader, want=want))


async def unit_view(reader: Actor, row: Unit, want: Want) -> UnitView:
    """Show one unit that is at hand, as after a change."""
    return (await unit_views(reader, [row], want))[0]


async def service_view(reader: Actor, row: Service, want: Want) -> ServiceView:
    """Show one service that is at hand, as after a change."""
    return (await service_views(reader, [row], want))[0]


async def point_view(reader: Actor, row: ServicePoint, want: Want) -> ServicePointView:
    """Show one counter that is at hand, as after a change."""
    return (await point_views(reader, [row], want))[0]
