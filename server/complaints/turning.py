"""What a step does to the clocks of a complaint: decided before the work, written in the work that moves it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime

from server.complaints.clocks import TURNS, changed
from server.complaints.models import Complaint, ComplaintClock
from server.complaints.rules import ComplaintClass, working_days
from server.complaints.workflow import ClockKind, Step
from server.kit.clock import local_date
from server.live.work import Work
from server.workdays.queries import calendar


@dataclass(frozen=True, slots=True)
class Turning:
    """What happens to the clocks at an instant; due_on: when the turn of whoever is to act next ends then."""

    at: datetime
    stops: Sequence[ComplaintClock]
    resumes: Sequence[ComplaintClock]
    given: ComplaintClock | None
    due_on: date | None


async def clocks_of(complaint: Complaint) -> list[ComplaintClock]:
    """Give all clocks the complaint was ever given."""
    return await ComplaintClock.filter(complaint_id=complaint.id)


async def turning(
    complaint: Complaint,
    clocks: Sequence[ComplaintClock],
    step: Step,
    at: datetime,
    classification: ComplaintClass | None = None,
) -> Turning:
    """Decide what a step does to the clocks; a new one is counted here, and never again.

    classification: the class on which the time to resolve depends, where that clock begins.
    """
    stops, resumes = changed(clocks, step)
    given = None
    if step.starts:
        given = await _given(complaint, step.starts, working_days(step.starts, classification), at)
    going = [clock for clock in clocks if clock.stopped_at is None and clock not in stops]
    after = [*going, *resumes, *([given] if given else [])]
    due_on = next((clock.due_on for clock in after if clock.kind in TURNS), None)
    return Turning(at, stops, resumes, given, due_on)


async def turn_clocks(w: Work, turning: Turning) -> None:
    """Write it, inside the work that moves the complaint."""
    for clock in turning.stops:
        await w.put(clock, stopped_at=turning.at)
    for clock in turning.resumes:
        await w.put(clock, stopped_at=None)
    if turning.given:
        await w.add(turning.given)


async def _given(complaint: Complaint, kind: ClockKind, days: int, at: datetime) -> ComplaintClock:
    counting = await calendar()
    # The time to resolve counts from the day the citizen wrote, however long verification took.
    starts_on = local_date(complaint.submitted_at if kind is ClockKind.RESOLVE else at)
    return ComplaintClock(
        complaint_id=complaint.id,
        kind=kind,
        starts_on=starts_on,
        working_days=days,
        calendar_version=counting.version,
        due_on=counting.after(starts_on, days),
        given_at=at,
    )
