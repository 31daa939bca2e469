"""Sealing of personal text at rest, and keyed look-ups of secrets.

The key lives in a file beside the database (or wherever the operator puts it), never in the database:
a stolen database file alone shows no complaint, no feedback, no name of a complainant and no NIP.
"""

import hashlib
import hmac
import os
import secrets
from base64 import b64decode, b64encode
from pathlib import Path

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

KEY_BYTES = 32
_VERSION = "s1:"


class SealError(Exception):
    """The key is missing, too short, or not the one this text was sealed with."""


class Keyring:
    """One master key and the two keys derived from it: for sealing and for look-ups."""

    def __init__(self, master: bytes) -> None:
        if len(master) != KEY_BYTES:
            raise SealError(f"the key must be {KEY_BYTES} bytes, this one has {len(master)}")
        self._cipher = AESGCM(hmac.digest(master, b"rangkui seal 1", "sha256"))
        self._lookup_key = hmac.digest(master, b"rangkui lookup 1", "sha256")

    def seal(self, text: str, context: str) -> str:
        """Encrypt text; `context` (the field's name) must be given again to open it."""
        return _VERSION + b64encode(self.seal_bytes(text.encode(), context)).decode()

    def open(self, sealed: str, context: str) -> str:
        """Decrypt what `seal` made. Raises SealError for another key, another field or damaged text."""
        if not sealed.startswith(_VERSION):
            raise SealError("not a sealed text")
        return self.open_bytes(b64decode(sealed[len(_VERSION) :]), context).decode()

    def seal_bytes(self, data: bytes, context: str) -> bytes:
        """Encrypt a file's content; `context` must be given again to open it."""
        nonce = secrets.token_bytes(12)
        return nonce + self._cipher.encrypt(nonce, data, context.encode())

    def open_bytes(self, sealed: bytes, context: str) -> bytes:
        """Decrypt what `seal_bytes` made. Raises SealError for another key, another context or damage."""
        try:
            return self._cipher.decrypt(sealed[:12], sealed[12:], context.encode())
        except (InvalidTag, ValueError) as error:
            raise SealError("the key does not fit this content") from error

    def lookup(self, purpose: str, value: str) -> str:
        """Give a keyed hash (64 hex characters) by which a secret is found again without being stored."""
        return hmac.digest(self._lookup_key, f"{purpose}\0{value}".encode(), hashlib.sha256).hex()


_keyring: Keyring | None = None


def use_keyring(keyring: Keyring) -> None:
    """Set the keyring of this process; done once, when the database is opened."""
    global _keyring
    _keyring = keyring


def keyring() -> Keyring:
    """Give the keyring of this process."""
    if _keyring is None:
        raise SealError("no keyring: the database is not open")
    return _keyring


def lookup(purpose: str, value: str) -> str:
    """Give the keyed hash of a value under this process's keyring."""
    return keyring().lookup(purpose, value)


def load_or_make_key(path: Path) -> Keyring:
    """Read the master key from a file (hex), or make one readable by the owner alone when there is none."""
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
        with os.fdopen(handle, "w") as file:
            file.write(secrets.token_bytes(KEY_BYTES).hex())
    try:
        return Keyring(bytes.fromhex(path.read_text().strip()))
    except ValueError as error:
        raise SealError(f"{path.name} is not a key in hexadecimal") from error
