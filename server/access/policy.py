"""The one table of who may do what, gathered from the `rights` of the domains. What is not listed is refused."""

from dataclasses import dataclass

from server.access.actor import Role
from server.access.relations import Relation
from server.domains import brought

ANYONE, RECEIPT, SYSTEM = Role.ANYONE, Role.RECEIPT, Role.SYSTEM
OFFICER, HANDLER, VERIFIER = Role.OFFICER, Role.HANDLER, Role.VERIFIER
UNIT_HEAD, EVALUATOR, ADMIN = Role.UNIT_HEAD, Role.EVALUATOR, Role.ADMIN
TOP_ADMIN, TOP_HEAD = Role.TOP_ADMIN, Role.TOP_HEAD


@dataclass(frozen=True)
class Rule:
    """An action, the roles that may do it, and to which rows.

    confirmed: only in a session whose owner has proved a moment ago who they are.
    """

    action: str
    roles: Role
    relation: Relation
    confirmed: bool = False


def policy() -> tuple[Rule, ...]:
    """Give the whole table, in the order of the domains."""
    return brought("rights", "RIGHTS")
