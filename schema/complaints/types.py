"""The complaint, its clock, its history and its photos: names and descriptions of what the views hold."""

from datetime import date, datetime
from typing import Annotated
from uuid import UUID

import strawberry

from schema.complaints.enums import (
    ClosureReason,
    ComplaintClass,
    DeadlineKind,
    EntryKind,
    IdentityMode,
    Solved,
    Verb,
)
from schema.enums import ComplaintState
from schema.guards import guarded
from schema.scalars import Cursor
from schema.shown import shows
from schema.units.types import Service, Unit
from server.complaints import views
from server.workdays import rules


@strawberry.type(description="Who filed the complaint, as far as they said.")
@shows(views.Complainant)
class Complainant:
    name: str = strawberry.field(description="The name they gave.")
    phone: str | None = strawberry.field(description="The telephone they may be reached at.")


@strawberry.type(description="One day between an event and its deadline, and whether it counts.")
@shows(rules.CountedDay)
class CountedDay:
    on: date = strawberry.field(description="The day.")
    counts: bool = strawberry.field(description="Whether it is a working day that counts.")
    number: int | None = strawberry.field(description="Which working day it is; null when it does not count.")
    why: str | None = strawberry.field(
        description="Why it does not count, or what the calendar changed since, in Indonesian."
    )
    why_en: str | None = strawberry.field(description="The same in English.")


@strawberry.type(description="The clock (tenggat) that runs now, and how it was counted.")
@shows(views.DeadlineView)
class Deadline:
    kind: DeadlineKind = strawberry.field(description="Whose clock it is.")
    starts_on: date = strawberry.field(description="Day 0, the day of the event.")
    due_on: date = strawberry.field(description="The last day in time.")
    working_days: int = strawberry.field(description="How many working days it gives.")
    working_days_left: int = strawberry.field(
        description="Working days left after today; negative when late."
    )
    is_overdue: bool = strawberry.field(description="Whether the office is late.")
    days: list[CountedDay] = strawberry.field(
        description="Every day from day 0 to the last one, as counted when the clock was given."
    )


@strawberry.type(description="A photo, written anew without place or device data. Fetch it from /files/<id>.")
@shows(views.PhotoView)
class Attachment:
    id: UUID = strawberry.field(description="The photo's id.")
    media_type: str = strawberry.field(description="Always image/jpeg.")
    width: int = strawberry.field(description="Width in pixels.")
    height: int = strawberry.field(description="Height in pixels.")
    size_bytes: int = strawberry.field(description="Size in bytes.")
    alt: str | None = strawberry.field(description="What to say instead of the picture.")


@strawberry.type(description="One line of a complaint's history (perjalanan).")
@shows(views.EntryView)
class TimelineEntry:
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
    by: str = strawberry.field(
        description="Who did it: a unit, Warga, Tim verifikasi or Sistem. Staff see the position of a colleague; "
        "nobody sees a name."
    )
    unit: Unit | None = strawberry.field(
        description="The unit it concerns: the one it was forwarded to, or the one that acted.",
    )
    attachments: list[Attachment] = strawberry.field(description="The photos attached to this line.")


@strawberry.type(description="A complaint (pengaduan).")
@shows(views.ComplaintView)
class Complaint:
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
    resolve_due_on: date | None = strawberry.field(description="By when its class should be resolved.")
    is_overdue: bool = strawberry.field(description="Whether the office is late with it today.")
    cursor: Cursor = strawberry.field(description="The place in the journal before this was read.")
    unit: Unit = strawberry.field(
        description="The unit that acts on it now; the verifying one until it is forwarded.",
    )
    reported_unit: Unit | None = strawberry.field(description="The unit the citizen named, if any.")
    service: Service | None = strawberry.field(description="The service the citizen named, if any.")
    complainant: Complainant | None = strawberry.field(
        description="Who filed it; null for anonymous ones.", directives=guarded("complaint.read_identity")
    )
    complainant_hidden: bool = strawberry.field(
        description="Whether there is a name for the reader that is shown once they prove again who they are."
    )
    saved_on_device_at: datetime | None = strawberry.field(
        description="When the citizen saved it on the device, as far as the device's clock tells; "
        "null to staff."
    )
    submitted_at: datetime = strawberry.field(
        description="When it arrived. Staff see the day only: midnight WIB."
    )
    closed_at: datetime | None = strawberry.field(description="When it was closed or archived.")
    attachments: list[Attachment] = strawberry.field(description="The photos the citizen sent with it.")
    deadline: Deadline | None = strawberry.field(
        description="The clock that runs now; null when closed or archived."
    )
    timeline: list[TimelineEntry] = strawberry.field(
        description="What happened, oldest first; internal notes only to staff who may read them."
    )
    verbs: list[Verb] = strawberry.field(description="What you can do to it now.")


ComplaintId = Annotated[UUID, strawberry.argument(description="The complaint.")]
