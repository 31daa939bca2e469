"""The satisfaction index agrees with every figure worked out by hand or published."""

import csv
from decimal import Decimal
from fractions import Fraction
from itertools import groupby
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.kit.rounding import half_up
from server.surveys.figures import NO_ANSWERS, SCORES, Answers
from server.surveys.questionnaire import CODES
from server.surveys.rules import (
    Index,
    Interval,
    Tally,
    WeightMode,
    grade,
    index,
    interval_95,
    is_indicative,
    is_withheld,
    tally,
    target_sample,
)

SKM = Path(__file__).parents[2] / "data" / "skm"

EXAMPLE_A = """
333433433 332433333 433444434 322433323 333434433
443444444 232433332 333433333 333433433 343444433
"""
EXAMPLE_B = "444444443 433444433 443434444 333433433 444444444 333443333 434434433"
EXAMPLE_C = "332433323 222423222 321332322 232433331"
SEKADAU = """
223434443 332333323 333443334 224444343 332333323
333433334 333333324 343334434 333333333 323444443
"""
# Sizes of users and samples of the printed table; 100,000 is left out, where it prints 384 for 383.
KREJCIE_MORGAN = """
10→10 15→14 20→19 25→24 30→28 40→36 50→44 60→52 70→59 80→66 90→73 100→80 110→86 120→92 130→97 140→103
150→108 160→113 170→118 180→123 190→127 200→132 250→152 300→169 340→181 400→196 500→217 600→234 700→248
800→260 900→269 1000→278 1200→291 1500→306 2000→322 3000→341 4000→351 5000→357 6000→361 7000→364 8000→367
9000→368 10000→370 15000→375 20000→377 30000→379 40000→380 50000→381 75000→382 1000000→384 100000→383
"""


def responses(text: str) -> list[dict[str, int]]:
    return [dict(zip(CODES, map(int, row), strict=True)) for row in text.split()]


def index_of(text: str, mode: WeightMode = WeightMode.EXACT) -> Index:
    figures = index(tally(responses(text)), mode)
    assert figures is not None
    return figures


def table(name: str) -> list[dict[str, str]]:
    with (SKM / name).open(encoding="utf-8") as file:
        return list(csv.DictReader(file))


def jepara() -> dict[str, Tally]:
    counts = groupby(table("answer_counts.csv"), key=lambda row: row["period"])
    return {
        period: Tally(int(rows[0]["n"]), {c: int(r["sum"]) for c, r in zip(CODES, rows, strict=True)})
        for period, rows in ((period, list(group)) for period, group in counts)
    }


def jepara_counts() -> dict[str, Answers]:
    lines = groupby(table("answer_counts.csv"), key=lambda row: row["period"])
    return {period: counts_of(list(group)) for period, group in lines}


def counts_of(elements: list[dict[str, str]]) -> Answers:
    counts = [tuple(int(each[f"n_{score}"]) for score in SCORES) for each in elements]
    return Answers(int(elements[0]["n"]), dict(zip(CODES, counts, strict=True)), 0)


def counted(given: list[dict[str, int]]) -> Answers:
    counts = {code: tuple(sum(row[code] == score for row in given) for score in SCORES) for code in CODES}
    return Answers(len(given), counts, sum(sum(row.values()) ** 2 for row in given))


rows = st.lists(
    st.tuples(*[st.integers(1, 4)] * 9).map(lambda r: dict(zip(CODES, r, strict=True))), min_size=1
)


@pytest.mark.parametrize(
    ("example", "sums", "six_places", "two_places", "rounded_weight"),
    [
        (EXAMPLE_A, [31, 31, 27, 40, 33, 34, 36, 30, 31], "3.255556", "81.39 B", "81.31 B"),
        (EXAMPLE_B, [26, 24, 24, 28, 25, 26, 27, 24, 23], "3.603175", "90.08 A", "89.99 A"),
        (EXAMPLE_C, [10, 10, 7, 15, 11, 11, 11, 9, 8], "2.555556", "63.89 D", "63.83 D"),
        (SEKADAU, None, "3.155556", "78.89 B", "78.81 B"),
    ],
)
def test_worked_examples_come_out_as_worked(
    example: str, sums: list[int] | None, six_places: str, two_places: str, rounded_weight: str
) -> None:
    exact, rounded = index_of(example), index_of(example, WeightMode.REG_0_111)
    assert sums is None or [figure.sum for figure in exact.elements] == sums
    assert str(exact.index) == six_places
    assert f"{exact.index_100} {exact.grade}" == two_places
    assert f"{rounded.index_100} {rounded.grade}" == rounded_weight


@pytest.mark.parametrize(
    ("example", "grades"),
    [
        (EXAMPLE_A, "77.50B 77.50B 67.50C 100.00A 82.50B 85.00B 90.00A 75.00C 77.50B"),
        (EXAMPLE_B, "92.86A 85.71B 85.71B 100.00A 89.29A 92.86A 96.43A 85.71B 82.14B"),
        (EXAMPLE_C, "62.50D 62.50D 43.75D 93.75A 68.75C 68.75C 68.75C 56.25D 50.00D"),
    ],
)
def test_each_element_has_a_figure_and_a_grade_of_its_own(example: str, grades: str) -> None:
    assert " ".join(f"{figure.index_100}{figure.grade}" for figure in index_of(example).elements) == grades


def test_the_lowest_elements_are_named_in_the_order_of_the_regulation() -> None:
    assert index_of(EXAMPLE_A).lowest == ("time",)
    assert index_of("333333333 333323332").lowest == ("product", "facilities")


def test_pooling_weighs_by_responses_and_not_by_service() -> None:
    together = index((counted(responses(EXAMPLE_A)) + counted(responses(EXAMPLE_C))).tally)
    assert together is not None
    assert (together.n, str(together.index_100), together.grade) == (14, "76.39", "C")


@pytest.mark.parametrize("row", table("expected_ikm.csv"), ids=lambda row: row["period"])
def test_real_answers_of_a_service_mall_give_the_expected_index(row: dict[str, str]) -> None:
    quarters = jepara()
    answers = quarters[row["period"]]
    exact, rounded = index(answers), index(answers, WeightMode.REG_0_111)
    assert exact is not None
    assert rounded is not None
    assert (exact.n, answers.total) == (int(row["n"]), int(row["sum_all"]))
    assert str(exact.index) == row["index_exact_6dp"]
    assert str(half_up(exact.exact * 25, 4)) == row["ikm_exact_4dp"]
    assert (str(exact.index_100), exact.grade) == (row["ikm_exact_2dp"], row["grade"])
    assert (str(rounded.index_100), rounded.grade) == (row["ikm_with_0_111"], row["grade_0_111"])


def test_the_quarters_pool_into_the_year() -> None:
    quarters = {period: each.tally for period, each in jepara_counts().items()}
    assert quarters == jepara()
    counts = jepara_counts()
    year = counts.pop("2021 (pooled)")
    assert sum(counts.values(), start=NO_ANSWERS) == year


def test_every_element_of_the_real_answers_has_the_published_mean_and_grade() -> None:
    for period, answers in jepara().items():
        figures = index(answers)
        assert figures is not None
        expected = [row for row in table("answer_counts.csv") if row["period"] == period]
        assert [
            (str(half_up(figure.mean, 4)), str(figure.index_100), figure.grade) for figure in figures.elements
        ] == [(row["nrr_4dp"], row["nik_2dp"], row["grade"]) for row in expected]


@pytest.mark.parametrize("row", table("published.csv"), ids=lambda row: row["agency"])
def test_published_element_means_agree_with_exact_ninths(row: dict[str, str]) -> None:
    means = sum((Fraction(row[f"v{number}"]) for number in range(1, 10)), Fraction(0))
    assert str(half_up(means / 9 * 25, 2)) == row["recomputed_exact"]
    assert str(half_up(means * WeightMode.REG_0_111.weight * 25, 2)) == row["recomputed_0_111"]
    assert grade(means / 9 * 25) == row["published_grade"]


@pytest.mark.parametrize("row", table("published_totals.csv"), ids=lambda row: row["ikm"])
def test_published_totals_get_the_published_grade(row: dict[str, str]) -> None:
    assert grade(Decimal(row["ikm"])) == row["grade_rule"]


@pytest.mark.parametrize(
    ("index_1_to_4", "index_100", "expected"),
    [
        ("2.599", "64.98", "D"),
        ("2.5998", "65.00", "C"),
        ("2.60", "65.00", "C"),
        ("3.0640", "76.60", "C"),
        ("3.0642", "76.61", "B"),
        ("3.0644", "76.61", "B"),
        ("3.5320", "88.30", "B"),
        ("3.5322", "88.31", "A"),
        ("3.5324", "88.31", "A"),
        ("1", "25.00", "D"),
        ("4", "100.00", "A"),
        ("3.003", "75.08", "C"),
    ],
)
def test_the_borders_of_the_grades_have_no_holes(index_1_to_4: str, index_100: str, expected: str) -> None:
    exact = Fraction(index_1_to_4) * 25
    assert (str(half_up(exact, 2)), grade(exact)) == (index_100, expected)


@pytest.mark.parametrize(
    ("index_100", "expected"),
    [("95.17", "A"), ("80.07", "B"), ("76.75", "B"), ("78.75", "B"), ("78.04", "B"), ("57.25", "D")],
)
def test_indexes_published_elsewhere_get_their_grade(index_100: str, expected: str) -> None:
    assert grade(Decimal(index_100)) == expected


def test_a_hundred_is_reached_with_exact_ninths_only() -> None:
    assert str(index_of("444444444").index_100) == "100.00"
    assert str(index_of("444444444", WeightMode.REG_0_111).index_100) == "99.90"


def test_without_answers_there_is_no_index() -> None:
    assert index(tally([])) is None
    assert interval_95(tally([])) is None


@pytest.mark.parametrize("pair", KREJCIE_MORGAN.split())
def test_the_target_sample_agrees_with_the_printed_table(pair: str) -> None:
    users, sample = map(int, pair.split("→"))
    assert target_sample(users) == sample


def test_nobody_served_needs_no_sample() -> None:
    assert target_sample(0) == 0
    with pytest.raises(ValueError, match="users"):
        target_sample(-1)


def test_few_answers_are_withheld_and_then_marked_indicative() -> None:
    assert [is_withheld(n) for n in (0, 4, 5)] == [True, True, False]
    assert [is_indicative(n) for n in (5, 29, 30)] == [True, True, False]


def test_the_interval_is_worked_out_from_sums_and_squares() -> None:
    # Totals 27 and 36: mean 31.5, variance 40.5, error of the mean 4.5, half width 1.96 * 4.5 * 25/9.
    answers = tally(responses("333333333 444444444"))
    assert answers.squares == 27**2 + 36**2
    assert interval_95(answers) == Interval(Decimal("63.00"), Decimal("100.00"))
    # Totals 9, 36, three times 18, 27: mean 21, variance 86.4.
    wide = tally(responses("111111111 444444444 222222222 222222222 222222222 333333333"))
    assert interval_95(wide) == Interval(Decimal("37.67"), Decimal("78.99"))


def test_one_response_has_no_interval_and_equal_ones_have_no_width() -> None:
    assert interval_95(tally(responses("333333333"))) is None
    assert interval_95(tally(responses("333333333 333333333"))) == (Decimal("75.00"), Decimal("75.00"))


def test_squares_that_do_not_belong_to_the_sums_are_a_mistake() -> None:
    answers = tally(responses("333333333 444444444"))
    with pytest.raises(ValueError, match="squares"):
        interval_95(Tally(answers.n, answers.sums, 1))


@pytest.mark.parametrize("sums", [{}, dict.fromkeys(CODES, 9), dict.fromkeys(CODES, 1)])
def test_impossible_sums_are_a_mistake(sums: dict[str, int]) -> None:
    with pytest.raises(ValueError, match=r"nine elements|cannot add up"):
        Tally(2, sums)


@pytest.mark.parametrize("spoilt", [{"time": 5}, {"time": 0}, {"time": None}])
def test_an_incomplete_response_is_no_skm_response(spoilt: dict[str, int]) -> None:
    with pytest.raises(ValueError, match="nine scores"):
        tally([dict.fromkeys(CODES, 3) | spoilt])


@given(rows)
def test_the_index_stays_on_its_scale_and_inside_its_interval(answers: list[dict[str, int]]) -> None:
    sums = tally(answers)
    figures = index(sums)
    assert figures is not None
    assert 25 <= figures.index_100 <= 100
    assert figures.exact == sum(figure.mean for figure in figures.elements) / 9
    interval = interval_95(sums)
    assert interval is None or interval.low <= figures.index_100 <= interval.high


@given(rows, rows)
def test_answers_that_are_counted_apart_add_up_to_those_of_all(
    first: list[dict[str, int]], second: list[dict[str, int]]
) -> None:
    assert counted(first) + counted(second) == counted(first + second)
    assert counted(first).tally == tally(first)
