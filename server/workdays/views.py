"""Holidays and office hours as a reader may see them: plain values, made here and never by hand."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from server.access.actor import Actor
from server.kit.want import Want
from server.workdays.models import Holiday, OfficeHours
from server.workdays.rules import HolidayKind


@dataclass(frozen=True, slots=True, kw_only=True)
class HolidayView:
    """A day that is no working day."""

    id: UUID
    on: date
    name: str
    name_en: str | None
    kind: HolidayKind
    source: str
    version: int


@dataclass(frozen=True, slots=True, kw_only=True)
class OfficeHoursView:
    """The hours of one weekday, 1 Monday to 7 Sunday, as local times such as 07:30; the break is in minutes."""

    id: UUID
    weekday: int
    opens: str
    closes: str
    break_minutes: int
    valid_from: date
    valid_to: date | None


def holiday_view(row: Holiday) -> HolidayView:
    """Show a holiday, which everybody may see."""
    return HolidayView(
        id=row.id,
        on=row.on,
        name=row.name,
        name_en=row.name_en or None,
        kind=row.kind,
        source=row.source,
        version=row.version,
    )


async def hours_views(_reader: Actor, rows: Sequence[OfficeHours], _want: Want) -> list[OfficeHoursView]:
    """Show office hours that were found for a reader."""
    return [
        OfficeHoursView(
            id=row.id,
            weekday=row.weekday + 1,
            opens=row.opens,
            closes=row.closes,
            break_minutes=row.break_minutes,
            valid_from=row.valid_from,
            valid_to=row.valid_to,
        )
        for row in rows
    ]
