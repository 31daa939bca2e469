"""A database of the first release keeps its deadlines: what ran goes on to the same day, what was told stays told."""

from datetime import date
from typing import NamedTuple
from uuid import UUID, uuid4

from server.access.actor import SYSTEM
from server.complaints import citizens, handling, sweeps
from server.complaints.models import Complaint, ComplaintClock
from server.database import opened
from server.kit.clock import local_date
from server.migrations import downgrade, upgrade
from server.settings import Settings
from server.workdays.rules import HolidayKind
from server.workdays.services import HolidayDraft, save_holiday, seed_calendar
from tests.support import complaint_factories as make
from tests.support.held_clock import HeldClock

FIRST_WITH_CLOCKS = 3


class Kept(NamedTuple):
    """What must come along of a clock."""

    complaint: UUID
    kind: str
    starts_on: date
    working_days: int
    due_on: date
    stopped_on: date | None
    was_told: bool


async def kept() -> list[Kept]:
    """Give the newest clock of each kind of every complaint."""
    found: dict[tuple[UUID, str], Kept] = {}
    for c in await ComplaintClock.all().order_by("given_at"):
        stopped_on = local_date(c.stopped_at) if c.stopped_at else None
        row = Kept(c.complaint_id, c.kind, c.starts_on, c.working_days, c.due_on, stopped_on, bool(c.told_at))
        found[row[:2]] = row
    return sorted(found.values())


async def live_a_while(clock: HeldClock) -> None:
    """File complaints and leave them in every state, one of them late and told so, over a holiday."""
    await seed_calendar()
    town = await make.town()
    clock.set(make.at("2026-12-21", 14))
    await make.filed()
    await make.verified(town, "complaint_oversight")
    withdrawn, back = await make.filed(), await make.assigned(town)
    started, reopened = await make.assigned(town, "aspiration"), await make.responded(town)
    clock.set(make.at("2026-12-23", 10))
    await citizens.withdraw_complaint(make.citizen_of(withdrawn), withdrawn.id, intention=uuid4())
    await handling.return_complaint(
        town.handler, back.id, seen=back.version, reason="Salah alamat.", intention=uuid4()
    )
    await handling.start_complaint(town.handler, started.id, seen=started.version, intention=uuid4())
    answered, silent = await make.responded(town), await make.responded(town)
    citizen = make.citizen_of(answered)
    clock.set(make.at("2026-12-30", 10))
    await citizens.add_complaint_details(citizen, answered.id, text="Lagi.", photos=[], intention=uuid4())
    await citizens.reopen_complaint(
        make.citizen_of(reopened), reopened.id, reason="Belum.", intention=uuid4()
    )
    await sweeps.mark_overdue_complaints()
    clock.set(make.at("2027-01-13", 1))
    await sweeps.auto_close_complaints()
    assert (await Complaint.get(id=silent.id)).state == "closed"


async def test_existing_complaints_get_the_clocks_they_were_given(
    settings: Settings, clock: HeldClock
) -> None:
    async with opened(settings):
        await live_a_while(clock)
        before = await kept()
    assert {row.kind for row in before} == {"verify", "respond", "citizen_reply", "resolve"}
    await downgrade(settings, FIRST_WITH_CLOCKS)
    await upgrade(settings)
    async with opened(settings):
        after = await kept()
        assert set(after) <= set(before)
        # Of a complaint that was returned or reopened the columns do not tell what the unit or the citizen had.
        ended = {row for row in before if row.stopped_on and row.kind in ("respond", "citizen_reply")}
        assert set(before) - set(after) <= ended
        assert {row.calendar_version for row in await ComplaintClock.all()} == {0}


async def test_a_deadline_stays_that_the_calendar_of_now_would_not_give(
    settings: Settings, clock: HeldClock
) -> None:
    async with opened(settings):
        await make.town()
        row = await make.filed()
        draft = HolidayDraft(date(2026, 11, 27), "Hari jadi kota", HolidayKind.LOCAL, "Perwali")
        await save_holiday(SYSTEM, draft, intention=uuid4())
    await downgrade(settings, FIRST_WITH_CLOCKS)
    await upgrade(settings)
    async with opened(settings):
        assert (await ComplaintClock.get(complaint_id=row.id)).due_on == date(2026, 11, 27)
