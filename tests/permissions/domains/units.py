"""Units and services: rows, documents and things of the matrix."""

from typing import Any

from server.units.models import Unit
from tests.permissions.patterns import (
    ADMINISTRATOR,
    EVERYONE,
    NOBODY,
    WATCHERS,
)
from tests.permissions.world import World
from tests.support import factories

UNIT = (
    "id code name shortName kind address phone postcode regionCode isActive publishesStaff version parent "
    "services servicePoints addressees officeHours"
)
SERVICE = (
    "id code name nameEn keywords requirements procedure timePromise feeRupiah product complaintChannel "
    "isActive version unit"
)
_UNIT_INPUT = 'code: "", name: "", shortName: "", kind: SECTION, publishesStaff: true, isActive: true'
_SERVICE_INPUT = 'unit: $unit, code: "", name: "", keywords: [], isActive: true'

FIELDS: tuple[tuple[str, str, str], ...] = (
    ("Unit", UNIT + " children", EVERYONE),
    ("Unit/closed", UNIT, ADMINISTRATOR),
    ("Unit/closed", "children", NOBODY),
    ("UnitConnection", "nodes edges pageInfo", EVERYONE),
    ("UnitEdge", "cursor node", EVERYONE),
    ("Service", SERVICE + " openPeriod", EVERYONE),
    ("Service/closed", SERVICE + " openPeriod", ADMINISTRATOR),
    ("ServiceConnection", "nodes edges pageInfo", EVERYONE),
    ("ServiceEdge", "cursor node", EVERYONE),
    ("PageInfo", "hasNextPage hasPreviousPage startCursor endCursor", EVERYONE),
)
QUERIES: tuple[tuple[str, str], ...] = (
    ("units services", EVERYONE),
    ("unit service", EVERYONE),
)
MUTATIONS: tuple[tuple[str, str], ...] = (
    ("saveUnit saveUnit/new saveService saveService/new", ADMINISTRATOR + " all"),
)
SUBSCRIPTIONS: tuple[tuple[str, str], ...] = (("feed", WATCHERS),)
READS = {
    "unit": "unit(id: $unit)",
    "unit/closed": "unit(id: $closedUnit)",
    "unit/published": "unit(id: $published)",
    "units": "units(first: 200)",
    "service": "service(id: $service)",
    "service/closed": "service(id: $closedService)",
    "services": "services(unit: $unit)",
}
CASES = {
    "Unit": "unit:",
    "Unit/closed": "unit/closed:",
    "UnitConnection": "units:",
    "UnitEdge": "units:edges",
    "Service": "service:",
    "Service/closed": "service/closed:",
    "ServiceConnection": "services:",
    "ServiceEdge": "services:edges",
    "PageInfo": "units:pageInfo",
}
CHANGES = {
    "saveUnit": f"id: $unit, seen: 0, input: {{ {_UNIT_INPUT}, parent: $parent }}",
    "saveUnit/new": f"input: {{ {_UNIT_INPUT}, parent: $unit }}",
    "saveService": f"id: $service, seen: 0, input: {{ {_SERVICE_INPUT} }}",
    "saveService/new": f"input: {{ {_SERVICE_INPUT} }}",
}
STREAMS = {"feed": "unit: $unit"}


async def office(name: str, parent: Unit, **values: Any) -> Unit:
    """Make an office with all that can be told of one."""
    filled = {"address": "Jl. Depati", "phone": "0717 1", "postcode": "33137", "region_code": "19.71.04"}
    return await factories.unit(f"Kantor {name}", parent=parent, **filled, **values)


async def fill(world: World, place: str, unit: Unit) -> None:
    """Give a place a service that is offered, one that is not, and a closed office below it with one."""
    standard = dict.fromkeys(
        ("requirements", "procedure", "time_promise", "product", "complaint_channel"), "Ada"
    )
    rich: dict[str, Any] = {**standard, "name_en": "Letter", "keywords": ["surat"], "fee_rupiah": 0}
    service = await factories.service(unit, **rich)
    closed_service = await factories.service(unit, is_active=False, **rich)
    closed = await office(f"{place} lama", unit, is_active=False)
    world.things[place] = {"service": service, "closedUnit": closed, "left": await factories.service(closed)}
    world.places[place] |= {
        "unit": str(unit.id),
        "parent": str(unit.parent_id),
        "closedUnit": str(closed.id),
        "service": str(service.id),
        "closedService": str(closed_service.id),
    }
