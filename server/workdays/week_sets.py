"""Which office hours hold when: a unit's own sets lie over those of the units above it, and over the default.

A set speaks for whole weeks: a weekday it leaves out is closed while it holds, whatever an older set says.
"""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from server.workdays.office_hours import DEFAULT_OFFICE_HOURS, OfficeDay
from server.workdays.rules import ONE_DAY


@dataclass(frozen=True)
class WeekSet:
    """All rows of one unit that came into force on one day."""

    valid_from: date
    valid_to: date | None
    days: tuple[OfficeDay, ...]

    def holds_on(self, on: date) -> bool:
        """Whether that date lies in the set's time."""
        return self.valid_from <= on and (self.valid_to is None or on <= self.valid_to)


DEFAULT_WEEK = WeekSet(date.min, None, DEFAULT_OFFICE_HOURS)


def lay_over(layers: Sequence[Sequence[WeekSet]]) -> tuple[OfficeDay, ...]:
    """Give rows that never overlap, for all time: on each date those of the first layer with a set for it.

    layers: the unit's own sets first, then those of the units above. Within a layer the set that came into
    force last wins, so that Ramadan hours lie over the usual ones and end by themselves.
    """
    held = [*layers, [DEFAULT_WEEK]]
    rows: list[OfficeDay] = []
    for first, last in _spans(week for layer in held for week in layer):
        rows += (replace(day, valid_from=first, valid_to=last) for day in week_on(first, held).days)
    return tuple(rows)


def week_on(on: date, layers: Sequence[Sequence[WeekSet]]) -> WeekSet:
    """Give the set that holds on a date."""
    for layer in layers:
        holding = [week for week in layer if week.holds_on(on)]
        if holding:
            return max(holding, key=lambda week: week.valid_from)
    return DEFAULT_WEEK


def _spans(weeks: Iterable[WeekSet]) -> Iterator[tuple[date, date | None]]:
    starts = set()
    for week in weeks:
        starts.add(week.valid_from)
        if week.valid_to is not None and week.valid_to < date.max:
            starts.add(week.valid_to + ONE_DAY)
    ordered = sorted(starts)
    for first, following in zip(ordered, [*ordered[1:], None], strict=True):
        yield first, None if following is None else following - ONE_DAY
