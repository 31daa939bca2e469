"""The arithmetic of the satisfaction index (IKM): exact fractions of integer sums, rounded half-up once.

Source: PermenPANRB 14/2017, annex on data processing. Thresholds for small numbers are this product's own.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from fractions import Fraction
from typing import NamedTuple

from server.kit.rounding import half_up
from server.surveys.questionnaire import CODES

MIN_ANSWERS = 5
MIN_FIRM_ANSWERS = 30
TO_100 = 25
Z_95 = Decimal("1.96")


class Channel(StrEnum):
    """How an answer came: from a citizen's own phone, filled in with staff, or from a file."""

    PWA = "pwa"
    ASSISTED = "assisted"
    IMPORT = "import"


class WeightMode(StrEnum):
    """The weight of one element: exactly 1/9, or 0.111 as many agencies print it (all 4 gives 99.90)."""

    EXACT = "exact"
    REG_0_111 = "reg_0_111"

    @property
    def weight(self) -> Fraction:
        """The weight as an exact fraction."""
        return Fraction(1, 9) if self is WeightMode.EXACT else Fraction(111, 1000)


class Grade(StrEnum):
    """Quality of service (mutu pelayanan)."""

    A = "A"
    B = "B"
    C = "C"
    D = "D"


class GradeBand(NamedTuple):
    """A grade, the lowest index_100 that earns it, and what it is called."""

    grade: Grade
    lowest: Decimal
    label: str
    label_en: str


GRADE_BANDS = (
    GradeBand(Grade.A, Decimal("88.31"), "Sangat Baik", "Very good"),
    GradeBand(Grade.B, Decimal("76.61"), "Baik", "Good"),
    GradeBand(Grade.C, Decimal("65.00"), "Kurang Baik", "Less than good"),
    GradeBand(Grade.D, Decimal("25.00"), "Tidak Baik", "Not good"),
)


@dataclass(frozen=True, slots=True)
class Tally:
    """Integer sums of complete responses.

    sums: per element code, the sum of its scores. squares: the sum over responses of (sum of the nine scores)
    squared; only the interval needs it.
    """

    n: int
    sums: Mapping[str, int]
    squares: int = 0

    def __post_init__(self) -> None:
        if set(self.sums) != set(CODES):
            raise ValueError(f"a tally needs exactly the nine elements, not {sorted(self.sums)}")
        if any(not self.n <= total <= 4 * self.n for total in self.sums.values()):
            raise ValueError(f"{self.n} answers of 1 to 4 cannot add up to {dict(self.sums)}")

    @property
    def total(self) -> int:
        """The sum of all scores."""
        return sum(self.sums.values())


@dataclass(frozen=True, slots=True)
class ElementFigure:
    """One element. mean: exact, 1..4 (NRR); index_100: the mean times 25, to two decimals."""

    code: str
    answers: int
    sum: int
    mean: Fraction
    index_100: Decimal
    grade: Grade


@dataclass(frozen=True, slots=True)
class Index:
    """The satisfaction index. exact: 1..4; index: the same to six decimals; index_100: 25.00..100.00."""

    n: int
    elements: tuple[ElementFigure, ...]
    exact: Fraction
    index: Decimal
    index_100: Decimal
    grade: Grade

    @property
    def lowest(self) -> tuple[str, ...]:
        """Codes of the element or elements with the lowest mean, in the regulation's order."""
        least = min(figure.sum for figure in self.elements)
        return tuple(figure.code for figure in self.elements if figure.sum == least)


class Interval(NamedTuple):
    """Where the index_100 lies with 95 % confidence."""

    low: Decimal
    high: Decimal


def tally(rows: Iterable[Mapping[str, int]]) -> Tally:
    """Sum up complete responses, each a score 1..4 by element code; an incomplete one is a ValueError."""
    n, squares, sums = 0, 0, dict.fromkeys(CODES, 0)
    for row in rows:
        scores = {code: row.get(code) for code in CODES}
        if any(score not in (1, 2, 3, 4) for score in scores.values()):
            raise ValueError(f"a response holds nine scores of 1 to 4, not {dict(row)}")
        n += 1
        for code in CODES:
            sums[code] += row[code]
        squares += sum(row[code] for code in CODES) ** 2
    return Tally(n, sums, squares)


def index(answers: Tally, mode: WeightMode = WeightMode.EXACT) -> Index | None:
    """Weigh the nine elements into the satisfaction index; None when nobody answered.

    Gives figures of any number of answers: who publishes them asks `is_withheld` first.
    Source: PermenPANRB 14/2017, annex on data processing.
    """
    if answers.n == 0:
        return None
    exact = Fraction(answers.total, answers.n) * mode.weight
    index_100 = half_up(exact * TO_100, 2)
    return Index(
        n=answers.n,
        elements=tuple(_element(code, answers) for code in CODES),
        exact=exact,
        index=half_up(exact, 6),
        index_100=index_100,
        grade=grade(index_100),
    )


def grade(index_100: Decimal | Fraction) -> Grade:
    """Grade an index on 25..100, rounded half-up to two decimals first, so that the table has no holes."""
    rounded = half_up(index_100, 2)
    return next((band.grade for band in GRADE_BANDS if rounded >= band.lowest), Grade.D)


def interval_95(answers: Tally, mode: WeightMode = WeightMode.EXACT) -> Interval | None:
    """Give the 95 % interval of index_100 (normal), clipped to 25..100; None for fewer than two answers."""
    if answers.n < 2:
        return None
    n, total = answers.n, answers.total
    spread = Fraction(answers.squares) - Fraction(total * total, n)
    if spread < 0:
        raise ValueError("the squares do not belong to these sums")
    to_index_100 = mode.weight * TO_100
    error_squared = spread / (n - 1) / n * to_index_100**2
    half_width = Z_95 * (Decimal(error_squared.numerator) / Decimal(error_squared.denominator)).sqrt()
    middle = Fraction(total, n) * to_index_100
    low, high = middle - Fraction(half_width), middle + Fraction(half_width)
    return Interval(half_up(max(low, Fraction(25)), 2), half_up(min(high, Fraction(100)), 2))


def target_sample(users: int) -> int:
    """Give how many responses suffice for a number of users of the service in the period.

    Krejcie and Morgan, 95 % confidence, 5 % error: 3.841 N PQ / (0.05² (N - 1) + 3.841 PQ), half-up.
    """
    if users < 0:
        raise ValueError(f"{users} users cannot be")
    chi_pq = Fraction(3841, 1000) / 4
    return int(half_up(chi_pq * users / (Fraction(1, 400) * (users - 1) + chi_pq), 0))


def is_withheld(n: int) -> bool:
    """Tell whether so few answered that figures would show single persons."""
    return n < MIN_ANSWERS


def is_indicative(n: int) -> bool:
    """Tell whether figures must be marked as indicative (indikatif)."""
    return n < MIN_FIRM_ANSWERS


def _element(code: str, answers: Tally) -> ElementFigure:
    mean = Fraction(answers.sums[code], answers.n)
    index_100 = half_up(mean * TO_100, 2)
    return ElementFigure(code, answers.n, answers.sums[code], mean, index_100, grade(index_100))
