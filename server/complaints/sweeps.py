"""Time itself as a writer: complaints nobody replied to are closed, passed deadlines are told once."""

from datetime import date
from uuid import UUID

from tortoise.expressions import F, Q

from server.access.actor import SYSTEM
from server.access.guard import require
from server.complaints import events, workflow
from server.complaints.figures import resolution
from server.complaints.models import Complaint
from server.complaints.steps import Line, again_when_stale, moved_to, write_line
from server.complaints.topics import topics_of
from server.complaints.workflow import DeadlineKind, State
from server.kit.clock import now, today
from server.live.work import work

AT_ONCE = 200
UNTOLD = Q(overdue_told_on__isnull=True) | Q(overdue_told_on__lt=F("due_on"))


async def auto_close_complaints() -> int:
    """Close what was responded to and not replied to within ten working days; gives how many.

    Emits: complaint.auto_closed for each. Source: PermenPANRB 62/2018 (practice of SP4N-LAPOR!).
    """
    require(SYSTEM, "complaint.sweep")
    due = Complaint.filter(state=State.RESPONDED.value, due_on__lt=today()).order_by("due_on", "id")
    closed = [await _auto_close(row.id) for row in await due.limit(AT_ONCE).only("id")]
    return sum(closed)


async def mark_overdue_complaints() -> int:
    """Tell every passed deadline of the office once; gives how many. Emits: complaint.overdue for each."""
    require(SYSTEM, "complaint.sweep")
    late = Complaint.filter(
        UNTOLD,
        due_kind__in=[DeadlineKind.VERIFY.value, DeadlineKind.RESPOND.value],
        due_on__lt=today(),
    )
    rows = await late.order_by("due_on", "id").limit(AT_ONCE)
    told = [await _tell_overdue(row, row.due_on) for row in rows if row.due_on is not None]
    return sum(told)


@again_when_stale
async def _auto_close(complaint_id: UUID) -> bool:
    complaint = await Complaint.get(id=complaint_id)
    step = workflow.auto_close(State(complaint.state))
    if step is None or step.closure is None or complaint.due_on is None or complaint.due_on >= today():
        return False
    at = now()
    changes = {
        **await moved_to(complaint, step.state, closed_at=at),
        **await resolution(complaint, at),
        "closure_reason": step.closure.value,
    }
    topics = await topics_of(complaint.id, [complaint.unit_id])
    async with work(SYSTEM) as w:
        await w.save(complaint, seen=complaint.version, **changes)
        await write_line(w, complaint, Line("auto_closed"))
        w.emit(events.ComplaintAutoClosed(complaint.id, complaint.unit_id), topics)
    return True


async def _tell_overdue(complaint: Complaint, due_on: date) -> bool:
    topics = await topics_of(complaint.id, [complaint.unit_id])
    async with work(SYSTEM) as w:
        # Only if it still is so: the version stays, since a passed deadline makes nobody's open form stale.
        untold = Complaint.filter(UNTOLD, id=complaint.id, version=complaint.version, due_on=due_on)
        if not await untold.update(overdue_told_on=due_on):
            return False
        await write_line(w, complaint, Line("overdue"))
        w.emit(events.ComplaintOverdue(complaint.id, complaint.unit_id, due_on.isoformat()), topics)
    return True
