"""Working days are counted the same way by everyone, and each day can be explained."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.workdays.data import NATIONAL_CALENDAR
from server.workdays.rules import (
    Calendar,
    DayOff,
    HolidayKind,
    Pause,
    add_working_days,
    explain,
    is_working_day,
    working_days_between,
    working_days_left,
)

DEADLINES = """
2026-03-17   2026-03-27  2026-03-31  2026-04-08  2026-04-14  2026-06-26
2026-11-24   2026-11-27  2026-12-01  2026-12-08  2026-12-14  2027-02-23
2026-12-23   2026-12-30  2027-01-04  2027-01-12  2027-01-18  2027-04-05
2026-12-31   2027-01-07  2027-01-11  2027-01-18  2027-01-22  2027-04-09
2027-05-14   2027-05-25  2027-05-27  2027-06-04  2027-06-10  2027-08-13
"""
VECTORS = [
    (date.fromisoformat(start), days, date.fromisoformat(due))
    for start, *dues in map(str.split, DEADLINES.strip().splitlines())
    for days, due in zip((3, 5, 10, 14, 60), dues, strict=True)
]
NOVEMBER_24 = date(2026, 11, 24)

dates = st.dates(date(2024, 1, 1), date(2027, 9, 1))
pauses = st.lists(
    st.builds(lambda on, days: Pause(on, on + timedelta(days)), dates, st.integers(0, 30)), max_size=3
)


@pytest.mark.parametrize(("start", "days", "due_on"), VECTORS)
def test_a_deadline_falls_on_the_day_the_calendar_gives(start: date, days: int, due_on: date) -> None:
    assert add_working_days(start, days, NATIONAL_CALENDAR) == due_on
    assert NATIONAL_CALENDAR.after(start, days) == due_on


def test_joint_leave_is_no_working_day() -> None:
    assert not is_working_day(date(2026, 12, 24), NATIONAL_CALENDAR)
    assert add_working_days(date(2026, 12, 17), 5, NATIONAL_CALENDAR) == date(2026, 12, 28)


def test_a_local_holiday_moves_the_deadline() -> None:
    holidays = {
        **NATIONAL_CALENDAR.holidays,
        date(2026, 11, 25): DayOff("Hari jadi kota", HolidayKind.LOCAL),
    }
    assert add_working_days(NOVEMBER_24, 1, Calendar(holidays)) == date(2026, 11, 26)


def test_days_are_counted_forwards_only() -> None:
    with pytest.raises(ValueError, match="forwards"):
        add_working_days(NOVEMBER_24, -1, NATIONAL_CALENDAR)


def test_a_pause_consumes_no_day_and_its_last_day_is_day_0_of_the_rest() -> None:
    pause = Pause(date(2026, 11, 26), date(2026, 11, 30))
    assert add_working_days(NOVEMBER_24, 5, NATIONAL_CALENDAR, [pause]) == date(2026, 12, 4)
    assert add_working_days(date(2026, 11, 30), 4, NATIONAL_CALENDAR) == date(2026, 12, 4)


def test_a_pause_cannot_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="before"):
        Pause(date(2026, 11, 30), date(2026, 11, 26))


def test_every_day_to_the_deadline_says_whether_it_counts_and_why_not() -> None:
    pause = Pause(date(2026, 12, 22), date(2026, 12, 23))
    days = explain(date(2026, 12, 21), 2, NATIONAL_CALENDAR, [pause])
    assert [(day.on.day, day.number, day.why) for day in days] == [
        (21, None, "Hari ke-0: hari kejadian"),
        (22, None, "Tenggat dijeda"),
        (23, None, "Tenggat dilanjutkan: hari ke-0 dari sisanya"),
        (24, None, "Cuti bersama: Natal"),
        (25, None, "Libur nasional: Natal"),
        (26, None, "Sabtu"),
        (27, None, "Minggu"),
        (28, 1, None),
        (29, 2, None),
    ]


def test_a_day_that_does_not_count_says_so_in_english_too() -> None:
    whys = [day.why_en for day in explain(date(2026, 12, 23), 1, NATIONAL_CALENDAR)]
    assert whys == [
        "Day 0: the day of the event",
        "Joint leave: Christmas",
        "National holiday: Christmas Day",
        "Saturday",
        "Sunday",
        None,
    ]


def test_a_holiday_without_an_english_name_keeps_its_own() -> None:
    assert DayOff("Hari jadi", HolidayKind.LOCAL, "").why() == (
        "Libur daerah: Hari jadi",
        "Local holiday: Hari jadi",
    )


def test_the_days_left_run_down_to_zero_and_then_count_the_days_late() -> None:
    due_on = date(2026, 12, 1)
    left = [
        working_days_left(date(2026, 11, 24) + timedelta(n), due_on, NATIONAL_CALENDAR) for n in range(10)
    ]
    assert left == [5, 4, 3, 2, 2, 2, 1, 0, -1, -2]


@given(dates, st.integers(0, 80), pauses)
def test_counting_back_gives_the_days_that_were_added(start: date, days: int, paused: list[Pause]) -> None:
    due_on = add_working_days(start, days, NATIONAL_CALENDAR, paused)
    assert working_days_between(start, due_on, NATIONAL_CALENDAR, paused) == days
    assert days == 0 or is_working_day(due_on, NATIONAL_CALENDAR)


@given(dates, st.integers(0, 60), pauses)
def test_the_explanation_ends_on_the_deadline_and_numbers_every_counted_day(
    start: date, days: int, paused: list[Pause]
) -> None:
    explained = explain(start, days, NATIONAL_CALENDAR, paused)
    assert [day.number for day in explained if day.counts] == list(range(1, days + 1))
    assert explained[-1].on == add_working_days(start, days, NATIONAL_CALENDAR, paused)
    assert all(day.counts == (day.why is None) == (day.why_en is None) for day in explained)


@given(dates, st.integers(1, 40), pauses)
def test_a_pause_never_brings_a_deadline_forward(start: date, days: int, paused: list[Pause]) -> None:
    assert add_working_days(start, days, NATIONAL_CALENDAR, paused) >= NATIONAL_CALENDAR.after(start, days)
