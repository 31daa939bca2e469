"""What opens a person's letters for the length of a session: the private half, wrapped by the session's own token.

Of the token the server keeps a hash, so it can open letters only while it answers a request that brings the token.
"""

from functools import cached_property
from uuid import UUID

from server.kit.seal import SealError
from server.letters.models import Letter
from server.letters.pair import Pair, key_from
from server.letters.sealing import Texts, opened_by


class Unlocked:
    """A person's pair in hand, between the password that opened it and the session that will carry it."""

    __slots__ = ("_pair", "key")

    def __init__(self, key: UUID, pair: Pair) -> None:
        self.key, self._pair = key, pair

    def kept_for(self, session: UUID, token: str) -> str:
        """Give what a session keeps of it."""
        what = _what(session)
        return f"{self.key}:{self._pair.wrapped(key_from(token, what), what)}"


class Opener:
    """Opens the letters of whoever brought the token. It shows nothing of itself in a log."""

    __slots__ = ("__dict__", "_session", "_token", "_wrapped", "key")

    def __init__(self, kept: str, token: str, session: UUID) -> None:
        key, _, self._wrapped = kept.partition(":")
        self.key = UUID(key)
        self._token, self._session = token, session

    def open(self, row: Letter) -> Texts:
        """Give the texts of a letter. Raises SealError if it is sealed to another pair, or damaged."""
        return opened_by(self._pair, row)

    def opens(self, row: Letter) -> bool:
        """Whether a letter is sealed to this pair."""
        return row.letter_key_id == self.key

    def carried(self) -> Unlocked:
        """Give the pair, to be carried on by another session. Raises SealError if the token is not the right one."""
        return Unlocked(self.key, self._pair)

    @cached_property
    def _pair(self) -> Pair:
        what = _what(self._session)
        return Pair.unwrapped(self._wrapped, key_from(self._token, what), what)


def opener(kept: str | None, token: str, session: UUID) -> Opener | None:
    """Give what opens letters by what a session keeps; None when it keeps nothing."""
    try:
        return Opener(kept, token, session) if kept else None
    except ValueError:
        raise SealError("not what a session keeps") from None


def _what(session: UUID) -> str:
    return f"rangkui letters of a session 1\0{session}"
