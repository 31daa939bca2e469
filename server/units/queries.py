"""Read units, services and counters."""

from collections import defaultdict
from collections.abc import Sequence
from typing import TypeVar
from uuid import UUID

from tortoise.expressions import Q
from tortoise.models import Model
from tortoise.queryset import QuerySet

from server.access.actor import Actor, Role
from server.access.guard import visible
from server.kit.search import matches
from server.live.remembered import Remembered, rows_of
from server.units.kinds import UnitKind
from server.units.models import Service, ServicePoint, Unit
from server.units.tree import Tree

M = TypeVar("M", bound=Model)
Key = tuple[str, UUID]
# As wide as their columns: a longer one is nobody's.
LONGEST_CODE, LONGEST_POINT_CODE = 40, 12


async def _read_tree() -> Tree:
    pairs = await Unit.all().values_list("id", "parent_id")
    return Tree(dict(pairs))


_tree = Remembered(_read_tree, rows_of(Unit))


async def unit_tree() -> Tree:
    """Give the whole tree, inactive units too. It holds ids only, so it needs no actor."""
    return await _tree.value()


async def units_page(
    actor: Actor,
    *,
    search: str = "",
    kind: UnitKind | None = None,
    include_inactive: bool = False,
    after: Key | None = None,
    limit: int,
) -> list[Unit]:
    """Give one more than `limit` units by name, past `after`. Inactive ones show to administrators only."""
    query = by_name(visible(actor, "unit.read", Unit), after)
    if not include_inactive:
        query = query.filter(is_active=True)
    if kind:
        query = query.filter(kind=kind)
    if not search.strip():
        return await query.limit(limit + 1)
    return [u for u in await query if matches(search, u.name, u.short_name, u.code)][: limit + 1]


async def unit_by_code(actor: Actor, code: str) -> Unit | None:
    """Give the unit of a code."""
    if len(code) > LONGEST_CODE:
        return None
    return await visible(actor, "unit.read", Unit).filter(code=code).first()


async def units_by_ids(actor: Actor, ids: Sequence[UUID]) -> dict[UUID, Unit]:
    """Give units by id."""
    return {unit.id: unit for unit in await visible(actor, "unit.read", Unit).filter(id__in=list(ids))}


async def any_units_by_ids(_actor: Actor, ids: Sequence[UUID]) -> dict[UUID, Unit]:
    """Give units by id, closed ones too, for rows that anyone who sees them must see the unit of."""
    return {unit.id: unit for unit in await Unit.filter(id__in=list(ids))}


async def children_by_unit_ids(actor: Actor, ids: Sequence[UUID]) -> dict[UUID, list[Unit]]:
    """Give the active units directly below, by name."""
    rows = visible(actor, "unit.read", Unit).filter(parent_id__in=list(ids), is_active=True)
    found: dict[UUID, list[Unit]] = defaultdict(list)
    for unit in await rows.order_by("name", "id"):
        if unit.parent_id is not None:
            found[unit.parent_id].append(unit)
    return found


async def services_page(
    actor: Actor,
    *,
    unit_id: UUID | None = None,
    search: str = "",
    include_inactive: bool = False,
    after: Key | None = None,
    limit: int,
) -> list[Service]:
    """Give one more than `limit` services by name, past `after`; searched in names, keywords and unit."""
    query = by_name(_services(actor), after).select_related("unit")
    if not include_inactive:
        query = query.filter(is_active=True, unit__is_active=True)
    if unit_id:
        query = query.filter(unit_id=unit_id)
    if not search.strip():
        return await query.limit(limit + 1)
    rows = await query
    return [s for s in rows if matches(search, s.name, s.name_en, *s.keywords, s.unit.name)][: limit + 1]


async def services_by_ids(actor: Actor, ids: Sequence[UUID]) -> dict[UUID, Service]:
    """Give services by id."""
    return {service.id: service for service in await _services(actor).filter(id__in=list(ids))}


async def services_by_unit_ids(actor: Actor, ids: Sequence[UUID]) -> dict[UUID, list[Service]]:
    """Give the active services of units, by name."""
    found: dict[UUID, list[Service]] = defaultdict(list)
    rows = _services(actor).filter(unit_id__in=list(ids), is_active=True)
    for service in await rows.order_by("name", "id"):
        found[service.unit_id].append(service)
    return found


async def service_point_by_code(actor: Actor, code: str) -> ServicePoint | None:
    """Give the counter whose QR code holds this code, however it was typed."""
    plain = code.strip().upper()
    return (
        await _service_points(actor).filter(code=plain).first() if len(plain) <= LONGEST_POINT_CODE else None
    )


async def service_points_by_unit_ids(actor: Actor, ids: Sequence[UUID]) -> dict[UUID, list[ServicePoint]]:
    """Give the counters of units by name; inactive ones too, to their administrators."""
    found: dict[UUID, list[ServicePoint]] = defaultdict(list)
    for point in await _service_points(actor).filter(unit_id__in=list(ids)).order_by("name", "id"):
        found[point.unit_id].append(point)
    return found


def by_name(query: QuerySet[M], after: Key | None) -> QuerySet[M]:
    """Order by name and id, from past a key on."""
    if after:
        query = query.filter(Q(name__gt=after[0]) | Q(name=after[0], id__gt=after[1]))
    return query.order_by("name", "id")


def _services(actor: Actor) -> QuerySet[Service]:
    return visible(actor, "service.read", Service).filter(_of_open_units(actor))


def _service_points(actor: Actor) -> QuerySet[ServicePoint]:
    return visible(actor, "service_point.read", ServicePoint).filter(_of_open_units(actor))


def _of_open_units(actor: Actor) -> Q:
    # What a closed unit offered is hidden with it, except from those who administer the unit.
    is_open = Q(unit__is_active=True)
    administered = list(actor.reached(Role.ADMIN))
    return is_open | Q(unit_id__in=administered) if administered else is_open
