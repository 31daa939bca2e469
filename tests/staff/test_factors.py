"""A second factor: asked for after the password, proven once, and needed by those who hold power."""

import asyncio
from collections import Counter
from dataclasses import replace
from uuid import uuid4

import pytest

from server.access.actor import SYSTEM, Actor, Role
from server.access.guard import actions, may_somewhere
from server.access.models import Session
from server.audit.models import AuditEntry
from server.kit.clock import now
from server.kit.refusals import ConfirmFirst, Invalid, NotAllowed, NotFound, NotSignedIn, Refusal, TooMany
from server.settings import Settings
from server.staff import recovery_codes
from server.staff.activation import issue_activation, lifetime
from server.staff.actors import actor_for_person, actor_for_token
from server.staff.errors import SignInOver
from server.staff.factors import (
    GUARDED,
    add_app,
    begin_app,
    new_codes,
    own_factors,
    remove_factor,
    reset_factors,
)
from server.staff.kinds import Way
from server.staff.models import Account, Challenge, Factor, Person, RecoveryCode
from server.staff.proving import Proof
from server.staff.sign_in import Chosen, Pending, activate, change_password, go_on, sign_in
from server.staff.sweeps import SWEEPS
from server.staff.totp import code_at, step_of
from server.staff.tries import Place
from tests.support import factories
from tests.support.held_clock import HeldClock

SECRET = "perahu kayu jati biru"
AT = Place("10.0.0.1", secret="a" * 43)
ELSEWHERE = Place("10.0.0.9")


@pytest.fixture(autouse=True)
def quick(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the hashes of recovery codes be quick where nobody asks how slow they are."""
    monkeypatch.setattr("server.staff.recovery_codes.MEMORY_KIB", 64)


async def somebody(*roles: Role) -> Person:
    """Make a person with a password, who holds roles in their unit."""
    unit = await factories.unit()
    person = await factories.person(unit, roles=dict.fromkeys(roles, unit))
    await factories.set_password(person.id, SECRET)
    return person


async def entered(person: Person, at: Place = AT) -> str | Pending:
    return await sign_in(str(person.employee_number), SECRET, at)


async def signed_in(person: Person, settings: Settings) -> Actor:
    """Sign in with the password alone."""
    token = await entered(person)
    assert isinstance(token, str)
    return await actor_for_token(token, settings)


async def waiting(person: Person, at: Place = AT) -> Pending:
    """Give the password, which is not enough."""
    pending = await entered(person, at)
    assert isinstance(pending, Pending)
    return pending


def code_now(secret: str, steps: int = 0) -> str:
    return code_at(secret, step_of(now()) + steps)


async def with_app(actor: Actor) -> tuple[str, tuple[str, ...]]:
    """Add an app; give its secret and the recovery codes."""
    drawn = await begin_app(actor)
    return drawn.secret, await add_app(actor, "Ponsel", code_now(drawn.secret))


async def outcome(token: str, proof: Proof, at: Place = AT) -> str:
    """Go on with a sign-in; give what came of it."""
    try:
        await go_on(token, proof, at)
    except Refusal as refused:
        return type(refused).__name__
    return "in"


@pytest.mark.asvs("6.3.3")
async def test_whoever_has_a_factor_needs_it_after_the_password(
    database: None, settings: Settings, clock: HeldClock
) -> None:
    person = await somebody(Role.UNIT_HEAD)
    secret, _ = await with_app(await signed_in(person, settings))
    clock.advance(seconds=60)
    pending = await waiting(person)
    assert pending.ways == (Way.TOTP, Way.CODE)
    assert not (await actor_for_token(pending.token, settings)).signed_in
    token = await go_on(pending.token, Proof(Way.TOTP, code_now(secret)), AT)
    actor = await actor_for_token(token, settings)
    assert (Role.UNIT_HEAD in actor.grants, actor.lacks_factor) == (True, False)


@pytest.mark.asvs("6.5.1")
async def test_a_code_opens_once_and_not_for_another_sign_in(
    database: None, settings: Settings, clock: HeldClock
) -> None:
    person = await somebody()
    secret, _ = await with_app(await signed_in(person, settings))
    used = code_now(secret)
    assert await outcome((await waiting(person)).token, Proof(Way.TOTP, used)) == "Invalid"
    clock.advance(seconds=30)
    pending = await waiting(person)
    proof = Proof(Way.TOTP, code_now(secret))
    told = await asyncio.gather(*(outcome(pending.token, proof) for _ in range(4)))
    assert told.count("in") == 1
    assert await outcome(pending.token, Proof(Way.TOTP, code_now(secret, 1))) == "SignInOver"


@pytest.mark.asvs("6.5.1", "15.4.2")
async def test_a_recovery_code_opens_once_under_twenty_tries_at_once(
    database: None, settings: Settings, clock: HeldClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.staff.tries.ACCOUNT_TRIES", 50)
    person = await somebody()
    _, codes = await with_app(await signed_in(person, settings))
    pending = [await waiting(person) for _ in range(20)]
    proof = Proof(Way.CODE, codes[3].lower())
    told = await asyncio.gather(*(outcome(each.token, proof) for each in pending))
    assert Counter(told) == {"in": 1, "Invalid": 19}
    assert await RecoveryCode.all().count() == 9
    assert await outcome((await waiting(person)).token, Proof(Way.CODE, codes[4])) == "in"


@pytest.mark.asvs("6.5.2")
async def test_ten_codes_are_kept_as_slow_hashes_and_new_ones_end_the_old(
    database: None, settings: Settings, clock: HeldClock
) -> None:
    actor = await signed_in(await somebody(), settings)
    _, codes = await with_app(actor)
    assert len({code.replace("-", "") for code in codes}) == recovery_codes.HOW_MANY
    kept = str(await RecoveryCode.all().values())
    assert not [code for code in codes if code in kept or code.replace("-", "") in kept]
    assert len(await new_codes(actor)) == 10
    assert await recovery_codes.key_of(actor.account_id or uuid4(), "kode-salah") is None
    old = await recovery_codes.key_of(actor.account_id or uuid4(), codes[0])
    assert not await RecoveryCode.exists(key=old)


@pytest.mark.asvs("6.3.1")
async def test_five_wrong_codes_make_a_stranger_wait_and_not_the_owner(
    database: None, settings: Settings, clock: HeldClock
) -> None:
    person = await somebody()
    secret, _ = await with_app(await signed_in(person, settings))
    clock.advance(seconds=60)
    theirs = await waiting(person, ELSEWHERE)
    told = [await outcome(theirs.token, Proof(Way.TOTP, "000000"), ELSEWHERE) for _ in range(6)]
    assert told == ["Invalid"] * 5 + ["TooMany"]
    right = Proof(Way.TOTP, code_now(secret))
    assert await outcome((await waiting(person, ELSEWHERE)).token, right, ELSEWHERE) == "TooMany"
    assert await outcome((await waiting(person)).token, right) == "in"


async def test_a_sign_in_waits_five_minutes_and_not_past_a_new_password(
    database: None, settings: Settings, clock: HeldClock
) -> None:
    person = await somebody()
    actor = await signed_in(person, settings)
    secret, _ = await with_app(actor)
    late, pending = await waiting(person), await waiting(person)
    await change_password(actor, SECRET, "perahu layar putih dua")
    clock.advance(minutes=5)
    for token in (pending.token, late.token, "", "x" * 500):
        assert await outcome(token, Proof(Way.TOTP, code_now(secret))) == "SignInOver"


async def test_what_waited_in_vain_is_deleted(database: None, settings: Settings, clock: HeldClock) -> None:
    actor = await signed_in(await somebody(), settings)
    await begin_app(actor)
    assert await SWEEPS[0].run(settings) == 0
    clock.advance(minutes=5)
    with pytest.raises(Invalid, match="factor_begin_again"):
        await add_app(actor, "Ponsel", "000000")
    assert await SWEEPS[0].run(settings) == 1
    assert not await Challenge.exists()


@pytest.mark.asvs("6.3.3")
@pytest.mark.parametrize("role", GUARDED)
async def test_without_a_factor_a_powerful_role_gives_nothing(
    database: None, settings: Settings, role: Role
) -> None:
    actor = await signed_in(await somebody(role), settings)
    officer = await actor_for_person((await somebody()).id)
    assert actor.lacks_factor
    assert actor.roles == officer.roles
    may = [action for action in actions() if may_somewhere(actor, action)]
    assert may == [action for action in actions() if may_somewhere(officer, action)]


async def test_roles_without_power_and_the_demonstration_need_no_factor(
    database: None, settings: Settings
) -> None:
    handler = await signed_in(await somebody(Role.HANDLER, Role.EVALUATOR), settings)
    assert Role.HANDLER | Role.EVALUATOR in handler.roles
    assert not handler.lacks_factor
    demo = await signed_in(await somebody(*GUARDED), settings.model_copy(update={"demo": True}))
    assert Role.ADMIN | Role.VERIFIER | Role.UNIT_HEAD in demo.roles


@pytest.mark.asvs("7.4.3")
async def test_the_first_factor_raises_the_session_in_hand_and_ends_the_others(
    database: None, settings: Settings, clock: HeldClock
) -> None:
    person = await somebody(Role.ADMIN)
    token, other = await entered(person), await entered(person)
    assert isinstance(token, str)
    assert isinstance(other, str)
    await with_app(await actor_for_token(token, settings))
    assert Role.ADMIN in (await actor_for_token(token, settings)).grants
    assert not (await actor_for_token(other, settings)).signed_in
    assert [entry.act async for entry in AuditEntry.all()] == ["factor_added"]


@pytest.mark.asvs("7.5.1")
async def test_a_session_without_the_factor_that_there_is_adds_and_removes_none(
    database: None, settings: Settings, clock: HeldClock
) -> None:
    actor = await signed_in(await somebody(Role.ADMIN), settings)
    await with_app(actor)
    await Session.all().update(proven_at=None)
    [factor] = await Factor.all()
    for attempt in (begin_app(actor), new_codes(actor), remove_factor(actor, factor.id)):
        with pytest.raises(NotAllowed):
            await attempt
    with pytest.raises(NotSignedIn):
        await begin_app(replace(actor, session_id=uuid4()))


async def test_the_last_factor_of_a_powerful_role_stays_and_nobody_takes_anothers(
    database: None, settings: Settings, clock: HeldClock
) -> None:
    head = await signed_in(await somebody(Role.UNIT_HEAD), settings)
    await with_app(head)
    [only] = (await own_factors(head)).factors
    assert not only.may_go
    with pytest.raises(NotAllowed):
        await remove_factor(head, only.id)
    with pytest.raises(NotFound):
        await remove_factor(await signed_in(await somebody(), settings), only.id)
    clock.advance(seconds=60)
    await with_app(head)
    await remove_factor(head, only.id)
    assert len((await own_factors(head)).factors) == 1


async def test_whoever_needs_no_factor_may_do_without_again(
    database: None, settings: Settings, clock: HeldClock
) -> None:
    person = await somebody()
    actor = await signed_in(person, settings)
    await with_app(actor)
    [only] = (await own_factors(actor)).factors
    await remove_factor(actor, only.id)
    assert (await own_factors(actor)).codes == 0
    assert isinstance(await entered(person), str)


async def test_an_activation_link_sets_a_password_and_leaves_the_factors(
    database: None, settings: Settings, clock: HeldClock
) -> None:
    head = await somebody(Role.UNIT_HEAD)
    await with_app(await signed_in(head, settings))
    [link] = await issue_activation(SYSTEM, [head.id], lifetime=lifetime(settings), intention=uuid4())
    await activate(link.path.split("#")[1], Chosen(SECRET), address="10.0.0.2")
    thief = await waiting(head, ELSEWHERE)
    assert await outcome(thief.token, Proof(Way.TOTP, "123456"), ELSEWHERE) == "Invalid"
    assert not await Session.filter(ended_at=None).exists()


async def test_an_app_whose_clock_is_an_hour_off_is_told_so_and_nothing_is_lost(
    database: None, settings: Settings, clock: HeldClock
) -> None:
    actor = await signed_in(await somebody(), settings)
    drawn = await begin_app(actor)
    with pytest.raises(Invalid) as refused:
        await add_app(actor, "Ponsel", code_now(drawn.secret, 120))
    [problem] = refused.value.fields
    assert (problem.message, problem.params) == ("clock_off", (("hours", "1"),))
    assert len(await add_app(actor, "Ponsel", code_now(drawn.secret))) == 10


async def test_an_account_that_was_closed_meanwhile_does_not_go_on(
    database: None, settings: Settings, clock: HeldClock
) -> None:
    person = await somebody()
    secret, _ = await with_app(await signed_in(person, settings))
    pending = await waiting(person)
    await Account.filter(person_id=person.id).update(is_disabled=True)
    with pytest.raises(SignInOver):
        await go_on(pending.token, Proof(Way.TOTP, code_now(secret, 1)), AT)


async def test_too_many_wrong_codes_from_one_address_make_it_wait(
    database: None, settings: Settings, clock: HeldClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("server.staff.tries.ADDRESS_TRIES", 2)
    people = [await somebody() for _ in range(3)]
    for person in people:
        await with_app(await signed_in(person, settings))
    *wrong, last = [await waiting(person, ELSEWHERE) for person in people]
    for each in wrong:
        assert await outcome(each.token, Proof(Way.TOTP, "000000"), ELSEWHERE) == "Invalid"
    with pytest.raises(TooMany):
        await go_on(last.token, Proof(Way.TOTP, "000000"), ELSEWHERE)


async def test_a_reset_by_the_operator_ends_all_sessions_is_logged_and_told_until_there_is_a_key_again(
    database: None, settings: Settings, clock: HeldClock
) -> None:
    person = await somebody(Role.UNIT_HEAD)
    secret, _ = await with_app(await signed_in(person, settings))
    pending = await waiting(person)
    account = await Account.get(person_id=person.id)
    with pytest.raises(NotAllowed):
        await reset_factors(await actor_for_person(person.id), account)
    await reset_factors(SYSTEM, account)
    assert not await Session.filter(ended_at=None).exists()
    assert await outcome(pending.token, Proof(Way.TOTP, code_now(secret, 1))) == "SignInOver"
    assert [entry.act async for entry in AuditEntry.all().order_by("-seq").limit(1)] == ["factors_reset"]
    again = await signed_in(person, settings)
    assert (again.lacks_factor, (await own_factors(again)).reset_on) == (True, now().date())
    await with_app(again)
    assert (await own_factors(again)).reset_on is None


@pytest.mark.asvs("7.5.1")
async def test_whoever_has_not_proved_of_late_who_they_are_changes_no_factor(
    database: None, settings: Settings, clock: HeldClock
) -> None:
    actor = await signed_in(await somebody(), settings)
    await with_app(actor)
    [factor] = await Factor.all()
    clock.advance(minutes=11)
    for attempt in (begin_app(actor), new_codes(actor), remove_factor(actor, factor.id)):
        with pytest.raises(ConfirmFirst):
            await attempt
    assert await Factor.all().count() == 1
