"""Who may see and change people: colleagues and administrators, and everyone where a unit publishes its staff."""

from tortoise.expressions import Q

from server.access.policy import (
    ADMIN,
    ANYONE,
    EVALUATOR,
    HANDLER,
    OFFICER,
    SYSTEM,
    TOP_HEAD,
    UNIT_HEAD,
    VERIFIER,
    Rule,
)
from server.access.relations import NOTHING, Relation, always, unit_tree

self_person = Relation(
    "self_person",
    lambda actor, _, row: actor.person_id is not None and row.id == actor.person_id,
    lambda actor, *_: Q(id=actor.person_id) if actor.person_id else NOTHING,
    "the person themself",
)

published = Relation(
    "published",
    lambda _a, _r, row: bool(row.is_active and row.unit.publishes_staff),
    lambda *_: Q(is_active=True, unit__publishes_staff=True),
    "staff of units that publish their staff",
)

second_person = Relation(
    "second_person",
    lambda actor, role, row: (
        unit_tree.holds(actor, role, row)
        and row.person_id != actor.person_id
        and (row.asked_by_id is None or row.asked_by_id != actor.account_id)
    ),
    lambda actor, role, model: (
        unit_tree.where(actor, role, model)
        & ~Q(person_id=actor.person_id)
        & (Q(asked_by_id__isnull=True) | ~Q(asked_by_id=actor.account_id))
    ),
    "what another asked for, for another, in the units below",
)

RIGHTS = (
    Rule("power.read", OFFICER, always),
    Rule("power.read", SYSTEM, always),
    Rule("power.agree", ADMIN | TOP_HEAD, second_person, confirmed=True),
    Rule("power.agree", SYSTEM, always),
    Rule("staff.read", ANYONE, published),
    Rule("staff.read", HANDLER | VERIFIER | UNIT_HEAD | EVALUATOR | ADMIN, unit_tree),
    Rule("person.read", ADMIN, unit_tree),
    Rule("person.read", OFFICER, self_person),
    Rule("person.read", SYSTEM, always),
    Rule("person.save", ADMIN, unit_tree),
    Rule("person.save", SYSTEM, always),
    Rule("person.invite", ADMIN, unit_tree, confirmed=True),
    Rule("person.invite", SYSTEM, always),
    Rule("role.give", ADMIN, unit_tree, confirmed=True),
    Rule("role.give", SYSTEM, always),
    # Everyone their own entries: `own_log` asks for no others.
    Rule("log.read", OFFICER, always),
)
