"""Administrators change the organisation below them, and nothing else."""

import asyncio
from typing import Any
from uuid import uuid4

import pytest

from server.access.actor import STRANGER, SYSTEM, Actor, Role
from server.kit.refusals import Invalid, NotAllowed, NotFound, NotSignedIn, Stale
from server.live.follow import events_after
from server.staff.counters import ServicePointDraft, save_service_point
from server.units.kinds import UnitKind
from server.units.models import Unit
from server.units.services import ServiceDraft, UnitDraft, save_service, save_unit
from tests.support import factories


def draft(code: str = "kelurahan-melintang", **values: Any) -> UnitDraft:
    """Give a valid draft of a village office."""
    name: dict[str, Any] = {
        "name": "Kelurahan Melintang",
        "short_name": "Melintang",
        "kind": UnitKind.VILLAGE_OFFICE,
    }
    return UnitDraft(**{"code": code, **name, **values})


async def admin_of(unit: Unit) -> Actor:
    return await factories.actor_with(Role.ADMIN, unit)


async def test_an_administrator_makes_a_unit_below_their_own(database: None) -> None:
    root = await factories.unit()
    made = await save_unit(await admin_of(root), draft(parent_id=root.id), intention=uuid4())
    assert (await Unit.get(id=made.id)).parent_id == root.id
    kinds = [event.kind for event in await events_after([f"unit:{root.id}"], 0)]
    assert kinds == ["unit.saved"]


async def test_only_the_system_makes_a_unit_at_the_top(database: None) -> None:
    admin = await admin_of(await factories.unit())
    with pytest.raises(NotAllowed):
        await save_unit(admin, draft(), intention=uuid4())
    with pytest.raises(NotSignedIn):
        await save_unit(STRANGER, draft(), intention=uuid4())
    assert (await save_unit(SYSTEM, draft(), intention=uuid4())).code == "kelurahan-melintang"


async def test_a_unit_of_another_tree_is_neither_changed_nor_taken_under_it(database: None) -> None:
    mine, other = await factories.unit(), await factories.unit()
    low = await factories.unit(parent=mine)
    admin = await admin_of(mine)
    with pytest.raises(NotAllowed):
        await save_unit(admin, draft(), unit_id=other.id, seen=1, intention=uuid4())
    with pytest.raises(NotAllowed):
        await save_unit(admin, draft(parent_id=other.id), unit_id=low.id, seen=1, intention=uuid4())


async def test_a_unit_never_comes_to_lie_below_itself(database: None) -> None:
    root = await factories.unit()
    middle = await factories.unit(parent=root)
    low = await factories.unit(parent=middle)
    with pytest.raises(Invalid) as refused:
        await save_unit(
            await admin_of(root), draft(parent_id=low.id), unit_id=middle.id, seen=1, intention=uuid4()
        )
    assert [(p.field, p.message) for p in refused.value.fields] == [("parent", "own_parent")]


async def test_every_wrong_field_of_a_unit_is_named_at_once(database: None) -> None:
    await save_unit(SYSTEM, draft(), intention=uuid4())
    wrong = draft(name=" ", phone="satu", postcode="331", region_code="19-71")
    with pytest.raises(Invalid) as refused:
        await save_unit(SYSTEM, wrong, intention=uuid4())
    assert {(p.field, p.message) for p in refused.value.fields} == {
        ("code", "taken"),
        ("name", "required"),
        ("phone", "malformed"),
        ("postcode", "malformed"),
        ("regionCode", "malformed"),
    }


async def test_the_second_of_two_editors_is_told_that_the_unit_changed(database: None) -> None:
    made = await save_unit(SYSTEM, draft(), intention=uuid4())
    admin = await admin_of(made)
    await save_unit(admin, draft(name="Kelurahan Baru"), unit_id=made.id, seen=1, intention=uuid4())
    with pytest.raises(Stale) as refused:
        await save_unit(admin, draft(name="Kelurahan Lain"), unit_id=made.id, seen=1, intention=uuid4())
    assert refused.value.version == 2


async def test_the_same_intention_makes_one_unit(database: None) -> None:
    intention = uuid4()
    first = await save_unit(SYSTEM, draft(), intention=intention)
    assert (await save_unit(SYSTEM, draft(), intention=intention)).id == first.id
    assert await Unit.all().count() == 1


async def test_a_service_is_saved_with_its_standard_and_clean_keywords(database: None) -> None:
    unit = await factories.unit()
    wanted = ServiceDraft(unit.id, "Domisili", "Keterangan domisili", keywords=[" domisili ", "domisili", ""])
    made = await save_service(await admin_of(unit), wanted, intention=uuid4())
    assert (made.code, made.keywords) == ("domisili", ["domisili"])
    with pytest.raises(NotAllowed):
        await save_service(await admin_of(await factories.unit()), wanted, intention=uuid4())


async def test_a_counter_gets_a_code_of_its_own_and_an_officer_the_administrator_knows(
    database: None,
) -> None:
    unit, stranger = await factories.unit(), await factories.person()
    officer, admin = await factories.person(unit), await admin_of(unit)
    made = await save_service_point(
        admin, ServicePointDraft(unit.id, "Loket 1", officer_id=officer.id), intention=uuid4()
    )
    assert len(made.code) == 6
    assert made.officer_id == officer.id
    with pytest.raises(Invalid):
        await save_service_point(
            admin, ServicePointDraft(unit.id, "Loket 2", officer_id=stranger.id), intention=uuid4()
        )


async def test_a_counter_gives_only_services_of_its_own_unit(database: None) -> None:
    unit, foreign = await factories.unit(), await factories.service()
    with pytest.raises(Invalid) as refused:
        await save_service_point(
            SYSTEM, ServicePointDraft(unit.id, "Loket 1", service_id=foreign.id), intention=uuid4()
        )
    assert refused.value.fields[0].message == "other_unit"
    with pytest.raises(NotFound):
        await save_service_point(
            SYSTEM, ServicePointDraft(unit.id, "Loket 1"), point_id=uuid4(), seen=1, intention=uuid4()
        )


async def test_five_copies_of_one_intention_at_once_make_one_unit_and_five_equal_answers(
    database: None,
) -> None:
    intention = uuid4()
    made = await asyncio.gather(*(save_unit(SYSTEM, draft(), intention=intention) for _ in range(5)))
    assert len({unit.id for unit in made}) == 1
    assert await Unit.all().count() == 1
