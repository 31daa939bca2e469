"""A complaint has one deadline: the day it was given, whatever becomes of the calendar afterwards."""

from datetime import date
from typing import Any
from uuid import uuid4

from server.access.actor import SYSTEM, Actor
from server.complaints.models import Complaint
from server.workdays.models import Holiday
from server.workdays.rules import HolidayKind
from server.workdays.services import HolidayDraft, remove_holiday, save_holiday
from tests.schema.test_complaints import ask
from tests.support import complaint_factories as make
from tests.support.held_clock import HeldClock

ONE = """query ($id: UUID!) { complaint(id: $id) { isOverdue deadline {
  kind startsOn dueOn workingDays workingDaysLeft isOverdue days { on counts number why whyEn } } } }"""
OVERDUE = "query { complaints(shelf: OVERDUE) { nodes { id isOverdue deadline { dueOn isOverdue } } } }"


async def close_on(day: date) -> None:
    """Enter a local holiday, as an administrator does."""
    draft = HolidayDraft(day, "Hari jadi kota", HolidayKind.LOCAL, "Perwali", "City anniversary")
    await save_holiday(SYSTEM, draft, intention=uuid4())


async def seen(actor: Actor, row: Complaint) -> dict[str, Any]:
    """Give what the actor is told of the complaint's deadline."""
    found: dict[str, Any] = await ask(actor, ONE, id=str(row.id))
    return found


async def test_a_holiday_entered_on_the_due_day_moves_no_deadline(database: None, clock: HeldClock) -> None:
    town = await make.town()
    row = await make.filed()
    clock.set(make.at("2026-11-27"))
    await close_on(date(2026, 11, 27))
    clock.set(make.at("2026-11-28"))
    shown = await seen(town.verifier, row)
    assert shown["deadline"]["dueOn"] == "2026-11-27"
    assert (shown["isOverdue"], shown["deadline"]["isOverdue"]) == (True, True)
    (listed,) = (await ask(town.verifier, OVERDUE))["nodes"]
    assert listed["deadline"] == {"dueOn": "2026-11-27", "isOverdue": True}


async def test_the_explanation_keeps_the_count_and_says_what_the_calendar_changed_since(
    database: None, clock: HeldClock
) -> None:
    await close_on(date(2026, 11, 25))
    holiday = await Holiday.get()
    town, row = await make.town(), await make.filed()
    await remove_holiday(SYSTEM, holiday.id, intention=uuid4())
    await close_on(date(2026, 11, 27))
    days = (await seen(town.verifier, row))["deadline"]["days"]
    assert [(day["on"], day["number"], day["whyEn"]) for day in days] == [
        ("2026-11-24", None, "Day 0: the day of the event"),
        ("2026-11-25", None, "Local holiday: City anniversary (lifted later; it still does not count)"),
        ("2026-11-26", 1, None),
        ("2026-11-27", 2, "Local holiday: City anniversary (only later; it still counts)"),
        ("2026-11-28", None, "Saturday"),
        ("2026-11-29", None, "Sunday"),
        ("2026-11-30", 3, None),
    ]


async def test_a_clock_given_after_the_change_counts_with_it(database: None, clock: HeldClock) -> None:
    town = await make.town()
    early = await make.filed()
    await close_on(date(2026, 11, 27))
    late = await make.filed()
    shown = [(await seen(town.verifier, row))["deadline"] for row in (early, late)]
    assert [each["dueOn"] for each in shown] == ["2026-11-27", "2026-11-30"]
    assert [each["workingDaysLeft"] for each in shown] == [3, 3]
    clock.set(make.at("2026-12-01"))
    assert (await seen(town.verifier, early))["deadline"]["workingDaysLeft"] == -2
