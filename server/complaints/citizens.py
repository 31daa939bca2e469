"""What citizens do: file a complaint, follow it up, and say whether it is solved. No account is needed.

All but filing need an actor that holds the complaint's receipt.
"""

from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from uuid import UUID

from server.access.actor import Actor
from server.access.guard import require, visible_one
from server.complaints import events
from server.complaints.authors import CITIZEN
from server.complaints.figures import resolution
from server.complaints.holders import key_lookup
from server.complaints.intake import intake_unit
from server.complaints.kinds import EntryKind, IdentityMode, Solved
from server.complaints.models import Complaint
from server.complaints.receipt_code import normalise_code, normalise_key
from server.complaints.steps import (
    MOST_TEXT,
    Changes,
    Line,
    again_when_stale,
    checked_photos,
    checked_text,
    decide,
    next_step,
    take,
    write_line,
)
from server.complaints.topics import topics_of
from server.complaints.turning import clocks_of, turn_clocks
from server.complaints.workflow import FILED, ClosureReason, State, Verb
from server.kit.check import Check
from server.kit.clock import now, today
from server.kit.refusals import FieldProblem, Invalid
from server.live.intentions import once
from server.live.work import work
from server.units.queries import services_by_ids, units_by_ids

LONGEST_WAIT = timedelta(days=366)
OLDEST_CASE = timedelta(days=5 * 366)


@dataclass(frozen=True, slots=True)
class NewComplaint:
    """What a citizen sends. code and key are the receipt made on the device; times are the device's own."""

    code: str
    key: str
    title: str
    body: str
    saved_at: datetime
    identity_mode: IdentityMode = IdentityMode.ANONYMOUS
    name: str | None = None
    phone: str | None = None
    contact_consent: bool = False
    happened_on: date | None = None
    place: str | None = None
    unit_id: UUID | None = None
    service_id: UUID | None = None
    photos: list[UUID] = field(default_factory=list)


@once("file_complaint", Complaint)
async def file_complaint(actor: Actor, new: NewComplaint, *, intention: UUID) -> Complaint:
    """Take in a complaint and start the three working days of verification.

    Of an anonymous complaint neither name nor phone is kept, even when the device sent them.
    Refuses: Invalid. Emits: complaint.filed. Source: PermenPANRB 62/2018 (practice of SP4N-LAPOR!).
    """
    require(actor, "complaint.file")
    complaint, photos = await _checked(actor, new)
    filed = await decide(complaint, FILED, complaint.submitted_at, {}, clocks=())
    complaint.update_from_dict(dict(filed.changes))
    topics = await topics_of(complaint.id, [complaint.unit_id])
    async with work(actor) as w:
        if await Complaint.exists(key_lookup=complaint.key_lookup):
            raise Invalid(FieldProblem("key", "taken"))
        await w.add(complaint)
        await turn_clocks(w, filed.turning)
        await write_line(w, complaint, Line(EntryKind.SUBMITTED, CITIZEN, photos=photos))
        w.emit(events.ComplaintFiled(complaint.id, complaint.unit_id), topics)
        w.done(file_complaint.verb, intention, complaint.id)
    return complaint


@once("add_complaint_details", Complaint)
@again_when_stale
async def add_complaint_details(
    actor: Actor, complaint_id: UUID, *, text: str, photos: list[UUID], intention: UUID
) -> Complaint:
    """Add what the citizen remembered later; after a response this restarts the ten days for a reply.

    Refuses: NotFound, NotAllowed, WrongState, Invalid. Emits: complaint.details_added.
    """
    complaint = await _held(actor, "complaint.add_details", complaint_id)
    step = next_step(complaint, Verb.ADD_DETAILS)
    check = Check()
    plain = check.text("text", text, least=1, most=MOST_TEXT)
    unique = checked_photos(check, photos)
    check.done()
    at = now()
    details = await decide(complaint, step, at, {"replied_at": at} if step.state is State.RESPONDED else {})
    topics = await topics_of(complaint.id, [complaint.unit_id])
    async with work(actor) as w:
        line = Line(EntryKind.DETAILS_ADDED, CITIZEN, text=plain, photos=unique)
        await take(w, complaint, details, line, seen=complaint.version)
        w.emit(events.ComplaintDetailsAdded(complaint.id, complaint.unit_id), topics)
        w.done(add_complaint_details.verb, intention, complaint.id)
    return complaint


@once("confirm_complaint", Complaint)
@again_when_stale
async def confirm_complaint(
    actor: Actor,
    complaint_id: UUID,
    *,
    solved: Solved,
    score: int | None = None,
    comment: str | None = None,
    intention: UUID,
) -> Complaint:
    """Close the complaint: the citizen says it is solved, wholly or in part, and may rate the handling 1 to 4.

    Refuses: NotFound, NotAllowed, WrongState, Invalid. Emits: complaint.confirmed.
    """
    complaint = await _held(actor, "complaint.confirm", complaint_id)
    step = next_step(complaint, Verb.CONFIRM)
    check = Check()
    check.number("score", score, least=1, most=4)
    plain = check.text("comment", comment, most=1000)
    check.done()
    at = now()
    clocks = await clocks_of(complaint)
    changes: Changes = {
        **await resolution(complaint, clocks, at),
        "closed_at": at,
        "closure_reason": ClosureReason.CONFIRMED,
        "solved": solved,
        "handling_score": score,
    }
    confirmed = await decide(complaint, step, at, changes, clocks=clocks)
    topics = await topics_of(complaint.id, [complaint.unit_id])
    async with work(actor) as w:
        await take(
            w, complaint, confirmed, Line(EntryKind.CONFIRMED, CITIZEN, text=plain), seen=complaint.version
        )
        w.emit(events.ComplaintConfirmed(complaint.id, complaint.unit_id), topics)
        w.done(confirm_complaint.verb, intention, complaint.id)
    return complaint


@once("reopen_complaint", Complaint)
@again_when_stale
async def reopen_complaint(actor: Actor, complaint_id: UUID, *, reason: str, intention: UUID) -> Complaint:
    """Give it back to the unit because it is not solved: five working days anew, at most twice.

    The resolution figures are cleared; the next closing sets them again.
    Refuses: NotFound, NotAllowed, WrongState, Invalid. Emits: complaint.reopened.
    """
    complaint = await _held(actor, "complaint.reopen", complaint_id)
    step = next_step(complaint, Verb.REOPEN)
    plain = checked_text("reason", reason)
    at = now()
    changes: Changes = {
        "reopened_at": at,
        "closed_at": None,
        "reopen_count": complaint.reopen_count + 1,
        "closure_reason": None,
        "solved": None,
        "handling_score": None,
        "resolution_minutes": None,
        "resolved_in_time": None,
    }
    reopened = await decide(complaint, step, at, changes)
    topics = await topics_of(complaint.id, [complaint.unit_id])
    async with work(actor) as w:
        await take(
            w, complaint, reopened, Line(EntryKind.REOPENED, CITIZEN, text=plain), seen=complaint.version
        )
        w.emit(events.ComplaintReopened(complaint.id, complaint.unit_id), topics)
        w.done(reopen_complaint.verb, intention, complaint.id)
    return complaint


@once("withdraw_complaint", Complaint)
@again_when_stale
async def withdraw_complaint(actor: Actor, complaint_id: UUID, *, intention: UUID) -> Complaint:
    """Close the complaint because the citizen takes it back; it counts in no figure of resolution.

    Refuses: NotFound, NotAllowed, WrongState. Emits: complaint.withdrawn.
    """
    complaint = await _held(actor, "complaint.withdraw", complaint_id)
    step = next_step(complaint, Verb.WITHDRAW)
    at = now()
    changes: Changes = {"closed_at": at, "closure_reason": ClosureReason.WITHDRAWN}
    withdrawn = await decide(complaint, step, at, changes)
    topics = await topics_of(complaint.id, [complaint.unit_id])
    async with work(actor) as w:
        await take(w, complaint, withdrawn, Line(EntryKind.WITHDRAWN, CITIZEN), seen=complaint.version)
        w.emit(events.ComplaintWithdrawn(complaint.id, complaint.unit_id), topics)
        w.done(withdraw_complaint.verb, intention, complaint.id)
    return complaint


async def _held(actor: Actor, action: str, complaint_id: UUID) -> Complaint:
    complaint = await visible_one(actor, "complaint.read", Complaint, complaint_id)
    require(actor, action, complaint)
    return complaint


async def _checked(actor: Actor, new: NewComplaint) -> tuple[Complaint, tuple[UUID, ...]]:
    check = Check()
    code, key = normalise_code(new.code), normalise_key(new.key)
    if code is None:
        check.wrong("code", "malformed")
    if key is None:
        check.wrong("key", "malformed")
    title = check.text("title", new.title, least=5, most=120)
    body = check.text("body", new.body, least=20, most=MOST_TEXT)
    place = check.text("place", new.place, most=200)
    check.day("happenedOn", new.happened_on, first=today() - OLDEST_CASE, last=today() + timedelta(days=1))
    name, phone = _identity(check, new)
    photos = checked_photos(check, new.photos)
    reported = await _reported_unit(actor, check, new)
    check.done()
    assert code is not None
    assert key is not None
    at = now()
    complaint = Complaint(
        code=code,
        key_lookup=key_lookup(code, key),
        unit_id=await intake_unit(reported),
        reported_unit_id=reported,
        service_id=new.service_id,
        identity_mode=new.identity_mode,
        complainant_name=name or None,
        complainant_phone=phone or None,
        contact_consent_at=at if phone else None,
        title=title,
        body=body,
        happened_on=new.happened_on,
        place=place or None,
        saved_at=_believable(new.saved_at, at),
        submitted_at=at,
    )
    return complaint, photos


def _identity(check: Check, new: NewComplaint) -> tuple[str, str]:
    if new.identity_mode == IdentityMode.ANONYMOUS:
        return "", ""
    name = check.text("name", new.name, least=2, most=120)
    phone = check.text("phone", new.phone, most=20)
    if phone and (sum(c.isdigit() for c in phone) < 8 or set(phone) - set("0123456789+-() .")):
        check.wrong("phone", "malformed")
    if phone and not new.contact_consent:
        check.wrong("contactConsent", "required")
    return name, phone


async def _reported_unit(actor: Actor, check: Check, new: NewComplaint) -> UUID | None:
    unit_id = new.unit_id
    if new.service_id:
        service = (await services_by_ids(actor, [new.service_id])).get(new.service_id)
        if service is None:
            check.wrong("service", "unknown")
        else:
            unit_id = unit_id or service.unit_id
    if unit_id and unit_id not in await units_by_ids(actor, [unit_id]):
        check.wrong("unit", "unknown")
        return None
    return unit_id


def _believable(saved_at: datetime, at: datetime) -> datetime:
    # A phone with a wrong clock is no reason to refuse a complaint; only the claim is corrected.
    saved = saved_at.astimezone(UTC)
    saved = saved.replace(microsecond=saved.microsecond // 1000 * 1000)
    return saved if at - LONGEST_WAIT <= saved <= at else at
