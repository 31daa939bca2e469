"""Which unit takes complaints in."""

from uuid import UUID

from server.kit.refusals import FieldProblem, Invalid
from server.staff.kinds import GrantedRole
from server.staff.models import RoleGrant
from server.units.kinds import UnitKind
from server.units.models import Unit
from server.units.queries import unit_tree


async def intake_unit(reported: UUID | None) -> UUID:
    """Find the unit that verifies what is reported about a unit, or about none in particular.

    The nearest unit above it with a verification team, else the topmost with one (the first by code among
    equals), else the topmost above it, else the first district office.
    Refuses: Invalid when there is no unit at all.
    """
    tree = await unit_tree()
    above = tree.line(reported) if reported else []
    grants = RoleGrant.filter(role=GrantedRole.VERIFIER, unit__is_active=True).order_by("unit__code")
    verifying = sorted((grant.unit_id for grant in await grants), key=lambda unit: len(tree.line(unit)))
    for unit in (*(u for u in above if u in verifying), *verifying[:1], *above[-1:]):
        return UUID(str(unit))
    office = await Unit.filter(kind=UnitKind.DISTRICT_OFFICE, is_active=True).order_by("code").first()
    if office is None:
        raise Invalid(FieldProblem("unit", "unknown"))
    return office.id
