"""Who writes a line of a complaint's history: whoever acted, in the role by which they did."""

from dataclasses import dataclass
from uuid import UUID

from server.access.actor import Actor, Role
from server.access.guard import roles_for
from server.complaints.kinds import AuthorKind
from server.complaints.models import Complaint
from server.units.queries import unit_tree


@dataclass(frozen=True, slots=True)
class Author:
    """An author. unit_id: of staff, the unit in which they hold the role by which they acted."""

    kind: AuthorKind
    account_id: UUID | None = None
    unit_id: UUID | None = None


CITIZEN = Author(AuthorKind.CITIZEN)
SYSTEM = Author(AuthorKind.SYSTEM)


async def author_for(actor: Actor, action: str, complaint: Complaint) -> Author:
    """Give as whom a member of staff acts on a complaint; who may by several roles acts for the unit it is with."""
    roles = roles_for(actor, action, complaint)
    role = next((role for role in roles if role is not Role.VERIFIER), Role.VERIFIER)
    kind = AuthorKind.VERIFICATION_TEAM if role is Role.VERIFIER else AuthorKind.UNIT
    granted = actor.grants.get(role, frozenset())
    line = (await unit_tree()).line(complaint.unit_id)
    return Author(kind, actor.account_id, next((unit for unit in line if unit in granted), None))
