"""What staff do: verify, forward, give back, take into work, respond, note and archive."""

from collections.abc import Sequence
from datetime import date, timedelta
from uuid import UUID

from server.access.actor import Actor
from server.access.guard import require, visible_one
from server.audit.kinds import Act
from server.audit.services import Done, record
from server.complaints import events, rules
from server.complaints.authors import Author, author_for
from server.complaints.figures import first_response
from server.complaints.intake import intake_unit
from server.complaints.kinds import EntryKind
from server.complaints.models import Complaint
from server.complaints.rules import ComplaintClass
from server.complaints.steps import (
    MOST_TEXT,
    Changes,
    Line,
    checked_photos,
    checked_text,
    decide,
    next_step,
    take,
    write_line,
)
from server.complaints.topics import topics_of
from server.complaints.turning import clocks_of
from server.complaints.workflow import Verb
from server.kit.check import Check
from server.kit.clock import now, today
from server.live.intentions import once
from server.live.work import work
from server.units.queries import units_by_ids

FURTHEST_PLAN = timedelta(days=366)


@once("verify_complaint", Complaint)
async def verify_complaint(
    actor: Actor,
    complaint_id: UUID,
    *,
    seen: int,
    classification: ComplaintClass,
    title: str | None = None,
    intention: UUID,
) -> Complaint:
    """Accept a complaint and classify it, which sets the day by which it should be resolved.

    title: a clearer one than the citizen's, if given.
    Refuses: NotFound, NotAllowed, WrongState, Invalid, Stale. Emits: complaint.verified.
    """
    complaint, author = await _handled(actor, Verb.VERIFY, complaint_id)
    step = next_step(complaint, Verb.VERIFY)
    check = Check()
    better = check.text("title", title, least=5, most=120) if title else complaint.title
    check.done()
    at = now()
    verified = await decide(
        complaint, step, at, {"classification": classification, "title": better, "verified_at": at}
    )
    topics = await topics_of(complaint.id, [complaint.unit_id])
    async with work(actor) as w:
        await take(w, complaint, verified, Line(EntryKind.VERIFIED, author, complaint.unit_id), seen=seen)
        w.emit(events.ComplaintVerified(complaint.id, complaint.unit_id), topics)
        await record(w, Done(Act.CLASS_SET, subject=("complaint", complaint.id)))
        w.done(verify_complaint.verb, intention, complaint.id)
    return complaint


@once("assign_complaint", Complaint)
async def assign_complaint(
    actor: Actor,
    complaint_id: UUID,
    *,
    seen: int,
    unit_id: UUID,
    reason: str | None = None,
    intention: UUID,
) -> Complaint:
    """Forward a verified complaint to a unit, or from a unit to another one, which needs a reason.

    The first forwarding starts the unit's five working days; moving on does not start them again.
    Refuses: NotFound, NotAllowed, WrongState, Invalid, Stale. Emits: complaint.assigned.
    """
    complaint, author = await _handled(actor, Verb.ASSIGN, complaint_id)
    step = next_step(complaint, Verb.ASSIGN)
    check = Check()
    plain = check.text("reason", reason, least=1 if step.needs_reason else 0, most=1000)
    if unit_id not in await units_by_ids(actor, [unit_id]):
        check.wrong("unit", "unknown")
    elif step.needs_reason and unit_id == complaint.unit_id:
        check.wrong("unit", "same_unit")
    check.done()
    came_from = complaint.unit_id
    at = now()
    assigned = await decide(
        complaint, step, at, {"unit_id": unit_id, "assigned_at": complaint.assigned_at or at}
    )
    topics = await topics_of(complaint.id, [unit_id, came_from])
    left = _losing_sight(complaint)
    async with work(actor) as w:
        line = Line(EntryKind.ASSIGNED, author, unit_id, text=plain)
        await take(w, complaint, assigned, line, seen=seen)
        w.emit(events.ComplaintAssigned(complaint.id, unit_id, left), topics)
        w.done(assign_complaint.verb, intention, complaint.id)
    return complaint


@once("return_complaint", Complaint)
async def return_complaint(
    actor: Actor, complaint_id: UUID, *, seen: int, reason: str, intention: UUID
) -> Complaint:
    """Give a complaint back to the verification team because it belongs elsewhere (salah alamat).

    The clock of verification goes on from the day of submission: the citizen should not wait longer.
    Refuses: NotFound, NotAllowed, WrongState, Invalid, Stale. Emits: complaint.returned.
    """
    complaint, author = await _handled(actor, Verb.RETURN, complaint_id)
    step = next_step(complaint, Verb.RETURN)
    plain = checked_text("reason", reason, most=1000)
    came_from, back_to = complaint.unit_id, await intake_unit(complaint.unit_id)
    returned = await decide(complaint, step, now(), {"unit_id": back_to, "assigned_at": None})
    topics = await topics_of(complaint.id, [back_to, came_from])
    left = _losing_sight(complaint)
    async with work(actor) as w:
        line = Line(EntryKind.RETURNED, author, came_from, text=plain)
        await take(w, complaint, returned, line, seen=seen)
        w.emit(events.ComplaintReturned(complaint.id, back_to, left), topics)
        w.done(return_complaint.verb, intention, complaint.id)
    return complaint


@once("start_complaint", Complaint)
async def start_complaint(actor: Actor, complaint_id: UUID, *, seen: int, intention: UUID) -> Complaint:
    """Take a complaint into work, so that the citizen sees somebody is on it.

    Refuses: NotFound, NotAllowed, WrongState, Stale. Emits: complaint.started.
    """
    complaint, author = await _handled(actor, Verb.START, complaint_id)
    step = next_step(complaint, Verb.START)
    started = await decide(complaint, step, now(), {})
    topics = await topics_of(complaint.id, [complaint.unit_id])
    async with work(actor) as w:
        await take(w, complaint, started, Line(EntryKind.STARTED, author, complaint.unit_id), seen=seen)
        w.emit(events.ComplaintStarted(complaint.id, complaint.unit_id), topics)
        w.done(start_complaint.verb, intention, complaint.id)
    return complaint


@once("respond_complaint", Complaint)
async def respond_complaint(
    actor: Actor,
    complaint_id: UUID,
    *,
    seen: int,
    done: str,
    planned: str | None = None,
    planned_by: date | None = None,
    photos: Sequence[UUID] = (),
    intention: UUID,
) -> Complaint:
    """Answer the citizen with what was done, and perhaps what will be done by when; ten days to reply begin.

    Refuses: NotFound, NotAllowed, WrongState, Invalid, Stale. Emits: complaint.responded.
    """
    complaint, author = await _handled(actor, Verb.RESPOND, complaint_id)
    step = next_step(complaint, Verb.RESPOND)
    check = Check()
    said = check.text("done", done, least=1, most=MOST_TEXT)
    if said and not rules.is_answer(said):
        check.wrong("done", "not_an_answer")
    plan = check.text("planned", planned, least=1 if planned_by else 0, most=MOST_TEXT)
    check.day("plannedBy", planned_by, first=today(), last=today() + FURTHEST_PLAN)
    unique = checked_photos(check, list(photos))
    check.done()
    at = now()
    clocks = await clocks_of(complaint)
    changes: Changes = {
        **await first_response(complaint, clocks, at),
        "responded_at": at,
        "replied_at": None,
    }
    responded = await decide(complaint, step, at, changes, clocks=clocks)
    topics = await topics_of(complaint.id, [complaint.unit_id])
    line = Line(
        EntryKind.RESPONDED,
        author,
        complaint.unit_id,
        done=said,
        planned=plan,
        planned_by=planned_by,
        photos=unique,
    )
    async with work(actor) as w:
        await take(w, complaint, responded, line, seen=seen)
        w.emit(events.ComplaintResponded(complaint.id, complaint.unit_id), topics)
        w.done(respond_complaint.verb, intention, complaint.id)
    return complaint


@once("note_complaint", Complaint)
async def note_complaint(actor: Actor, complaint_id: UUID, *, text: str, intention: UUID) -> Complaint:
    """Leave an internal note, which the citizen never sees. It makes nobody's open form stale.

    Refuses: NotFound, NotAllowed, Invalid. Emits: complaint.noted.
    """
    complaint, author = await _handled(actor, Verb.NOTE, complaint_id)
    plain = checked_text("text", text, most=2000)
    topics = await topics_of(complaint.id, [complaint.unit_id])
    line = Line(EntryKind.NOTED, author, complaint.unit_id, text=plain, is_public=False)
    async with work(actor) as w:
        await write_line(w, complaint, line)
        w.emit(events.ComplaintNoted(complaint.id, complaint.unit_id), topics)
        w.done(note_complaint.verb, intention, complaint.id)
    return complaint


@once("archive_complaint", Complaint)
async def archive_complaint(
    actor: Actor, complaint_id: UUID, *, seen: int, reason: str, intention: UUID
) -> Complaint:
    """Put a complaint aside, with a reason the citizen reads.

    Refuses: NotFound, NotAllowed, WrongState, Invalid, Stale. Emits: complaint.archived.
    """
    complaint, author = await _handled(actor, Verb.ARCHIVE, complaint_id)
    step = next_step(complaint, Verb.ARCHIVE)
    plain = checked_text("reason", reason, most=1000)
    at = now()
    archived = await decide(complaint, step, at, {"closed_at": at})
    topics = await topics_of(complaint.id, [complaint.unit_id])
    async with work(actor) as w:
        line = Line(EntryKind.ARCHIVED, author, complaint.unit_id, text=plain)
        await take(w, complaint, archived, line, seen=seen)
        w.emit(events.ComplaintArchived(complaint.id, complaint.unit_id), topics)
        w.done(archive_complaint.verb, intention, complaint.id)
    return complaint


async def _handled(actor: Actor, verb: Verb, complaint_id: UUID) -> tuple[Complaint, Author]:
    action = f"complaint.{verb.value}"
    complaint = await visible_one(actor, "complaint.read", Complaint, complaint_id)
    require(actor, action, complaint)
    return complaint, await author_for(actor, action, complaint)


def _losing_sight(complaint: Complaint) -> UUID | None:
    """Give the unit whose people saw the complaint until now; None when only verifiers did."""
    hidden = complaint.assigned_at is None or complaint.classification == ComplaintClass.COMPLAINT_OVERSIGHT
    return None if hidden else complaint.unit_id
