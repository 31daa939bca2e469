"""Build the actor of a session: who it is, and which units each role reaches."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping
from dataclasses import replace
from functools import reduce
from operator import or_
from uuid import UUID

from server.access.actor import NO_ROLE, STRANGER, Actor, Role
from server.access.models import Session
from server.access.sessions import confirmed_at, latest_end, living_session, session_by_token
from server.letters.opener import opener
from server.settings import Settings
from server.staff.factors import GUARDED
from server.staff.models import Account
from server.units.queries import unit_tree
from server.units.tree import Tree


async def actor_for_token(token: str | None, settings: Settings) -> Actor:
    """Give the actor of a session cookie; a stranger where it fits no living session."""
    session = await session_by_token(token, settings)
    if session is None:
        return STRANGER
    actor = await _actor_of(session, settings)
    letters = opener(session.letters, token or "", session.id) if actor.signed_in else None
    return replace(actor, letters=letters) if letters else actor


async def renewed(reader: Actor, settings: Settings) -> Actor:
    """Give the reader of an open stream with the rights of now: a stranger once the session has ended.

    Whoever came without a session, such as the holder of a receipt, stays who they are.
    """
    if reader.account_id is None or reader.session_id is None:
        return reader
    session = await living_session(reader.session_id, reader.account_id, settings)
    if session is None:
        return STRANGER
    actor = await _actor_of(session, settings)
    return replace(actor, letters=reader.letters) if actor.signed_in else actor


async def actor_for_person(person_id: UUID) -> Actor:
    """Give the actor of a person without a session, for commands; a stranger where there is no usable account."""
    account = await Account.get_or_none(person_id=person_id)
    return STRANGER if account is None else await _actor(account.id)


async def _actor_of(session: Session, settings: Settings) -> Actor:
    # The accounts of the demonstration have no second factor, and only those need none.
    is_proven = settings.demo or session.proven_at is not None
    actor = await _actor(session.account_id, without=() if is_proven else GUARDED)
    if not actor.signed_in:
        return STRANGER
    ends_at, proved_at = latest_end(session, settings), confirmed_at(session)
    return replace(actor, session_id=session.id, session_ends_at=ends_at, confirmed_at=proved_at)


async def _actor(account_id: UUID, *, without: Collection[Role] = ()) -> Actor:
    """Give the actor of an account. without: roles that do not count."""
    usable = Account.filter(id=account_id, is_disabled=False, person__is_active=True)
    rows = await usable.values_list(
        "person_id", "person__unit_id", "person__grants__role", "person__grants__unit_id"
    )
    if not rows:
        return STRANGER
    person_id, own_unit = rows[0][0], rows[0][1]
    grants: dict[Role, set[UUID]] = defaultdict(set)
    # Every active member of staff is an officer of their own unit, without a grant.
    grants[Role.OFFICER].add(own_unit)
    held = [(Role[role.upper()], unit) for _, _, role, unit in rows if role is not None]
    for role, unit in held:
        if role not in without:
            grants[role].add(unit)
    tree = await unit_tree()
    tops = _tops(grants, tree)
    return Actor(
        account_id=account_id,
        person_id=person_id,
        grants={role: frozenset(units) for role, units in grants.items()},
        reach={role: _reach(units, tree) for role, units in (grants | tops).items()},
        tops=reduce(or_, tops, NO_ROLE),
        lacks_factor=any(role in without for role, _ in held),
    )


def _tops(grants: Mapping[Role, set[UUID]], tree: Tree) -> dict[Role, set[UUID]]:
    """Give what is held in units that have none above them, by the role that it is there besides."""
    pairs = ((Role.ADMIN, Role.TOP_ADMIN), (Role.UNIT_HEAD, Role.TOP_HEAD))
    found = {top: {unit for unit in grants.get(role, ()) if tree.is_top(unit)} for role, top in pairs}
    return {top: units for top, units in found.items() if units}


def _reach(units: Iterable[UUID], tree: Tree) -> frozenset[UUID]:
    return frozenset().union(*(tree.below(unit) for unit in units))
