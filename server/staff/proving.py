"""Prove a factor of an account: a passkey, a code of its app, one of its recovery codes."""

from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from server.access.actor import SYSTEM
from server.access.throttle import look, succeed, take
from server.kit.clock import now, today
from server.kit.refusals import FieldProblem, Invalid
from server.live.work import work
from server.staff import passkeys, recovery_codes
from server.staff.kinds import FactorKind, Way
from server.staff.models import Factor, RecoveryCode
from server.staff.passkeys import Passkey, Site
from server.staff.totp import fitting_step, step_of
from server.staff.tries import Place, limits_of

NOWHERE = Site("", frozenset())


@dataclass(frozen=True, slots=True)
class Proof:
    """What somebody shows to prove a factor. code: as typed; answer: of a browser about a passkey, on this site.

    challenge: what the browser was asked, which is asked once; None where it was answered already.
    """

    way: Way
    code: str = ""
    answer: Mapping[str, Any] = field(default_factory=dict)
    site: Site = NOWHERE
    challenge: str | None = None


async def ways_of(account_id: UUID) -> tuple[Way, ...]:
    """Give the ways in which a factor of an account can be proven, the easiest first; none where it has no factor."""
    kinds = {factor.kind for factor in await Factor.filter(account_id=account_id).only("id", "kind")}
    found = [way for way, kind in _KINDS if kind in kinds]
    if found and await RecoveryCode.exists(account_id=account_id):
        found.append(Way.CODE)
    return tuple(found)


async def prove(account_id: UUID, proof: Proof, at: Place) -> None:
    """Take the proof of a factor; what was shown proves nothing a second time.

    Wrong ones are counted like wrong passwords, apart from them. Refuses: Invalid, TooMany. Source: ASVS 6.3, 6.5.
    """
    own, shared = await limits_of("factor", str(account_id), account_id, at)
    await look(*shared)
    await take(own)
    if not await _TAKEN[proof.way](account_id, proof):
        await take(*shared)
        raise Invalid(FieldProblem("code", f"factor_wrong.{proof.way}"))
    await succeed(own)


async def passkeys_of(account_id: UUID) -> list[tuple[Factor, Passkey]]:
    """Give the passkeys of an account."""
    rows = await Factor.filter(account_id=account_id, kind=FactorKind.PASSKEY).order_by("id")
    return [(row, passkeys.read(row.secret)) for row in rows]


async def _passkey(account_id: UUID, proof: Proof) -> bool:
    if proof.challenge is None:
        return False
    known = await passkeys_of(account_id)
    try:
        used, counter = passkeys.proven(
            proof.site, proof.challenge, [passkey for _, passkey in known], proof.answer
        )
    except passkeys.NotProven:
        return False
    factor = next(row for row, passkey in known if passkey == used)
    # Those that are kept in several places count nothing; one that counts must have counted on.
    return await (_used(factor) if counter == factor.counter == 0 else _raised(factor, counter))


async def _used(factor: Factor) -> bool:
    async with work(SYSTEM) as w:
        return await w.change(Factor.filter(id=factor.id, counter=0), used_on=today()) == 1


async def _app(account_id: UUID, proof: Proof) -> bool:
    step = step_of(now())
    for factor in await Factor.filter(account_id=account_id, kind=FactorKind.TOTP):
        fits = fitting_step(factor.secret, proof.code, step)
        if fits is not None and await _raised(factor, fits):
            return True
    return False


async def _raised(factor: Factor, counter: int) -> bool:
    """Note a use; whether its counter is beyond that of the last. Of many at once one is."""
    async with work(SYSTEM) as w:
        unused = Factor.filter(id=factor.id, counter__lt=counter)
        return await w.change(unused, counter=counter, used_on=today()) == 1


async def _recovery(account_id: UUID, proof: Proof) -> bool:
    key = await recovery_codes.key_of(account_id, proof.code)
    if key is None:
        return False
    async with work(SYSTEM) as w:
        return await recovery_codes.use(w, account_id, key)


_KINDS = ((Way.PASSKEY, FactorKind.PASSKEY), (Way.TOTP, FactorKind.TOTP))
_TAKEN: dict[Way, Callable[[UUID, Proof], Awaitable[bool]]] = {
    Way.PASSKEY: _passkey,
    Way.TOTP: _app,
    Way.CODE: _recovery,
}
