"""Activation links work once, for a time, for the right people, and nobody learns a password."""

import asyncio
from datetime import timedelta
from uuid import UUID, uuid4

import pytest

from server.access.actor import SYSTEM, Actor, Role
from server.kit.refusals import Invalid, NotAllowed, NotFound
from server.settings import Settings
from server.staff.activation import ActivationLink, issue_activation, lifetime
from server.staff.kinds import AccountState
from server.staff.models import Account, Person
from server.staff.queries import account_states_by_ids
from server.staff.sign_in import Chosen, activate, sign_in
from server.staff.tries import Place
from tests.support import factories
from tests.support.held_clock import HeldClock

SECRET = "perahu kayu jati biru"
THREE_DAYS = timedelta(hours=72)


async def issue(person: Person, actor: Actor = SYSTEM, intention: UUID | None = None) -> ActivationLink:
    """Make one link."""
    links = await issue_activation(actor, [person.id], lifetime=THREE_DAYS, intention=intention or uuid4())
    return links[0]


def token_of(link: ActivationLink) -> str:
    return link.path.removeprefix("/aktivasi#")


async def state_of(person: Person) -> AccountState:
    return (await account_states_by_ids(SYSTEM, [person.id]))[person.id]


@pytest.mark.asvs("6.4.1")
async def test_a_link_sets_the_password_once(database: None) -> None:
    person = await factories.person()
    assert await state_of(person) is AccountState.NONE
    token = token_of(await issue(person))
    assert await state_of(person) is AccountState.INVITED
    await activate(token, Chosen(SECRET), address="")
    assert await state_of(person) is AccountState.ACTIVE
    assert await sign_in(str(person.employee_number), SECRET, Place(""))
    with pytest.raises(Invalid):
        await activate(token, Chosen("perahu layar putih dua"), address="")


@pytest.mark.asvs("6.4.1", "15.4.2")
async def test_of_two_uses_at_once_one_counts(database: None) -> None:
    token = token_of(await issue(await factories.person()))
    uses = [activate(token, Chosen(f"perahu kayu jati nomor {n}x"), address="") for n in range(4)]
    answers = await asyncio.gather(*uses, return_exceptions=True)
    assert sorted(type(answer).__name__ for answer in answers) == ["Invalid"] * 3 + ["NoneType"]


@pytest.mark.asvs("6.4.1")
async def test_a_link_ends_after_three_days_and_when_a_newer_one_is_made(
    database: None, clock: HeldClock
) -> None:
    person = await factories.person()
    first = token_of(await issue(person))
    second = token_of(await issue(person))
    with pytest.raises(Invalid):
        await activate(first, Chosen(SECRET), address="")
    clock.advance(hours=72)
    with pytest.raises(Invalid):
        await activate(second, Chosen(SECRET), address="")


async def test_the_same_intention_shows_the_same_link(database: None) -> None:
    person, intention = await factories.person(), uuid4()
    first, again = await issue(person, intention=intention), await issue(person, intention=intention)
    assert first.path == again.path
    other = await factories.actor_with(Role.ADMIN, person.unit)
    with pytest.raises(NotFound):
        await issue(person, other, intention)


@pytest.mark.asvs("6.4.6")
async def test_links_are_not_kept_where_a_stolen_table_would_show_them(database: None) -> None:
    person = await factories.person()
    token = token_of(await issue(person))
    account = await Account.get(person_id=person.id)
    assert len(token) == 64
    assert account.activation_hash not in (None, token)


async def test_no_link_is_made_for_someone_with_a_role_beyond_the_administrators_units(
    database: None,
) -> None:
    root = await factories.unit()
    low = await factories.unit(parent=root)
    admin = await factories.actor_with(Role.ADMIN, low)
    with pytest.raises(NotAllowed):
        await issue(await factories.person(low, roles={Role.ADMIN: root}), admin)
    link = await issue(await factories.person(low, roles={Role.HANDLER: low}), admin)
    assert link.path.startswith("/aktivasi#")


async def test_people_who_cannot_sign_in_get_no_link(database: None) -> None:
    for person, said in (
        (await factories.person(is_active=False), "not_active"),
        (
            await Person.create(name="Budi", position="Staf", unit=await factories.unit()),
            "no_employee_number",
        ),
    ):
        with pytest.raises(Invalid) as refused:
            await issue(person)
        assert refused.value.fields[0].message == said


async def test_a_link_opens_no_powerful_role_that_no_second_factor_guards_yet(
    database: None, settings: Settings
) -> None:
    unit = await factories.unit()
    admin = await factories.actor_with(Role.ADMIN, unit)
    head = await factories.person(unit, roles={Role.UNIT_HEAD: unit})
    # The first password of a new head comes by a link; a second link would be a way into an account in use.
    assert await issue_activation(admin, [head.id], lifetime=lifetime(settings), intention=uuid4())
    await factories.set_password(head.id, "perahu kayu jati biru")
    with pytest.raises(Invalid, match="no_factor_yet"):
        await issue_activation(admin, [head.id], lifetime=lifetime(settings), intention=uuid4())
    assert await issue_activation(SYSTEM, [head.id], lifetime=lifetime(settings), intention=uuid4())
    await factories.app_of((await Account.get(person_id=head.id)).id)
    assert await issue_activation(admin, [head.id], lifetime=lifetime(settings), intention=uuid4())
