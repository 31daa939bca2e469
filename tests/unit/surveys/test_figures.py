"""What is withheld: small cells, and whatever would give a small cell back by subtraction."""

from hypothesis import given
from hypothesis import strategies as st

from server.surveys.figures import Ratings, count_ratings, must_withhold, withheld_parts

cells = st.lists(st.integers(0, 6), min_size=4, max_size=4).map(lambda counts: Ratings(tuple(counts)))
parts = st.dictionaries(st.integers(0, 9), cells, max_size=6)


@given(parts, st.integers(0, 8))
def test_what_is_hidden_of_a_total_is_nothing_or_at_least_five(
    named: dict[int, Ratings], unnamed: int
) -> None:
    total = sum(cell.n for cell in named.values()) + unnamed
    withheld = withheld_parts(total, named)
    shown = sum(cell.n for key, cell in named.items() if key not in withheld)
    assert total == shown or total - shown >= 5 or shown == 0


@given(parts)
def test_no_small_cell_is_ever_shown(named: dict[int, Ratings]) -> None:
    withheld = withheld_parts(sum(cell.n for cell in named.values()), named)
    assert all(cell.n >= 5 for key, cell in named.items() if key not in withheld)


@given(st.integers(1, 12))
def test_faces_that_all_agree_are_shown_from_ten_on(n: int) -> None:
    assert must_withhold(Ratings((0, 0, 0, n))) == (n < 10)


def test_reasons_are_counted_on_the_side_of_their_face() -> None:
    counted = count_ratings([(4, ["cost"], 1), (3, ["cost", "place"], 1), (1, ["cost"], 1), (2, [], 1)])
    assert counted.counts == (1, 1, 1, 1)
    assert (counted.went_well, counted.could_be_better) == ({"cost": 2, "place": 1}, {"cost": 1})
    assert str(counted.mean) == "2.50"
