"""Collect what is wrong with an input, field by field, and refuse once with all of it."""

import unicodedata
from collections.abc import Collection
from datetime import date
from typing import TypeVar

from server.kit.refusals import FieldProblem, Invalid

T = TypeVar("T")
# More than any form has: a caller's long list must not come back as a longer one.
MOST_PROBLEMS = 100


def clean(text: str | None) -> str:
    """Bring text into one form: NFC, line ends as one newline, no control characters, no outer white space."""
    plain = unicodedata.normalize("NFC", text or "").replace("\r\n", "\n").replace("\r", "\n")
    return "".join(c for c in plain if c in "\n\t" or unicodedata.category(c) not in ("Cc", "Cs")).strip()


class Check:
    """Gathers field problems; `done()` refuses with Invalid when there are any."""

    def __init__(self) -> None:
        self.problems: list[FieldProblem] = []

    def wrong(self, field: str, message: str, **params: object) -> None:
        """Note a problem, of the first hundred; `message` is a key of `kit.messages`."""
        if len(self.problems) >= MOST_PROBLEMS:
            return
        self.problems.append(FieldProblem(field, message, tuple((k, str(v)) for k, v in params.items())))

    def text(self, field: str, value: str | None, *, least: int = 0, most: int) -> str:
        """Give the cleaned text, noting when it is missing, too short or too long (in characters)."""
        plain = clean(value)
        if least and not plain:
            self.wrong(field, "required")
        elif len(plain) < least:
            self.wrong(field, "too_short", least=least)
        elif len(plain) > most:
            self.wrong(field, "too_long", most=most)
        return plain

    def number(self, field: str, value: int | None, *, least: int, most: int) -> int | None:
        """Give the number, noting when it is outside its range."""
        if value is not None and not least <= value <= most:
            self.wrong(field, "out_of_range", least=least, most=most)
        return value

    def one_of(self, field: str, value: T | None, allowed: Collection[T]) -> T | None:
        """Give the value, noting when it is none of those allowed."""
        if value is not None and value not in allowed:
            self.wrong(field, "not_in_list")
        return value

    def day(
        self, field: str, value: date | None, *, first: date | None = None, last: date | None = None
    ) -> date | None:
        """Give the date, noting when it lies outside its range."""
        if value is not None and ((first and value < first) or (last and value > last)):
            self.wrong(field, "date_out_of_range")
        return value

    def seen(self, old: object, version: int | None) -> None:
        """Note when a row is to be changed and nobody said which version of it was on the screen."""
        if old is not None and version is None:
            self.wrong("seen", "required")

    def done(self) -> None:
        """Refuse with everything noted. Refuses: Invalid."""
        if self.problems:
            raise Invalid(*self.problems)
