"""Ask the policy table: can(), require(), visible(), visible_one(). Nothing can be listed without it."""

from collections import defaultdict
from collections.abc import Iterator
from datetime import timedelta
from functools import cache
from typing import Any, TypeVar
from uuid import UUID

from tortoise.expressions import Q
from tortoise.models import Model
from tortoise.queryset import QuerySet

from server.access.actor import Actor, Role
from server.access.policy import Rule, policy
from server.access.relations import NOTHING, Relation
from server.kit.clock import now
from server.kit.refusals import ConfirmFirst, NotAllowed, NotFound, NotSignedIn

M = TypeVar("M", bound=Model)

# How long somebody who proved who they are is not asked again: enough for a sheet of links or a morning's new names,
# and a third of what an open session lasts without use, so that a phone left on a desk is no key to these.
CONFIRMED_FOR = timedelta(minutes=10)


@cache
def rules() -> dict[str, list[Rule]]:
    """Give the table by action. Gathered when first asked for: by then all domains are known."""
    found: dict[str, list[Rule]] = defaultdict(list)
    for rule in policy():
        found[rule.action].append(rule)
    return dict(found)


def actions() -> tuple[str, ...]:
    """Name every action there is."""
    return tuple(rules())


def can(actor: Actor, action: str, row: Any = None) -> bool:
    """Whether the actor may do this to the row. An action without a rule is always refused."""
    return any(relation.holds(actor, role, row) for role, relation in _tried(actor, action))


def roles_for(actor: Actor, action: str, row: Any) -> list[Role]:
    """Give the roles by which the actor may do this to the row, in the order of the table."""
    return [role for role, relation in _tried(actor, action) if relation.holds(actor, role, row)]


def may_somewhere(actor: Actor, action: str) -> bool:
    """Whether any rule gives the actor this action on some rows; for menus, never for rights."""
    return any(True for _ in _tried(actor, action))


def require(actor: Actor, action: str, row: Any = None) -> None:
    """Refuse unless the actor may do this. Refuses: NotSignedIn (nobody is), NotAllowed, ConfirmFirst."""
    if can(actor, action, row):
        require_confirmed(actor, action)
        return
    if actor.signed_in or actor.receipt_for or may_somewhere(actor, action):
        raise NotAllowed(action)
    raise NotSignedIn(action)


def is_confirmed(actor: Actor, action: str) -> bool:
    """Whether the actor proved recently enough who they are to do this.

    Asked of sessions alone: at the terminal, and with a receipt in hand, there is nobody else to be told apart.
    """
    return not any(rule.confirmed for rule in rules().get(action, ())) or has_proved_lately(actor)


def has_proved_lately(actor: Actor) -> bool:
    """Whether whoever has the session in hand proved of late who they are; without a session nobody is asked."""
    if actor.session_id is None:
        return True
    return actor.confirmed_at is not None and now() - actor.confirmed_at < CONFIRMED_FOR


def require_confirmed(actor: Actor, action: str) -> None:
    """Refuse what must be confirmed, and was not of late. `require` does so by itself. Refuses: ConfirmFirst."""
    if not is_confirmed(actor, action):
        raise ConfirmFirst(action)


def require_saving(actor: Actor, action: str, old: Any, new: Any) -> None:
    """Refuse unless the actor may do this to a row as it is, if there is one, and as it is to be.

    new: a row that is only looked at, with what the relations of the action ask for. Refuses: NotSignedIn, NotAllowed.
    """
    if old is not None:
        require(actor, action, old)
    require(actor, action, new)


def where(actor: Actor, action: str, model: type[Model]) -> Q:
    """Give the filter of the rows on which the actor may do this."""
    allowed = [relation.where(actor, role, model) for role, relation in _tried(actor, action)]
    if any(not q.filters and not q.children for q in allowed):
        return Q()
    return Q(*allowed, join_type=Q.OR) if allowed else NOTHING


def visible(actor: Actor, action: str, model: type[M]) -> QuerySet[M]:
    """Give the query of all rows on which the actor may do this; narrow it further, never widen it."""
    return model.filter(where(actor, action, model))


async def visible_one(actor: Actor, action: str, model: type[M], row_id: UUID) -> M:
    """Load one row. Refuses: NotFound, whether it does not exist or is not for this actor."""
    row = await visible(actor, action, model).filter(pk=row_id).first()
    if row is None:
        raise NotFound(action)
    return row


def _tried(actor: Actor, action: str) -> Iterator[tuple[Role, Relation]]:
    held = actor.roles
    for rule in rules().get(action, ()):
        for role in rule.roles & held:
            yield role, rule.relation
