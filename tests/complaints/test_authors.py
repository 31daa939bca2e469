"""A line of the history is signed by those who acted, whichever unit holds the complaint."""

from uuid import uuid4

import pytest

from server.access.actor import Actor, Role
from server.complaints import citizens, handling, sweeps
from server.complaints.kinds import AuthorKind
from server.complaints.models import Complaint, TimelineEntry
from server.staff.models import RoleGrant
from tests.support import complaint_factories as make
from tests.support import factories
from tests.support.held_clock import HeldClock

TEAM, UNIT = AuthorKind.VERIFICATION_TEAM, AuthorKind.UNIT


async def last_line(row: Complaint) -> tuple[AuthorKind, object, object]:
    """Give in whose name the newest line was written: kind, unit and account."""
    line = await TimelineEntry.filter(complaint_id=row.id).order_by("-seq").first()
    assert line is not None
    return line.author, line.author_unit_id, line.account_id


async def note(actor: Actor, row: Complaint) -> None:
    """Leave a note."""
    await handling.note_complaint(actor, row.id, text="Dicek.", intention=uuid4())


async def test_the_verification_team_signs_its_acts_while_a_unit_has_the_complaint(database: None) -> None:
    town = await make.town()
    row = await make.assigned(town)
    other = await factories.unit("Kelurahan Bintang", parent=town.district)
    await note(town.verifier, row)
    assert await last_line(row) == (TEAM, town.district.id, town.verifier.account_id)
    await handling.assign_complaint(
        town.verifier, row.id, seen=row.version, unit_id=other.id, reason="Wilayahnya.", intention=uuid4()
    )
    assert await last_line(row) == (TEAM, town.district.id, town.verifier.account_id)


@pytest.mark.parametrize("role", [Role.HANDLER, Role.UNIT_HEAD])
async def test_staff_sign_for_the_unit_in_which_they_hold_the_role(database: None, role: Role) -> None:
    town = await make.town()
    row = await make.assigned(town)
    for unit in (town.village, town.district):
        actor = await factories.actor_with(role, unit)
        await note(actor, row)
        assert await last_line(row) == (UNIT, unit.id, actor.account_id)


async def test_who_holds_the_role_in_several_units_signs_for_the_nearest(database: None) -> None:
    town = await make.town()
    boss = await factories.person(town.district, roles={Role.HANDLER: town.district})
    await RoleGrant.create(person=boss, unit=town.village, role="handler")
    row = await make.assigned(town)
    await note(await factories.actor_of(boss), row)
    assert (await last_line(row))[:2] == (UNIT, town.village.id)


async def test_who_verifies_and_handles_signs_by_where_the_complaint_is(database: None) -> None:
    town = await make.town()
    roles = {Role.VERIFIER: town.district, Role.HANDLER: town.village}
    both = await factories.actor_of(await factories.person(town.district, roles=roles))
    row = await make.verified(town, unit_id=town.village.id)
    await note(both, row)
    assert (await last_line(row))[:2] == (TEAM, town.district.id)
    await handling.assign_complaint(
        both, row.id, seen=row.version, unit_id=town.village.id, intention=uuid4()
    )
    assert (await last_line(row))[:2] == (TEAM, town.district.id)
    await note(both, row)
    assert (await last_line(row))[:2] == (UNIT, town.village.id)


async def test_alleged_misconduct_is_answered_by_the_verification_team(database: None) -> None:
    town = await make.town()
    row = await make.assigned(town, "complaint_oversight")
    await handling.start_complaint(town.verifier, row.id, seen=row.version, intention=uuid4())
    assert await last_line(row) == (TEAM, town.district.id, town.verifier.account_id)


async def test_citizens_and_time_itself_sign_without_account_or_unit(
    database: None, clock: HeldClock
) -> None:
    row = await make.responded(await make.town())
    await citizens.add_complaint_details(
        make.citizen_of(row), row.id, text="Lagi.", photos=[], intention=uuid4()
    )
    assert await last_line(row) == (AuthorKind.CITIZEN, None, None)
    clock.set(clock.now + make.LONG_AFTER)
    assert await sweeps.auto_close_complaints() == 1
    assert await last_line(row) == (AuthorKind.SYSTEM, None, None)
