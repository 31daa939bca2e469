"""How an actor may stand to a row: each relation is a test on one row and a filter on many, which must agree.

Those that look at columns of one domain stand in the `rights` of that domain.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from tortoise.expressions import Q
from tortoise.models import Model

from server.access.actor import Actor, Role

NOTHING = Q(pk__isnull=True)
EVERYTHING = Q()


@dataclass(frozen=True)
class Relation:
    """`holds` for one row, `where` for a query on a model; the role is the one whose rule is being tried."""

    name: str
    holds: Callable[[Actor, Role, Any], bool]
    where: Callable[[Actor, Role, type[Model]], Q]
    meaning: str


def narrowed(wider: Relation, name: str, meaning: str, test: Callable[[Any], bool], where: Q) -> Relation:
    """Give the relation that holds for some rows of a wider one: those that pass the test, which the filter finds."""
    return Relation(
        name,
        lambda actor, role, row: wider.holds(actor, role, row) and test(row),
        lambda actor, role, model: wider.where(actor, role, model) & where,
        meaning,
    )


def _unit_column(model: type[Model]) -> str:
    column: str = getattr(model, "unit_column", "unit_id")
    return column


def _in_reach(actor: Actor, role: Role, row: Any) -> bool:
    unit: UUID | None = getattr(row, _unit_column(type(row)))
    return unit is not None and unit in actor.reached(role)


def _where_reach(actor: Actor, role: Role, model: type[Model]) -> Q:
    reached = actor.reached(role)
    if not reached:
        return NOTHING
    wanted: dict[str, Any] = {f"{_unit_column(model)}__in": list(reached)}
    return Q(**wanted)


always = Relation("always", lambda *_: True, lambda *_: EVERYTHING, "every row")

# A row says in which column its unit stands by `unit_column`; it is `unit_id` unless said otherwise.
unit_tree = Relation(
    "unit_tree",
    _in_reach,
    _where_reach,
    "rows of the units in which the role is held, and of all units below them",
)

active = Relation(
    "active", lambda _a, _r, row: bool(row.is_active), lambda *_: Q(is_active=True), "rows that are in use"
)
