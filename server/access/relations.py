"""How an actor may stand to a row: each relation is a test on one row and a filter on many, which must agree."""

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


def _unit_field(model: type[Model]) -> str:
    return "id" if model.__name__ == "Unit" else "unit_id"


def _in_reach(actor: Actor, role: Role, row: Any) -> bool:
    unit: UUID | None = getattr(row, _unit_field(type(row)))
    return unit is not None and unit in actor.reached(role)


def _where_reach(actor: Actor, role: Role, model: type[Model]) -> Q:
    reached = actor.reached(role)
    if not reached:
        return NOTHING
    wanted: dict[str, Any] = {f"{_unit_field(model)}__in": list(reached)}
    return Q(**wanted)


def _both(first: Relation, name: str, meaning: str, test: Callable[[Any], bool], where: Q) -> Relation:
    return Relation(
        name,
        lambda actor, role, row: first.holds(actor, role, row) and test(row),
        lambda actor, role, model: first.where(actor, role, model) & where,
        meaning,
    )


always = Relation("always", lambda *_: True, lambda *_: EVERYTHING, "every row")

unit_tree = Relation(
    "unit_tree",
    _in_reach,
    _where_reach,
    "rows of the units in which the role is held, and of all units below them",
)

own = Relation(
    "own",
    lambda actor, _, row: actor.receipt_for is not None and row.id == actor.receipt_for,
    lambda actor, *_: Q(id=actor.receipt_for) if actor.receipt_for else NOTHING,
    "the complaint whose receipt key was shown",
)

addressed = Relation(
    "addressed",
    lambda actor, _, row: actor.person_id is not None and row.person_id == actor.person_id,
    lambda actor, *_: Q(person_id=actor.person_id) if actor.person_id else NOTHING,
    "rows addressed to the person themself",
)

self_person = Relation(
    "self_person",
    lambda actor, _, row: actor.person_id is not None and row.id == actor.person_id,
    lambda actor, *_: Q(id=actor.person_id) if actor.person_id else NOTHING,
    "the person themself",
)

active = Relation(
    "active", lambda _a, _r, row: bool(row.is_active), lambda *_: Q(is_active=True), "rows that are in use"
)

published = Relation(
    "published",
    lambda _a, _r, row: bool(row.is_active and row.unit.publishes_staff),
    lambda *_: Q(is_active=True, unit__publishes_staff=True),
    "staff of units that publish their staff",
)

ordinary_in_tree = _both(
    unit_tree,
    "ordinary_in_tree",
    "complaints of the unit tree that have left verification and allege no misconduct",
    lambda row: row.assigned_at is not None and row.classification not in (None, "complaint_oversight"),
    Q(assigned_at__isnull=False, classification__isnull=False) & ~Q(classification="complaint_oversight"),
)

named_in_tree = _both(
    ordinary_in_tree,
    "named_in_tree",
    "such complaints whose author chose to be named",
    lambda row: row.identity_mode == "named",
    Q(identity_mode="named"),
)

oversight_in_tree = _both(
    unit_tree,
    "oversight_in_tree",
    "complaints of the unit tree that allege misconduct",
    lambda row: row.classification == "complaint_oversight",
    Q(classification="complaint_oversight"),
)
