"""Counting of working days. Day 0 is the day of the event; the count starts on the day after.

A working day is Monday to Friday and neither a national holiday nor joint leave nor a local holiday.
While a clock is paused no day is consumed: neither the first nor any later day of the pause counts, and the
day it is resumed on is day 0 of the rest.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum
from typing import NamedTuple

ONE_DAY = timedelta(days=1)
SATURDAY, SUNDAY = 5, 6


class HolidayKind(StrEnum):
    """Why an office is closed on a weekday."""

    NATIONAL = "national"
    JOINT_LEAVE = "joint_leave"
    LOCAL = "local"


KIND_NAMES = {
    HolidayKind.NATIONAL: ("Libur nasional", "National holiday"),
    HolidayKind.JOINT_LEAVE: ("Cuti bersama", "Joint leave"),
    HolidayKind.LOCAL: ("Libur daerah", "Local holiday"),
}


EARLIER_CALENDAR = (
    "Ditetapkan menurut kalender yang berlaku saat itu",
    "Set by the calendar of that time",
)


class DayOff(NamedTuple):
    """A holiday as the calendar shows it. Without an English name the Indonesian one is used."""

    name: str
    kind: HolidayKind
    name_en: str | None = None

    def why(self) -> tuple[str, str]:
        """Say why the day does not count, in Indonesian and in English."""
        kind, kind_en = KIND_NAMES[self.kind]
        return f"{kind}: {self.name}", f"{kind_en}: {self.name_en or self.name}"


@dataclass(frozen=True, slots=True)
class Pause:
    """A clock that stood still, both days included. For a pause still open, give today as the last day."""

    starts_on: date
    resumes_on: date

    def __post_init__(self) -> None:
        if self.resumes_on < self.starts_on:
            raise ValueError(f"a pause cannot end on {self.resumes_on}, before {self.starts_on}")


@dataclass(frozen=True)
class Calendar:
    """The holidays of a place; Saturdays and Sundays need no entry. version: which of its changes it contains."""

    holidays: Mapping[date, DayOff] = field(default_factory=dict)
    version: int = 0

    def after(self, start: date, days: int) -> date:
        """Give the n-th working day after a date, without pauses."""
        return add_working_days(start, days, self)

    def knows_year(self, year: int) -> bool:
        """Tell whether any holiday of the year is known; if not, its deadlines are provisional."""
        return any(on.year == year for on in self.holidays)


@dataclass(frozen=True, slots=True)
class CountedDay:
    """One day between an event and its deadline: either it counts and has a number, or it says why not."""

    on: date
    counts: bool
    number: int | None
    why: str | None
    why_en: str | None


@dataclass(frozen=True, slots=True)
class Given:
    """A deadline as it was given: day 0, how many working days, the due date found, and the pauses in it."""

    starts_on: date
    working_days: int
    due_on: date
    pauses: tuple[Pause, ...] = ()


def is_working_day(on: date, calendar: Calendar) -> bool:
    """Tell whether offices work on that day."""
    return on.weekday() < SATURDAY and on not in calendar.holidays


def add_working_days(start: date, days: int, calendar: Calendar, pauses: Sequence[Pause] = ()) -> date:
    """Give the n-th working day after `start`; with 0 days that is `start` itself, whatever day it is."""
    if days < 0:
        raise ValueError(f"working days are counted forwards, not {days}")
    if days == 0:
        return start
    for on in _days_after(start):
        if _consumes(on, calendar, pauses):
            days -= 1
            if days == 0:
                return on
    raise OverflowError("the calendar has ended")


def working_days_between(start: date, end: date, calendar: Calendar, pauses: Sequence[Pause] = ()) -> int:
    """Count the working days after `start` up to and including `end`; 0 when `end` is not later."""
    span = (start + timedelta(days=i) for i in range(1, (end - start).days + 1))
    return sum(_consumes(on, calendar, pauses) for on in span)


def working_days_left(today: date, due_on: date, calendar: Calendar) -> int:
    """Count the working days still left after today: 0 on the due date, negative by the days it is late.

    On a weekend just after the due date it is 0 although overdue: no working day has been missed yet.
    """
    if today <= due_on:
        return working_days_between(today, due_on, calendar)
    return -working_days_between(due_on, today, calendar)


def explain(start: date, days: int, calendar: Calendar, pauses: Sequence[Pause] = ()) -> list[CountedDay]:
    """List every day from day 0 to the due date, both included, with its number or the reason it has none."""
    given = Given(start, days, add_working_days(start, days, calendar, pauses), tuple(pauses))
    return explain_given(given, calendar, calendar)


def explain_given(given: Given, counted: Calendar, present: Calendar) -> list[CountedDay]:
    """List every day from day 0 to a due date that stands, numbered by the calendar it was counted by.

    A day that the calendar of now treats otherwise keeps its number, or its lack of one, and says what changed.
    So does the due date itself when not even the calendar it was counted by leads there, which is possible for
    dates given before calendars were kept.
    """
    days = [
        CountedDay(given.starts_on, False, None, "Hari ke-0: hari kejadian", "Day 0: the day of the event")
    ]
    number = 0
    for offset in range(1, (given.due_on - given.starts_on).days + 1):
        on = given.starts_on + timedelta(days=offset)
        reason = _reason_not_counted(on, counted, given.pauses)
        number += reason is None
        why = _with_change(on, reason, counted, present) or (None, None)
        days.append(CountedDay(on, reason is None, None if reason else number, *why))
    if number != given.working_days:
        days[-1] = replace(days[-1], why=EARLIER_CALENDAR[0], why_en=EARLIER_CALENDAR[1])
    return days


def _days_after(start: date) -> Iterator[date]:
    while start < date.max:
        start += ONE_DAY
        yield start


def _is_paused(on: date, pauses: Iterable[Pause]) -> bool:
    return any(pause.starts_on <= on <= pause.resumes_on for pause in pauses)


def _consumes(on: date, calendar: Calendar, pauses: Sequence[Pause]) -> bool:
    return is_working_day(on, calendar) and not _is_paused(on, pauses)


def _reason_not_counted(on: date, calendar: Calendar, pauses: Sequence[Pause]) -> tuple[str, str] | None:
    if on in calendar.holidays:
        return calendar.holidays[on].why()
    if on.weekday() == SATURDAY:
        return "Sabtu", "Saturday"
    if on.weekday() == SUNDAY:
        return "Minggu", "Sunday"
    if not _is_paused(on, pauses):
        return None
    if any(pause.starts_on <= on < pause.resumes_on for pause in pauses):
        return "Tenggat dijeda", "Clock paused"
    return "Tenggat dilanjutkan: hari ke-0 dari sisanya", "Clock resumed: day 0 of the rest"


def _with_change(
    on: date, reason: tuple[str, str] | None, counted: Calendar, present: Calendar
) -> tuple[str, str] | None:
    if is_working_day(on, counted) == is_working_day(on, present):
        return reason
    if on in present.holidays:
        why, why_en = present.holidays[on].why()
        return f"{why} (baru kemudian; tetap dihitung)", f"{why_en} (only later; it still counts)"
    why, why_en = counted.holidays[on].why()
    return (
        f"{why} (kemudian dicabut; tetap tidak dihitung)",
        f"{why_en} (lifted later; it still does not count)",
    )
