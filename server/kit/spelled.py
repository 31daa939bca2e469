"""Codes that people copy from paper or say aloud: letters that are easily confused are read as what they look like."""

import re
import secrets

from server.kit.ids import CROCKFORD

LOOK_ALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})
SEPARATORS = re.compile(r"[\s\-‐‑‒–—_.]+")


def plain(typed: str) -> str:
    """Give a code as it was typed without spaces and dashes, in capitals."""
    return SEPARATORS.sub("", typed).upper().translate(LOOK_ALIKES)


def drawn(length: int) -> str:
    """Draw that many characters, 5 bits each, and add the check character."""
    body = "".join(secrets.choice(CROCKFORD) for _ in range(length))
    return body + check_character(body)


def check_character(body: str) -> str:
    """Compute the last character of a code: the sum of place (from 1) times value, modulo 32."""
    total = sum(place * CROCKFORD.index(character) for place, character in enumerate(body, start=1))
    return CROCKFORD[total % len(CROCKFORD)]


def checked(typed: str, length: int) -> str | None:
    """Give a code of so many characters and a check character in its plain form; None when it cannot be one."""
    code = plain(typed[:200])
    if len(code) != length + 1 or not set(code) <= set(CROCKFORD):
        return None
    return code if check_character(code[:-1]) == code[-1] else None
