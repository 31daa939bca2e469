"""What administrators fill in for units, services and counters, and what they are answered with."""

from typing import Annotated
from uuid import UUID

import strawberry

from schema.problems import Refused, Stale
from schema.units.types import Service, ServicePoint, Unit
from server.staff.counters import ServicePointDraft
from server.units.kinds import UnitKind
from server.units.services import ServiceDraft, UnitDraft


@strawberry.input(description="A unit as filled in.")
class UnitInput:
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

    def draft(self) -> UnitDraft:
        """Give what the service takes."""
        return UnitDraft(
            code=self.code,
            name=self.name,
            short_name=self.short_name,
            kind=self.kind,
            parent_id=self.parent,
            address=self.address or "",
            phone=self.phone or "",
            postcode=self.postcode or "",
            region_code=self.region_code or "",
            publishes_staff=self.publishes_staff,
            is_active=self.is_active,
        )


@strawberry.input(description="A service and its standard as filled in.")
class ServiceInput:
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

    def draft(self) -> ServiceDraft:
        """Give what the service takes."""
        return ServiceDraft(
            unit_id=self.unit,
            code=self.code,
            name=self.name,
            name_en=self.name_en or "",
            keywords=self.keywords,
            requirements=self.requirements or "",
            procedure=self.procedure or "",
            time_promise=self.time_promise or "",
            fee_rupiah=self.fee_rupiah,
            product=self.product or "",
            complaint_channel=self.complaint_channel or "",
            is_active=self.is_active,
        )


@strawberry.input(description="A counter as filled in.")
class ServicePointInput:
    unit: UUID = strawberry.field(description="The unit where it stands.")
    service: UUID | None = strawberry.field(default=None, description="The one service it gives, if one.")
    code: str | None = strawberry.field(default=None, description="Code of the QR link; null makes one.")
    name: str = strawberry.field(description="Name on the sign, at most 80 characters.")
    officer: UUID | None = strawberry.field(default=None, description="Who serves there now.")
    is_active: bool = strawberry.field(description="In use.")

    def draft(self) -> ServicePointDraft:
        """Give what the service takes."""
        return ServicePointDraft(
            unit_id=self.unit,
            name=self.name,
            code=self.code or "",
            service_id=self.service,
            officer_id=self.officer,
            is_active=self.is_active,
        )


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
