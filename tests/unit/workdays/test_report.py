"""The answer to `rangkui due` shows the deadline and the way to it."""

from datetime import date

import pytest

from server.workdays.report import due_report, parse_pause
from server.workdays.rules import Pause


def test_the_deadline_comes_first_and_each_day_follows() -> None:
    lines = due_report(date(2026, 12, 23), 1).splitlines()
    assert lines[0] == "2026-12-28  due: working day 1 after 2026-12-23"
    assert lines[2].split(maxsplit=3) == [
        "2026-12-24",
        "Thu",
        "-",
        "Cuti bersama: Natal / Joint leave: Christmas",
    ]
    assert lines[-1].split() == ["2026-12-28", "Mon", "1"]


def test_a_deadline_in_a_year_without_a_decree_is_marked() -> None:
    assert "no holidays of 2028" in due_report(date(2027, 12, 20), 10)


def test_a_pause_is_read_from_two_dates() -> None:
    assert parse_pause("2026-11-26:2026-11-30") == Pause(date(2026, 11, 26), date(2026, 11, 30))


@pytest.mark.parametrize("text", ["2026-11-26", "2026-11-30:2026-11-26", "x:y", ""])
def test_a_pause_that_is_none_is_a_mistake(text: str) -> None:
    with pytest.raises(ValueError, match=r"FROM:TO|before|isoformat"):
        parse_pause(text)
