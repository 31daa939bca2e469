"""Office hours and holidays: rows, documents and things of the matrix."""

from datetime import date, timedelta
from itertools import count
from uuid import uuid4

from server.access.actor import SYSTEM
from server.units.models import Unit
from server.workdays.models import Holiday, OfficeHours
from server.workdays.rules import HolidayKind
from server.workdays.services import HolidayDraft, save_holiday
from tests.permissions.patterns import (
    ADMINISTRATOR,
    EVERYONE,
    NOBODY,
)
from tests.permissions.world import World

_DAY = 'on: "2026-12-25", name: "", kind: LOCAL, source: ""'

FIELDS: tuple[tuple[str, str, str], ...] = (
    ("OfficeHours", "id weekday opens closes breakMinutes validFrom validTo", EVERYONE),
    ("Holiday", "id on name nameEn kind source version", EVERYONE),
)
QUERIES: tuple[tuple[str, str], ...] = (("holidays", EVERYONE),)
MUTATIONS: tuple[tuple[str, str], ...] = (
    ("saveOfficeHours", ADMINISTRATOR + " all"),
    ("saveHoliday removeHoliday", NOBODY + " all"),
)
ANSWERS = {
    "Removed": "id",
}
READS = {
    "holidays": "holidays(year: 2026)",
}
CASES = {
    "OfficeHours": "unit:officeHours",
    "Holiday": "holidays:",
}
CHANGES = {
    "saveOfficeHours": 'unit: $unit, validFrom: "2026-01-01", hours: []',
    "saveHoliday": f"input: {{ {_DAY} }}",
    "removeHoliday": "id: $spare",
}


_days = count(1)


async def christmas() -> None:
    """Enter the holiday that everybody sees."""
    draft = HolidayDraft(date(2026, 12, 25), "Natal", HolidayKind.NATIONAL, "SKB", "Christmas")
    await save_holiday(SYSTEM, draft, intention=uuid4())


async def holiday_to_remove() -> str:
    """Make a holiday that nobody minds losing."""
    # A row of its own, since each of those who ask takes one away.
    on = date(2030, 1, 1) + timedelta(days=next(_days))
    row = await Holiday.create(on=on, name="Libur", kind=HolidayKind.LOCAL, source="Perwali")
    return str(row.id)


async def fill(world: World, place: str, unit: Unit) -> None:
    """Give a place and its closed office hours that end, which the service takes for the month of Ramadan only."""
    for each in (unit, world.things[place]["closedUnit"]):
        await OfficeHours.create(
            unit_id=each.id,
            weekday=1,
            opens="07:30",
            closes="15:30",
            break_minutes=30,
            valid_from=date(2026, 1, 1),
            valid_to=date(2026, 12, 31),
        )
