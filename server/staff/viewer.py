"""Whoever asks, as they see themselves."""

from dataclasses import dataclass
from datetime import datetime
from uuid import UUID

from server.access.actor import Actor
from server.access.guard import actions, may_somewhere
from server.kit.clock import now
from server.kit.want import NOT_WANTED, Want
from server.live.cursor import encode_cursor
from server.live.follow import head
from server.staff.models import Account, GrantedRole
from server.staff.queries import accounts_by_ids, granted, held_units


@dataclass(frozen=True, slots=True)
class HeldRole:
    """A role and the unit in which it is held."""

    role: GrantedRole
    unit_id: UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class ViewerView:
    """Whoever asks. actions: what is possible on some rows; for menus, not for rights. account is a part."""

    signed_in: bool
    account: Account | None
    roles: tuple[HeldRole, ...]
    actions: tuple[str, ...]
    cursor: str
    server_time: datetime


async def viewer(reader: Actor, want: Want) -> ViewerView:
    """Show somebody to themselves."""
    cursor = encode_cursor(await head())
    return ViewerView(
        signed_in=reader.signed_in,
        account=await _account(reader) if "account" in want else NOT_WANTED,
        roles=tuple(HeldRole(granted(role), unit) for role, unit in held_units(reader)),
        actions=tuple(action for action in actions() if may_somewhere(reader, action)),
        cursor=cursor,
        server_time=now(),
    )


async def _account(reader: Actor) -> Account | None:
    own = reader.account_id
    return (await accounts_by_ids(reader, [own])).get(own) if own else None
