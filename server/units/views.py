"""Units, services and counters as one reader may see them: plain values, made by `reading` and never by hand.

The parts come last; those that were not wanted are `NOT_WANTED`. Some are made by domains that units do not know.
"""

from dataclasses import dataclass
from typing import Any
from uuid import UUID

from server.units.kinds import UnitKind


@dataclass(frozen=True, slots=True, kw_only=True)
class UnitView:
    """A unit. office_hours come from workdays, addressees from feedback."""

    id: UUID
    code: str
    name: str
    short_name: str
    kind: UnitKind
    address: str | None
    phone: str | None
    postcode: str | None
    region_code: str | None
    is_active: bool
    publishes_staff: bool
    version: int

    parent: "UnitView | None"
    services: "tuple[ServiceView, ...]"
    service_points: "tuple[ServicePointView, ...]"
    addressees: tuple[Any, ...]
    children: "tuple[UnitView, ...]"
    office_hours: tuple[Any, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceView:
    """A service with its published standard. open_period comes from surveys."""

    id: UUID
    code: str
    name: str
    name_en: str | None
    keywords: tuple[str, ...]
    requirements: str | None
    procedure: str | None
    time_promise: str | None
    fee_rupiah: int | None
    product: str | None
    complaint_channel: str | None
    is_active: bool
    version: int

    unit: UnitView
    open_period: Any | None


@dataclass(frozen=True, slots=True, kw_only=True)
class ServicePointView:
    """A counter. officer comes from staff."""

    id: UUID
    code: str
    name: str
    is_active: bool
    version: int

    unit: UnitView
    service: ServiceView | None
    officer: Any | None
