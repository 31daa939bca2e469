"""Powerful roles take two: whoever asks is never the one who agrees, and nothing is in force before."""

import asyncio
from collections.abc import Sequence
from uuid import UUID, uuid4

import pytest
from structlog.testing import capture_logs

from server.access.actor import SYSTEM, Actor, Role
from server.kit.refusals import NotAllowed, NotFound, Refusal
from server.kit.want import Want
from server.live.follow import events_after
from server.serving import say_who_is_second
from server.staff.actors import actor_for_person
from server.staff.kinds import PowerState
from server.staff.models import Account, Person, RoleRequest
from server.staff.powers import agree_to_role, decline_role, new_powers, see_powers
from server.staff.reading import powers
from server.staff.services import PersonDraft, save_person
from server.units.models import Unit
from tests.support import factories

POWERFUL = (Role.VERIFIER, Role.ADMIN, Role.UNIT_HEAD)


async def ask(actor: Actor, person: Person, unit: Unit, *roles: Role) -> Sequence[RoleRequest]:
    """Let an administrator set the roles of a person; gives what waits for a second one."""
    now = await Person.get(id=person.id)
    draft = PersonDraft(now.name, now.position, now.unit_id, roles=[(role, unit.id) for role in roles])
    await save_person(actor, draft, person_id=now.id, seen=now.version, intention=uuid4())
    return await RoleRequest.filter(person_id=now.id)


async def granted(person: Person, role: Role) -> bool:
    """Tell whether a role is in force."""
    return role in (await actor_for_person(person.id)).grants


@pytest.fixture
async def top(database: None) -> Unit:
    """Give the topmost unit."""
    return await factories.unit()


@pytest.mark.asvs("2.3.5")
@pytest.mark.parametrize("role", POWERFUL)
async def test_a_powerful_role_gives_no_right_until_a_second_person_has_agreed(top: Unit, role: Role) -> None:
    asker, second = [await factories.actor_with(Role.ADMIN, top) for _ in range(2)]
    person = await factories.person(top)
    (request,) = await ask(asker, person, top, role)
    assert not await granted(person, role)
    await agree_to_role(second, request.id, intention=uuid4())
    assert await granted(person, role)
    assert not await RoleRequest.exists()


@pytest.mark.parametrize("role", [Role.HANDLER, Role.EVALUATOR, Role.UNIT_HEAD])
async def test_a_role_that_opens_nothing_of_that_kind_takes_effect_at_once(top: Unit, role: Role) -> None:
    low = await factories.unit(parent=top)
    asker, person = await factories.actor_with(Role.ADMIN, top), await factories.person(low)
    assert not await ask(asker, person, low, role)
    assert await granted(person, role)


async def test_the_head_of_the_topmost_unit_may_be_the_second_and_the_head_of_another_may_not(
    top: Unit,
) -> None:
    low = await factories.unit(parent=top)
    asker, person = await factories.actor_with(Role.ADMIN, top), await factories.person(low)
    (request,) = await ask(asker, person, low, Role.VERIFIER)
    with pytest.raises(NotAllowed):
        await agree_to_role(await factories.actor_with(Role.UNIT_HEAD, low), request.id, intention=uuid4())
    await agree_to_role(await factories.actor_with(Role.UNIT_HEAD, top), request.id, intention=uuid4())
    assert await granted(person, Role.VERIFIER)


@pytest.mark.asvs("2.3.5")
async def test_nobody_agrees_to_what_they_asked_for_nor_to_a_role_of_their_own(top: Unit) -> None:
    asker = await factories.actor_with(Role.ADMIN, top)
    holder = await factories.person(top, roles={Role.ADMIN: top})
    (request,) = await ask(asker, holder, top, Role.ADMIN, Role.VERIFIER)
    for actor in (asker, await actor_for_person(holder.id)):
        for answer in (agree_to_role, decline_role):
            with pytest.raises(NotAllowed):
                await answer(actor, request.id, intention=uuid4())
    assert not await granted(holder, Role.VERIFIER)


async def test_an_administrator_who_takes_a_powerful_role_alone_opens_nothing(top: Unit) -> None:
    person = await factories.person(top, roles={Role.ADMIN: top})
    await ask(await actor_for_person(person.id), person, top, Role.ADMIN, Role.VERIFIER)
    assert set((await actor_for_person(person.id)).grants) == {Role.OFFICER, Role.ADMIN}


async def test_an_administrator_of_a_village_is_no_second_for_the_district(top: Unit) -> None:
    low = await factories.unit(parent=top)
    asker, person = await factories.actor_with(Role.ADMIN, top), await factories.person(low)
    (request,) = await ask(asker, person, top, Role.VERIFIER)
    with pytest.raises(NotAllowed):
        await agree_to_role(await factories.actor_with(Role.ADMIN, low), request.id, intention=uuid4())


async def test_what_was_declined_or_left_out_is_gone_and_can_be_asked_again(top: Unit) -> None:
    asker, second = [await factories.actor_with(Role.ADMIN, top) for _ in range(2)]
    person = await factories.person(top)
    (request,) = await ask(asker, person, top, Role.VERIFIER)
    await decline_role(second, request.id, intention=uuid4())
    with pytest.raises(NotFound):
        await agree_to_role(second, request.id, intention=uuid4())
    assert len(await ask(asker, person, top, Role.VERIFIER)) == 1
    assert await ask(asker, person, top, Role.HANDLER) == []


@pytest.mark.asvs("15.4.2")
async def test_two_who_answer_at_once_are_one_answer(top: Unit) -> None:
    asker, *seconds = [await factories.actor_with(Role.ADMIN, top) for _ in range(3)]
    person = await factories.person(top)
    (request,) = await ask(asker, person, top, Role.VERIFIER)
    answers = [
        agree_to_role(seconds[0], request.id, intention=uuid4()),
        decline_role(seconds[1], request.id, intention=uuid4()),
    ]
    ended = await asyncio.gather(*answers, return_exceptions=True)
    assert sum(isinstance(each, Refusal) for each in ended) == 1
    assert await granted(person, Role.VERIFIER) == (not isinstance(ended[0], Refusal))


@pytest.mark.parametrize(
    ("roles", "said"),
    [
        ([Role.ADMIN], ["operator"]),
        ([Role.ADMIN, Role.UNIT_HEAD], ["head"]),
        ([Role.ADMIN, Role.ADMIN], []),
        ([], []),
    ],
)
async def test_the_start_says_who_is_the_second_of_a_single_administrator(
    database: None, roles: list[Role], said: list[str]
) -> None:
    unit = await factories.unit()
    for role in roles:
        await factories.person(unit, roles={role: unit})
    with capture_logs() as lines:
        await say_who_is_second()
    assert [line["second"] for line in lines] == said


async def test_an_installation_begins_with_one_administrator_and_takes_two_from_then_on(top: Unit) -> None:
    first, other = await factories.person(top), await factories.person(top)
    assert not await ask(SYSTEM, first, top, Role.ADMIN)
    assert await granted(first, Role.ADMIN)
    (request,) = await ask(SYSTEM, other, top, Role.UNIT_HEAD)
    await agree_to_role(await actor_for_person(first.id), request.id, intention=uuid4())
    assert await granted(other, Role.UNIT_HEAD)


async def test_all_staff_read_who_may_open_what_since_when_and_by_whom(top: Unit) -> None:
    asker, second = [await factories.actor_with(Role.ADMIN, top) for _ in range(2)]
    person = await factories.person(top, "Ayu")
    reader = await factories.actor_of(await factories.person(top))
    (request,) = await ask(asker, person, top, Role.VERIFIER)
    first = (await powers(reader, Want()))[0]
    assert (first.name, first.state, first.may_agree) == ("Ayu", PowerState.WAITING, False)
    assert (await powers(second, Want()))[0].may_agree
    await agree_to_role(second, request.id, intention=uuid4())
    (now,) = [one for one in await powers(reader, Want()) if one.name == "Ayu"]
    assert (now.state, now.asked_by, now.agreed_by) == (
        PowerState.IN_FORCE,
        await name_of(asker.person_id),
        await name_of(second.person_id),
    )


async def name_of(person_id: UUID | None) -> str:
    """Give the name of a person."""
    return (await Person.get(id=person_id)).name


async def test_the_person_and_every_administrator_are_told_and_nobody_of_their_own_acts(top: Unit) -> None:
    asker, second, third = [await factories.actor_with(Role.ADMIN, top) for _ in range(3)]
    person = await factories.person(top)
    (request,) = await ask(asker, person, top, Role.VERIFIER)
    holder = await actor_for_person(person.id)
    assert [await new_powers(each) for each in (asker, second, third, holder)] == [0, 1, 1, 1]
    await see_powers(third, intention=uuid4())
    await agree_to_role(second, request.id, intention=uuid4())
    assert [await new_powers(each) for each in (asker, second, third, holder)] == [1, 0, 1, 1]
    account = await Account.get(person_id=person.id)
    kinds = [event.kind for event in await events_after([f"account:{account.id}"], 0)]
    assert kinds == ["role.asked", "account.changed", "role.agreed", "account.changed"]
