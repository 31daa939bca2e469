"""Who may see and change the organisation: what the office offers is public."""

from server.access.policy import ADMIN, ANYONE, EVALUATOR, HANDLER, SYSTEM, UNIT_HEAD, VERIFIER, Rule
from server.access.relations import active, always, unit_tree

RIGHTS = (
    Rule("unit.read", ANYONE, active),
    Rule("unit.read", ADMIN, unit_tree),
    Rule("service.read", ANYONE, active),
    Rule("service.read", ADMIN, unit_tree),
    Rule("service_point.read", ANYONE, active),
    Rule("service_point.read", ADMIN, unit_tree),
    Rule("unit.save", ADMIN, unit_tree),
    Rule("unit.save", SYSTEM, always),
    Rule("service.save", ADMIN, unit_tree),
    Rule("service.save", SYSTEM, always),
    Rule("service_point.save", ADMIN, unit_tree),
    Rule("service_point.save", SYSTEM, always),
    Rule("feed.follow", HANDLER | VERIFIER | UNIT_HEAD | EVALUATOR, unit_tree),
)
