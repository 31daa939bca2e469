"""The opaque cursor by which a client says how far it has read the journal.

Clients ask which of two is later, and read a number for it (`j` and digits, in base64). It is the moment at which the
cursor was given, which goes on whether anything happened or not; the place itself stands sealed behind it.
"""

import time
from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error
from functools import lru_cache

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESSIV

from server.kit.seal import lookup

LONGEST = 100
# Microseconds have 16 digits until the year 2286: as many as a number of JavaScript tells apart.
MOMENT_DIGITS = 16
PLACE_BYTES = 6
SEALED_BYTES = PLACE_BYTES + 16
SEALED_DIGITS = len(str(256**SEALED_BYTES - 1))
# Earlier releases wrote the place as it is; phones keep such cursors for a month and more.
COUNTED_DIGITS = 12

_latest = 0


def encode_cursor(seq: int) -> str:
    """Write a place in the journal as opaque text, later than all that this process wrote before."""
    moment = _next_moment()
    sealed = _cipher(_key()).encrypt(seq.to_bytes(PLACE_BYTES, "big"), [_bytes_of(moment)])
    digits = f"{moment:0{MOMENT_DIGITS}d}{int.from_bytes(sealed, 'big'):0{SEALED_DIGITS}d}"
    return urlsafe_b64encode(f"j{digits}".encode()).decode().rstrip("=")


def decode_cursor(text: str) -> int | None:
    """Read a cursor; None when it is not one of ours."""
    digits = _digits(text)
    if is_counted(text):
        return int(digits)
    if len(digits) != MOMENT_DIGITS + SEALED_DIGITS:
        return None
    moment, sealed = int(digits[:MOMENT_DIGITS]), int(digits[MOMENT_DIGITS:])
    try:
        place = _cipher(_key()).decrypt(sealed.to_bytes(SEALED_BYTES, "big"), [_bytes_of(moment)])
    except (InvalidTag, OverflowError):
        return None
    return int.from_bytes(place, "big")


def is_counted(text: str) -> bool:
    """Tell whether a cursor is of the earlier form, which anybody can write."""
    return 0 < len(_digits(text)) <= COUNTED_DIGITS


def _digits(text: str) -> str:
    if len(text) > LONGEST:
        return ""
    try:
        plain = urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode("ascii")
    except (Error, ValueError):
        return ""
    number = plain[1:]
    return number if plain[:1] == "j" and number.isdecimal() else ""


def _next_moment() -> int:
    global _latest
    _latest = max(_latest + 1, time.time_ns() // 1000)
    return _latest


def _bytes_of(moment: int) -> bytes:
    return moment.to_bytes(8, "big")


def _key() -> bytes:
    return bytes.fromhex(lookup("journal", "cursor"))


@lru_cache(maxsize=2)
def _cipher(key: bytes) -> AESSIV:
    return AESSIV(key)
