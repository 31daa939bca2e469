"""Whoever asks, as they see themselves."""

from collections.abc import Mapping
from uuid import UUID

from server.access.actor import Actor
from server.access.blindness import blindness
from server.access.guard import actions, may_somewhere
from server.kit.clock import now
from server.kit.want import NOT_WANTED, Want
from server.live.cursor import encode_cursor
from server.live.follow import head
from server.staff.models import Account
from server.staff.powers import new_powers
from server.staff.queries import accounts_by_ids, full_name, granted, held_units, is_invited
from server.staff.reading import held_roles
from server.staff.views import AccountView, HeldRole, ViewerView
from server.units.models import Unit
from server.units.queries import any_units_by_ids
from server.units.reading import unit_view


async def viewer(reader: Actor, want: Want) -> ViewerView:
    """Show somebody to themselves."""
    cursor, own = encode_cursor(await head()), reader.account_id
    account = (await accounts_by_ids(reader, [own])).get(own) if own and "account" in want else None
    units = await _units(reader, account, want)
    return ViewerView(
        signed_in=reader.signed_in,
        account=await _account(reader, account, units, want.part("account"))
        if "account" in want
        else NOT_WANTED,
        roles=await _roles(reader, units, want.part("roles")) if "roles" in want else NOT_WANTED,
        actions=tuple(action for action in actions() if may_somewhere(reader, action)),
        cursor=cursor,
        server_time=now(),
        session_ends_at=reader.session_ends_at,
        lacks_factor=reader.lacks_factor,
        new_powers=await new_powers(reader) if "new_powers" in want else NOT_WANTED,
        limits_blind=blindness.is_noticed() if may_somewhere(reader, "unit.save") else None,
    )


async def _units(reader: Actor, account: Account | None, want: Want) -> Mapping[UUID, Unit]:
    ids = {unit_id for _, unit_id in held_units(reader)} if "unit" in want.part("roles") else set()
    if account and "unit" in want.part("account"):
        ids.add(account.person.unit_id)
    return await any_units_by_ids(reader, list(ids)) if ids else {}


async def _account(
    reader: Actor, row: Account | None, units: Mapping[UUID, Unit], want: Want
) -> AccountView | None:
    if row is None:
        return None
    own = units.get(row.person.unit_id)
    return AccountView(
        id=row.id,
        name=full_name(row.person),
        position=row.person.position,
        must_change_password=is_invited(row),
        unit=await unit_view(reader, own, want.part("unit")) if own and "unit" in want else NOT_WANTED,
    )


async def _roles(reader: Actor, units: Mapping[UUID, Unit], want: Want) -> tuple[HeldRole, ...]:
    held = [(granted(role), unit_id) for role, unit_id in held_units(reader)]
    wanted = units if "unit" in want else {}
    return (await held_roles(reader, {reader.account_id: held}, wanted, want))[reader.account_id]
