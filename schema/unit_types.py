"""Types of the organisation. They refer to each other, so they stand in one module."""

from datetime import date
from typing import Annotated, Self, TypeAlias
from uuid import UUID

import strawberry

from schema.context import Info
from schema.paging import Connection, decode_after
from schema.scalars import LocalTime
from server.feedback import queries as feedback
from server.kit.refusals import FieldProblem, Invalid
from server.staff import queries as staff
from server.staff.models import Person
from server.surveys import queries as surveys
from server.surveys.models import SurveyPeriod as SurveyPeriodRow
from server.units import queries as units
from server.units.models import Service as ServiceRow
from server.units.models import ServicePoint as ServicePointRow
from server.units.models import Unit as UnitRow
from server.units.models import UnitKind as UnitKindValue
from server.workdays import queries as workdays
from server.workdays.models import OfficeHours as OfficeHoursRow

UnitKind: TypeAlias = UnitKindValue
AddresseeKind: TypeAlias = feedback.AddresseeKind

strawberry.enum(UnitKindValue, name="UnitKind", description="What kind of office a unit (unit kerja) is.")
strawberry.enum(
    feedback.AddresseeKind,
    name="AddresseeKind",
    description="Whether feedback goes to an officer by position or to whoever serves at a counter.",
)


@strawberry.type(description="The hours of one weekday at one office, from a day on.")
class OfficeHours:
    """A row of office hours."""

    id: UUID = strawberry.field(description="The row's id.")
    weekday: int = strawberry.field(description="1 Monday to 7 Sunday.")
    opens: LocalTime = strawberry.field(description="When the office opens, local time.")
    closes: LocalTime = strawberry.field(description="When it closes, local time.")
    break_minutes: int = strawberry.field(description="Length of the break, which is no working time.")
    valid_from: date = strawberry.field(description="First day on which this holds.")
    valid_to: date | None = strawberry.field(description="Last day on which this holds; null without an end.")

    @classmethod
    def of(cls, row: OfficeHoursRow) -> Self:
        """Give the type of a row."""
        return cls(
            id=row.id,
            weekday=row.weekday + 1,
            opens=LocalTime(row.opens),
            closes=LocalTime(row.closes),
            break_minutes=row.break_minutes,
            valid_from=row.valid_from,
            valid_to=row.valid_to,
        )


@strawberry.type(
    description="Someone who may be given feedback: an officer by position, or a counter. Never who they are, "
    "unless the unit publishes its staff."
)
class Addressee:
    """Where feedback can go."""

    id: UUID = strawberry.field(description="Give this as `addressee`.")
    kind: AddresseeKind = strawberry.field(description="Officer or counter.")
    label: str = strawberry.field(description="Position or name of the counter.")
    name: str | None = strawberry.field(description="The officer's name, only where the unit publishes it.")


@strawberry.type(
    description="An office (unit kerja): the district office, a village office, a health centre."
)
class Unit:
    """A unit."""

    row: strawberry.Private[UnitRow]
    id: UUID = strawberry.field(description="The unit's id.")
    code: str = strawberry.field(description="Its code, as in links.")
    name: str = strawberry.field(description="Its full name.")
    short_name: str = strawberry.field(description="Its name where space is short.")
    kind: UnitKind = strawberry.field(description="What kind of office it is.")
    address: str | None = strawberry.field(description="Where it is.")
    phone: str | None = strawberry.field(description="Its telephone.")
    postcode: str | None = strawberry.field(description="Its post code (kode pos).")
    region_code: str | None = strawberry.field(description="Its region code (kode wilayah Kemendagri).")
    is_active: bool = strawberry.field(description="Whether it is in use.")
    publishes_staff: bool = strawberry.field(
        description="Whether it shows the names of its staff to citizens."
    )
    version: int = strawberry.field(description="Give this as `seen` when saving.")

    @classmethod
    def of(cls, row: UnitRow) -> Self:
        """Give the type of a row."""
        return cls(
            row=row,
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
        )

    @strawberry.field(description="The unit above; null at the top.")
    async def parent(self, info: Info) -> "Unit | None":
        """Give the unit above."""
        return await unit_of(info, self.row.parent_id)

    @strawberry.field(description="The active services it offers, by name.")
    async def services(self, info: Info) -> list["Service"]:
        """Give its services."""
        return [Service.of(r) for r in await info.context.loaders.many(units.services_by_unit_ids, self.id)]

    @strawberry.field(description="Its counters with QR codes, by name.")
    async def service_points(self, info: Info) -> list["ServicePoint"]:
        """Give its counters."""
        rows = await info.context.loaders.many(units.service_points_by_unit_ids, self.id)
        return [ServicePoint.of(row) for row in rows]

    @strawberry.field(description="Who may be given feedback here: counters, then officers by position.")
    async def addressees(self, info: Info) -> list[Addressee]:
        """Give its addressees."""
        found = await info.context.loaders.many(feedback.addressees_by_unit_ids, self.id)
        return [Addressee(id=a.id, kind=a.kind, label=a.label, name=a.name) for a in found]

    @strawberry.field(description="The active units directly below, by name.")
    async def children(self, info: Info) -> list["Unit"]:
        """Give the units below."""
        return [Unit.of(r) for r in await info.context.loaders.many(units.children_by_unit_ids, self.id)]

    @strawberry.field(
        description="The office hours it has set itself, newest first. Empty: those of the unit above hold, "
        "or the usual ones (Mon-Thu 07:30-15:30, Fri 07:30-16:00)."
    )
    async def office_hours(self, info: Info) -> list[OfficeHours]:
        """Give its own hours."""
        rows = await info.context.loaders.many(workdays.own_hours_by_unit_ids, self.id)
        return [OfficeHours.of(row) for row in rows]


@strawberry.type(description="A service (jenis layanan) with its published standard (standar pelayanan).")
class Service:
    """A service."""

    row: strawberry.Private[ServiceRow]
    id: UUID = strawberry.field(description="The service's id.")
    code: str = strawberry.field(description="Its code, as in links.")
    name: str = strawberry.field(description="Its name.")
    name_en: str | None = strawberry.field(description="Its name in English.")
    keywords: list[str] = strawberry.field(description="Other words by which it is found.")
    requirements: str | None = strawberry.field(description="What to bring (persyaratan).")
    procedure: str | None = strawberry.field(description="The steps (sistem, mekanisme, prosedur).")
    time_promise: str | None = strawberry.field(description="How long it takes (jangka waktu).")
    fee_rupiah: int | None = strawberry.field(description="What it costs, 0 when free (biaya).")
    product: str | None = strawberry.field(description="What one gets (produk).")
    complaint_channel: str | None = strawberry.field(description="Where to complain (penanganan pengaduan).")
    is_active: bool = strawberry.field(description="Whether it is offered.")
    version: int = strawberry.field(description="Give this as `seen` when saving.")

    @classmethod
    def of(cls, row: ServiceRow) -> Self:
        """Give the type of a row."""
        return cls(
            row=row,
            id=row.id,
            code=row.code,
            name=row.name,
            name_en=row.name_en or None,
            keywords=row.keywords,
            requirements=row.requirements or None,
            procedure=row.procedure or None,
            time_promise=row.time_promise or None,
            fee_rupiah=row.fee_rupiah,
            product=row.product or None,
            complaint_channel=row.complaint_channel or None,
            is_active=row.is_active,
            version=row.version,
        )

    @strawberry.field(description="The unit that offers it.")
    async def unit(self, info: Info) -> Unit:
        """Give its unit."""
        return await known_unit(info, self.row.unit_id)

    @strawberry.field(description="The survey period its unit has open today; null without one.")
    async def open_period(self, info: Info) -> "SurveyPeriod | None":
        """Give the open period."""
        unit_id = self.row.unit_id
        row = await info.context.loaders.one(surveys.open_periods_by_unit_ids, unit_id)
        return SurveyPeriod.of(row) if row else None


@strawberry.type(description="A counter (loket) or other place with a QR code.")
class ServicePoint:
    """A counter."""

    row: strawberry.Private[ServicePointRow]
    id: UUID = strawberry.field(description="The counter's id.")
    code: str = strawberry.field(description="The code in its QR link.")
    name: str = strawberry.field(description="Its name on the sign.")
    is_active: bool = strawberry.field(description="Whether it is in use.")
    version: int = strawberry.field(description="Give this as `seen` when saving.")

    @classmethod
    def of(cls, row: ServicePointRow) -> Self:
        """Give the type of a row."""
        return cls(
            row=row, id=row.id, code=row.code, name=row.name, is_active=row.is_active, version=row.version
        )

    @strawberry.field(description="The unit where it stands.")
    async def unit(self, info: Info) -> Unit:
        """Give its unit."""
        return await known_unit(info, self.row.unit_id)

    @strawberry.field(description="The one service it gives; null when it gives several.")
    async def service(self, info: Info) -> Service | None:
        """Give its service."""
        return await service_of(info, self.row.service_id)

    @strawberry.field(description="Who serves here, where the unit publishes its staff or you administer it.")
    async def officer(self, info: Info) -> "StaffMember | None":
        """Give its officer."""
        row = await info.context.loaders.one(staff.staff_by_ids, self.row.officer_id)
        return StaffMember.of(row) if row else None


@strawberry.type(description="A member of staff as others may see them: name and position, no number.")
class StaffMember:
    """A person in public view."""

    row: strawberry.Private[Person]
    id: UUID = strawberry.field(description="The person's id.")
    name: str = strawberry.field(description="The name with titles.")
    position: str = strawberry.field(description="The position (jabatan).")

    @classmethod
    def of(cls, row: Person) -> Self:
        """Give the type of a row."""
        return cls(row=row, id=row.id, name=staff.full_name(row), position=row.position)

    @strawberry.field(description="The unit where they work.")
    async def unit(self, info: Info) -> Unit:
        """Give their unit."""
        return await known_unit(info, self.row.unit_id)


@strawberry.type(description="A time in which a unit surveys satisfaction (periode SKM).")
class SurveyPeriod:
    """A survey period."""

    row: strawberry.Private[SurveyPeriodRow]
    id: UUID = strawberry.field(description="The period's id.")
    label: str = strawberry.field(description="Its name, as Triwulan IV 2026.")
    starts_on: date = strawberry.field(description="Its first day.")
    ends_on: date = strawberry.field(description="Its last day.")
    users_in_period: int | None = strawberry.field(description="How many used the services; sets the sample.")
    is_open: bool = strawberry.field(description="Whether answers given today count for it.")
    version: int = strawberry.field(description="Give this as `seen` when saving.")

    @classmethod
    def of(cls, row: SurveyPeriodRow) -> Self:
        """Give the type of a row."""
        return cls(
            row=row,
            id=row.id,
            label=row.label,
            starts_on=row.starts_on,
            ends_on=row.ends_on,
            users_in_period=row.users_in_period,
            is_open=surveys.is_open(row),
            version=row.version,
        )

    @strawberry.field(description="The unit that surveys.")
    async def unit(self, info: Info) -> Unit:
        """Give its unit."""
        return await known_unit(info, self.row.unit_id)


async def unit_of(info: Info, unit_id: UUID | None) -> Unit | None:
    """Load a unit; null where there is none or it is not for this actor."""
    row = await info.context.loaders.one(units.units_by_ids, unit_id)
    return Unit.of(row) if row else None


async def known_unit(info: Info, unit_id: UUID | None) -> Unit:
    """Load the unit of a row that cannot be without one: units in use, and closed ones by their bare facts."""
    row = await info.context.loaders.one(units.any_units_by_ids, unit_id)
    assert row is not None
    return Unit.of(row)


async def service_of(info: Info, service_id: UUID | None) -> Service | None:
    """Load a service; null where there is none or it is not for this actor."""
    row = await info.context.loaders.one(units.services_by_ids, service_id)
    return Service.of(row) if row else None


def after_name(after: str | None) -> tuple[str, UUID] | None:
    """Read the key of a page that is ordered by name and id. Refuses: Invalid."""
    key = decode_after(after, 2)
    if key is None:
        return None
    try:
        return str(key[0]), UUID(str(key[1]))
    except ValueError:
        raise Invalid(FieldProblem("after", "malformed")) from None


def name_key(row: UnitRow | ServiceRow | Person) -> tuple[str, str]:
    """Give the key of a page that is ordered by name and id."""
    return row.name, str(row.id)


Search = Annotated[
    str | None, strawberry.argument(description="Words to look for; case and accents do not matter.")
]
First = Annotated[int, strawberry.argument(description="How many at most, 1 to 200.")]
After = Annotated[str | None, strawberry.argument(description="The endCursor of the page before.")]
Intention = Annotated[
    UUID, strawberry.argument(description="The device's own id of this intention; repeating it is harmless.")
]
Seen = Annotated[
    int | None, strawberry.argument(description="The version on the screen; null for a new one.")
]


UnitConnection: TypeAlias = Connection[Unit]


ServiceConnection: TypeAlias = Connection[Service]


StaffConnection: TypeAlias = Connection[StaffMember]
