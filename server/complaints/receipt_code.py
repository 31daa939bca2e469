"""The two parts of a complaint's receipt, as typed or scanned: a code to say aloud and a key to keep secret.

Both are made on the device. Letters that are easily confused are read as the digit they look like.
"""

import re

from server.kit.ids import CROCKFORD

KEY_BODY_LENGTH = 26
LOOK_ALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})
SEPARATORS = re.compile(r"[\s\-‐‑‒–—_.]+")
# The prefix RKI after its I has been read as 1.
CODE = re.compile(rf"RK1(\d{{4}})([{CROCKFORD}]{{6}})", re.ASCII)
KEY = re.compile(rf"[{CROCKFORD}]{{{KEY_BODY_LENGTH + 1}}}")


def normalise_code(typed: str) -> str | None:
    """Give a code its canonical form `RKI-2026-7K4M9X`; None when it cannot be one."""
    found = CODE.fullmatch(_plain(typed))
    return f"RKI-{found[1]}-{found[2]}" if found else None


def normalise_key(typed: str) -> str | None:
    """Give a key its plain form of 27 characters; None when its form or its check character is wrong."""
    key = _plain(typed)
    if not KEY.fullmatch(key) or check_character(key[:KEY_BODY_LENGTH]) != key[-1]:
        return None
    return key


def check_character(body: str) -> str:
    """Compute the last character of a key: the sum of place (from 1) times value, modulo 32."""
    total = sum(place * CROCKFORD.index(character) for place, character in enumerate(body, start=1))
    return CROCKFORD[total % len(CROCKFORD)]


def _plain(typed: str) -> str:
    return SEPARATORS.sub("", typed).upper().translate(LOOK_ALIKES)
