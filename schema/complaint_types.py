"""Types of complaints: the complaint itself, its clock, its history and its photos."""

from collections.abc import Sequence
from datetime import date, datetime, time
from typing import Annotated, Self
from uuid import UUID

import strawberry
import structlog

from schema.complaint_enums import (
    ClosureReason,
    ComplaintClass,
    DeadlineKind,
    EntryKind,
    IdentityMode,
    Solved,
    Verb,
)
from schema.context import Info
from schema.enums import ComplaintState
from schema.guards import guarded
from schema.scalars import Cursor
from schema.unit_types import Service, Unit, known_unit, service_of, unit_of
from server.access.actor import Actor
from server.complaints import deadlines, history, queries
from server.complaints.models import Complaint as ComplaintRow
from server.complaints.models import TimelineEntry as EntryRow
from server.files.models import Attachment as AttachmentRow
from server.kit.clock import WIB, local_date
from server.kit.messages import Language

log = structlog.get_logger()


@strawberry.type(description="Who filed the complaint, as far as they said.")
class Complainant:
    """The citizen."""

    name: str = strawberry.field(description="The name they gave.")
    phone: str | None = strawberry.field(description="The telephone they may be reached at.")


@strawberry.type(description="One day between an event and its deadline, and whether it counts.")
class CountedDay:
    """A day of the count."""

    on: date = strawberry.field(description="The day.")
    counts: bool = strawberry.field(description="Whether it is a working day that counts.")
    number: int | None = strawberry.field(description="Which working day it is; null when it does not count.")
    why: str | None = strawberry.field(
        description="Why it does not count, or what the calendar changed since, in Indonesian."
    )
    why_en: str | None = strawberry.field(description="The same in English.")


@strawberry.type(description="The clock (tenggat) that runs now, and how it was counted.")
class Deadline:
    """A deadline."""

    value: strawberry.Private[deadlines.Deadline]
    kind: DeadlineKind = strawberry.field(description="Whose clock it is.")
    starts_on: date = strawberry.field(description="Day 0, the day of the event.")
    due_on: date = strawberry.field(description="The last day in time.")
    working_days: int = strawberry.field(description="How many working days it gives.")
    working_days_left: int = strawberry.field(
        description="Working days left after today; negative when late."
    )
    is_overdue: bool = strawberry.field(description="Whether the office is late.")

    @strawberry.field(
        description="Every day from day 0 to the last one, as counted when the clock was given."
    )
    def days(self) -> list[CountedDay]:
        """Explain the count."""
        return [
            CountedDay(on=d.on, counts=d.counts, number=d.number, why=d.why, why_en=d.why_en)
            for d in self.value.days()
        ]

    @classmethod
    def of(cls, value: deadlines.Deadline) -> Self:
        """Give the type of a running clock."""
        given = value.given
        return cls(
            value=value,
            kind=value.kind,
            starts_on=given.starts_on,
            due_on=given.due_on,
            working_days=given.working_days,
            working_days_left=value.working_days_left,
            is_overdue=value.is_overdue,
        )


@strawberry.type(description="A photo, written anew without place or device data. Fetch it from /files/<id>.")
class Attachment:
    """A photo."""

    id: UUID = strawberry.field(description="The photo's id.")
    media_type: str = strawberry.field(description="Always image/jpeg.")
    width: int = strawberry.field(description="Width in pixels.")
    height: int = strawberry.field(description="Height in pixels.")
    size_bytes: int = strawberry.field(description="Size in bytes.")
    alt: str | None = strawberry.field(description="What to say instead of the picture.")

    @classmethod
    def of(cls, row: AttachmentRow, alt: str) -> Self:
        """Give the type of a row."""
        return cls(
            id=row.id,
            media_type=row.media_type,
            width=row.width,
            height=row.height,
            size_bytes=row.size_bytes,
            alt=alt,
        )


def photos_of(rows: Sequence[AttachmentRow], by_citizen: bool, language: Language) -> list[Attachment]:
    """Give the types of a line's photos, numbered."""
    who = {Language.ID: ("petugas", "pelapor"), Language.EN: ("staff", "the reporter")}[language][by_citizen]
    text = "Photo {} of {} by {}" if language is Language.EN else "Foto {} dari {} oleh {}"
    return [Attachment.of(row, text.format(n, len(rows), who)) for n, row in enumerate(rows, 1)]


def shown_time(instant: datetime, by_citizen: bool, actor: Actor) -> datetime:
    """Give the time of what a citizen did: to staff by the day only, so that no hour leads to a person."""
    if not by_citizen or actor.receipt_for:
        return instant
    return datetime.combine(local_date(instant), time(), WIB)


@strawberry.type(description="One line of a complaint's history (perjalanan).")
class TimelineEntry:
    """A line."""

    row: strawberry.Private[EntryRow]
    author: strawberry.Private[history.Author]
    complaint_id: strawberry.Private[UUID]
    id: UUID = strawberry.field(description="The line's id.")
    seq: int = strawberry.field(description="Its place in the history, from 1 on; internal lines leave gaps.")
    kind: EntryKind = strawberry.field(description="What happened.")
    at: datetime = strawberry.field(
        description="When. Staff see what citizens did by the day only: midnight WIB."
    )
    text: str | None = strawberry.field(description="Details, a reason, a note or a comment.")
    done: str | None = strawberry.field(description="Of a response: what was done (yang sudah dilakukan).")
    planned: str | None = strawberry.field(
        description="Of a response: what will be done (yang akan dilakukan)."
    )
    planned_by: date | None = strawberry.field(description="Of a response: by when it will be done.")
    visible_to_complainant: bool = strawberry.field(description="False for internal notes.")

    @classmethod
    def of(cls, row: EntryRow, author: history.Author, complaint_id: UUID, actor: Actor) -> Self:
        """Give the type of a row."""
        kind = EntryKind(row.kind)
        return cls(
            row=row,
            author=author,
            complaint_id=complaint_id,
            id=row.id,
            seq=row.seq,
            kind=kind,
            at=shown_time(row.at, author.is_citizen, actor),
            text=row.text,
            done=row.done,
            planned=row.planned,
            planned_by=row.planned_by,
            visible_to_complainant=row.is_public,
        )

    @strawberry.field(
        description="Who did it: a unit, Warga, Tim verifikasi or Sistem. Staff see the position of a colleague; "
        "nobody sees a name."
    )
    async def by(self, info: Info) -> str:
        """Name the author without naming a person."""
        loaders, language = info.context.loaders, info.context.language
        unit = await unit_of(info, self.author.unit_id)
        position = None
        if info.context.actor.signed_in and self.row.account_id:
            position = await loaders.one(queries.positions_by_account_ids, self.row.account_id)
        return history.author_name(self.author, unit.name if unit else None, position, language)

    @strawberry.field(description="The unit it concerns: the one it was forwarded to, or the one that acted.")
    async def unit(self, info: Info) -> Unit | None:
        """Give the unit."""
        return await unit_of(info, self.row.unit_id)

    @strawberry.field(description="The photos attached to this line.")
    async def attachments(self, info: Info) -> list[Attachment]:
        """Give the photos."""
        rows = await info.context.loaders.many(queries.attachments_by_complaint_ids, self.complaint_id)
        own = [row for row in rows if row.entry_id == self.id]
        return photos_of(own, self.author.is_citizen, info.context.language)


@strawberry.type(description="A complaint (pengaduan).")
class Complaint:
    """A complaint, as far as the asker may see it."""

    row: strawberry.Private[ComplaintRow]
    id: UUID = strawberry.field(description="Its id, random.")
    code: str = strawberry.field(description="The code on the receipt, such as RKI-2026-7K4M9X.")
    state: ComplaintState = strawberry.field(description="Where it stands.")
    version: int = strawberry.field(description="Give this as `seen` when changing it.")
    title: str = strawberry.field(description="What it is about, in one line.")
    body: str = strawberry.field(description="What happened, in the citizen's words.")
    happened_on: date | None = strawberry.field(description="When it happened.")
    place: str | None = strawberry.field(description="Where it happened.")
    identity_mode: IdentityMode = strawberry.field(description="Who may know who filed it.")
    classification: ComplaintClass | None = strawberry.field(
        description="Its class; null before verification."
    )
    verified_at: datetime | None = strawberry.field(description="When the verification team accepted it.")
    assigned_at: datetime | None = strawberry.field(description="When it was forwarded to a unit.")
    first_response_at: datetime | None = strawberry.field(description="When a unit first responded.")
    responded_at: datetime | None = strawberry.field(description="When a unit last responded.")
    closure_reason: ClosureReason | None = strawberry.field(description="Why it was closed.")
    solved: Solved | None = strawberry.field(description="What the citizen said on confirming.")
    reopen_count: int = strawberry.field(description="How often the citizen reopened it, at most 2.")
    handling_score: int | None = strawberry.field(description="How the citizen rated the handling, 1 to 4.")
    cursor: Cursor = strawberry.field(description="The place in the journal before this was read.")

    @classmethod
    def of(cls, row: ComplaintRow, cursor: Cursor) -> Self:
        """Give the type of a row."""
        return cls(
            row=row,
            id=row.id,
            code=row.code,
            state=ComplaintState(row.state),
            version=row.version,
            title=row.title,
            body=row.body,
            happened_on=row.happened_on,
            place=row.place,
            identity_mode=IdentityMode(row.identity_mode),
            classification=ComplaintClass(row.classification) if row.classification else None,
            verified_at=row.verified_at,
            assigned_at=row.assigned_at,
            first_response_at=row.first_response_at,
            responded_at=row.responded_at,
            closure_reason=ClosureReason(row.closure_reason) if row.closure_reason else None,
            solved=Solved(row.solved) if row.solved else None,
            reopen_count=row.reopen_count,
            handling_score=row.handling_score,
            cursor=cursor,
        )

    @strawberry.field(description="The unit that acts on it now; the verifying one until it is forwarded.")
    async def unit(self, info: Info) -> Unit:
        """Give the acting unit."""
        return await known_unit(info, self.row.unit_id)

    @strawberry.field(description="The unit the citizen named, if any.")
    async def reported_unit(self, info: Info) -> Unit | None:
        """Give the reported unit."""
        return await known_unit(info, self.row.reported_unit_id) if self.row.reported_unit_id else None

    @strawberry.field(description="The service the citizen named, if any.")
    async def service(self, info: Info) -> Service | None:
        """Give the service."""
        return await service_of(info, self.row.service_id)

    @strawberry.field(
        description="Who filed it; null for anonymous ones.", extensions=guarded("complaint.read_identity")
    )
    def complainant(self, info: Info) -> Complainant | None:
        """Give the citizen, and note which account saw them, as the citizen was promised."""
        name = self.row.complainant_name
        if name is None:
            return None
        if (account := info.context.actor.account_id) is not None:
            log.info("complainant.seen", complaint=str(self.row.id), account=str(account))
        return Complainant(name=name, phone=self.row.complainant_phone)

    @strawberry.field(
        description="When the citizen saved it on the device, as far as the device's clock tells; "
        "null to staff."
    )
    def saved_on_device_at(self, info: Info) -> datetime | None:
        """Give the device's time, to the citizen only."""
        return self.row.saved_at if info.context.actor.receipt_for == self.row.id else None

    @strawberry.field(description="When it arrived. Staff see the day only: midnight WIB.")
    def submitted_at(self, info: Info) -> datetime:
        """Give the time of arrival."""
        return shown_time(self.row.submitted_at, True, info.context.actor)

    @strawberry.field(description="When it was closed or archived.")
    def closed_at(self, info: Info) -> datetime | None:
        """Give the time of closing; staff see the citizen's own closing by the day only."""
        by_citizen = self.row.closure_reason in (ClosureReason.CONFIRMED, ClosureReason.WITHDRAWN)
        return shown_time(self.row.closed_at, by_citizen, info.context.actor) if self.row.closed_at else None

    @strawberry.field(description="The photos the citizen sent with it.")
    async def attachments(self, info: Info) -> list[Attachment]:
        """Give the photos of the first line."""
        lines = await info.context.loaders.many(queries.timelines_by_complaint_ids, self.id)
        first = next((line.id for line in lines if line.seq == 1), None)
        rows = await info.context.loaders.many(queries.attachments_by_complaint_ids, self.id)
        return photos_of([row for row in rows if row.entry_id == first], True, info.context.language)

    @strawberry.field(description="The clock that runs now; null when closed or archived.")
    async def deadline(self, info: Info) -> Deadline | None:
        """Give the clock with its days."""
        deadline = (await self._deadlines(info)).deadline
        return Deadline.of(deadline) if deadline else None

    @strawberry.field(description="By when its class should be resolved.")
    async def resolve_due_on(self, info: Info) -> date | None:
        """Give the last day of the class's time."""
        return (await self._deadlines(info)).resolve_due_on

    @strawberry.field(description="Whether the office is late with it today.")
    async def is_overdue(self, info: Info) -> bool:
        """Tell whether the office is late."""
        return (await self._deadlines(info)).is_overdue

    async def _deadlines(self, info: Info) -> deadlines.Deadlines:
        found = await info.context.loaders.one(deadlines.deadlines_by_complaint_ids, self.id)
        assert found is not None
        return found

    @strawberry.field(
        description="What happened, oldest first; internal notes only to staff who may read them."
    )
    async def timeline(self, info: Info) -> list[TimelineEntry]:
        """Give the history."""
        lines = await info.context.loaders.many(queries.timelines_by_complaint_ids, self.id)
        authors = history.authors(lines)
        actor = info.context.actor
        return [TimelineEntry.of(r, a, self.id, actor) for r, a in zip(lines, authors, strict=True)]

    @strawberry.field(description="What you can do to it now.")
    def verbs(self, info: Info) -> list[Verb]:
        """Give the possible verbs."""
        return queries.verbs_for(info.context.actor, self.row)


ComplaintId = Annotated[UUID, strawberry.argument(description="The complaint.")]
