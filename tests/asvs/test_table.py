"""What docs/security.md says of the requirements is what the tests show."""

import re
from collections import Counter

from tests.asvs.requirements import REASONS, requirements
from tests.asvs.table import PAGE, marked, security_page
from tests.support.tree import ROOT, python_files, syntax

SHOWN = marked()


def numbers(*levels: int) -> list[str]:
    """List the requirements of some levels."""
    return [each.number for each in requirements() if each.level in levels]


def test_every_requirement_of_level_1_has_a_test() -> None:
    assert [number for number in numbers(1) if number not in SHOWN] == []


def test_every_other_requirement_has_a_test_or_says_why_not() -> None:
    assert [number for number in numbers(2, 3) if number not in SHOWN and number not in REASONS] == []


def test_nineteen_in_twenty_of_level_2_have_a_test() -> None:
    asked = numbers(2)
    assert sum(number in SHOWN for number in asked) >= 0.95 * len(asked)


def test_a_mark_names_a_requirement_and_a_reason_one_that_has_no_test() -> None:
    known = numbers(1, 2, 3)
    assert [number for number, times in Counter(known).items() if times > 1] == []
    assert sorted({*SHOWN, *REASONS} - set(known)) == []
    assert sorted(SHOWN.keys() & REASONS.keys()) == []


def test_the_table_is_fresh() -> None:
    assert PAGE.read_text(encoding="utf-8") == security_page()


def test_every_test_that_the_page_names_is_there() -> None:
    there = {getattr(node, "name", "") for path in python_files("tests") for node in syntax(path).body}
    named = set(re.findall(r"`(test_\w+)`", PAGE.read_text(encoding="utf-8")))
    files = {file for file in named if any((ROOT / "tests").rglob(f"{file}.py"))}
    assert named - there - files == set()
