"""The pairs of people: which one is in use, how a password or a recovery code opens it, what it has yet to seal."""

from collections.abc import Sequence
from uuid import UUID

import structlog
from tortoise import Tortoise

from server.kit.seal import SealError
from server.letters.models import Letter, LetterKey
from server.letters.pair import Pair, key_from
from server.letters.sealing import opened_by, sealed_to
from server.live.turns import take_turn
from server.live.work import Work

log = structlog.get_logger()

# How many letters one unit of work seals: others write in between.
AT_ONCE = 200


def letter_models() -> list[type[Letter]]:
    """Give every kind of letter there is."""
    return [model for model in Tortoise.apps["models"].values() if issubclass(model, Letter)]


async def key_in_use(person_id: UUID) -> LetterKey | None:
    """Give the pair that letters to a person are sealed to; None while there is none."""
    return await LetterKey.filter(person_id=person_id).order_by("-number").first()


async def take_letters_turn(person_id: UUID) -> None:
    """Wait until nobody else writes to a person or changes their pair; it ends with the unit of work."""
    await take_turn(f"letters {person_id}")


async def older_keys(key: LetterKey) -> Sequence[LetterKey]:
    """Give the pairs that a person had before, newest first."""
    return await LetterKey.filter(person_id=key.person_id, number__lt=key.number).order_by("-number")


async def people_with_keys(person_ids: Sequence[UUID]) -> set[UUID]:
    """Give those of some people to whom letters are sealed."""
    return {
        key.person_id
        for key in await LetterKey.filter(person_id__in=list(person_ids)).only("id", "person_id")
    }


def made_of(pair: Pair, key: LetterKey, by: bytes) -> LetterKey:
    """Fill in a new row for a pair, wrapped by a key made of the password."""
    key.public_half = pair.public_half
    key.by_password = by_password(pair, key, by)
    return key


def by_password(pair: Pair, key: LetterKey, by: bytes) -> str:
    """Wrap a private half by a key made of the password."""
    return pair.wrapped(by, _what(key, "password"))


def by_recovery(pair: Pair, key: LetterKey, code: str) -> str:
    """Wrap a private half by a recovery code in its plain form."""
    what = _what(key, "recovery")
    return pair.wrapped(key_from(code, what), what)


def opened_by_password(key: LetterKey, by: bytes) -> Pair | None:
    """Open a private half by a key made of the password; None if it does not fit."""
    return _opened(key.by_password, by, _what(key, "password"))


def opened_by_recovery(key: LetterKey, code: str) -> Pair | None:
    """Open a private half by a recovery code in its plain form; None if it does not fit."""
    what = _what(key, "recovery")
    return _opened(key.by_recovery, key_from(code, what), what)


async def seals_something(key: LetterKey) -> bool:
    """Whether any letter is sealed to a pair."""
    for model in letter_models():
        if await model.exists(letter_key_id=key.id):
            return True
    return False


async def somebodys_own() -> bool:
    """Whether any letter is sealed to anybody's pair."""
    for model in letter_models():
        if await model.exists(letter_key_id__isnull=False):
            return True
    return False


async def is_held_by_server(person_id: UUID) -> bool:
    """Whether any letter to a person lies under the server's key."""
    for model in letter_models():
        if await model.exists(person_id=person_id, letter_key_id=None):
            return True
    return False


async def seal_waiting(w: Work, key: LetterKey) -> int:
    """Seal what waits under the server's key to a person's pair, so much as fits; gives how many letters that were."""
    count = 0
    for model in letter_models():
        for row in (
            await model.filter(person_id=key.person_id, letter_key_id=None).order_by("id").limit(AT_ONCE)
        ):
            texts = {name: getattr(row, name) for name in row.TEXTS}
            stored = await model.filter(pk=row.pk).values(*row.TEXTS)
            if any(texts[name] is None for name, value in stored[0].items() if value is not None):
                # What does not open by the server's key stays as it is: nobody may lose it by signing in.
                continue
            await w.put(row, **sealed_to(key, row, texts))
            count += 1
    return count


async def seal_anew(w: Work, old: LetterKey, pair: Pair, key: LetterKey) -> int:
    """Seal what an older pair opens to the one in use, so much as fits; gives how many letters that were."""
    count = 0
    for model in letter_models():
        for row in await model.filter(letter_key_id=old.id).order_by("id").limit(AT_ONCE):
            try:
                texts = opened_by(pair, row)
            except SealError as error:
                log.error("letter.does_not_open", table=row._meta.db_table, row=str(row.pk), why=str(error))
                continue
            await w.put(row, **sealed_to(key, row, texts))
            count += 1
    return count


def _opened(wrapped: str | None, by: bytes, what: str) -> Pair | None:
    try:
        return Pair.unwrapped(wrapped, by, what) if wrapped else None
    except SealError:
        return None


def _what(key: LetterKey, by: str) -> str:
    return f"rangkui letter key 1\0{by}\0{key.person_id}\0{key.id}"
