"""Powerful roles take effect when a second person has agreed: another administrator, or the head of the topmost unit.

Powerful are those that open names, complaints about misconduct or accounts, and that of the head who may agree.
"""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID

from tortoise.expressions import Q

from server.access.actor import Actor, Role
from server.access.guard import require, visible, visible_one
from server.access.topics import ACCOUNT
from server.audit.kinds import Act
from server.audit.services import Done, record
from server.kit.clock import now
from server.kit.refusals import NotFound, NotSignedIn
from server.live.intentions import once, once_by_id
from server.live.work import Work, work
from server.staff.events import AccountChanged, RoleAgreed, RoleAsked, RoleDeclined
from server.staff.kinds import GrantedRole
from server.staff.models import Account, FactorReset, RoleGrant, RoleRequest
from server.staff.queries import granted
from server.units.queries import unit_tree
from server.units.topics import topics_above
from server.units.tree import Tree

Grant = tuple[Role, UUID]
ALWAYS_POWERFUL = Role.VERIFIER | Role.ADMIN
# More than a district has; past it the list says no more.
MOST = 500


def is_powerful(role: Role, unit_id: UUID, tree: Tree) -> bool:
    """Tell whether a role in a unit takes two people to give."""
    return role in ALWAYS_POWERFUL or (role is Role.UNIT_HEAD and tree.is_top(unit_id))


@dataclass(frozen=True)
class Giving:
    """Roles on their way to a person, by whoever gives them. at_once: those that need no second person."""

    at_once: Collection[Grant]
    asked: Collection[Grant]


async def giving(actor: Actor, grants: Collection[Grant], person_id: UUID | None) -> Giving:
    """Part roles into those that take effect at once and those that wait for a second person.

    What the operator gives at the terminal takes effect at once where nobody else could agree yet: an installation
    begins with one administrator.
    """
    tree = await unit_tree()
    asked = {(role, unit) for role, unit in grants if is_powerful(role, unit, tree)}
    if actor.is_system:
        asked = {(role, unit) for role, unit in asked if await _others(unit, tree, person_id)}
    return Giving(_sorted(set(grants) - asked), _sorted(asked))


def _sorted(grants: Collection[Grant]) -> list[Grant]:
    return sorted(grants, key=lambda grant: (grant[0].value, grant[1]))


async def _others(unit_id: UUID, tree: Tree, person_id: UUID | None) -> bool:
    line = tree.line(unit_id)
    reach = Q(role=GrantedRole.ADMIN, unit_id__in=line) | Q(role=GrantedRole.UNIT_HEAD, unit_id=line[-1])
    living = RoleGrant.filter(reach, person__is_active=True, person__account__is_disabled=False)
    return await living.exclude(person_id=person_id).exists() if person_id else await living.exists()


async def give(w: Work, actor: Actor, person_id: UUID, given: Giving) -> None:
    """Write roles down inside a work: those in force, and those that wait. Emits: role.asked."""
    at, tree = now(), await unit_tree()
    for role, unit_id in given.at_once:
        await w.add(
            RoleGrant(
                person_id=person_id,
                unit_id=unit_id,
                role=granted(role),
                asked_by_id=actor.account_id,
                asked_at=at,
            )
        )
    for role, unit_id in given.asked:
        request = await w.add(
            RoleRequest(
                person_id=person_id,
                unit_id=unit_id,
                role=granted(role),
                asked_by_id=actor.account_id,
                asked_at=at,
            )
        )
        w.emit(RoleAsked(request.id, person_id), topics=await _topics(request, tree))


def roles_given(account_id: UUID, given: Giving) -> Iterator[Done]:
    """Give what the log says of roles on their way to an account: those in force, then those that wait."""
    yield from _each(Act.ROLE_GIVEN, account_id, given.at_once)
    yield from _each(Act.ROLE_ASKED, account_id, given.asked)


def roles_taken(account_id: UUID, gone: Collection[Grant]) -> Iterator[Done]:
    """Give what the log says of roles that are taken away, or withdrawn while they wait."""
    yield from _each(Act.ROLE_TAKEN, account_id, gone)


def _each(act: Act, account_id: UUID, grants: Collection[Grant]) -> Iterator[Done]:
    for role, unit in _sorted(grants):
        yield Done(act, account_id, words={"role": granted(role).value, "unit": str(unit)})


@once("agree_to_role", RoleGrant)
async def agree_to_role(actor: Actor, request_id: UUID, *, intention: UUID) -> RoleGrant:
    """Put a role in force that somebody else asked for. Refuses: NotFound, NotAllowed, ConfirmFirst.

    Emits: role.agreed, account.changed.
    """
    request = await _waiting(actor, request_id)
    topics = await _topics(request, await unit_tree())
    async with work(actor) as w:
        await _take(w, request)
        grant = await w.add(
            RoleGrant(
                person_id=request.person_id,
                unit_id=request.unit_id,
                role=request.role,
                asked_by_id=request.asked_by_id,
                asked_at=request.asked_at,
                agreed_by_id=actor.account_id,
                agreed_at=now(),
            )
        )
        account = await Account.get(person_id=request.person_id)
        w.emit(RoleAgreed(grant.id, request.person_id), topics=topics)
        w.emit(AccountChanged(account.id), topics=[ACCOUNT.of(account.id)])
        await record(w, _answered(Act.ROLE_GIVEN, account, request))
        w.done(agree_to_role.verb, intention, grant.id)
    return grant


@once_by_id("decline_role")
async def decline_role(actor: Actor, request_id: UUID, *, intention: UUID) -> UUID:
    """Decline a role that somebody else asked for; gives the id of what was asked.

    Refuses: NotFound, NotAllowed, ConfirmFirst. Emits: role.declined.
    """
    request = await _waiting(actor, request_id)
    topics = await _topics(request, await unit_tree())
    async with work(actor) as w:
        await _take(w, request)
        w.emit(RoleDeclined(request.id, request.person_id), topics=topics)
        account = await Account.get(person_id=request.person_id)
        await record(w, _answered(Act.ROLE_DECLINED, account, request))
        w.done(decline_role.verb, intention, request.id)
    return request.id


@once("see_powers", Account)
async def see_powers(actor: Actor, *, intention: UUID) -> Account:
    """Note that somebody has seen who may open what. Refuses: NotSignedIn."""
    if actor.account_id is None:
        raise NotSignedIn("power.read")
    async with work(actor) as w:
        account = await w.put(await Account.get(id=actor.account_id), powers_seen_at=now())
        w.done(see_powers.verb, intention, account.id)
    return account


async def in_force(actor: Actor, *ids: UUID) -> Sequence[RoleGrant]:
    """Give the powerful roles in force of those who work here, by name; only those of some ids, if any are given."""
    tree = await unit_tree()
    powerful = Q(role__in=[granted(role) for role in ALWAYS_POWERFUL]) | Q(
        role=GrantedRole.UNIT_HEAD, unit_id__in=tree.tops()
    )
    rows = visible(actor, "power.read", RoleGrant).filter(powerful, person__is_active=True)
    if ids:
        rows = rows.filter(id__in=list(ids))
    told = rows.select_related("person", "asked_by__person", "agreed_by__person")
    return await told.order_by("person__name", "role", "id").limit(MOST)


async def waiting(actor: Actor) -> Sequence[RoleRequest]:
    """Give the roles that wait for a second person, the oldest first."""
    rows = visible(actor, "power.read", RoleRequest).select_related("person", "asked_by__person")
    return await rows.order_by("asked_at", "person__name", "role", "id").limit(MOST)


async def new_powers(actor: Actor) -> int:
    """Count the powerful roles, asked for or in force, and factors to be taken away, that somebody is to be told of and
    has not seen yet.

    Told are whoever holds them, the administrators of their units and the head of the topmost one; nobody of what
    they did themselves.
    """
    account = await Account.get_or_none(id=actor.account_id) if actor.account_id else None
    if account is None:
        return 0
    units = list(actor.reached(Role.ADMIN) | actor.reached(Role.TOP_HEAD))
    mine = Q(unit_id__in=units) | Q(person_id=actor.person_id)
    since = account.powers_seen_at or account.activated_at
    lost = FactorReset.filter(mine).exclude(asked_by_id=account.id)
    asked = RoleRequest.filter(mine).filter(Q(asked_by_id__isnull=True) | ~Q(asked_by_id=account.id))
    come = RoleGrant.filter(mine, agreed_at__isnull=False).exclude(agreed_by_id=account.id)
    if since is not None:
        asked, come = asked.filter(asked_at__gt=since), come.filter(agreed_at__gt=since)
        lost = lost.filter(asked_at__gt=since)
    return await asked.count() + await come.count() + await lost.count()


async def _waiting(actor: Actor, request_id: UUID) -> RoleRequest:
    request = await visible_one(actor, "power.read", RoleRequest, request_id)
    require(actor, "power.agree", request)
    return request


def _answered(act: Act, account: Account, request: RoleRequest) -> Done:
    return Done(act, account.id, words={"role": request.role.value, "unit": str(request.unit_id)})


async def _take(w: Work, request: RoleRequest) -> None:
    # Two may answer at once: the first one's answer stands.
    if not await w.remove(RoleRequest.filter(id=request.id)):
        raise NotFound("power.agree")


async def _topics(request: RoleRequest, tree: Tree) -> list[str]:
    accounts = await Account.filter(person_id=request.person_id)
    return [*topics_above(tree, request.unit_id), *(ACCOUNT.of(account.id) for account in accounts)]
