"""What the clock does by itself gives way to whoever acts in the same moment."""

import asyncio

from server.access.actor import SYSTEM
from server.complaints.models import Complaint
from server.complaints.sweeps import auto_close_complaints, mark_overdue_complaints
from server.live.models import Event
from server.live.work import work
from tests.support import complaint_factories as make
from tests.support.held_clock import HeldClock
from tests.support.statements import counted_statements


async def test_a_deadline_that_two_processes_find_passed_is_told_by_one(
    database: None, clock: HeldClock
) -> None:
    town = await make.town()
    await make.assigned(town)
    clock.advance(days=20)
    assert sorted(await asyncio.gather(mark_overdue_complaints(), mark_overdue_complaints())) == [0, 1]
    assert await Event.filter(kind="complaint.overdue").count() == 1


async def test_a_complaint_that_moves_while_its_deadline_is_told_is_told_the_next_time(
    database: None, clock: HeldClock
) -> None:
    row = await make.assigned(await make.town())
    clock.advance(days=20)
    begun = asyncio.Event()

    async def sweep() -> int:
        await begun.wait()
        return await mark_overdue_complaints()

    sweeping = asyncio.create_task(sweep())
    with counted_statements() as sent:
        async with work(SYSTEM) as w:
            await w.save(row, seen=row.version)
            begun.set()
            for _ in range(1000):
                await asyncio.sleep(0.01)
                if any('JOIN "complaints"' in each.text for each in sent):
                    break
            # Now it reads the complaint as it was before, and waits to write.
            await asyncio.sleep(0.1)
        told = await sweeping
    assert (told, await mark_overdue_complaints()) == (0, 1)
    assert await Event.filter(kind="complaint.overdue").count() == 1


async def test_a_silent_complaint_is_closed_once_by_two_processes(database: None, clock: HeldClock) -> None:
    town = await make.town()
    row = await make.responded(town)
    clock.advance(days=30)
    assert sorted(await asyncio.gather(auto_close_complaints(), auto_close_complaints())) == [0, 1]
    closed = await Complaint.get(id=row.id)
    assert (closed.state, closed.closure_reason) == ("closed", "auto_no_reply")
