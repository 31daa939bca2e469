"""Read the calendar and the office hours."""

from collections import defaultdict
from collections.abc import Collection, Mapping, Sequence
from datetime import MAXYEAR, MINYEAR, date, time
from uuid import UUID

from tortoise.expressions import RawSQL

from server.access.actor import Actor
from server.access.guard import visible
from server.live.remembered import Remembered, rows_of
from server.workdays.models import CalendarChange, CalendarHead, Holiday, OfficeHours
from server.workdays.office_hours import OfficeDay
from server.workdays.rules import Calendar, DayOff, HolidayKind
from server.workdays.week_sets import WeekSet, lay_over

# In the same statement as the holidays: between two, another change could come.
VERSION = RawSQL('(SELECT "version" FROM "calendar_head" WHERE "id" = 1)')


async def _read_calendar() -> Calendar:
    rows = await Holiday.annotate(of=VERSION).values_list("on", "kind", "name", "name_en", "of")
    if not rows:
        return Calendar(version=(await CalendarHead.get(id=1)).version)
    return Calendar({on: _day_off(kind, name, name_en) for on, kind, name, name_en, _ in rows}, rows[0][4])


# Holidays are removed too, which the sum of their versions does not tell for certain, but that of the calendar does.
_calendar = Remembered(_read_calendar, rows_of(Holiday), rows_of(CalendarHead))


async def calendar() -> Calendar:
    """Give all known holidays as the rules want them, and their version."""
    return await _calendar.value()


async def calendars_of(present: Calendar, versions: Collection[int]) -> dict[int, Calendar]:
    """Give the calendar as it was at each version, found by taking back what was changed since; one statement."""
    past = sorted({version for version in versions if version < present.version}, reverse=True)
    found = dict.fromkeys(versions, present)
    if not past:
        return found
    changes = await CalendarChange.filter(version__gt=past[-1]).order_by("-version")
    days = dict(present.holidays)
    for version in past:
        while changes and changes[0].version > version:
            _take_back(changes.pop(0), days)
        found[version] = Calendar(dict(days), version)
    return found


def _take_back(change: CalendarChange, days: dict[date, DayOff]) -> None:
    days.pop(change.on, None)
    if change.kind:
        days[change.on] = _day_off(change.kind, change.name, change.name_en)


def _day_off(kind: HolidayKind, name: str, name_en: str) -> DayOff:
    return DayOff(name, kind, name_en or None)


async def holidays_of_year(actor: Actor, year: int) -> list[Holiday]:
    """Give the holidays of a year in order."""
    if not MINYEAR <= year <= MAXYEAR:
        return []
    rows = visible(actor, "holiday.read", Holiday)
    return await rows.filter(on__gte=date(year, 1, 1), on__lte=date(year, 12, 31)).order_by("on")


async def hours_of(line: Sequence[UUID]) -> tuple[OfficeDay, ...]:
    """Give the office hours of a unit for all time.

    line: the unit and all above it, nearest first (`units.tree.Tree.line`). Where none of them has set hours,
    the default of Perpres 21/2023 holds.
    """
    found = await hours_by_lines({line[0]: line})
    return found[line[0]]


async def hours_by_lines(lines: Mapping[UUID, Sequence[UUID]]) -> dict[UUID, tuple[OfficeDay, ...]]:
    """Give the office hours of many units at once, by unit; `lines` as in `hours_of`."""
    sets = await _week_sets({unit for line in lines.values() for unit in line})
    return {unit: lay_over([sets.get(above, []) for above in line]) for unit, line in lines.items()}


async def own_hours_by_unit_ids(actor: Actor, ids: Sequence[UUID]) -> dict[UUID, list[OfficeHours]]:
    """Give the rows units have set themselves, newest set first."""
    found: dict[UUID, list[OfficeHours]] = defaultdict(list)
    rows = visible(actor, "office_hours.read", OfficeHours).filter(unit_id__in=list(ids))
    for row in await rows.order_by("-valid_from", "weekday"):
        found[row.unit_id].append(row)
    return found


async def _week_sets(units: set[UUID]) -> dict[UUID, list[WeekSet]]:
    rows: dict[tuple[UUID, date], list[OfficeHours]] = defaultdict(list)
    for row in await OfficeHours.filter(unit_id__in=list(units)):
        rows[(row.unit_id, row.valid_from)].append(row)
    sets: dict[UUID, list[WeekSet]] = defaultdict(list)
    for (unit, valid_from), week in rows.items():
        sets[unit].append(WeekSet(valid_from, week[0].valid_to, tuple(map(office_day_of, week))))
    return sets


def office_day_of(row: OfficeHours) -> OfficeDay:
    """Give a row as the rules want it."""
    return OfficeDay(
        row.weekday,
        time.fromisoformat(row.opens),
        time.fromisoformat(row.closes),
        row.break_minutes,
        row.valid_from,
        row.valid_to,
    )
