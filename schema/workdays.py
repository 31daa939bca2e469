"""The calendar of holidays, and office hours."""

from datetime import date, time
from typing import Annotated
from uuid import UUID

import strawberry

from schema.arguments import Intention, Seen
from schema.asked import wanted
from schema.context import Info
from schema.problems import Refused, Stale, answering
from schema.public import PUBLIC
from schema.scalars import LocalTime
from schema.shown import shows
from schema.units.types import Unit
from server.units.reading import office
from server.units.views import UnitView
from server.workdays import queries, views
from server.workdays.rules import HolidayKind
from server.workdays.services import (
    HolidayDraft,
    HoursDraft,
    remove_holiday,
    save_holiday,
    save_office_hours,
)

strawberry.enum(
    HolidayKind,
    name="HolidayKind",
    description="National holiday (libur nasional), joint leave (cuti bersama) or local holiday.",
)


@strawberry.type(description="A day that is no working day.")
@shows(views.HolidayView)
class Holiday:
    id: UUID = strawberry.field(description="The holiday's id.")
    on: date = strawberry.field(description="The day.")
    name: str = strawberry.field(description="Its name.")
    name_en: str | None = strawberry.field(description="Its name in English.")
    kind: HolidayKind = strawberry.field(description="Why offices are closed.")
    source: str = strawberry.field(description="The decree that sets it.")
    version: int = strawberry.field(description="Give this as `seen` when saving.")


@strawberry.type(description="The hours of one weekday at one office, from a day on.")
@shows(views.OfficeHoursView)
class OfficeHours:
    id: UUID = strawberry.field(description="The row's id.")
    weekday: int = strawberry.field(description="1 Monday to 7 Sunday.")
    opens: LocalTime = strawberry.field(description="When the office opens, local time.")
    closes: LocalTime = strawberry.field(description="When it closes, local time.")
    break_minutes: int = strawberry.field(description="Length of the break, which is no working time.")
    valid_from: date = strawberry.field(description="First day on which this holds.")
    valid_to: date | None = strawberry.field(description="Last day on which this holds; null without an end.")


@strawberry.type(description="That a row was removed.")
class Removed:
    id: UUID = strawberry.field(description="The id it had.")


@strawberry.input(description="The hours of one weekday as filled in.")
class OfficeHoursInput:
    weekday: int = strawberry.field(description="1 Monday to 7 Sunday; days left out are closed.")
    opens: LocalTime = strawberry.field(description="When the office opens.")
    closes: LocalTime = strawberry.field(description="When it closes.")
    break_minutes: int = strawberry.field(description="Length of the break.")


@strawberry.input(description="A holiday as filled in.")
class HolidayInput:
    on: date = strawberry.field(description="The day.")
    name: str = strawberry.field(description="Its name, at most 120 characters.")
    name_en: str | None = strawberry.field(default=None, description="Its name in English.")
    kind: HolidayKind = strawberry.field(description="Why offices are closed.")
    source: str = strawberry.field(description="The decree that sets it.")


SaveOfficeHoursResult = Annotated[
    Unit | Refused, strawberry.union("SaveOfficeHoursResult", description="The unit, or why not.")
]
SaveHolidayResult = Annotated[
    Holiday | Stale | Refused, strawberry.union("SaveHolidayResult", description="The holiday, or why not.")
]
RemoveHolidayResult = Annotated[
    Removed | Refused, strawberry.union("RemoveHolidayResult", description="That it is gone, or why not.")
]


@strawberry.type
class Query:
    @strawberry.field(
        directives=PUBLIC, description="The holidays of a year, in order.", graphql_type=list[Holiday]
    )
    async def holidays(
        self, info: Info, year: Annotated[int, strawberry.argument(description="The year, 2000 to 2100.")]
    ) -> list[views.HolidayView]:
        return [views.holiday_view(row) for row in await queries.holidays_of_year(info.context.actor, year)]


@strawberry.type
class Mutation:
    @strawberry.mutation(
        description="Set a unit's hours for all weekdays from a day on. They must sum to 37.5 hours a week, "
        "or to 32.5 in a set with a last day (Ramadan).",
        graphql_type=SaveOfficeHoursResult,
    )
    @answering
    async def save_office_hours(
        self,
        info: Info,
        unit: Annotated[UUID, strawberry.argument(description="The unit.")],
        valid_from: Annotated[date, strawberry.argument(description="First day on which they hold.")],
        hours: Annotated[
            list[OfficeHoursInput], strawberry.argument(description="One entry for each day open.")
        ],
        intention: Intention,
        valid_to: Annotated[
            date | None, strawberry.argument(description="Last day on which they hold; null without an end.")
        ] = None,
    ) -> UnitView:
        drafts = [
            # Python counts weekdays from 0.
            HoursDraft(
                day.weekday - 1,
                time.fromisoformat(day.opens),
                time.fromisoformat(day.closes),
                day.break_minutes,
            )
            for day in hours
        ]
        unit_id = await save_office_hours(
            info.context.actor, unit, drafts, valid_from=valid_from, valid_to=valid_to, intention=intention
        )
        return await office(info.context.actor, unit_id, wanted(info))

    @strawberry.mutation(description="Enter or change a holiday.", graphql_type=SaveHolidayResult)
    @answering
    async def save_holiday(
        self,
        info: Info,
        input: Annotated[HolidayInput, strawberry.argument(description="The holiday.")],
        intention: Intention,
        id: Annotated[
            UUID | None, strawberry.argument(description="The holiday to change; null enters a new one.")
        ] = None,
        seen: Seen = None,
    ) -> views.HolidayView:
        draft = HolidayDraft(input.on, input.name, input.kind, input.source, input.name_en or "")
        row = await save_holiday(info.context.actor, draft, holiday_id=id, seen=seen, intention=intention)
        return views.holiday_view(row)

    @strawberry.mutation(description="Make a holiday a working day again.")
    @answering
    async def remove_holiday(
        self,
        info: Info,
        id: Annotated[UUID, strawberry.argument(description="The holiday's id.")],
        intention: Intention,
    ) -> RemoveHolidayResult:
        return Removed(id=await remove_holiday(info.context.actor, id, intention=intention))
