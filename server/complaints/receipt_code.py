"""The two parts of a complaint's receipt, as typed or scanned: a code to say aloud and a key to keep secret.

Both are made on the device. Letters that are easily confused are read as the digit they look like.
"""

import re

from server.kit.ids import CROCKFORD
from server.kit.spelled import checked, plain

KEY_BODY_LENGTH = 26
# The prefix RKI after its I has been read as 1.
CODE = re.compile(rf"RK1(\d{{4}})([{CROCKFORD}]{{6}})", re.ASCII)


def normalise_code(typed: str) -> str | None:
    """Give a code its canonical form `RKI-2026-7K4M9X`; None when it cannot be one."""
    found = CODE.fullmatch(plain(typed))
    return f"RKI-{found[1]}-{found[2]}" if found else None


def normalise_key(typed: str) -> str | None:
    """Give a key its plain form of 27 characters; None when its form or its check character is wrong."""
    return checked(typed, KEY_BODY_LENGTH)
