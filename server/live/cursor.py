"""The opaque cursor by which a client says how far it has read the journal."""

from base64 import urlsafe_b64decode, urlsafe_b64encode
from binascii import Error


def encode_cursor(seq: int) -> str:
    """Write a place in the journal as opaque text."""
    return urlsafe_b64encode(f"j{seq}".encode()).decode().rstrip("=")


def decode_cursor(text: str) -> int | None:
    """Read a cursor; None when it is not one of ours."""
    if len(text) > 40:
        return None
    try:
        plain = urlsafe_b64decode(text + "=" * (-len(text) % 4)).decode("ascii")
    except (Error, ValueError):
        return None
    number = plain[1:]
    return int(number) if plain[:1] == "j" and number.isdecimal() and len(number) <= 18 else None
