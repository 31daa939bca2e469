"""Holidays and office hours, and what the calendar says of them."""

from tests.effects.scripts.people import open_offices
from tests.effects.stage import Stage

MONDAY_ON = 'opens: "07:30", closes: "16:00", breakMinutes: 60'
FRIDAY = 'opens: "07:30", closes: "16:30", breakMinutes: 90'
WEEK = ", ".join(f"{{ weekday: {day}, {MONDAY_ON if day < 5 else FRIDAY} }}" for day in range(1, 6))


async def play(stage: Stage) -> None:
    """Enter a day, move it, take it out; set hours, narrow them, and be refused."""
    offices = await open_offices(stage)
    await stage.set()
    day = 'name: "Hari jadi", nameEn: "Anniversary", kind: LOCAL, source: "Perwali 1"'
    made = await stage.change("admin", f'saveHoliday(input: {{ on: "2026-12-10", {day} }})')
    await stage.change("admin", f'saveHoliday(input: {{ on: "2026-12-10", {day} }})')
    await stage.change(
        "admin", f'saveHoliday(input: {{ on: "2026-12-11", {day} }}, id: "{made["id"]}", seen: 1)'
    )
    await stage.change(
        "admin", f'saveHoliday(input: {{ on: "2026-12-11", {day} }}, id: "{made["id"]}", seen: 1)'
    )
    await stage.change("admin", f'saveHoliday(input: {{ on: "2026-11-23", {day} }})')
    await stage.change("admin", f'saveHoliday(input: {{ on: "2026-11-24", {day} }})')
    await stage.change("admin", f'saveHoliday(input: {{ on: "2026-11-29", {day} }})')
    await stage.change(
        "admin", 'saveHoliday(input: { on: "2026-12-25", name: "", kind: NATIONAL, source: "" })'
    )
    unit = f'unit: "{offices.village.id}"'
    await stage.change("admin", f'saveOfficeHours({unit}, validFrom: "2026-12-01", hours: [{WEEK}])')
    await stage.change("admin", f'saveOfficeHours({unit}, validFrom: "2027-01-01", hours: [{WEEK}])')
    ramadan = WEEK.replace('"16:00"', '"15:00"').replace('"16:30"', '"15:30"')
    span = 'validFrom: "2027-02-08", validTo: "2027-03-09"'
    await stage.change("admin", f"saveOfficeHours({unit}, {span}, hours: [{ramadan}])")
    await stage.change("admin", f"saveOfficeHours({unit}, {span}, hours: [{WEEK}])")
    await stage.change("admin", f'saveOfficeHours({unit}, validFrom: "2027-05-01", hours: [])')
    for who in ("citizen", "officer", "head", "evaluator"):
        await stage.change(who, f'saveHoliday(input: {{ on: "2026-12-14", {day} }})')
        await stage.change(who, f'saveOfficeHours({unit}, validFrom: "2026-12-01", hours: [{WEEK}])')
        await stage.change(who, f'removeHoliday(id: "{made["id"]}")')
    await stage.read("citizen", "holidays(year: 2026)")
    await stage.read("citizen", f'unit(id: "{offices.village.id}")', 1)
    await stage.change("admin", f'removeHoliday(id: "{made["id"]}")')
    await stage.change("admin", f'removeHoliday(id: "{made["id"]}")', again=True)
    await stage.change("admin", f'removeHoliday(id: "{made["id"]}")')
    await stage.read("citizen", "holidays(year: 2026)")
