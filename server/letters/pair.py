"""A person's key pair: what is sealed to its public half opens by its private half, and by nothing the server keeps.

HPKE (RFC 9180) with the hybrid of X25519 and ML-KEM-768: what is copied today stays shut also for whoever can
break one of the two some day. The private half is kept only wrapped, by keys that are made of what people know.
"""

import secrets
from base64 import b64decode, b64encode
from functools import cached_property
from typing import Self

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.asymmetric.mlkem import MLKEM768PrivateKey, MLKEM768PublicKey
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey, X25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.hpke import (
    AEAD,
    KDF,
    KEM,
    MLKEM768X25519PrivateKey,
    MLKEM768X25519PublicKey,
    Suite,
)
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

from server.kit.seal import SealError

SUITE = Suite(KEM.MLKEM768_X25519, KDF.HKDF_SHA256, AEAD.AES_256_GCM)
KEY_BYTES = 32
_SEED_BYTES = 64
_PUBLIC_BYTES = 1184
_NONCE_BYTES = 12


class Pair:
    """A key pair in memory. It shows nothing of itself in a log."""

    __slots__ = ("__dict__", "_secret")

    def __init__(self, secret: bytes) -> None:
        self._secret = secret

    @classmethod
    def new(cls) -> Self:
        """Draw a new one."""
        seed = MLKEM768PrivateKey.generate().private_bytes_raw()
        return cls(seed + X25519PrivateKey.generate().private_bytes_raw())

    @classmethod
    def unwrapped(cls, wrapped: str, by: bytes, what: str) -> Self:
        """Take the private half out of what `wrapped` gave. Raises SealError for another key, use or damage."""
        try:
            data = b64decode(wrapped)
            secret = AESGCM(by).decrypt(data[:_NONCE_BYTES], data[_NONCE_BYTES:], what.encode())
        except (InvalidTag, ValueError) as error:
            raise SealError("this key does not open the private half") from error
        return cls(secret)

    def wrapped(self, by: bytes, what: str) -> str:
        """Give the private half, encrypted. what: what it is for; it opens for nothing else."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return b64encode(nonce + AESGCM(by).encrypt(nonce, self._secret, what.encode())).decode()

    @cached_property
    def public_half(self) -> str:
        """The public half, as it is stored."""
        lattice, curve = self._parts
        return b64encode(
            lattice.public_key().public_bytes_raw() + curve.public_key().public_bytes_raw()
        ).decode()

    def open(self, sealed: str, what: str) -> bytes:
        """Open what `seal_to` made of this pair's public half. Raises SealError for anything else."""
        try:
            return SUITE.decrypt(b64decode(sealed), self._private, what.encode())
        except (InvalidTag, ValueError) as error:
            raise SealError("the private half does not fit this letter") from error

    @cached_property
    def _parts(self) -> tuple[MLKEM768PrivateKey, X25519PrivateKey]:
        seed, curve = self._secret[:_SEED_BYTES], self._secret[_SEED_BYTES:]
        return MLKEM768PrivateKey.from_seed_bytes(seed), X25519PrivateKey.from_private_bytes(curve)

    @cached_property
    def _private(self) -> MLKEM768X25519PrivateKey:
        return MLKEM768X25519PrivateKey(*self._parts)


def seal_to(public_half: str, data: bytes, what: str) -> str:
    """Encrypt for whoever has the private half. what: where it belongs; it opens nowhere else."""
    public = b64decode(public_half)
    key = MLKEM768X25519PublicKey(
        MLKEM768PublicKey.from_public_bytes(public[:_PUBLIC_BYTES]),
        X25519PublicKey.from_public_bytes(public[_PUBLIC_BYTES:]),
    )
    return b64encode(SUITE.encrypt(data, key, what.encode())).decode()


def key_from(secret: str, what: str) -> bytes:
    """Make a key of a secret that nobody can guess: a session's token, a recovery code."""
    return HKDF(SHA256(), KEY_BYTES, salt=None, info=what.encode()).derive(secret.encode())
