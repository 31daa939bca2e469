"""What all steps of a complaint share: the move, the clock that runs afterwards, and the line in its history."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from functools import wraps
from typing import ParamSpec, TypedDict, TypeVar
from uuid import UUID

from tortoise.expressions import F

from server.complaints import rules, workflow
from server.complaints.authors import Author
from server.complaints.kinds import FILE_OWNER, EntryKind, Solved
from server.complaints.models import Complaint, ComplaintClock, TimelineEntry
from server.complaints.rules import ComplaintClass
from server.complaints.turning import Turning, clocks_of, turn_clocks, turning
from server.complaints.workflow import ClosureReason, State, Verb
from server.files.owner import Belonging
from server.files.services import claim_files
from server.kit.check import Check
from server.kit.clock import local_date, now, today
from server.kit.ids import random_id
from server.kit.refusals import Stale, WrongState
from server.live.work import Work

P = ParamSpec("P")
T = TypeVar("T")

TRIES = 4
MOST_TEXT = 4000
MOST_PHOTOS = 5


class Changes(TypedDict, total=False):
    """Columns of a complaint that a step may change."""

    state: State
    unit_id: UUID
    title: str
    classification: ComplaintClass
    verified_at: datetime
    assigned_at: datetime | None
    first_response_at: datetime
    responded_at: datetime
    replied_at: datetime | None
    reopened_at: datetime
    closed_at: datetime | None
    closure_reason: ClosureReason | None
    solved: Solved | None
    reopen_count: int
    handling_score: int | None
    due_on: date | None
    first_response_minutes: int
    first_response_in_time: bool
    resolution_minutes: int | None
    resolved_in_time: bool | None


@dataclass(frozen=True, slots=True)
class Line:
    """One line to be written into a complaint's history. unit_id: the unit it concerns."""

    kind: EntryKind
    author: Author
    unit_id: UUID | None = None
    text: str | None = None
    done: str | None = None
    planned: str | None = None
    planned_by: date | None = None
    is_public: bool = True
    photos: tuple[UUID, ...] = ()


def again_when_stale(service: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[T]]:
    """Run a service again from its start when somebody else was quicker.

    For citizens and sweeps, who decide on no screen that could be out of date.
    """

    @wraps(service)
    async def run(*args: P.args, **kwargs: P.kwargs) -> T:
        for _ in range(TRIES - 1):
            try:
                return await service(*args, **kwargs)
            except Stale:
                continue
        return await service(*args, **kwargs)

    return run


def may_reopen(complaint: Complaint) -> bool:
    """Tell whether the citizen may reopen the complaint today."""
    return rules.may_reopen(
        complaint.state,
        reopen_count=complaint.reopen_count,
        today=today(),
        closed_on=_on(complaint.closed_at),
        closure=complaint.closure_reason,
    )


def next_step(complaint: Complaint, verb: Verb) -> workflow.Step:
    """Find what a verb does to the complaint as it stands. Refuses: WrongState."""
    step = workflow.step(
        complaint.state,
        verb,
        verified=complaint.verified_at is not None,
        may_reopen=may_reopen(complaint),
    )
    if step is None:
        raise WrongState(complaint.state, Complaint._meta.db_table)
    return step


@dataclass(frozen=True, slots=True)
class Decided:
    """A step as it was decided: what it changes in the complaint and in its clocks."""

    changes: Changes
    turning: Turning


async def decide(
    complaint: Complaint,
    step: workflow.Step,
    at: datetime,
    changes: Changes,
    *,
    clocks: Sequence[ComplaintClock] | None = None,
) -> Decided:
    """Add to the changes of a step its state, and the clock that runs from there. clocks: if at hand."""
    running = await clocks_of(complaint) if clocks is None else clocks
    turned = await turning(complaint, running, step, at, changes.get("classification"))
    return Decided({**changes, "state": step.state, "due_on": turned.due_on}, turned)


async def take(w: Work, complaint: Complaint, decided: Decided, line: Line, *, seen: int) -> None:
    """Carry out a step inside the work: the complaint, its clocks, and a line. Refuses: Stale, Invalid."""
    await w.save(complaint, seen=seen, **decided.changes)
    await turn_clocks(w, decided.turning)
    await write_line(w, complaint, line)


async def write_line(w: Work, complaint: Complaint, line: Line) -> TimelineEntry:
    """Append a line, inside the work that moves the complaint, and claim its photos. Refuses: Invalid."""
    # Counting in the database takes the row's lock, so two lines never get the same number.
    await w.change(Complaint.filter(pk=complaint.pk), entries=F("entries") + 1)
    complaint.entries = (await Complaint.get(pk=complaint.pk).only("entries")).entries
    entry = TimelineEntry(
        id=random_id(),
        complaint_id=complaint.id,
        seq=complaint.entries,
        kind=line.kind,
        at=now(),
        author=line.author.kind,
        account_id=line.author.account_id,
        author_unit_id=line.author.unit_id,
        unit_id=line.unit_id,
        text=line.text or None,
        done=line.done or None,
        planned=line.planned or None,
        planned_by=line.planned_by,
        is_public=line.is_public,
    )
    await w.add(entry)
    await claim_files(w, line.photos, Belonging(FILE_OWNER, complaint.id, entry.id))
    return entry


def checked_photos(check: Check, photos: list[UUID]) -> tuple[UUID, ...]:
    """Give the photos once each, noting when there are too many."""
    unique = tuple(dict.fromkeys(photos))
    if len(unique) > MOST_PHOTOS:
        check.wrong("attachments", "too_many_photos", most=MOST_PHOTOS)
    return unique


def checked_text(field: str, text: str | None, *, least: int = 1, most: int = MOST_TEXT) -> str:
    """Give the cleaned text. Refuses: Invalid."""
    check = Check()
    plain = check.text(field, text, least=least, most=most)
    check.done()
    return plain


def _on(instant: datetime | None) -> date | None:
    return local_date(instant) if instant else None
