"""Which passwords are refused: short ones, easy ones, and those made from the person's own facts.

No rule asks for capitals or signs, and none forces a change. Source: OWASP ASVS 5.0, 6.2; NIST SP 800-63B.
"""

import re
import unicodedata
from functools import cache
from pathlib import Path

from server.kit.refusals import FieldProblem

LEAST, MOST = 12, 128
COMMON_FILE = Path(__file__).with_name("common_passwords.txt")
# A password of this many runs along the keyboard, the alphabet or the digits is no secret.
MOST_RUNS = 3
LEAST_NAME = 4
LEET = str.maketrans("013457@$!", "oieastasi")
LINES = (
    "qwertyuiop[]",
    "asdfghjkl;'",
    "zxcvbnm,./",
    "1234567890-=",
    "abcdefghijklmnopqrstuvwxyz",
    "01234567890",
    "1qaz2wsx3edc4rfv5tgb6yhn7ujm8ik,9ol.0p",
    "qazwsxedcrfvtgbyhnujmikolp",
    "1q2w3e4r5t6y7u8i9o0p",
    "q1w2e3r4t5y6u7i8o9p0",
)
WALKS = tuple(walk for line in LINES for walk in (line, line[::-1]))


def normal(password: str) -> str:
    """Bring a password into the one form that is hashed, whatever keyboard made it."""
    return unicodedata.normalize("NFKC", password)


def problem(password: str, *, name: str, number: str) -> FieldProblem | None:
    """Tell what is wrong with a new password, None when nothing is. number: the employee number's digits."""
    plain = normal(password)
    if len(plain) < LEAST:
        return FieldProblem("password", "too_short", (("least", str(LEAST)),))
    if len(plain) > MOST:
        return FieldProblem("password", "too_long", (("most", str(MOST)),))
    folded = plain.casefold()
    if _is_personal(folded, name, number):
        return FieldProblem("password", "password_personal")
    return FieldProblem("password", "password_common") if is_common(folded) else None


def is_common(folded: str) -> bool:
    """Whether a lower-case password is a listed one, a listed word with decoration, or a pattern."""
    letters = folded.translate(LEET)
    cores = {folded, letters, *(_without_ends(text) for text in (folded, letters))}
    if cores & _common() or _is_filled_up(folded):
        return True
    return len(set(folded)) <= 4 or _is_repeated(folded) or _runs(folded) <= MOST_RUNS


def _is_personal(folded: str, name: str, number: str) -> bool:
    if number:
        year, month, day = number[:4], number[4:6], number[6:8]
        parts = {number[:8], number[8:], f"{day}{month}{year}"}
        digits = re.sub(r"\D", "", folded)
        if any(part in digits for part in parts):
            return True
    words = (word.casefold() for word in re.findall(r"\w+", name))
    return any(len(word) >= LEAST_NAME and word in folded for word in words)


def _is_filled_up(text: str) -> bool:
    """Whether it is a listed password with nothing but digits and signs behind it."""
    last = max((place for place, letter in enumerate(text) if letter.isalpha()), default=-1)
    return any(text[:end] in _common() for end in range(last + 1, len(text)))


def _without_ends(text: str) -> str:
    return re.sub(r"^[^a-z]+|[^a-z]+$", "", text)


def _is_repeated(text: str) -> bool:
    return re.fullmatch(r"(.{1,8}?)\1+.?", text) is not None


def _runs(text: str) -> int:
    runs = place = 0
    while place < len(text):
        length = 1
        while place + length < len(text) and _is_run(text[place : place + length + 1]):
            length += 1
        place += length
        runs += 1
    return runs


def _is_run(text: str) -> bool:
    return len(set(text)) == 1 or any(text in walk for walk in WALKS)


@cache
def _common() -> frozenset[str]:
    lines = COMMON_FILE.read_text("utf-8").splitlines()
    return frozenset(line for line in lines if line and not line.startswith("# "))
