"""Staff sign in by number and password, and their sessions end when they should."""

import asyncio
from typing import Any
from uuid import uuid4

import pytest
from argon2 import PasswordHasher

from server.access.actor import SYSTEM, Role
from server.access.devices import device_key, is_known, remember
from server.access.models import KnownDevice, Session
from server.kit.refusals import Invalid, TooMany
from server.live.follow import events_after
from server.live.work import work
from server.settings import Settings
from server.staff.activation import issue_activation, lifetime
from server.staff.actors import actor_for_token, renewed
from server.staff.errors import SignInFailed
from server.staff.models import Account, Person
from server.staff.passwords import fits, hash_password
from server.staff.services import PersonDraft, save_person
from server.staff.sign_in import Chosen, Pending, activate, change_password, sign_in, sign_out
from server.staff.tries import Place
from tests.support import factories
from tests.support.held_clock import HeldClock

SECRET = "perahu kayu jati biru"
ADDRESS = "10.0.0.1"


async def somebody(**values: Any) -> Person:
    """Make a person with a password."""
    person = await factories.person(**values)
    await factories.set_password(person.id, SECRET)
    return person


async def signed_in(person: Person, password: str = SECRET) -> str:
    return opened(await sign_in(str(person.employee_number), password, Place(ADDRESS)))


def opened(signed_in: str | Pending) -> str:
    """Give the token of the session that was opened."""
    assert isinstance(signed_in, str)
    return signed_in


async def test_a_number_typed_with_spaces_signs_in(database: None, settings: Settings) -> None:
    person = await somebody(number="198609262015051001")
    token = opened(await sign_in("19860926 201505 1 001", SECRET, Place(ADDRESS)))
    actor = await actor_for_token(token, settings)
    assert actor.person_id == person.id
    assert actor.grants == {Role.OFFICER: frozenset({person.unit_id})}


@pytest.mark.asvs("6.3.8")
async def test_wrong_password_unknown_number_and_closed_account_look_alike(database: None) -> None:
    person, closed = await somebody(), await somebody(is_active=False)
    for number, password in (
        (person.employee_number, "bukan sandi saya"),
        ("199203152019032004", SECRET),
        (closed.employee_number, SECRET),
        ((await factories.person()).employee_number, ""),
    ):
        with pytest.raises(SignInFailed):
            await sign_in(str(number), password, Place(ADDRESS))


@pytest.mark.asvs("6.3.1")
async def test_the_sixth_wrong_password_has_to_wait_even_if_right(database: None, clock: HeldClock) -> None:
    person = await somebody()
    for _ in range(5):
        with pytest.raises(SignInFailed):
            await signed_in(person, "bukan sandi saya")
    with pytest.raises(TooMany):
        await signed_in(person)
    clock.advance(seconds=30)
    assert await signed_in(person)


WRONG = "bukan sandi saya"
DEVICE = Place(ADDRESS, secret="a" * 43)


async def knows(person: Person, at: Place = DEVICE) -> str:
    """Sign in on a device that is known from then on."""
    return opened(await sign_in(str(person.employee_number), SECRET, at))


async def outcome(number: object, at: Place, password: str = WRONG) -> str:
    """Try to sign in; give what came of it."""
    try:
        await sign_in(str(number), password, at)
    except (SignInFailed, TooMany) as refused:
        return type(refused).__name__
    return "in"


@pytest.mark.asvs("6.3.1")
async def test_a_stranger_who_guesses_does_not_keep_the_owner_out_of_a_device_they_know(
    database: None, clock: HeldClock
) -> None:
    person = await somebody()
    await knows(person)
    told = [await outcome(person.employee_number, Place(ADDRESS)) for _ in range(6)]
    assert told == ["SignInFailed"] * 5 + ["TooMany"]
    assert await knows(person)
    # What the owner succeeds in gives the stranger nothing.
    assert await outcome(person.employee_number, Place(ADDRESS)) == "TooMany"


async def test_a_known_device_has_five_tries_of_its_own(database: None, clock: HeldClock) -> None:
    person = await somebody()
    await knows(person)
    told = [await outcome(person.employee_number, DEVICE) for _ in range(6)]
    assert told == ["SignInFailed"] * 5 + ["TooMany"]
    assert await outcome(person.employee_number, Place("10.0.0.2"), SECRET) == "in"


async def test_a_device_is_known_to_one_account_and_forgotten_with_a_new_activation(
    database: None, clock: HeldClock, settings: Settings
) -> None:
    one, other = await somebody(), await somebody()
    await knows(one)
    for person in (one, other):
        for _ in range(5):
            await outcome(person.employee_number, Place("10.0.0.9"))
    assert await outcome(other.employee_number, DEVICE, SECRET) == "TooMany"
    [link] = await issue_activation(SYSTEM, [one.id], lifetime=lifetime(settings), intention=uuid4())
    await activate(link.path.split("#")[1], Chosen(SECRET), address=ADDRESS)
    assert await outcome(one.employee_number, DEVICE, SECRET) == "TooMany"
    assert await KnownDevice.all().count() == 0


async def test_an_account_knows_its_twenty_latest_devices_and_none_for_more_than_half_a_year(
    database: None, clock: HeldClock
) -> None:
    person = await somebody()
    for number in range(22):
        async with work(SYSTEM) as w:
            await remember(w, device_key(str(number), person.id), person.id)
        clock.advance(days=1)
    assert await KnownDevice.all().count() == 20
    clock.advance(days=180)
    assert not await is_known(device_key("21", person.id))


async def test_a_whole_office_that_arrives_at_once_signs_in(
    database: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.staff.sign_in.ADDRESS_TRIES", 3)
    people = [await somebody() for _ in range(8)]
    told = await asyncio.gather(*(outcome(each.employee_number, Place(ADDRESS), SECRET) for each in people))
    assert told == ["in"] * 8


@pytest.mark.asvs("2.4.1")
async def test_of_many_guesses_at_once_from_one_address_few_are_looked_at(
    database: None, monkeypatch: pytest.MonkeyPatch, clock: HeldClock
) -> None:
    monkeypatch.setattr("server.staff.sign_in.ADDRESS_TRIES", 3)
    told = await asyncio.gather(
        *(outcome(f"1992031520190320{number:02}", Place(ADDRESS)) for number in range(20))
    )
    assert told.count("SignInFailed") <= 4


@pytest.mark.asvs("7.3.1", "7.3.2")
async def test_a_session_ends_after_thirty_idle_minutes_and_after_eight_hours(
    database: None, settings: Settings, clock: HeldClock
) -> None:
    token = await signed_in(await somebody())
    for _ in range(17):
        clock.advance(minutes=28)
        assert (await actor_for_token(token, settings)).signed_in
    clock.advance(minutes=4)
    assert not (await actor_for_token(token, settings)).signed_in
    fresh = await signed_in(await somebody())
    clock.advance(minutes=30)
    assert not (await actor_for_token(fresh, settings)).signed_in


@pytest.mark.asvs("7.3.1")
async def test_a_stream_left_open_does_not_keep_a_session_alive(
    database: None, settings: Settings, clock: HeldClock
) -> None:
    actor = await actor_for_token(await signed_in(await somebody()), settings)
    assert actor.signed_in
    for minutes, lives in ((29, True), (1, False)):
        clock.advance(minutes=minutes)
        assert (await renewed(actor, settings)).signed_in is lives


@pytest.mark.asvs("7.4.1")
async def test_signing_out_ends_the_session_and_tells_its_streams(database: None, settings: Settings) -> None:
    token = await signed_in(await somebody())
    actor = await actor_for_token(token, settings)
    await sign_out(token, settings)
    assert not (await actor_for_token(token, settings)).signed_in
    assert [e.kind for e in await events_after([f"account:{actor.account_id}"], 0)] == ["account.changed"]


@pytest.mark.asvs("6.2.3", "7.4.3")
async def test_a_new_password_ends_all_sessions_but_the_one_in_hand(
    database: None, settings: Settings
) -> None:
    person = await somebody()
    here, there = await signed_in(person), await signed_in(person)
    actor = await actor_for_token(here, settings)
    with pytest.raises(Invalid):
        await change_password(actor, "bukan sandi saya", "perahu layar putih dua")
    await change_password(actor, SECRET, "perahu layar putih dua")
    assert (await actor_for_token(here, settings)).signed_in
    assert not (await actor_for_token(there, settings)).signed_in
    assert await signed_in(person, "perahu layar putih dua")


async def test_a_password_is_not_changed_to_itself(database: None, settings: Settings) -> None:
    actor = await actor_for_token(await signed_in(await somebody()), settings)
    with pytest.raises(Invalid) as refused:
        await change_password(actor, SECRET, SECRET.replace("a", "\uff41", 1))
    assert [(each.field, each.message) for each in refused.value.fields] == [("new", "same_password")]


@pytest.mark.asvs("7.4.2", "7.4.5")
async def test_a_person_made_inactive_is_signed_out_at_once(database: None, settings: Settings) -> None:
    person = await somebody()
    token = await signed_in(person)
    draft = PersonDraft(person.name, person.position, person.unit_id, is_active=False)
    await save_person(SYSTEM, draft, person_id=person.id, seen=1, intention=uuid4())
    assert not (await actor_for_token(token, settings)).signed_in
    assert await Session.filter(ended_at=None).count() == 0


@pytest.mark.asvs("11.4.2")
async def test_a_hash_of_older_parameters_is_renewed_at_sign_in(database: None) -> None:
    person = await somebody()
    old = PasswordHasher(memory_cost=8192, time_cost=1, parallelism=1).hash(SECRET)
    await Account.filter(person_id=person.id).update(password_hash=old)
    await signed_in(person)
    stored = (await Account.get(person_id=person.id)).password_hash
    assert stored is not None
    assert stored.startswith("$argon2id$v=19$m=65536,t=2,p=1$")


@pytest.mark.asvs("7.2.2")
async def test_the_tables_hold_neither_token_nor_number(database: None) -> None:
    person = await somebody()
    token = await signed_in(person)
    session = await Session.all().first()
    assert session is not None
    assert token not in session.token_hash
    [kept] = await Person.filter(id=person.id).values_list("number_lookup", flat=True)
    assert str(person.employee_number) not in str(kept)


@pytest.mark.asvs("7.2.2")
async def test_ten_people_sign_in_at_once(database: None) -> None:
    people = [await somebody() for _ in range(10)]
    tokens = await asyncio.gather(*map(signed_in, people))
    assert len(set(tokens)) == 10


@pytest.mark.asvs("6.2.8")
async def test_a_password_that_is_nearly_right_is_wrong(database: None) -> None:
    long = SECRET * 6
    hashed = await hash_password(long)
    near = (long.upper(), f" {long}", f"{long} ", long[:-1], f"{long}x", long[:72])
    assert [await fits(hashed, each) for each in (long, *near)] == [True, *[False] * len(near)]


@pytest.mark.asvs("6.2.10")
async def test_a_password_of_ten_years_still_signs_in(database: None, clock: HeldClock) -> None:
    person = await somebody()
    clock.advance(days=3653)
    assert await signed_in(person)
