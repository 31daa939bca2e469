"""Everyone reads in the log what was done to their account and what they did themself, and nothing else."""

from uuid import uuid4

from server.access.actor import Role
from server.audit.kinds import Act
from server.staff.actors import actor_for_person
from server.staff.kinds import GrantedRole
from server.staff.own_log import own_log
from server.staff.services import PersonDraft, save_person
from tests.support import factories


async def test_a_role_is_shown_to_who_gave_it_and_to_who_got_it_and_to_nobody_else(database: None) -> None:
    unit = await factories.unit("Kecamatan Rangkui")
    chief = await factories.person(unit, "Budi", roles={Role.ADMIN: unit})
    admin, other = await factories.actor_of(chief), await factories.actor_with(Role.ADMIN, unit)
    draft = PersonDraft("Ayu Lestari", "Kasi", unit.id, roles=[(Role.HANDLER, unit.id)])
    ayu = await actor_for_person((await save_person(admin, draft, intention=uuid4())).id)
    for reader, is_mine in ((admin, True), (ayu, False)):
        newest, given = (await own_log(reader, after=None, limit=5)).shown
        assert (newest.act, given.act) == (Act.ACCOUNT_OPENED, Act.ROLE_GIVEN)
        assert (given.by, given.whom, given.is_mine) == ("Budi", "Ayu Lestari", is_mine)
        assert (given.role, given.unit) == (GrantedRole.HANDLER, "Kecamatan Rangkui")
    assert (await own_log(other, after=None, limit=5)).shown == []


async def test_the_log_is_read_page_by_page(database: None) -> None:
    unit = await factories.unit()
    admin = await factories.actor_with(Role.ADMIN, unit)
    for name in ("Ayu", "Budi"):
        await save_person(admin, PersonDraft(name, "Kasi", unit.id), intention=uuid4())
    first = await own_log(admin, after=None, limit=1)
    rest = await own_log(admin, after=int(first.places[0][0]), limit=1)
    assert [line.whom for line in (*first.shown, *rest.shown)] == ["Budi", "Ayu"]
    assert (first.has_more, rest.has_more) == (True, False)
