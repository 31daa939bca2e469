"""The recovery sheet: a code on paper that opens a person's letters when the password is lost.

Nothing of the code is kept but what it wraps; it stands in one answer, and on the sheet.
"""

from server.access.actor import Actor
from server.access.throttle import Limit, succeed, take
from server.access.topics import ACCOUNT
from server.kit.clock import today
from server.kit.refusals import FieldProblem, Invalid, NotSignedIn, WrongState
from server.letters.keys import (
    by_recovery,
    key_in_use,
    older_keys,
    opened_by_recovery,
    seal_anew,
    seals_something,
    take_letters_turn,
)
from server.letters.models import LetterKey
from server.letters.pair import Pair
from server.letters.recovery_code import new_code, read_code
from server.live.work import work
from server.staff.events import AccountChanged
from server.staff.letter_keys import code_of, opened
from server.staff.models import Account
from server.staff.passwords import fits
from server.staff.sign_in import ACCOUNT_TRIES, own_password


async def make_sheet(actor: Actor, password: str) -> str:
    """Make the code of a new recovery sheet, and give it this once; the sheet before opens nothing any more.

    Refuses: NotSignedIn, Invalid, TooMany, WrongState. Emits: account.changed.
    """
    account = await _own(actor)
    limit = own_password(account.id)
    await take(limit)
    if not await fits(account.password_hash, password):
        raise Invalid(FieldProblem("password", "wrong_password"))
    await succeed(limit)
    key = await key_in_use(account.person_id)
    pair = await opened(key, password) if key else None
    if key is None or pair is None:
        raise WrongState("no_key", LetterKey._meta.db_table)
    typed = new_code()
    code = read_code(typed)
    assert code
    async with work(actor) as w:
        await w.put(key, by_recovery=by_recovery(pair, key, code), sheet_on=None)
        w.emit(AccountChanged(account.id), topics=[ACCOUNT.of(account.id)])
    return typed


async def note_sheet(actor: Actor) -> None:
    """Note that the person has printed or copied the newest sheet. Refuses: NotSignedIn. Emits: account.changed."""
    account = await _own(actor)
    key = await key_in_use(account.person_id)
    if key is None or key.by_recovery is None:
        raise WrongState("no_sheet", LetterKey._meta.db_table)
    async with work(actor) as w:
        await w.put(key, sheet_on=today())
        w.emit(AccountChanged(account.id), topics=[ACCOUNT.of(account.id)])


async def open_older_letters(actor: Actor, typed: str) -> int:
    """Open letters that are shut by the code of an older sheet, for the person's present pair; gives how many.

    Refuses: NotSignedIn, Invalid, TooMany. Emits: account.changed.
    """
    account = await _own(actor)
    code = code_of("code", typed)
    limit = Limit("recovery", str(account.id), ACCOUNT_TRIES)
    await take(limit)
    key = await key_in_use(account.person_id)
    found = [(old, pair) for old in await _older(key) if (pair := opened_by_recovery(old, code))]
    if key is None or not found:
        raise Invalid(FieldProblem("code", "recovery_code_of_another"))
    await succeed(limit)
    return sum([await _open(actor, account, old, pair) for old, pair in found])


async def _open(actor: Actor, account: Account, old: LetterKey, pair: Pair) -> int:
    """Seal what an older pair opens to the present one, while others write; then forget the older one."""
    count, some = 0, 1
    while some:
        async with work(actor) as w:
            await take_letters_turn(account.person_id)
            key = await key_in_use(account.person_id)
            some = await seal_anew(w, old, pair, key) if key else 0
            if not some and not await seals_something(old):
                await w.remove(LetterKey.filter(id=old.id))
                w.emit(AccountChanged(account.id), topics=[ACCOUNT.of(account.id)])
        count += some
    return count


async def _older(key: LetterKey | None) -> list[LetterKey]:
    return list(await older_keys(key)) if key else []


async def _own(actor: Actor) -> Account:
    if actor.account_id is None:
        raise NotSignedIn("recovery")
    return await Account.get(id=actor.account_id)
