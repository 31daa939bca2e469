"""The answer to `rangkui due`: a deadline on the national calendar and how it was counted."""

from collections.abc import Sequence
from datetime import date

from server.workdays.data import NATIONAL_CALENDAR
from server.workdays.rules import CountedDay, Pause, explain


def parse_pause(text: str) -> Pause:
    """Read `2026-11-26:2026-11-30`, the first day and the day the clock went on. Raises ValueError."""
    first, separator, last = text.partition(":")
    if not separator:
        raise ValueError(f"'{text}' is not FROM:TO, for example 2026-11-26:2026-11-30")
    return Pause(date.fromisoformat(first.strip()), date.fromisoformat(last.strip()))


def due_report(start: date, days: int, pauses: Sequence[Pause] = ()) -> str:
    """Write the deadline in the first line and then each day with its number or the reason it has none."""
    counted = explain(start, days, NATIONAL_CALENDAR, pauses)
    due_on = counted[-1].on
    lines = [f"{due_on}  due: working day {days} after {start}", *map(_line, counted)]
    lines += [
        f"Note: no holidays of {year} are known yet; the date may move."
        for year in range(start.year, due_on.year + 1)
        if not NATIONAL_CALENDAR.knows_year(year)
    ]
    return "\n".join(lines)


def _line(day: CountedDay) -> str:
    number = "-" if day.number is None else str(day.number)
    why = "" if day.why is None else f"  {day.why} / {day.why_en}"
    return f"  {day.on} {day.on:%a} {number:>4}{why}"
