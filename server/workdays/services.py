"""Change the calendar and the office hours."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, time
from uuid import UUID

from server.access.actor import SYSTEM, Actor
from server.access.guard import require, visible_one
from server.audit.kinds import Act
from server.audit.services import Done, record
from server.kit.check import Check
from server.kit.models import is_taken
from server.live.intentions import once, once_by_id
from server.live.work import work
from server.workdays import data
from server.workdays.events import HolidayRemoved, HolidaySaved, OfficeHoursSaved
from server.workdays.models import Holiday, OfficeHours
from server.workdays.office_hours import OfficeDay, is_full_week, weekly_net_minutes
from server.workdays.rules import HolidayKind
from server.workdays.topics import CALENDAR
from server.workdays.versions import keep_before, next_version

FIRST_DAY, LAST_DAY = date(2000, 1, 1), date(2100, 12, 31)


@dataclass(frozen=True)
class HoursDraft:
    """The hours of one weekday as filled in. weekday: 0 Monday to 6 Sunday."""

    weekday: int
    opens: time
    closes: time
    break_minutes: int


@dataclass(frozen=True)
class HolidayDraft:
    """What an administrator fills in for a holiday."""

    on: date
    name: str
    kind: HolidayKind
    source: str
    name_en: str = ""


@once_by_id("save_office_hours")
async def save_office_hours(
    actor: Actor,
    unit_id: UUID,
    hours: Sequence[HoursDraft],
    *,
    valid_from: date,
    valid_to: date | None = None,
    intention: UUID,
) -> UUID:
    """Set a unit's hours for all weekdays from a day on; gives the unit's id.

    A set of the same day is replaced. The week must hold 37.5 hours net; 32.5, the hours of Ramadan, only in
    a set that ends by itself.
    Refuses: NotAllowed, Invalid. Emits: office_hours.saved. Source: Perpres 21/2023.
    """
    require(actor, "office_hours.save", OfficeHours(unit_id=unit_id))
    days = _checked_hours(hours, valid_from, valid_to)
    async with work(actor) as w:
        await w.remove(OfficeHours.filter(unit_id=unit_id, valid_from=valid_from))
        for day in days:
            await w.add(
                OfficeHours(
                    unit_id=unit_id,
                    weekday=day.weekday,
                    opens=f"{day.opens:%H:%M}",
                    closes=f"{day.closes:%H:%M}",
                    break_minutes=day.break_minutes,
                    valid_from=valid_from,
                    valid_to=valid_to,
                )
            )
        w.emit(OfficeHoursSaved(unit_id, valid_from), topics=[CALENDAR.name])
        await record(w, Done(Act.HOURS_SAVED, subject=("unit", unit_id), words={"unit": str(unit_id)}))
        w.done(save_office_hours.verb, intention, unit_id)
    return unit_id


@once("save_holiday", Holiday)
async def save_holiday(
    actor: Actor,
    draft: HolidayDraft,
    *,
    holiday_id: UUID | None = None,
    seen: int | None = None,
    intention: UUID,
) -> Holiday:
    """Enter a holiday (no id) or change one. Deadlines already set stay; those set from now on count with it.

    Refuses: NotFound, NotAllowed, Invalid, Stale. Emits: holiday.saved.
    """
    old = await visible_one(actor, "holiday.read", Holiday, holiday_id) if holiday_id else None
    require(actor, "holiday.save", old)
    values = await _checked_holiday(draft, old, seen)
    async with work(actor) as w:
        await keep_before(w, await next_version(w), {draft.on: None} | ({old.on: old} if old else {}))
        row = await w.store(old, Holiday, values, seen)
        w.emit(HolidaySaved(row.id, row.on), topics=[CALENDAR.name])
        await record(w, Done(Act.HOLIDAY_SAVED, subject=("holiday", row.id), words={"on": str(row.on)}))
        w.done(save_holiday.verb, intention, row.id)
    return row


@once_by_id("remove_holiday")
async def remove_holiday(actor: Actor, holiday_id: UUID, *, intention: UUID) -> UUID:
    """Make a day a working day again; gives the id of what was removed.

    Refuses: NotFound, NotAllowed. Emits: holiday.removed.
    """
    require(actor, "holiday.save", await visible_one(actor, "holiday.read", Holiday, holiday_id))
    async with work(actor) as w:
        version = await next_version(w)
        # Again, now that no other change can come between: a twin may have been quicker.
        row = await visible_one(actor, "holiday.read", Holiday, holiday_id)
        await keep_before(w, version, {row.on: row})
        await w.remove(Holiday.filter(id=row.id))
        w.emit(HolidayRemoved(row.id, row.on), topics=[CALENDAR.name])
        await record(w, Done(Act.HOLIDAY_REMOVED, subject=("holiday", row.id), words={"on": str(row.on)}))
        w.done(remove_holiday.verb, intention, row.id)
    return row.id


async def seed_calendar() -> int:
    """Enter the decreed holidays of years that have none yet; gives how many were entered.

    A year that is there stays as administrators left it, so calling this at every start does no harm.
    """
    decreed = (HolidayKind.NATIONAL, HolidayKind.JOINT_LEAVE)
    entered = await Holiday.all()
    known = {row.on.year for row in entered if row.kind in decreed}
    taken = {row.on for row in entered}
    rows = [
        Holiday(on=day.on, name=day.name, name_en=day.name_en, kind=day.kind, source=day.source)
        for day in data.HOLIDAYS
        if day.on.year not in known and day.on not in taken
    ]
    if rows:
        async with work(SYSTEM) as w:
            await keep_before(w, await next_version(w), {row.on: None for row in rows})
            await w.add_all(rows)
    return len(rows)


def _checked_hours(hours: Sequence[HoursDraft], valid_from: date, valid_to: date | None) -> list[OfficeDay]:
    check = Check()
    check.day("validFrom", valid_from, first=FIRST_DAY, last=LAST_DAY)
    check.day("validTo", valid_to, first=valid_from, last=LAST_DAY)
    days: list[OfficeDay] = []
    for place, draft in enumerate(hours):
        try:
            day = OfficeDay(
                draft.weekday, draft.opens, draft.closes, draft.break_minutes, valid_from, valid_to
            )
        except ValueError:
            check.wrong(f"hours.{place}", "hours_of_day")
            continue
        if any(other.weekday == day.weekday for other in days):
            check.wrong(f"hours.{place}.weekday", "taken")
        days.append(day)
    check.done()
    if not is_full_week(days) and not (valid_to is not None and is_full_week(days, ramadan=True)):
        total = f"{weekly_net_minutes(days) / 60:.2f}".rstrip("0").rstrip(".")
        key = "hours_of_week" if valid_to is None else "hours_of_week_or_ramadan"
        check.wrong("hours", key, total=total.replace(".", ","), total_en=total)
    check.done()
    return days


async def _checked_holiday(draft: HolidayDraft, old: Holiday | None, seen: int | None) -> dict[str, object]:
    check = Check()
    values: dict[str, object] = {
        "on": check.day("on", draft.on, first=FIRST_DAY, last=LAST_DAY),
        "name": check.text("name", draft.name, least=3, most=120),
        "name_en": check.text("nameEn", draft.name_en, most=120),
        "kind": draft.kind,
        "source": check.text("source", draft.source, least=3, most=300),
    }
    if await is_taken(Holiday, old, on=draft.on):
        check.wrong("on", "taken")
    check.seen(old, seen)
    check.done()
    return values
