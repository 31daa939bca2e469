"""The decreed holidays of 2024 to 2027 are complete."""

import csv
from calendar import monthrange
from collections import Counter
from datetime import date
from pathlib import Path

import pytest

from server.workdays.data import HOLIDAYS, NATIONAL_CALENDAR
from server.workdays.rules import HolidayKind, is_working_day

MONTHS = Path(__file__).parents[2] / "data" / "holidays" / "working_days_per_month.csv"
WORKING_DAYS = {
    2026: [20, 18, 17, 21, 16, 20, 23, 19, 22, 22, 21, 21],
    2027: [19, 19, 15, 22, 16, 21, 22, 21, 22, 21, 22, 22],
}


def working_days(year: int, month: int) -> int:
    days = range(1, monthrange(year, month)[1] + 1)
    return sum(is_working_day(date(year, month, day), NATIONAL_CALENDAR) for day in days)


def test_every_month_of_2024_and_2025_has_its_working_days() -> None:
    with MONTHS.open(encoding="utf-8") as file:
        rows = [{key: int(value) for key, value in row.items()} for row in csv.DictReader(file)]
    assert len(rows) == 24
    assert [working_days(row["year"], row["month"]) for row in rows] == [row["working_days"] for row in rows]


@pytest.mark.parametrize(("year", "total"), [(2026, 240), (2027, 242)])
def test_every_month_of_2026_and_2027_has_its_working_days(year: int, total: int) -> None:
    months = [working_days(year, month) for month in range(1, 13)]
    assert months == WORKING_DAYS[year]
    assert sum(months) == total


def test_each_year_has_the_number_of_days_its_decree_sets() -> None:
    counts = Counter((holiday.on.year, holiday.kind) for holiday in HOLIDAYS)
    national = [counts[year, HolidayKind.NATIONAL] for year in range(2024, 2028)]
    joint_leave = [counts[year, HolidayKind.JOINT_LEAVE] for year in range(2024, 2028)]
    assert (national, joint_leave) == ([19, 17, 17, 18], [10, 11, 8, 8])


def test_no_date_is_listed_twice_and_each_names_its_decree_in_both_languages() -> None:
    assert len({holiday.on for holiday in HOLIDAYS}) == len(HOLIDAYS)
    assert all(h.name and h.name_en and h.source for h in HOLIDAYS)
    sources = {holiday.on: holiday.source for holiday in HOLIDAYS}
    assert sources[date(2024, 11, 27)] == "Keppres No. 33 Tahun 2024"
    assert "933" in sources[date(2025, 8, 18)]


def test_a_year_without_a_decree_is_known_to_be_unknown() -> None:
    assert NATIONAL_CALENDAR.knows_year(2027)
    assert not NATIONAL_CALENDAR.knows_year(2028)
