"""Administrators enter people and give roles, within the units they administer."""

from typing import Any
from uuid import uuid4

import pytest

from server.access.actor import STRANGER, SYSTEM, Role
from server.kit.refusals import Invalid, NotAllowed, NotFound
from server.live.follow import events_after
from server.staff.actors import actor_for_person
from server.staff.models import Account, Person, RoleGrant
from server.staff.queries import masked_number, people_page, staff_page
from server.staff.services import PersonDraft, save_person
from server.units.models import Unit
from tests.support import factories

NUMBER = "199203152019032004"


def draft(unit: Unit, **values: Any) -> PersonDraft:
    """Give a valid draft."""
    return PersonDraft(**{"name": "Ayu Lestari", "position": "Kasi Pelayanan", "unit_id": unit.id, **values})


async def test_a_person_is_entered_with_number_roles_and_an_account(database: None) -> None:
    root = await factories.unit()
    low = await factories.unit(parent=root)
    admin = await factories.actor_with(Role.ADMIN, root)
    wanted = draft(low, employee_number=NUMBER, roles=[(Role.HANDLER, low.id), (Role.OFFICER, low.id)])
    made = await save_person(admin, wanted, intention=uuid4())
    actor = await actor_for_person(made.id)
    assert actor.grants == {Role.OFFICER: {low.id}, Role.HANDLER: {low.id}}
    assert masked_number(await Person.get(id=made.id)) == "1992••••••••••2004"


async def test_roles_are_replaced_as_a_set_and_the_account_is_told(database: None) -> None:
    unit = await factories.unit()
    person = await factories.person(unit, roles={Role.HANDLER: unit, Role.EVALUATOR: unit})
    wanted = draft(unit, roles=[(Role.HANDLER, unit.id), (Role.UNIT_HEAD, unit.id)])
    await save_person(SYSTEM, wanted, person_id=person.id, seen=1, intention=uuid4())
    account = await Account.get(person_id=person.id)
    assert {grant.role for grant in await RoleGrant.all()} == {"handler", "unit_head"}
    assert [e.kind for e in await events_after([f"account:{account.id}"], 0)] == ["account.changed"]


async def test_nobody_gives_or_takes_a_role_beyond_their_own_units(database: None) -> None:
    root = await factories.unit()
    low = await factories.unit(parent=root)
    person = await factories.person(low, roles={Role.VERIFIER: root})
    admin = await factories.actor_with(Role.ADMIN, low)
    wanted = draft(low, roles=[(Role.ADMIN, root.id)])
    with pytest.raises(NotAllowed):
        await save_person(admin, wanted, person_id=person.id, seen=1, intention=uuid4())
    await save_person(admin, draft(low), person_id=person.id, seen=1, intention=uuid4())
    assert await RoleGrant.exists(person_id=person.id, unit_id=root.id, role="verifier")


async def test_a_person_of_another_unit_looks_like_none(database: None) -> None:
    admin = await factories.actor_with(Role.ADMIN, await factories.unit())
    other = await factories.person()
    wanted = draft(await factories.unit())
    with pytest.raises(NotFound):
        await save_person(admin, wanted, person_id=other.id, seen=1, intention=uuid4())
    assert other.id not in [p.id for p in await people_page(admin, limit=9)]


async def test_a_wrong_or_known_number_is_refused_by_field(database: None) -> None:
    unit = await factories.unit()
    await save_person(SYSTEM, draft(unit, employee_number=NUMBER), intention=uuid4())
    for typed, said in ((NUMBER, "taken"), ("198507082010013012", "employee_number.sex")):
        with pytest.raises(Invalid) as refused:
            await save_person(SYSTEM, draft(unit, employee_number=typed), intention=uuid4())
        assert [(p.field, p.message) for p in refused.value.fields] == [("employeeNumber", said)]


async def test_an_administrator_finds_people_by_name_unit_and_whole_number(database: None) -> None:
    unit = await factories.unit("Kelurahan Bintang")
    admin = await factories.actor_with(Role.ADMIN, unit)
    ayu = await save_person(admin, draft(unit, employee_number=NUMBER), intention=uuid4())
    for asked in ("ayu", "LESTARI", "lurah bintang ayu", "19920315 201903 2 004"):
        assert [p.id for p in await people_page(admin, search=asked, limit=9)] == [ayu.id]


async def test_citizens_see_names_only_where_the_unit_publishes_them(database: None) -> None:
    shown = await factories.person(await factories.unit(publishes_staff=True))
    await factories.person(await factories.unit())
    assert await staff_page(STRANGER, limit=9) == [shown]
