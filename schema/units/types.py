"""Units, services and counters: names and descriptions of what the views hold."""

from types import GenericAlias
from typing import Any
from uuid import UUID

import strawberry
from strawberry.types.lazy_type import LazyType

from schema.shown import shows
from server.units import views
from server.units.kinds import UnitKind

# Types of other domains, which themselves refer to units: known by name, since modules import in one direction.
OFFICE_HOURS: Any = LazyType("OfficeHours", "schema.workdays")
STAFF_MEMBER: Any = LazyType("StaffMember", "schema.staff.types")
SURVEY_PERIOD: Any = LazyType("SurveyPeriod", "schema.surveys.types")
ADDRESSEE: Any = LazyType("Addressee", "schema.feedback")

strawberry.enum(UnitKind, name="UnitKind", description="What kind of office a unit (unit kerja) is.")


@strawberry.type(
    description="An office (unit kerja): the district office, a village office, a health centre."
)
@shows(views.UnitView)
class Unit:
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
    parent: "Unit | None" = strawberry.field(description="The unit above; null at the top.")
    services: "list[Service]" = strawberry.field(description="The active services it offers, by name.")
    service_points: "list[ServicePoint]" = strawberry.field(
        description="Its counters with QR codes, by name."
    )
    addressees: Any = strawberry.field(
        graphql_type=GenericAlias(list, ADDRESSEE),
        description="Who may be given feedback here: counters, then officers by position.",
    )
    children: "list[Unit]" = strawberry.field(description="The active units directly below, by name.")
    office_hours: Any = strawberry.field(
        graphql_type=GenericAlias(list, OFFICE_HOURS),
        description="The office hours it has set itself, newest first. Empty: those of the unit above hold, "
        "or the usual ones (Mon-Thu 07:30-15:30, Fri 07:30-16:00).",
    )


@strawberry.type(description="A service (jenis layanan) with its published standard (standar pelayanan).")
@shows(views.ServiceView)
class Service:
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
    unit: Unit = strawberry.field(description="The unit that offers it.")
    open_period: Any = strawberry.field(
        graphql_type=SURVEY_PERIOD | None,
        description="The survey period its unit has open today; null without one.",
    )


@strawberry.type(description="A counter (loket) or other place with a QR code.")
@shows(views.ServicePointView)
class ServicePoint:
    id: UUID = strawberry.field(description="The counter's id.")
    code: str = strawberry.field(description="The code in its QR link.")
    name: str = strawberry.field(description="Its name on the sign.")
    is_active: bool = strawberry.field(description="Whether it is in use.")
    version: int = strawberry.field(description="Give this as `seen` when saving.")
    unit: Unit = strawberry.field(description="The unit where it stands.")
    service: Service | None = strawberry.field(
        description="The one service it gives; null when it gives several."
    )
    officer: Any = strawberry.field(
        graphql_type=STAFF_MEMBER | None,
        description="Who serves here, where the unit publishes its staff or you administer it.",
    )
