"""Staff sign in by number and password, and their sessions end when they should."""

import asyncio
from typing import Any
from uuid import uuid4

import pytest
from argon2 import PasswordHasher

from server.access.actor import SYSTEM, Role
from server.access.models import Session
from server.kit.refusals import Invalid, TooMany
from server.live.follow import events_after
from server.settings import Settings
from server.staff.actors import actor_for_token, renewed
from server.staff.errors import SignInFailed
from server.staff.models import Account, Person
from server.staff.services import PersonDraft, save_person
from server.staff.sign_in import change_password, sign_in, sign_out
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
    return await sign_in(str(person.employee_number), password, address=ADDRESS)


async def test_a_number_typed_with_spaces_signs_in(database: None, settings: Settings) -> None:
    person = await somebody(number="198609262015051001")
    token = await sign_in("19860926 201505 1 001", SECRET, address=ADDRESS)
    actor = await actor_for_token(token, settings)
    assert actor.person_id == person.id
    assert actor.grants == {Role.OFFICER: frozenset({person.unit_id})}


async def test_wrong_password_unknown_number_and_closed_account_look_alike(database: None) -> None:
    person, closed = await somebody(), await somebody(is_active=False)
    for number, password in (
        (person.employee_number, "bukan sandi saya"),
        ("199203152019032004", SECRET),
        (closed.employee_number, SECRET),
        ((await factories.person()).employee_number, ""),
    ):
        with pytest.raises(SignInFailed):
            await sign_in(str(number), password, address=ADDRESS)


async def test_the_sixth_wrong_password_has_to_wait_even_if_right(database: None, clock: HeldClock) -> None:
    person = await somebody()
    for _ in range(5):
        with pytest.raises(SignInFailed):
            await signed_in(person, "bukan sandi saya")
    with pytest.raises(TooMany):
        await signed_in(person)
    clock.advance(seconds=30)
    assert await signed_in(person)


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


async def test_a_stream_left_open_does_not_keep_a_session_alive(
    database: None, settings: Settings, clock: HeldClock
) -> None:
    actor = await actor_for_token(await signed_in(await somebody()), settings)
    assert actor.signed_in
    for minutes, lives in ((29, True), (1, False)):
        clock.advance(minutes=minutes)
        assert (await renewed(actor, settings)).signed_in is lives


async def test_signing_out_ends_the_session_and_tells_its_streams(database: None, settings: Settings) -> None:
    token = await signed_in(await somebody())
    actor = await actor_for_token(token, settings)
    await sign_out(token, settings)
    assert not (await actor_for_token(token, settings)).signed_in
    assert [e.kind for e in await events_after([f"account:{actor.account_id}"], 0)] == ["account.changed"]


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


async def test_a_person_made_inactive_is_signed_out_at_once(database: None, settings: Settings) -> None:
    person = await somebody()
    token = await signed_in(person)
    draft = PersonDraft(person.name, person.position, person.unit_id, is_active=False)
    await save_person(SYSTEM, draft, person_id=person.id, seen=1, intention=uuid4())
    assert not (await actor_for_token(token, settings)).signed_in
    assert await Session.filter(ended_at=None).count() == 0


async def test_a_hash_of_older_parameters_is_renewed_at_sign_in(database: None) -> None:
    person = await somebody()
    old = PasswordHasher(memory_cost=8192, time_cost=1, parallelism=1).hash(SECRET)
    await Account.filter(person_id=person.id).update(password_hash=old)
    await signed_in(person)
    stored = (await Account.get(person_id=person.id)).password_hash
    assert stored is not None
    assert stored.startswith("$argon2id$v=19$m=65536,t=2,p=1$")


async def test_the_tables_hold_neither_token_nor_number(database: None) -> None:
    person = await somebody()
    token = await signed_in(person)
    session = await Session.all().first()
    assert session is not None
    assert token not in session.token_hash
    [kept] = await Person.filter(id=person.id).values_list("number_lookup", flat=True)
    assert str(person.employee_number) not in str(kept)


async def test_ten_people_sign_in_at_once(database: None) -> None:
    people = [await somebody() for _ in range(10)]
    tokens = await asyncio.gather(*map(signed_in, people))
    assert len(set(tokens)) == 10
