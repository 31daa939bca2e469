"""Receipts are read as people type them, and a mistyped key is noticed before it is looked up."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.complaints.receipt_code import normalise_code, normalise_key
from server.kit.ids import CROCKFORD
from server.kit.spelled import check_character

BODY = "0123456789ABCDEFGHJKMNPQRS"
KEY = BODY + check_character(BODY)
bodies = st.text(CROCKFORD, min_size=26, max_size=26)


@pytest.mark.parametrize(
    "typed",
    [
        "RKI-2026-7K4M9X",
        "rki-2026-7k4m9x",
        " RKI 2026 7K4 M9X ",
        "RKI20267K4M9X",
        "rk1–2026–7k4m9x",
        "RKL-2O26-7K4M9X",
    ],
)
def test_a_code_is_found_however_it_is_typed(typed: str) -> None:
    assert normalise_code(typed) == "RKI-2026-7K4M9X"


def test_letters_that_look_like_digits_are_read_as_digits() -> None:
    assert normalise_code("RKI-2026-OIL0l1") == "RKI-2026-011011"


@pytest.mark.parametrize(
    "typed",
    [
        "",
        "RKI-2026",
        "2026-7K4M9X",
        "RKI-2026-7K4M9",
        "RKI-2026-7K4M9XX",
        "RKI-2026-7K4M9U",
        "ABC-2026-7K4M9X",
    ],
)
def test_what_cannot_be_a_code_is_none(typed: str) -> None:
    assert normalise_code(typed) is None


def test_the_check_character_is_the_sum_of_place_times_value() -> None:
    assert check_character("0" * 25 + "1") == CROCKFORD[26]
    assert check_character("1" * 26) == CROCKFORD[sum(range(1, 27)) % 32]


@given(bodies)
def test_a_key_is_read_in_groups_of_three_in_small_letters(body: str) -> None:
    key = body + check_character(body)
    typed = " ".join(key[place : place + 3] for place in range(0, 27, 3)).lower()
    assert normalise_key(typed.replace("0", "o").replace("1", "l")) == key


@given(bodies, st.integers(0, 24))
def test_two_neighbours_swapped_are_noticed(body: str, place: int) -> None:
    left, right = body[place], body[place + 1]
    swapped = body[:place] + right + left + body[place + 2 :]
    assert (normalise_key(swapped + check_character(body)) is None) == (left != right)


@pytest.mark.parametrize("key", ["", BODY, KEY + "0", KEY[:-1] + "U", KEY[1:] + KEY[0]])
def test_a_mistyped_key_is_none(key: str) -> None:
    assert normalise_key(KEY) == KEY
    assert normalise_key(key) is None
