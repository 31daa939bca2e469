"""Working time is the time an office is open, without breaks, weekends and holidays."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.kit.clock import WIB
from server.workdays.data import NATIONAL_CALENDAR
from server.workdays.office_hours import (
    DEFAULT_OFFICE_HOURS,
    OfficeDay,
    is_full_week,
    office_day,
    weekly_net_minutes,
    working_minutes,
)

RAMADAN = (
    *(OfficeDay(day, time(8), time(15), 30, date(2026, 2, 19), date(2026, 3, 20)) for day in range(4)),
    OfficeDay(4, time(8), time(15, 30), 60, date(2026, 2, 19), date(2026, 3, 20)),
)
SIX_DAYS = (
    *(OfficeDay(day, time(7, 30), time(14, 30), 30) for day in range(5)),
    OfficeDay(5, time(7, 30), time(12, 30), 0),
)


def wib(month: int, day: int, hour: int, minute: int = 0, second: int = 0) -> datetime:
    return datetime(2026, month, day, hour, minute, second, tzinfo=WIB).astimezone(UTC)


def minutes(starts_at: datetime, ends_at: datetime) -> int:
    return working_minutes(starts_at, ends_at, DEFAULT_OFFICE_HOURS, NATIONAL_CALENDAR)


def test_a_week_holds_37_and_a_half_hours_and_32_and_a_half_in_ramadan() -> None:
    assert weekly_net_minutes(DEFAULT_OFFICE_HOURS) == 2250
    assert is_full_week(DEFAULT_OFFICE_HOURS)
    assert is_full_week(SIX_DAYS)
    assert is_full_week(RAMADAN, ramadan=True)
    assert not is_full_week(RAMADAN)


@pytest.mark.parametrize(
    ("starts_at", "ends_at", "expected"),
    [
        (wib(11, 24, 8), wib(11, 24, 9), 60),
        (wib(11, 24, 6), wib(11, 24, 20), 450),
        (wib(11, 24, 11, 50), wib(11, 24, 12, 40), 20),
        (wib(11, 24, 12, 5), wib(11, 24, 12, 25), 0),
        (wib(11, 27, 11), wib(11, 27, 13), 60),
        (wib(11, 24, 15), wib(11, 25, 8), 60),
        (wib(11, 27, 15), wib(11, 30, 8), 90),
        (wib(11, 28, 8), wib(11, 29, 17), 0),
        (wib(12, 23, 15), wib(12, 28, 8), 60),
        (wib(11, 24, 8, 0, 40), wib(11, 24, 8, 1, 20), 0),
        (wib(11, 24, 9), wib(11, 24, 8), 0),
    ],
)
def test_only_time_within_office_hours_counts(starts_at: datetime, ends_at: datetime, expected: int) -> None:
    assert minutes(starts_at, ends_at) == expected


def test_the_row_that_came_into_force_last_speaks_for_a_day() -> None:
    rows = (*DEFAULT_OFFICE_HOURS, *RAMADAN)
    assert office_day(date(2026, 2, 23), rows, NATIONAL_CALENDAR) == RAMADAN[0]
    assert office_day(date(2026, 3, 30), rows, NATIONAL_CALENDAR) == DEFAULT_OFFICE_HOURS[0]


def test_a_saturday_is_open_only_where_a_row_says_so() -> None:
    saturday = date(2026, 11, 28)
    assert office_day(saturday, DEFAULT_OFFICE_HOURS, NATIONAL_CALENDAR) is None
    assert office_day(saturday, SIX_DAYS, NATIONAL_CALENDAR) == SIX_DAYS[5]


def test_a_break_that_does_not_fit_at_noon_lies_in_the_middle_of_the_hours() -> None:
    evening = OfficeDay(0, time(14), time(20), 60)
    assert evening.rest == (16 * 3600 + 1800, 17 * 3600 + 1800)
    assert evening.net_minutes == 300


@pytest.mark.parametrize(
    ("weekday", "opens", "closes", "rest"),
    [
        (7, time(8), time(15), 30),
        (0, time(8), time(8), 0),
        (0, time(8), time(9), 60),
        (0, time(8), time(9), -1),
    ],
)
def test_impossible_hours_are_a_mistake(weekday: int, opens: time, closes: time, rest: int) -> None:
    with pytest.raises(ValueError, match=r"weekdays|cannot hold"):
        OfficeDay(weekday, opens, closes, rest)


instants = st.datetimes(datetime(2026, 11, 1), datetime(2027, 1, 31)).map(
    lambda at: at.replace(second=0, microsecond=0, tzinfo=UTC)
)


@given(instants, instants, instants)
def test_time_split_anywhere_adds_up(first: datetime, second: datetime, third: datetime) -> None:
    start, middle, end = sorted((first, second, third))
    assert minutes(start, middle) + minutes(middle, end) == minutes(start, end)
    assert minutes(start, end) <= (end - start) / timedelta(minutes=1)
