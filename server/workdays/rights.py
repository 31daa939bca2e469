"""Who may read and set office hours and holidays."""

from server.access.policy import ADMIN, ANYONE, SYSTEM, TOP_ADMIN, Rule
from server.access.relations import always, unit_tree

RIGHTS = (
    Rule("office_hours.read", ANYONE, always),
    Rule("holiday.read", ANYONE, always),
    Rule("office_hours.save", ADMIN, unit_tree),
    Rule("office_hours.save", SYSTEM, always),
    # A holiday moves the deadlines of every unit, so it is not for those who administer a part of the tree.
    Rule("holiday.save", TOP_ADMIN | SYSTEM, always),
)
