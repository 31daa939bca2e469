"""What belongs to people, and who serves at a counter."""

from collections.abc import Mapping, Sequence
from typing import Any
from uuid import UUID

from server.access.actor import Actor
from server.access.part import Part, one
from server.kit.want import Want
from server.staff import queries
from server.staff.kinds import AccountState
from server.staff.reading import held_roles, staff_views
from server.units.parts import OWN_UNIT
from server.units.queries import any_units_by_ids


async def _roles(reader: Actor, rows: Sequence[Any], want: Want) -> Mapping[UUID, Any]:
    held = await queries.grants_by_person_ids(reader, [row.id for row in rows])
    ids = list({unit_id for some in held.values() for _, unit_id in some}) if "unit" in want else []
    return await held_roles(reader, held, await any_units_by_ids(reader, ids) if ids else {}, want)


async def _requested_roles(reader: Actor, rows: Sequence[Any], want: Want) -> Mapping[UUID, Any]:
    asked = await queries.requests_by_person_ids(reader, [row.id for row in rows])
    ids = list({unit_id for some in asked.values() for _, unit_id in some}) if "unit" in want else []
    return await held_roles(reader, asked, await any_units_by_ids(reader, ids) if ids else {}, want)


async def _account_states(reader: Actor, rows: Sequence[Any], _want: Want) -> Mapping[UUID, Any]:
    return await queries.account_states_by_ids(reader, [row.id for row in rows])


PARTS = (
    Part("service_point", "officer", one("officer_id", queries.staff_by_ids, staff_views)),
    Part("staff_member", "unit", OWN_UNIT),
    Part("person", "unit", OWN_UNIT),
    Part("person", "roles", _roles, ()),
    Part("person", "requested_roles", _requested_roles, ()),
    Part("power", "unit", OWN_UNIT),
    Part("person", "account_state", _account_states, AccountState.NONE),
)
