"""Histories of the first release are signed anew by those who acted, as far as the database tells."""

from uuid import UUID, uuid4

from server.access.actor import Role
from server.complaints import citizens, handling, sweeps
from server.complaints.kinds import AuthorKind
from server.complaints.models import TimelineEntry
from server.database import opened
from server.migrations import downgrade, upgrade
from server.settings import Settings
from server.staff.models import RoleGrant
from tests.support import complaint_factories as make
from tests.support import factories
from tests.support.held_clock import HeldClock

FIRST_WITH_AUTHORS = 5
Signed = dict[UUID, tuple[AuthorKind, UUID | None]]


async def signed() -> Signed:
    """Give in whose name each line is written."""
    return {line.id: (line.author, line.author_unit_id) for line in await TimelineEntry.all()}


async def everybody_acts(clock: HeldClock) -> make.Town:
    """Let the team, a village, its head, the district's handler, citizens and time write lines."""
    town = await make.town()
    head = await factories.actor_with(Role.UNIT_HEAD, town.village)
    above = await factories.actor_with(Role.HANDLER, town.district)
    row, misconduct = await make.assigned(town), await make.assigned(town, "complaint_oversight")
    for actor in (town.verifier, town.handler, head, above):
        await handling.note_complaint(actor, row.id, text="Dicek.", intention=uuid4())
    row = await handling.start_complaint(above, row.id, seen=row.version, intention=uuid4())
    await handling.start_complaint(town.verifier, misconduct.id, seen=misconduct.version, intention=uuid4())
    await citizens.withdraw_complaint(make.citizen_of(row), row.id, intention=uuid4())
    back, aside = await make.assigned(town), await make.filed()
    await handling.return_complaint(
        town.handler, back.id, seen=back.version, reason="Salah alamat.", intention=uuid4()
    )
    await handling.archive_complaint(
        town.verifier, aside.id, seen=aside.version, reason="Kosong.", intention=uuid4()
    )
    clock.set(clock.now + make.LONG_AFTER)
    await sweeps.mark_overdue_complaints()
    return town


async def there_and_back(settings: Settings) -> None:
    """Take the signatures away and find them again."""
    await downgrade(settings, FIRST_WITH_AUTHORS)
    await upgrade(settings)


async def test_lines_of_the_first_release_are_signed_by_those_who_acted(
    settings: Settings, clock: HeldClock
) -> None:
    async with opened(settings):
        await everybody_acts(clock)
        before = await signed()
    assert {kind for kind, _ in before.values()} == set(AuthorKind)
    await there_and_back(settings)
    async with opened(settings):
        assert await signed() == before


async def test_where_roles_no_longer_tell_the_rule_of_then_decides(
    settings: Settings, clock: HeldClock
) -> None:
    async with opened(settings):
        town = await make.town()
        row = await make.responded(town)
        await RoleGrant.all().delete()
    await there_and_back(settings)
    async with opened(settings):
        lines = await TimelineEntry.filter(complaint_id=row.id).order_by("seq")
        found = [(line.author, line.author_unit_id) for line in lines]
        assert found[0] == (AuthorKind.CITIZEN, None)
        assert found[1:3] == [(AuthorKind.VERIFICATION_TEAM, None)] * 2
        assert found[3] == (AuthorKind.UNIT, town.village.id)
