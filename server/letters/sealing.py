"""Seal the texts of a letter to its addressee, and open them with the addressee's pair."""

from collections.abc import Mapping
from uuid import UUID

import orjson

from server.kit.seal import SealError
from server.letters.models import Letter, LetterKey
from server.letters.pair import Pair, seal_to

# Letters are filled up to whole kilobytes, so that their length tells neither what was written nor in which part.
STEP = 1024

Texts = Mapping[str, str | None]


def sealed_to(key: LetterKey, row: Letter, texts: Texts) -> dict[str, object]:
    """Give the columns of a letter that is sealed to a person, with nothing left under the server's key."""
    data = orjson.dumps({name: texts.get(name) for name in row.TEXTS})
    filled = data + b" " * (-len(data) % STEP)
    letter = seal_to(key.public_half, filled, _place(row, key.id))
    return {"letter": letter, "letter_key_id": key.id, **dict.fromkeys(row.TEXTS)}


def opened_by(pair: Pair, row: Letter) -> Texts:
    """Give the texts of a letter. Raises SealError if it was sealed to another pair, for another row, or is damaged."""
    # What the server's own seal does not let through is blank.
    if not row.letter:
        raise SealError("there is no letter to open")
    texts: dict[str, str | None] = orjson.loads(pair.open(row.letter, _place(row, row.letter_key_id)))
    return texts


def _place(row: Letter, key: UUID | None) -> str:
    return f"rangkui letter 1\0{row._meta.db_table}\0{row.pk}\0{key}"
