"""Office hours of a unit and the working time that lies inside them.

The regulation gives the length of the break but not its place. It is taken out at 12.00, on Fridays at 11.30
for the Friday prayer; where the hours do not hold that time whole, it is taken out in their middle.
Source: Perpres 21/2023 (37 h 30 min a week without breaks, 32 h 30 min in Ramadan).
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, time
from typing import NamedTuple
from zoneinfo import ZoneInfo

from server.kit.clock import WIB
from server.workdays.rules import ONE_DAY, Calendar

MONDAY, FRIDAY, SUNDAY = 0, 4, 6
BREAK_STARTS = time(12, 0)
FRIDAY_BREAK_STARTS = time(11, 30)
WEEKLY_NET_MINUTES = 37 * 60 + 30
RAMADAN_WEEKLY_NET_MINUTES = 32 * 60 + 30
WHOLE_DAY = 24 * 60 * 60


def _seconds(at: time) -> int:
    return at.hour * 3600 + at.minute * 60 + at.second


class Span(NamedTuple):
    """Seconds since local midnight, the end not included."""

    starts: int
    ends: int

    def overlap(self, other: "Span") -> int:
        """Give the seconds both spans share."""
        return max(0, min(self.ends, other.ends) - max(self.starts, other.starts))


@dataclass(frozen=True, slots=True)
class OfficeDay:
    """The hours of one weekday. weekday: 0 Monday to 6 Sunday. Local times."""

    weekday: int
    opens: time
    closes: time
    break_minutes: int
    valid_from: date = date.min
    valid_to: date | None = None

    def __post_init__(self) -> None:
        if not MONDAY <= self.weekday <= SUNDAY:
            raise ValueError(f"weekdays are 0 to 6, not {self.weekday}")
        if not 0 <= self.break_minutes * 60 < _seconds(self.closes) - _seconds(self.opens):
            raise ValueError(f"{self.opens} to {self.closes} cannot hold a break of {self.break_minutes}")

    @property
    def hours(self) -> Span:
        """The span from opening to closing."""
        return Span(_seconds(self.opens), _seconds(self.closes))

    @property
    def rest(self) -> Span:
        """The span of the break; its place is an assumption, see the module."""
        hours, length = self.hours, self.break_minutes * 60
        starts = _seconds(FRIDAY_BREAK_STARTS if self.weekday == FRIDAY else BREAK_STARTS)
        if starts < hours.starts or starts + length > hours.ends:
            starts = (hours.starts + hours.ends - length) // 2
        return Span(starts, starts + length)

    @property
    def net_minutes(self) -> int:
        """Working minutes of the whole day."""
        return (self.hours.ends - self.hours.starts) // 60 - self.break_minutes

    def is_valid_on(self, on: date) -> bool:
        """Tell whether this row speaks for that date."""
        is_within = self.valid_from <= on and (self.valid_to is None or on <= self.valid_to)
        return is_within and on.weekday() == self.weekday


DEFAULT_OFFICE_HOURS = (
    *(OfficeDay(weekday, time(7, 30), time(15, 30), 30) for weekday in range(MONDAY, FRIDAY)),
    OfficeDay(FRIDAY, time(7, 30), time(16, 0), 60),
)


def weekly_net_minutes(week: Sequence[OfficeDay]) -> int:
    """Add up the working minutes of one week's rows."""
    return sum(day.net_minutes for day in week)


def is_full_week(week: Sequence[OfficeDay], *, ramadan: bool = False) -> bool:
    """Tell whether one week's rows hold exactly the legal working time, on as many days as they like."""
    return weekly_net_minutes(week) == (RAMADAN_WEEKLY_NET_MINUTES if ramadan else WEEKLY_NET_MINUTES)


def office_day(on: date, office_hours: Sequence[OfficeDay], calendar: Calendar) -> OfficeDay | None:
    """Give the hours of a date, the row most recently come into force; None when the office is closed.

    Saturdays and Sundays are open only if a row says so; holidays never are.
    """
    if on in calendar.holidays:
        return None
    rows = [row for row in office_hours if row.is_valid_on(on)]
    return max(rows, key=lambda row: row.valid_from, default=None)


def working_minutes(
    starts_at: datetime,
    ends_at: datetime,
    office_hours: Sequence[OfficeDay] = DEFAULT_OFFICE_HOURS,
    calendar: Calendar | None = None,
    zone: ZoneInfo = WIB,
) -> int:
    """Give the whole working minutes between two aware instants, breaks and closed days taken out.

    0 when the end is not later than the start.
    """
    calendar = calendar or Calendar()
    start, end = starts_at.astimezone(zone), ends_at.astimezone(zone)
    total, on = 0, start.date()
    while on <= end.date():
        day = office_day(on, office_hours, calendar)
        if day is not None:
            first = _seconds(start.time()) if on == start.date() else 0
            last = _seconds(end.time()) if on == end.date() else WHOLE_DAY
            asked = Span(first, last)
            total += day.hours.overlap(asked) - day.rest.overlap(asked)
        on += ONE_DAY
    return total // 60
