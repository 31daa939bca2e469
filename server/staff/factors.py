"""One's own factors: see them, add an app or a passkey, take one away, draw recovery codes."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any
from uuid import UUID

from tortoise.exceptions import IntegrityError

from server.access.actor import Actor, Role
from server.access.guard import has_proved_lately
from server.access.models import Session
from server.access.sessions import end_all, prove_session
from server.access.topics import ACCOUNT
from server.audit.kinds import Act
from server.audit.services import Done, record
from server.kit.check import Check
from server.kit.clock import now, today
from server.kit.refusals import ConfirmFirst, FieldProblem, Invalid, NotAllowed, NotFound, NotSignedIn
from server.live.work import Work, work
from server.staff import challenges, passkeys, recovery_codes
from server.staff.events import AccountChanged
from server.staff.kinds import FactorKind, Purpose
from server.staff.models import Account, Challenge, Factor, RoleGrant
from server.staff.passkeys import Site
from server.staff.proving import passkeys_of
from server.staff.queries import full_name, granted
from server.staff.totp import address_of, fitting_step, hours_off, new_secret, step_of

# Roles that count only where a second factor was proven.
GUARDED = (Role.VERIFIER, Role.UNIT_HEAD, Role.ADMIN)
MOST_FACTORS = 8
# Each more is another code that fits a guess.
MOST_APPS = 2
LONGEST_NAME = 40
ACTION = "factor.save"


@dataclass(frozen=True, slots=True)
class FactorView:
    """A factor as its owner sees it. used_on: the day of its last use. may_go: whether they may take it away."""

    id: UUID
    kind: FactorKind
    name: str
    made_on: date
    used_on: date | None
    may_go: bool


@dataclass(frozen=True, slots=True)
class OwnFactors:
    """The factors of whoever asks. codes: how many recovery codes are left. is_required: a role of theirs needs one.

    reset_on: the day their factors were taken away by two others, until they have one again.
    """

    factors: tuple[FactorView, ...]
    codes: int
    is_required: bool
    reset_on: date | None


@dataclass(frozen=True, slots=True)
class NewApp:
    """An app to be added. secret: to type; address: to scan."""

    secret: str
    address: str


async def own_factors(actor: Actor) -> OwnFactors:
    """Show the actor's own factors, the oldest first. Refuses: NotSignedIn."""
    account = await _own_account(actor)
    rows = await Factor.filter(account_id=account.id).order_by("id")
    required = await is_required(account)
    shown = tuple(
        FactorView(row.id, row.kind, row.name, row.made_on, row.used_on, len(rows) > 1 or not required)
        for row in rows
    )
    reset = account.factors_reset_at
    return OwnFactors(shown, await recovery_codes.left(account.id), required, reset.date() if reset else None)


async def is_required(account: Account) -> bool:
    """Whether a role of an account counts only with a second factor."""
    roles = [granted(role) for role in GUARDED]
    return await RoleGrant.exists(person_id=account.person_id, role__in=roles)


async def begin_app(actor: Actor) -> NewApp:
    """Draw the secret of an app to be added. Refuses: NotSignedIn, NotAllowed, Invalid."""
    _ask_again(actor)
    account = await _who_may_add(actor)
    if await Factor.filter(account_id=account.id, kind=FactorKind.TOTP).count() >= MOST_APPS:
        raise Invalid(FieldProblem("code", "too_many_factors"))
    secret = new_secret()
    async with work(actor) as w:
        await challenges.begin(w, Purpose.ADD_TOTP, str(actor.session_id), account.id, secret=secret)
    return NewApp(secret, address_of(secret, full_name(account.person)))


async def add_app(actor: Actor, name: str, code: str) -> tuple[str, ...]:
    """Add the app that shows this code; gives recovery codes with the first factor, and none later.

    Refuses: NotSignedIn, NotAllowed, Invalid. Emits: account.changed.
    """
    account = await _who_may_add(actor)
    begun = await challenges.waiting(Purpose.ADD_TOTP, str(actor.session_id))
    if begun is None or begun.secret is None:
        raise Invalid(FieldProblem("code", "factor_begin_again"))
    step = step_of(now())
    fits = fitting_step(begun.secret, code, step)
    if fits is None:
        hours = hours_off(begun.secret, code, step)
        if hours is None:
            raise Invalid(FieldProblem("code", "factor_wrong.totp"))
        raise Invalid(FieldProblem("code", "clock_off", (("hours", str(abs(hours))),)))
    factor = _named(account, FactorKind.TOTP, name)
    factor.secret, factor.counter = begun.secret, fits
    return await add(actor, account, factor, begun)


async def begin_passkey(actor: Actor, site: Site) -> dict[str, Any]:
    """Give what a browser is asked for a passkey to be added. Refuses: NotSignedIn, NotAllowed, Invalid."""
    _ask_again(actor)
    account = await _who_may_add(actor)
    challenge = passkeys.new_challenge()
    known = [passkey for _, passkey in await passkeys_of(account.id)]
    async with work(actor) as w:
        await challenges.begin(w, Purpose.ADD_PASSKEY, str(actor.session_id), account.id, secret=challenge)
    return passkeys.asked_to_make(site, account.id, full_name(account.person), known, challenge)


async def add_passkey(actor: Actor, site: Site, name: str, answer: Mapping[str, Any]) -> tuple[str, ...]:
    """Add the passkey that a browser made; gives recovery codes with the first factor, and none later.

    What was asked is answered once, rightly or not. Refuses: NotSignedIn, NotAllowed, Invalid. Emits: account.changed.
    """
    account = await _who_may_add(actor)
    factor = _named(account, FactorKind.PASSKEY, name)
    begun = await challenges.waiting(Purpose.ADD_PASSKEY, str(actor.session_id))
    async with work(actor) as w:
        is_first = begun is not None and await challenges.end(w, begun)
    if begun is None or not is_first:
        raise Invalid(FieldProblem("code", "factor_begin_again"))
    try:
        passkey, factor.counter = passkeys.made(site, begun.secret or "", answer)
    except passkeys.NotProven:
        raise Invalid(FieldProblem("code", "factor_wrong.passkey")) from None
    factor.secret, factor.credential_lookup = passkey.written(), passkey.lookup
    try:
        return await add(actor, account, factor)
    except IntegrityError:
        # It is in use already, by this account or by another: which is told to nobody.
        raise Invalid(FieldProblem("code", "factor_wrong.passkey")) from None


async def add(
    actor: Actor, account: Account, factor: Factor, begun: Challenge | None = None
) -> tuple[str, ...]:
    """Store a factor that was proven just now: the session in hand counts as proven, and all others end."""
    is_first = not await Factor.exists(account_id=account.id)
    drawn = await recovery_codes.draw(account.id) if is_first else None
    async with work(actor) as w:
        # Whoever adds another at the same time comes second, and finds their own session ended or this one there.
        await Account.filter(id=account.id).select_for_update().get()
        if begun and not await challenges.end(w, begun):
            raise Invalid(FieldProblem("code", "factor_begin_again"))
        await _check_session(actor, account.id)
        await w.add(factor)
        if drawn:
            await recovery_codes.keep(w, account.id, drawn)
        await w.put(account, factors_reset_at=None)
        if actor.session_id:
            await prove_session(w, actor.session_id)
        await end_all(w, account.id, but=actor.session_id)
        w.emit(AccountChanged(account.id), topics=[ACCOUNT.of(account.id)])
        await record(w, Done(Act.FACTOR_ADDED, account.id))
    return drawn.shown if drawn else ()


async def remove_factor(actor: Actor, factor_id: UUID) -> None:
    """Take away one of the actor's own factors; with the last one the recovery codes go.

    The last one of whoever holds a role that needs it stays. Refuses: NotSignedIn, NotFound, NotAllowed.
    Emits: account.changed.
    """
    account = await _own_account(actor)
    _ask_again(actor)
    required = await is_required(account)
    async with work(actor) as w:
        await Account.filter(id=account.id).select_for_update().get()
        await _check_session(actor, account.id)
        mine = Factor.filter(account_id=account.id)
        if not await mine.filter(id=factor_id).exists():
            raise NotFound(ACTION)
        if required and await mine.count() == 1:
            raise NotAllowed(ACTION)
        await w.remove(mine.filter(id=factor_id))
        if not await mine.exists():
            await recovery_codes.forget(w, account.id)
        w.emit(AccountChanged(account.id), topics=[ACCOUNT.of(account.id)])
        await record(w, Done(Act.FACTOR_REMOVED, account.id))


async def new_codes(actor: Actor) -> tuple[str, ...]:
    """Draw ten recovery codes; all older ones stop working. Refuses: NotSignedIn, NotAllowed."""
    account = await _own_account(actor)
    _ask_again(actor)
    await _check_session(actor, account.id)
    if not await Factor.exists(account_id=account.id):
        raise NotAllowed(ACTION)
    drawn = await recovery_codes.draw(account.id)
    async with work(actor) as w:
        await recovery_codes.keep(w, account.id, drawn)
        await record(w, Done(Act.CODES_DRAWN, account.id))
    return drawn.shown


async def reset_factors(actor: Actor, account: Account) -> None:
    """Take away all factors of an account whose owner has lost them; they are told, and every session ends.

    For the operator, where nobody else could agree. Refuses: NotAllowed. Emits: account.changed.
    """
    if not actor.is_system:
        raise NotAllowed(ACTION)
    async with work(actor) as w:
        await take_all_away(w, account)
        await record(w, Done(Act.FACTORS_RESET, account.id))


async def take_all_away(w: Work, account: Account) -> None:
    """Take away all factors and codes of an account and end its sessions, inside a work. Emits: account.changed."""
    await w.remove(Factor.filter(account_id=account.id))
    await recovery_codes.forget(w, account.id)
    await challenges.end_all(w, account.id)
    await end_all(w, account.id)
    await w.put(account, factors_reset_at=now())
    w.emit(AccountChanged(account.id), topics=[ACCOUNT.of(account.id)])


def _named(account: Account, kind: FactorKind, name: str) -> Factor:
    check = Check()
    plain = check.text("name", name, least=1, most=LONGEST_NAME)
    check.done()
    return Factor(account_id=account.id, kind=kind, name=plain, made_on=today(), used_on=today())


def _ask_again(actor: Actor) -> None:
    """Refuse whoever has not proved of late that they are the owner of the session. Refuses: ConfirmFirst."""
    if not has_proved_lately(actor):
        raise ConfirmFirst(ACTION)


async def _who_may_add(actor: Actor) -> Account:
    account = await _own_account(actor)
    await _check_session(actor, account.id)
    if await Factor.filter(account_id=account.id).count() >= MOST_FACTORS:
        raise Invalid(FieldProblem("code", "too_many_factors"))
    return account


async def _own_account(actor: Actor) -> Account:
    if actor.account_id is None or actor.session_id is None:
        raise NotSignedIn(ACTION)
    return await Account.get(id=actor.account_id).select_related("person")


async def _check_session(actor: Actor, account_id: UUID) -> None:
    """Refuse whoever came in without the factor that the account has. Refuses: NotSignedIn, NotAllowed."""
    session = await Session.get_or_none(id=actor.session_id, ended_at=None)
    if session is None:
        raise NotSignedIn(ACTION)
    if session.proven_at is None and await Factor.exists(account_id=account_id):
        raise NotAllowed(ACTION)
