"""Sign in and out, use an activation link, change the password."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any, NamedTuple
from uuid import UUID

from tortoise.queryset import QuerySet

from server.access.actor import SYSTEM, Actor
from server.access.devices import device_key, forget_devices, is_known, remember
from server.access.sessions import end_all, end_session, open_session, session_by_token
from server.access.throttle import Limit, look, of_address, succeed, take
from server.access.topics import ACCOUNT
from server.kit.clock import now
from server.kit.ids import new_token
from server.kit.refusals import FieldProblem, Invalid, NotSignedIn
from server.kit.seal import lookup
from server.letters.keys import key_in_use, seals_something, take_letters_turn
from server.letters.models import LetterKey
from server.letters.opener import Unlocked, opener
from server.live.work import Work, work
from server.settings import Settings
from server.staff import challenges
from server.staff.errors import SignInFailed, SignInOver
from server.staff.events import AccountActivated, AccountChanged
from server.staff.kinds import Purpose, Way
from server.staff.letter_keys import (
    NewKey,
    code_of,
    new_key,
    opened,
    opened_by_sheet,
    put_in_use,
    rewrapped,
    seal_what_waits,
    unlocked,
)
from server.staff.models import Account, Challenge, Person
from server.staff.passkeys import NotProven, Site, asked_to_prove, new_challenge
from server.staff.password_rules import normal, problem
from server.staff.passwords import fits, fits_in_turn, hash_password, needs_new_hash, turn
from server.staff.proving import Proof, passkeys_of, prove, ways_of
from server.staff.queries import digits_of, number_lookup
from server.staff.tries import Place

ACCOUNT_TRIES = 5
ADDRESS_TRIES = 30
MOST_TYPED = 40
NOBODY = UUID(int=0)


@dataclass(frozen=True, slots=True)
class Pending:
    """A sign-in whose password was right, and which waits for a second factor. token: by which it goes on."""

    token: str
    ways: tuple[Way, ...]


@dataclass(frozen=True, slots=True)
class Chosen:
    """What a person chooses by an activation link. recovery_code: of their sheet, if they had an account before.

    shuts_letters: they know that without the code their older letters stay shut.
    """

    password: str
    recovery_code: str = ""
    shuts_letters: bool = False


class Reset(NamedTuple):
    """What becomes of letters by an activation link: the former pair is kept, or a new one comes after it."""

    former: LetterKey | None
    kept: Mapping[str, str] | None = None
    new: NewKey | None = None


async def sign_in(number: str, password: str, at: Place) -> str | Pending:
    """Open a session for employee number and password, and give its token; where the account has a second factor,
    that is asked for first.

    An unknown number, a wrong password and a disabled account look alike and take equally long, whatever factors there
    are. A device on which the account has signed in before has tries of its own. Refuses: SignInFailed, TooMany.
    Source: ASVS 6.3.
    """
    account = await _known(number, password, at)
    ways = await ways_of(account.id)
    letters = await unlocked(account, password)
    if not ways:
        return await _let_in(account.id, at, letters)
    token = new_token()
    async with work(SYSTEM) as w:
        begun = await challenges.begin(w, Purpose.SIGN_IN, token, account.id)
        if letters:
            # The password is not there any more when the factor is; what it opened waits, wrapped by the token.
            await w.put(begun, letters=letters.kept_for(begun.id, token))
    return Pending(token, ways)


async def go_on(token: str | None, proof: Proof, at: Place) -> str:
    """Open the session of a sign-in that waits for a second factor, and give its token.

    Refuses: SignInOver, Invalid, TooMany.
    """
    begun = await challenges.waiting(Purpose.SIGN_IN, token)
    if begun is None or not await _usable().filter(id=begun.account_id).exists():
        raise SignInOver
    if proof.way is Way.PASSKEY:
        proof = replace(proof, challenge=await _answered(begun))
    await prove(begun.account_id, proof, at)
    waited = opener(begun.letters, token or "", begun.id)
    return await _let_in(begun.account_id, at, waited.carried() if waited else None, begun=begun)


async def ask_passkey(token: str | None, site: Site) -> dict[str, Any]:
    """Give what a browser is asked for a passkey, in a sign-in that waits; what it was asked before is over.

    Refuses: SignInOver, Invalid.
    """
    begun = await challenges.waiting(Purpose.SIGN_IN, token)
    if begun is None:
        raise SignInOver
    challenge = new_challenge()
    known = [passkey for _, passkey in await passkeys_of(begun.account_id)]
    try:
        asked = asked_to_prove(site, known, challenge)
    except NotProven:
        raise Invalid(FieldProblem("code", "passkey_elsewhere")) from None
    async with work(SYSTEM) as w:
        await w.put(begun, secret=challenge)
    return asked


async def _answered(begun: Challenge) -> str | None:
    """Give what the browser was asked, which is answered once, rightly or not."""
    async with work(SYSTEM) as w:
        is_first = await w.change(Challenge.filter(id=begun.id, secret__isnull=False), secret=None) == 1
    return begun.secret if is_first else None


async def _known(number: str, password: str, at: Place) -> Account:
    """Give the account of a number whose password this is. Refuses: SignInFailed, TooMany."""
    digits = digits_of(number)[:MOST_TYPED]
    account = await _usable().filter(person__number_lookup=number_lookup(digits)).first()
    key = device_key(at.secret, account.id if account else NOBODY)
    is_ours = bool(at.secret) and await is_known(key)
    own = Limit("sign-in device", key, ACCOUNT_TRIES) if is_ours else Limit("sign-in", digits, ACCOUNT_TRIES)
    shared = () if is_ours else of_address("sign-in address", at.address, ADDRESS_TRIES)
    await take(own)
    async with turn():
        # Looked at when its turn has come, since what waits before it may be wrong; and only what is wrong counts:
        # a whole office may arrive at once.
        await look(*shared)
        if not await fits_in_turn(account.password_hash if account else None, password) or account is None:
            await take(*shared)
            raise SignInFailed
    stored = account.password_hash or ""
    if needs_new_hash(stored):
        fresh = await hash_password(password)
        async with work(SYSTEM) as w:
            await w.put(account, password_hash=fresh)
    await succeed(own)
    return account


async def _let_in(
    account_id: UUID, at: Place, letters: Unlocked | None, *, begun: Challenge | None = None
) -> str:
    """Open a session, and know its device from now on. Refuses: SignInOver, if another went on with what was begun."""
    async with work(SYSTEM) as w:
        if begun is not None and not await challenges.end(w, begun):
            raise SignInOver
        token = await open_session(w, account_id, at.device, letters, proven=begun is not None)
        if at.secret:
            await remember(w, device_key(at.secret, account_id), account_id)
    return token


def _usable() -> QuerySet[Account]:
    return Account.filter(is_disabled=False, person__is_active=True)


async def sign_out(token: str | None, settings: Settings) -> None:
    """End the session of a token, if it lives. Emits: account.changed."""
    session = await session_by_token(token, settings)
    if session is None:
        return
    async with work(Actor(account_id=session.account_id)) as w:
        await end_session(w, session.id)
        w.emit(AccountChanged(session.account_id), topics=[ACCOUNT.of(session.account_id)])


async def activate(token: str, chosen: Chosen, *, address: str) -> None:
    """Set the password by an activation link, which works once; every session there was ends. Factors stay.

    Letters that were sealed to the person before open again by the code of their recovery sheet, or stay shut, which
    must be said. Refuses: Invalid, TooMany. Emits: account.activated, account.changed. Source: ASVS 6.4.1.
    """
    link = activation_hash(token)
    usable = _usable().filter(activation_expires_at__gt=now())
    account = await usable.filter(activation_hash=link).select_related("person").first()
    if account is None:
        await take(*of_address("activation", address, ADDRESS_TRIES))
        raise Invalid(FieldProblem("token", "activation_used"))
    _refuse_weak(account.person, chosen.password, "password")
    reset = await _reset(account, chosen)
    stored = await hash_password(chosen.password)
    async with work(Actor(account_id=account.id)) as w:
        changes = {"password_hash": stored, "activation_hash": None, "activated_at": now()}
        await take_letters_turn(account.person_id)
        # The link may have been used twice at once; the second finds it gone.
        if not await w.change(Account.filter(id=account.id, activation_hash=link), **changes):
            raise Invalid(FieldProblem("token", "activation_used"))
        await _apply(w, reset, chosen)
        await end_all(w, account.id)
        await challenges.end_all(w, account.id)
        await forget_devices(w, account.id)
        w.emit(AccountActivated(account.id), topics=[ACCOUNT.of(account.id)])
        w.emit(AccountChanged(account.id), topics=[ACCOUNT.of(account.id)])
    if reset.new:
        await seal_what_waits(reset.new.row)


async def change_password(actor: Actor, current: str, new: str) -> None:
    """Change the actor's own password, which opens their letters from then on; all their other sessions end.

    Refuses: NotSignedIn, Invalid, TooMany. Emits: account.changed. Source: ASVS 6.2.3, 7.4.3.
    """
    if actor.account_id is None:
        raise NotSignedIn("password")
    limit = own_password(actor.account_id)
    await take(limit)
    account = await Account.get(id=actor.account_id).select_related("person")
    if not await fits(account.password_hash, current):
        raise Invalid(FieldProblem("current", "wrong_password"))
    await succeed(limit)
    _refuse_weak(account.person, new, "new")
    if normal(new) == normal(current):
        raise Invalid(FieldProblem("new", "same_password"))
    key = await key_in_use(account.person_id)
    pair = await opened(key, current) if key else None
    letters = await rewrapped(key, pair, new) if key and pair else None
    stored = await hash_password(new)
    async with work(actor) as w:
        # Of two changes at once the second finds another password than it was told.
        same = Account.filter(id=account.id, password_hash=account.password_hash)
        if not await w.change(same, password_hash=stored, activation_hash=None):
            raise Invalid(FieldProblem("current", "wrong_password"))
        if key and letters:
            await w.put(key, **letters)
        await end_all(w, account.id, but=actor.session_id)
        await challenges.end_all(w, account.id)
        w.emit(AccountChanged(account.id), topics=[ACCOUNT.of(account.id)])


def own_password(account_id: UUID) -> Limit:
    """Give the limit of tries at the password of an account that is signed in."""
    return Limit("password", str(account_id), ACCOUNT_TRIES)


async def _reset(account: Account, chosen: Chosen) -> Reset:
    """Prepare what becomes of the person's letters. Refuses: Invalid, TooMany."""
    former = await key_in_use(account.person_id)
    if former is None or not chosen.recovery_code:
        return Reset(former, new=await new_key(account.person_id, former, chosen.password))
    limit = Limit("recovery", str(account.id), ACCOUNT_TRIES)
    await take(limit)
    pair = opened_by_sheet("recoveryCode", former, code_of("recoveryCode", chosen.recovery_code))
    await succeed(limit)
    return Reset(former, kept=await rewrapped(former, pair, chosen.password))


async def _apply(w: Work, reset: Reset, chosen: Chosen) -> None:
    """Let the new password open what it is to open. Refuses: Invalid, if letters would stay shut and nobody said so."""
    if reset.former and reset.kept:
        await w.put(reset.former, **reset.kept)
    elif reset.new:
        if reset.former and not chosen.shuts_letters and await seals_something(reset.former):
            raise Invalid(FieldProblem("recoveryCode", "letters_stay_shut"))
        await put_in_use(w, reset.new)


def activation_hash(token: str) -> str:
    """Give what is stored of an activation link's token."""
    return lookup("activation", token.strip()[:200])


def _refuse_weak(person: Person, password: str, field: str) -> None:
    wrong = problem(password, name=person.name, number=person.employee_number or "")
    if wrong:
        raise Invalid(FieldProblem(field, wrong.message, wrong.params))
