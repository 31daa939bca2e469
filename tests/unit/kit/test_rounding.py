"""Rounding is exact and half-up; percentiles are values that occurred."""

from decimal import Decimal
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.kit.rounding import half_up, nearest_rank


@pytest.mark.parametrize(
    ("value", "places", "expected"),
    [
        (Fraction(15321, 200), 2, "76.61"),
        (Decimal("88.305"), 2, "88.31"),
        (Decimal("64.995"), 2, "65.00"),
        (Fraction(1, 2), 0, "1"),
        (Fraction(-1, 2), 0, "-1"),
        (Fraction(-1, 1000), 2, "0.00"),
        (3, 2, "3.00"),
        (0, 2, "0.00"),
    ],
)
def test_halves_go_up_and_all_places_are_shown(
    value: Fraction | Decimal | int, places: int, expected: str
) -> None:
    assert str(half_up(value, places)) == expected


@given(st.fractions(), st.integers(0, 8))
def test_rounding_moves_a_number_by_half_a_unit_at_most(value: Fraction, places: int) -> None:
    assert abs(Fraction(half_up(value, places)) - value) <= Fraction(1, 2 * 10**places)


def test_percentiles_are_taken_by_nearest_rank() -> None:
    hours = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
    assert [nearest_rank(hours, share) for share in (0.5, 0.75, 0.9, 1.0, 0.01)] == [5, 8, 9, 10, 1]


def test_a_share_is_read_as_written_not_as_binary() -> None:
    assert nearest_rank(range(1, 101), 0.55) == 55


def test_no_values_have_no_percentile() -> None:
    assert nearest_rank([], 0.5) is None


@pytest.mark.parametrize("share", [0, -0.1, 1.01])
def test_a_share_outside_its_range_is_a_mistake(share: float) -> None:
    with pytest.raises(ValueError, match="share"):
        nearest_rank([1], share)
