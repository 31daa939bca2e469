"""Sealing of personal text at rest, and keyed look-ups of secrets.

The keys lie in a file beside the database (or wherever the operator puts it), never in the database:
a stolen database file alone shows no complaint, no feedback, no name of a complainant and no NIP.
What is sealed is bound to its place (table, column and row), and says by which key it opens (decision 38).
"""

import hashlib
import hmac
import secrets
from base64 import b64decode, b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import NamedTuple

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
_NONCE_BYTES = 12
_TEXT = "s2:"
# Bound to its column alone: how the first releases sealed.
_OLD_TEXT = "s1:"
_FILE = b"rangkui2"
_ID_LENGTH = 8


class SealError(Exception):
    """The keys cannot be used, or not for this: it was sealed by another key, for another place, or is damaged."""


class UnknownKey(SealError):
    """What is sealed names a key that is not on the ring."""


class Place(NamedTuple):
    """Where a sealed value belongs: it opens there and nowhere else."""

    table: str
    column: str
    row: str


@dataclass(frozen=True)
class Key:
    """A key that seals."""

    secret: bytes = field(repr=False)

    @cached_property
    def fingerprint(self) -> str:
        """64 hex characters by which the key is known without being shown."""
        return fingerprint(self.secret)

    @cached_property
    def id(self) -> str:
        """What a sealed value says of its key."""
        return self.fingerprint[:_ID_LENGTH]

    @cached_property
    def cipher(self) -> AESGCM:
        """Give what encrypts and decrypts."""
        return AESGCM(self.secret)


class Keyring:
    """The key of the look-ups and those that seal, oldest first.

    sealing: id of the one that seals, the newest unless told. old_form: whether text that is bound to its column
    alone opens too, which is so until all of it has been sealed anew.
    """

    def __init__(
        self, finding: bytes, keys: Sequence[Key], *, sealing: str = "", old_form: bool = False
    ) -> None:
        self._finding = finding
        self._keys = {key.id: key for key in keys}
        self._first = keys[0]
        self._sealing = self._keys[sealing or keys[-1].id]
        self.old_form = old_form

    @property
    def ids(self) -> tuple[str, ...]:
        """Which keys are on the ring, oldest first."""
        return tuple(self._keys)

    @property
    def sealing(self) -> str:
        """Which key seals."""
        return self._sealing.id

    def seal(self, text: str, place: Place) -> str:
        """Encrypt text for its place."""
        sealed = self._encrypt(text.encode(), place)
        return f"{_TEXT}{self.sealing}:{b64encode(sealed).decode()}"

    def open(self, sealed: str, place: Place) -> str:
        """Decrypt what `seal` made. Raises SealError for another key, another place or damaged text."""
        try:
            if self.old_form and sealed.startswith(_OLD_TEXT):
                old = b64decode(sealed[len(_OLD_TEXT) :])
                return _decrypt(self._first, old, place.column.encode()).decode()
            if not sealed.startswith(_TEXT):
                raise SealError("not in the form that opens")
            key, _, data = sealed[len(_TEXT) :].partition(":")
            return _decrypt(self._key(key), b64decode(data), _bound(key, place)).decode()
        except ValueError as error:
            raise SealError("not a sealed text") from error

    def seal_bytes(self, data: bytes, place: Place) -> bytes:
        """Encrypt a file's content for its place."""
        return _FILE + self.sealing.encode() + self._encrypt(data, place)

    def open_bytes(self, sealed: bytes, place: Place, old: str) -> bytes:
        """Decrypt what `seal_bytes` made. Raises SealError for another key, another place or damage.

        old: what the first releases bound such a file to, under the first key: its id as well.
        """
        key = key_of_bytes(sealed)
        if key is None:
            return _decrypt(self._first, sealed, old.encode())
        return _decrypt(self._key(key), sealed[len(_FILE) + _ID_LENGTH :], _bound(key, place))

    def lookup(self, purpose: str, value: str) -> str:
        """Give a keyed hash (64 hex characters) by which a secret is found again without being stored."""
        return hmac.digest(self._finding, f"{purpose}\0{value}".encode(), hashlib.sha256).hex()

    def _encrypt(self, data: bytes, place: Place) -> bytes:
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return nonce + self._sealing.cipher.encrypt(nonce, data, _bound(self.sealing, place))

    def _key(self, key: str) -> Key:
        if key not in self._keys:
            raise UnknownKey("sealed by a key that is not at hand")
        return self._keys[key]


def fingerprint(secret: bytes) -> str:
    """Give 64 hex characters by which a key is known without being shown."""
    return hmac.digest(secret, b"rangkui fingerprint 1", "sha256").hex()


def key_of_bytes(head: bytes) -> str | None:
    """Give the id of the key that sealed a file, from how it begins; None for a file of the first releases."""
    if not head.startswith(_FILE):
        return None
    return head[len(_FILE) : len(_FILE) + _ID_LENGTH].decode("ascii", "replace")


def _bound(key: str, place: Place) -> bytes:
    return "\0".join(("rangkui seal 2", key, *place)).encode()


def _decrypt(key: Key, sealed: bytes, bound: bytes) -> bytes:
    try:
        return key.cipher.decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], bound)
    except (InvalidTag, ValueError) as error:
        raise SealError("the key does not fit this content") from error


_keyring: Keyring | None = None
_look_again: Callable[[], Keyring | None] | None = None


def use_keyring(keyring: Keyring, look_again: Callable[[], Keyring | None] | None = None) -> None:
    """Set the keyring of this process.

    look_again: looks for keys that came meanwhile; gives the ring that has them, None when there are none.
    """
    global _keyring, _look_again
    _keyring, _look_again = keyring, look_again


def keyring() -> Keyring:
    """Give the keyring of this process."""
    if _keyring is None:
        raise SealError("no keyring: the database is not open")
    return _keyring


def opened_text(sealed: str, place: Place) -> str:
    """Open a text by this process's keyring, and look for new keys if it names none of them. Raises SealError."""
    try:
        return keyring().open(sealed, place)
    except UnknownKey:
        fresh = _look_again() if _look_again else None
        if fresh is None:
            raise
        return fresh.open(sealed, place)


def opened_bytes(sealed: bytes, place: Place, old: str) -> bytes:
    """Open a file by this process's keyring, and look for new keys if it names none of them. Raises SealError."""
    try:
        return keyring().open_bytes(sealed, place, old)
    except UnknownKey:
        fresh = _look_again() if _look_again else None
        if fresh is None:
            raise
        return fresh.open_bytes(sealed, place, old)


def lookup(purpose: str, value: str) -> str:
    """Give the keyed hash of a value under this process's keyring."""
    return keyring().lookup(purpose, value)
