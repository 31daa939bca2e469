"""The durations of one complaint, set at the step that ends them, in working minutes of the unit that acted."""

from collections.abc import Sequence
from datetime import datetime

from server.complaints.clocks import OFFICE_IS_LATE, newest
from server.complaints.models import Complaint, ComplaintClock
from server.complaints.steps import Changes
from server.complaints.workflow import ClockKind
from server.kit.clock import local_date
from server.units.queries import unit_tree
from server.workdays.office_hours import working_minutes
from server.workdays.queries import calendar, hours_of


async def first_response(complaint: Complaint, clocks: Sequence[ComplaintClock], at: datetime) -> Changes:
    """Give the changes of a unit's response: from forwarding to the first one, set once."""
    if complaint.first_response_at is not None or complaint.assigned_at is None:
        return {}
    return {
        "first_response_at": at,
        "first_response_minutes": await _worked(complaint, complaint.assigned_at, at),
        "first_response_in_time": not OFFICE_IS_LATE.is_true(clocks, local_date(at)),
    }


async def resolution(complaint: Complaint, clocks: Sequence[ComplaintClock], closed_at: datetime) -> Changes:
    """Give the changes of a closing: from submission to closing.

    In time is judged on the day of the response, when the clock of the class stopped: the days a citizen takes to
    reply are the citizen's.
    """
    clock = newest(clocks, ClockKind.RESOLVE)
    in_time = None if clock is None else local_date(clock.stopped_at or closed_at) <= clock.due_on
    return {
        "resolution_minutes": await _worked(complaint, complaint.submitted_at, closed_at),
        "resolved_in_time": in_time,
    }


async def _worked(complaint: Complaint, starts_at: datetime, ends_at: datetime) -> int:
    hours = await hours_of((await unit_tree()).line(complaint.unit_id))
    return working_minutes(starts_at, ends_at, hours, await calendar())
