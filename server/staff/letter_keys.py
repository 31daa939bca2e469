"""The key pair of a member of staff: opened by their password, opened again by their recovery sheet.

What is slow (a key from a password) happens outside of any unit of work.
"""

from collections.abc import Mapping
from typing import NamedTuple
from uuid import UUID

import structlog
from tortoise.exceptions import IntegrityError

from server.access.actor import SYSTEM
from server.kit.refusals import FieldProblem, Invalid
from server.letters.keys import (
    by_password,
    is_held_by_server,
    key_in_use,
    made_of,
    older_keys,
    opened_by_password,
    opened_by_recovery,
    seal_waiting,
    seals_something,
    take_letters_turn,
)
from server.letters.models import LetterKey
from server.letters.opener import Unlocked
from server.letters.pair import Pair
from server.letters.recovery_code import read_code
from server.live.work import Work, work
from server.staff.models import Account
from server.staff.passwords import derived, is_of_today, new_derivation

log = structlog.get_logger()


class NewKey(NamedTuple):
    """A pair that is yet to be stored, with its row."""

    row: LetterKey
    pair: Pair


async def unlocked(account: Account, password: str) -> Unlocked | None:
    """Open the pair of somebody whose password was just found right, and seal to it what waits.

    Where there is none, or none that this password opens (somebody wrote another password past us), a new one is made;
    what the former one sealed stays shut. None if the password was changed in the same instant.
    """
    key = await key_in_use(account.person_id)
    pair = await opened(key, password) if key else None
    if key is None or pair is None:
        if key is not None:
            log.warning("letters.password_replaced", person=str(account.person_id))
        key, pair = await _made(account, password, key) or (None, None)
    if key is None or pair is None:
        return None
    await _renew(key, pair, password)
    await seal_what_waits(key)
    return Unlocked(key.id, pair)


async def opened(key: LetterKey, password: str) -> Pair | None:
    """Open a private half by a password; None if it does not fit."""
    return opened_by_password(key, await derived(password, key.derivation))


async def rewrapped(key: LetterKey, pair: Pair, password: str) -> Mapping[str, str]:
    """Give the columns of a pair that another password is to open."""
    derivation = new_derivation()
    return {
        "derivation": derivation,
        "by_password": by_password(pair, key, await derived(password, derivation)),
    }


async def new_key(person_id: UUID, former: LetterKey | None, password: str) -> NewKey:
    """Make a pair that comes after the former one."""
    pair, derivation = Pair.new(), new_derivation()
    row = LetterKey(person_id=person_id, number=former.number + 1 if former else 1, derivation=derivation)
    return NewKey(made_of(pair, row, await derived(password, derivation)), pair)


async def put_in_use(w: Work, new: NewKey) -> None:
    """Store a pair, seal to it what waits, and forget former ones that seal nothing. It must be the person's turn."""
    await w.add(new.row)
    await seal_waiting(w, new.row)
    for old in await older_keys(new.row):
        if not await seals_something(old):
            await w.remove(LetterKey.filter(id=old.id))


async def seal_what_waits(key: LetterKey) -> None:
    """Seal to a person's pair what still waits under the server's key, while others write."""
    while await is_held_by_server(key.person_id):
        async with work(SYSTEM) as w:
            await take_letters_turn(key.person_id)
            if not await seal_waiting(w, key):
                return


def code_of(field: str, typed: str) -> str:
    """Read a recovery code. Refuses: Invalid, if a character of it must be wrong."""
    code = read_code(typed)
    if code is None:
        raise Invalid(FieldProblem(field, "recovery_code_typo"))
    return code


def opened_by_sheet(field: str, key: LetterKey, code: str) -> Pair:
    """Open a private half by a recovery code. Refuses: Invalid, if it is of another sheet."""
    pair = opened_by_recovery(key, code)
    if pair is None:
        raise Invalid(FieldProblem(field, "recovery_code_of_another"))
    return pair


async def _made(account: Account, password: str, former: LetterKey | None) -> NewKey | None:
    """Make a pair and put it in use, if the password is still the one that was found right."""
    new = await new_key(account.person_id, former, password)
    try:
        async with work(SYSTEM) as w:
            await take_letters_turn(account.person_id)
            if await Account.get_or_none(id=account.id, password_hash=account.password_hash) is None:
                return None
            await put_in_use(w, new)
    except IntegrityError:
        # Another sign-in of the same person was quicker, with the same password.
        key = await key_in_use(account.person_id)
        pair = await opened(key, password) if key else None
        return NewKey(key, pair) if key and pair else None
    return new


async def _renew(key: LetterKey, pair: Pair, password: str) -> None:
    """Put right what should be otherwise: how the password becomes a key, and a public half that is not the pair's."""
    changes: dict[str, str] = {}
    if not is_of_today(key.derivation):
        changes.update(await rewrapped(key, pair, password))
    if key.public_half != pair.public_half:
        # Whoever can write to the database may have put a half of their own there.
        log.error("letters.public_half_changed", person=str(key.person_id))
        changes["public_half"] = key.public_half = pair.public_half
    if changes:
        async with work(SYSTEM) as w:
            await w.change(LetterKey.filter(id=key.id, by_password=key.by_password), **changes)
