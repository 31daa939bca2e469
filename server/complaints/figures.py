"""The durations of one complaint, set at the step that ends them, in working minutes of the unit that acted."""

from datetime import datetime
from typing import Any

from server.complaints.models import Complaint
from server.kit.clock import local_date
from server.units.queries import unit_tree
from server.workdays.office_hours import working_minutes
from server.workdays.queries import calendar, hours_of


async def first_response(complaint: Complaint, at: datetime) -> dict[str, Any]:
    """Give the changes of a unit's response: from forwarding to the first one, set once."""
    if complaint.first_response_at is not None or complaint.assigned_at is None:
        return {}
    return {
        "first_response_at": at,
        "first_response_minutes": await _worked(complaint, complaint.assigned_at, at),
        "first_response_in_time": complaint.due_on is None or local_date(at) <= complaint.due_on,
    }


async def resolution(complaint: Complaint, closed_at: datetime) -> dict[str, Any]:
    """Give the changes of a closing: from submission to closing.

    In time is judged on the day of the response: the days a citizen takes to reply are the citizen's.
    """
    answered_on = local_date(complaint.responded_at or closed_at)
    due_on = complaint.resolve_due_on
    return {
        "resolution_minutes": await _worked(complaint, complaint.submitted_at, closed_at),
        "resolved_in_time": None if due_on is None else answered_on <= due_on,
    }


async def _worked(complaint: Complaint, starts_at: datetime, ends_at: datetime) -> int:
    hours = await hours_of((await unit_tree()).line(complaint.unit_id))
    return working_minutes(starts_at, ends_at, hours, await calendar())
