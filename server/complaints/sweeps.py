"""Time itself as a writer: complaints nobody replied to are closed, passed deadlines are told once."""

from uuid import UUID

from server.access.actor import SYSTEM
from server.access.guard import require
from server.complaints import authors, events, workflow
from server.complaints.clocks import CITIZEN_IS_SILENT, OFFICE_IS_LATE
from server.complaints.figures import resolution
from server.complaints.kinds import EntryKind
from server.complaints.models import Complaint, ComplaintClock
from server.complaints.steps import Changes, Line, again_when_stale, decide, take, write_line
from server.complaints.topics import topics_of
from server.complaints.turning import clocks_of
from server.kit.clock import now, today
from server.live.sweep import Sweep, one_by_one
from server.live.work import work

AUTO_CLOSE, OVERDUE = "complaints.auto_close", "complaints.overdue"


async def auto_close_complaints() -> int:
    """Close what was responded to and not replied to within ten working days; gives how many.

    Emits: complaint.auto_closed for each. Source: PermenPANRB 62/2018 (practice of SP4N-LAPOR!).
    """
    require(SYSTEM, "complaint.sweep")
    silent = ComplaintClock.filter(CITIZEN_IS_SILENT.where(today())).order_by("due_on", "id")
    return await one_by_one(AUTO_CLOSE, [clock.complaint_id for clock in await silent], _auto_close)


async def mark_overdue_complaints() -> int:
    """Tell every passed deadline of the office once; gives how many. Emits: complaint.overdue for each."""
    require(SYSTEM, "complaint.sweep")
    late = ComplaintClock.filter(OFFICE_IS_LATE.where(today()), told_at__isnull=True).order_by("due_on", "id")
    return await one_by_one(OVERDUE, [clock.id for clock in await late], _tell_overdue)


@again_when_stale
async def _auto_close(complaint_id: UUID) -> bool:
    complaint = await Complaint.get(id=complaint_id)
    clocks = await clocks_of(complaint)
    step = workflow.auto_close(complaint.state)
    if step is None or step.closure is None or not CITIZEN_IS_SILENT.is_true(clocks, today()):
        return False
    at = now()
    changes: Changes = {
        **await resolution(complaint, clocks, at),
        "closed_at": at,
        "closure_reason": step.closure,
    }
    closed = await decide(complaint, step, at, changes, clocks=clocks)
    topics = await topics_of(complaint.id, [complaint.unit_id])
    async with work(SYSTEM) as w:
        await take(w, complaint, closed, Line(EntryKind.AUTO_CLOSED, authors.SYSTEM), seen=complaint.version)
        w.emit(events.ComplaintAutoClosed(complaint.id, complaint.unit_id), topics)
    return True


async def _tell_overdue(clock_id: UUID) -> bool:
    clock = await ComplaintClock.get(id=clock_id).select_related("complaint")
    complaint = clock.complaint
    topics = await topics_of(complaint.id, [complaint.unit_id])
    async with work(SYSTEM) as w:
        # Only if it still is so: the version stays, since a passed deadline makes nobody's open form stale.
        # Not by exists(), which locks nothing.
        same = Complaint.filter(id=complaint.id, version=complaint.version).select_for_update()
        if await same.get_or_none() is None:
            return False
        if not await w.change(ComplaintClock.filter(id=clock.id, told_at__isnull=True), told_at=now()):
            return False
        await write_line(w, complaint, Line(EntryKind.OVERDUE, authors.SYSTEM))
        w.emit(events.ComplaintOverdue(complaint.id, complaint.unit_id, clock.due_on), topics)
    return True


SWEEPS = (
    Sweep(AUTO_CLOSE, lambda _: auto_close_complaints()),
    Sweep(OVERDUE, lambda _: mark_overdue_complaints()),
)
