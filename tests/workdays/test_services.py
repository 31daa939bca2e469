"""Office hours and holidays as administrators set them, and what follows for the calendar."""

from dataclasses import replace
from datetime import date, time
from uuid import uuid4

import pytest

from server.access.actor import SYSTEM, Role
from server.access.guard import may_somewhere
from server.kit.messages import Language, message
from server.kit.refusals import Invalid, NotAllowed
from server.units.queries import unit_tree
from server.workdays import data
from server.workdays.models import Holiday, OfficeHours
from server.workdays.office_hours import DEFAULT_OFFICE_HOURS, office_day
from server.workdays.queries import calendar, hours_of
from server.workdays.rules import HolidayKind
from server.workdays.services import (
    HolidayDraft,
    HoursDraft,
    remove_holiday,
    save_holiday,
    save_office_hours,
    seed_calendar,
)
from tests.support import factories

USUAL = [HoursDraft(day.weekday, day.opens, day.closes, day.break_minutes) for day in DEFAULT_OFFICE_HOURS]
RAMADAN = [HoursDraft(day, time(8), time(15), 30) for day in range(1, 6)]


def six_day_week_of(minutes: int) -> list[HoursDraft]:
    """Give a six-day week with so many net minutes a day."""
    return [HoursDraft(day, time(7), time(7 + minutes // 60, minutes % 60), 0) for day in range(1, 7)]


async def test_a_week_that_is_too_short_is_refused_with_its_sum(database: None) -> None:
    unit = await factories.unit()
    with pytest.raises(Invalid) as refused:
        await save_office_hours(
            SYSTEM, unit.id, six_day_week_of(365), valid_from=date(2026, 1, 1), intention=uuid4()
        )
    problem = refused.value.fields[0]
    said = message(problem.message, Language.ID, **dict(problem.params))
    assert said == "Jam kerja berjumlah 36,5, seharusnya 37,5."


async def test_the_short_week_of_ramadan_must_end_by_itself(database: None) -> None:
    unit = await factories.unit()
    start = date(2027, 2, 8)
    with pytest.raises(Invalid):
        await save_office_hours(SYSTEM, unit.id, RAMADAN, valid_from=start, intention=uuid4())
    await save_office_hours(
        SYSTEM, unit.id, RAMADAN, valid_from=start, valid_to=date(2027, 3, 9), intention=uuid4()
    )
    hours, days = await hours_of([unit.id]), await calendar()
    opens = {
        on: day.opens for on in (date(2027, 2, 9), date(2027, 3, 11)) if (day := office_day(on, hours, days))
    }
    assert opens == {date(2027, 2, 9): time(8), date(2027, 3, 11): time(7, 30)}


async def test_a_new_set_closes_the_weekdays_it_leaves_out(database: None) -> None:
    unit, days = await factories.unit(), await calendar()
    await save_office_hours(
        SYSTEM, unit.id, six_day_week_of(375), valid_from=date(2026, 1, 1), intention=uuid4()
    )
    await save_office_hours(SYSTEM, unit.id, USUAL, valid_from=date(2026, 11, 1), intention=uuid4())
    hours = await hours_of([unit.id])
    assert office_day(date(2026, 10, 31), hours, days) is not None
    assert office_day(date(2026, 11, 7), hours, days) is None


async def test_a_unit_without_hours_has_those_of_the_unit_above_then_the_default(database: None) -> None:
    root = await factories.unit()
    low = await factories.unit(parent=root)
    tree, days = await unit_tree(), await calendar()
    await save_office_hours(
        SYSTEM, root.id, six_day_week_of(375), valid_from=date(2026, 6, 1), intention=uuid4()
    )
    hours = await hours_of(tree.line(low.id))
    opens = [
        day.opens for on in (date(2026, 5, 29), date(2026, 6, 2)) if (day := office_day(on, hours, days))
    ]
    assert opens == [time(7, 30), time(7, 0)]


async def test_hours_are_set_by_the_administrators_of_the_unit(database: None) -> None:
    unit, intention = await factories.unit(), uuid4()
    admin = await factories.actor_with(Role.ADMIN, unit)
    for _ in range(2):
        await save_office_hours(admin, unit.id, USUAL, valid_from=date(2026, 1, 1), intention=intention)
    assert await OfficeHours.all().count() == 5
    with pytest.raises(NotAllowed):
        await save_office_hours(
            await factories.actor_with(Role.ADMIN, await factories.unit()),
            unit.id,
            USUAL,
            valid_from=date(2026, 1, 1),
            intention=uuid4(),
        )


async def test_the_decreed_calendar_is_entered_once_and_stays_as_it_was_changed(database: None) -> None:
    assert await seed_calendar() == len(data.HOLIDAYS)
    christmas = await Holiday.get(on=date(2026, 12, 25))
    intention = uuid4()
    for _ in range(2):
        assert await remove_holiday(SYSTEM, christmas.id, intention=intention) == christmas.id
    assert await seed_calendar() == 0
    known = await calendar()
    assert date(2026, 12, 25) not in known.holidays
    assert known.after(date(2026, 11, 24), 60) == date(2027, 2, 22)


async def test_a_local_holiday_is_entered_by_an_administrator_once_a_day(database: None) -> None:
    admin = await factories.actor_with(Role.ADMIN, await factories.unit())
    day = HolidayDraft(date(2026, 9, 17), "Hari Jadi Pangkalpinang", HolidayKind.LOCAL, "Perwali 1/2026")
    await save_holiday(admin, day, intention=uuid4())
    assert (await calendar()).holidays[day.on].why()[0] == "Libur daerah: Hari Jadi Pangkalpinang"
    with pytest.raises(Invalid):
        await save_holiday(admin, day, intention=uuid4())
    with pytest.raises(NotAllowed):
        await save_holiday(
            await factories.actor_with(Role.HANDLER, await factories.unit()), day, intention=uuid4()
        )


async def test_holidays_belong_to_the_administrators_of_the_top_of_the_tree(database: None) -> None:
    top = await factories.unit()
    village = await factories.actor_with(Role.ADMIN, await factories.unit(parent=top))
    day = HolidayDraft(date(2026, 9, 17), "Hari Jadi Pangkalpinang", HolidayKind.LOCAL, "Perwali 1/2026")
    entered = await save_holiday(await factories.actor_with(Role.ADMIN, top), day, intention=uuid4())
    for wish in (
        save_holiday(village, replace(day, on=date(2026, 9, 18)), intention=uuid4()),
        save_holiday(village, day, holiday_id=entered.id, seen=1, intention=uuid4()),
        remove_holiday(village, entered.id, intention=uuid4()),
    ):
        with pytest.raises(NotAllowed):
            await wish
    assert not may_somewhere(village, "holiday.save")
