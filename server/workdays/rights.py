"""Who may read and set office hours and holidays."""

from server.access.policy import ADMIN, ANYONE, SYSTEM, Rule
from server.access.relations import always, unit_tree

RIGHTS = (
    Rule("office_hours.read", ANYONE, always),
    Rule("holiday.read", ANYONE, always),
    Rule("office_hours.save", ADMIN, unit_tree),
    Rule("office_hours.save", SYSTEM, always),
    Rule("holiday.save", ADMIN | SYSTEM, always),
)
