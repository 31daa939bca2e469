"""From counts of answers to the figures that may be shown: what is withheld, and what else must be with it.

Hiding a small cell is not enough where its row has a total: the hidden rest of a unit, its total less the
services shown, must itself be empty or of at least five.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from decimal import Decimal
from fractions import Fraction
from functools import lru_cache
from typing import TypeVar

from server.kit.rounding import half_up
from server.surveys.questionnaire import CODES
from server.surveys.rules import (
    MIN_ANSWERS,
    Index,
    Interval,
    Tally,
    index,
    interval_95,
    is_indicative,
    is_withheld,
)

K = TypeVar("K")

SCORES = (1, 2, 3, 4)
UNANIMOUS_UNDER = 10
WELL_FROM = 3
# About 700 bytes each.
MOST_WEIGHED = 2048


@dataclass(frozen=True)
class Answers:
    """Counted questionnaires. counts: element code -> how many gave 1, 2, 3 and 4.

    Those of several services or units add up, which is not the same as the mean of their indexes.
    """

    n: int
    counts: Mapping[str, tuple[int, ...]]
    squares: int
    assisted: int = 0
    imported: int = 0

    def __add__(self, other: "Answers") -> "Answers":
        counts = {code: _added(self.counts[code], other.counts[code]) for code in CODES}
        return Answers(
            self.n + other.n,
            counts,
            self.squares + other.squares,
            self.assisted + other.assisted,
            self.imported + other.imported,
        )

    @property
    def tally(self) -> Tally:
        """The integer sums the index is made of."""
        sums = {code: sum(s * n for s, n in zip(SCORES, self.counts[code], strict=True)) for code in CODES}
        return Tally(self.n, sums, self.squares)

    @property
    def is_unanimous(self) -> bool:
        """Whether all gave the very same nine answers, so that the figures tell what each one said."""
        return self.n > 0 and all(self.n in self.counts[code] for code in CODES)


NO_ANSWERS = Answers(0, dict.fromkeys(CODES, (0, 0, 0, 0)), 0)


@dataclass(frozen=True)
class Ratings:
    """Counted quick ratings. counts: how many gave 1..4; reasons of good and of bad faces are kept apart."""

    counts: tuple[int, ...] = (0, 0, 0, 0)
    went_well: Counter[str] = field(default_factory=Counter)
    could_be_better: Counter[str] = field(default_factory=Counter)

    @property
    def n(self) -> int:
        """How many rated."""
        return sum(self.counts)

    @property
    def is_unanimous(self) -> bool:
        """Whether all chose the same face."""
        return self.n in self.counts

    @property
    def mean(self) -> Decimal:
        """The mean face, 1..4, to two decimals; there must be ratings."""
        return half_up(Fraction(sum(s * n for s, n in zip(SCORES, self.counts, strict=True)), self.n), 2)

    def __add__(self, other: "Ratings") -> "Ratings":
        return Ratings(
            _added(self.counts, other.counts),
            self.went_well + other.went_well,
            self.could_be_better + other.could_be_better,
        )


@dataclass(frozen=True)
class Satisfaction:
    """The figures of answers that may be shown."""

    index: Index
    interval: Interval | None
    counts: Mapping[str, tuple[int, ...]]
    is_indicative: bool


def satisfaction(answers: Answers) -> Satisfaction | None:
    """Give the figures of a set of answers, None when nobody answered."""
    tally = answers.tally
    weighed = _weighed(tally.n, tuple(tally.sums[code] for code in CODES), tally.squares)
    if weighed is None:
        return None
    return Satisfaction(*weighed, answers.counts, is_indicative(answers.n))


@lru_cache(maxsize=MOST_WEIGHED)
def _weighed(n: int, sums: tuple[int, ...], squares: int) -> tuple[Index, Interval | None] | None:
    """Weigh integer sums; the same sums have the same figures, so that an overview weighs only what moved."""
    tally = Tally(n, dict(zip(CODES, sums, strict=True)), squares)
    figures = index(tally)
    return None if figures is None else (figures, interval_95(tally))


def must_withhold(cell: Answers | Ratings) -> bool:
    """Tell whether figures would show single persons: fewer than five, or fewer than ten that all agree."""
    return is_withheld(cell.n) or (cell.n < UNANIMOUS_UNDER and cell.is_unanimous)


def withheld_parts(total: int, parts: Mapping[K, Answers | Ratings]) -> set[K]:
    """Give the parts of a total that must not be shown, those included that would give a hidden one back."""
    withheld = {key for key, cell in parts.items() if must_withhold(cell)}
    shown = sorted((cell.n, str(key), key) for key, cell in parts.items() if key not in withheld)
    rest = total - sum(n for n, _, _ in shown)
    for n, _, key in shown:
        if rest == 0 or rest >= MIN_ANSWERS:
            break
        withheld.add(key)
        rest += n
    return withheld


def count_ratings(rows: Iterable[tuple[int, Sequence[str], int]]) -> Ratings:
    """Count quick ratings: a score 1..4, the codes of its reasons, and how many gave just these."""
    counts, well, better = [0, 0, 0, 0], Counter[str](), Counter[str]()
    for score, reasons, n in rows:
        counts[score - 1] += n
        for reason in reasons:
            (well if score >= WELL_FROM else better)[reason] += n
    return Ratings(tuple(counts), well, better)


def _added(one: tuple[int, ...], other: tuple[int, ...]) -> tuple[int, ...]:
    return tuple(a + b for a, b in zip(one, other, strict=True))
