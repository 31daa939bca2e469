"""Versions of the calendar: each change of holidays has a number and keeps what its days were before."""

from collections.abc import Mapping
from datetime import date

from tortoise.expressions import F

from server.live.work import Work
from server.workdays.models import CalendarChange, CalendarHead, Holiday


async def next_version(w: Work) -> int:
    """Take the next version, inside the work that changes holidays; the next change waits until it is done."""
    # Counting in the database takes the row's lock, so that no version is seen before the one below it.
    await w.change(CalendarHead.filter(id=1), version=F("version") + 1)
    return (await CalendarHead.get(id=1)).version


async def keep_before(w: Work, version: int, days: Mapping[date, Holiday | None]) -> None:
    """Keep what days were before a version changes them: a holiday, or None for none."""
    await w.add_all(
        CalendarChange(
            version=version,
            on=on,
            kind=before.kind if before else None,
            name=before.name if before else "",
            name_en=before.name_en if before else "",
        )
        for on, before in days.items()
    )
