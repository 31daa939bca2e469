"""Codes of an app by the clock (RFC 6238): six digits, 30 seconds, 160 bits. Nothing here knows a database."""

from base64 import b32decode, b32encode
from datetime import datetime
from secrets import token_bytes
from urllib.parse import quote, urlencode

from cryptography.hazmat.primitives.constant_time import bytes_eq
from cryptography.hazmat.primitives.hashes import SHA1
from cryptography.hazmat.primitives.twofactor.totp import TOTP

DIGITS = 6
STEP = 30
SECRET_BYTES = 20
# One step to either side: whoever types slowly, and a clock that is a little off.
AROUND = (0, -1, 1)
HOUR_STEPS = 3600 // STEP
MOST_HOURS = 14
ISSUER = "Suara Rangkui"


def new_secret() -> str:
    """Draw a secret, as apps read it: 32 characters of base32."""
    return b32encode(token_bytes(SECRET_BYTES)).decode()


def code_at(secret: str, step: int) -> str:
    """Give the code of a step of the clock."""
    # What every app knows is HMAC-SHA-1, which is sound.
    return TOTP(b32decode(secret), DIGITS, SHA1(), STEP).generate(step * STEP).decode()  # noqa: S303


def step_of(at: datetime) -> int:
    """Give the step of the clock at an instant."""
    return int(at.timestamp()) // STEP


def fitting_step(secret: str, typed: str, step: int) -> int | None:
    """Give the step, at most one from the given one, whose code was typed."""
    code = digits_of(typed)
    fits = [step + off for off in AROUND if bytes_eq(code_at(secret, step + off).encode(), code.encode())]
    return fits[0] if fits else None


def hours_off(secret: str, typed: str, step: int) -> int | None:
    """Give by how many hours the clock that made a code is ahead (behind: below zero); None where it is none of those.

    Only for a secret that its owner is being shown: whoever guesses must not learn which code will fit in an hour.
    """
    hours = sorted(range(-MOST_HOURS, MOST_HOURS + 1), key=abs)
    fits = (hour for hour in hours if fitting_step(secret, typed, step + hour * HOUR_STEPS) is not None)
    return next(fits, None)


def address_of(secret: str, owner: str) -> str:
    """Give the address that apps read from a QR code. owner: what the app shows beside the name of the service."""
    label = quote(f"{ISSUER}:{owner}", safe="")
    return f"otpauth://totp/{label}?{urlencode({'secret': secret, 'issuer': ISSUER}, quote_via=quote)}"


def digits_of(typed: str) -> str:
    """Give a code as typed without what stands between its digits."""
    return "".join(c for c in typed[:40] if c.isascii() and c.isdigit())
