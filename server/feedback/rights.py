"""Who may give and read feedback: it is the officer's alone, not the unit head's nor the administrator's."""

from tortoise.expressions import Q

from server.access.policy import ANYONE, OFFICER, Rule
from server.access.relations import NOTHING, Relation, always

addressed = Relation(
    "addressed",
    lambda actor, _, row: actor.person_id is not None and row.person_id == actor.person_id,
    lambda actor, *_: Q(person_id=actor.person_id) if actor.person_id else NOTHING,
    "rows addressed to the person themself",
)

# See docs/decisions/0010-who-reads-feedback.md.
RIGHTS = (
    Rule("feedback.give", ANYONE, always),
    Rule("feedback.read", OFFICER, addressed),
    Rule("feedback.thank", OFFICER, addressed),
)
