"""Rounding and percentiles as the reports print them: exact, half-up, once."""

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction
from math import ceil
from typing import TypeVar

Value = TypeVar("Value")


def half_up(value: Fraction | Decimal | int, places: int) -> Decimal:
    """Round an exact number half-up (away from zero) to a number of decimal places.

    Binary floats are refused by type: 76.605 has no exact float, and the built-in round() is half-even.
    """
    scaled = Fraction(value) * 10**places
    twice, unit = 2 * abs(scaled.numerator), 2 * scaled.denominator
    whole = (twice + scaled.denominator) // unit
    digits = tuple(int(digit) for digit in str(whole))
    return Decimal((int(scaled < 0 and whole > 0), digits, -places))


def nearest_rank(ordered: Sequence[Value], share: float) -> Value | None:
    """Give the percentile of ascending values by nearest rank; None when there are none.

    share: above 0 up to 1, so 0.9 is p90. The answer is always one of the values, never between two.
    """
    exact = Fraction(str(share))
    if not 0 < exact <= 1:
        raise ValueError(f"a share lies above 0 and up to 1, not at {share}")
    return ordered[ceil(exact * len(ordered)) - 1] if ordered else None
