"""Complaints and their timelines."""

from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from server.complaints.kinds import AuthorKind, EntryKind, IdentityMode, Solved
from server.complaints.rules import ComplaintClass
from server.complaints.workflow import ClockKind, ClosureReason, State
from server.kit.fields import SealedTextField
from server.kit.ids import new_id, random_id
from server.kit.models import Sealed, Versioned


class Complaint(Sealed, Versioned):
    """A complaint (pengaduan). unit: who acts now, the verifying unit until it is forwarded.

    The receipt's key is kept as a keyed hash only; codes may repeat (two phones may make the same one offline),
    the pair of code and key may not. replied_at: the citizen's last details after a response. solved: yes or
    partly, as the citizen said on confirming. due_on: a copy of the clock of whoever is to act next, to sort by.
    first_response_minutes, resolution_minutes: working minutes; the latter are set anew after a reopening.
    """

    id = fields.UUIDField(primary_key=True, default=random_id)
    code = fields.CharField(16)
    key_lookup = fields.CharField(64, unique=True)
    state = fields.CharEnumField(State, max_length=12)
    unit_id = fields.UUIDField()
    reported_unit_id = fields.UUIDField(null=True)
    service_id = fields.UUIDField(null=True)
    identity_mode = fields.CharEnumField(IdentityMode, max_length=10)
    complainant_name = SealedTextField(null=True)
    complainant_phone = SealedTextField(null=True)
    contact_consent_at = fields.DatetimeField(null=True)
    title = SealedTextField()
    body = SealedTextField()
    happened_on = fields.DateField(null=True)
    place = SealedTextField(null=True)
    classification = fields.CharEnumField(ComplaintClass, max_length=22, null=True)
    saved_at = fields.DatetimeField()
    submitted_at = fields.DatetimeField()
    verified_at = fields.DatetimeField(null=True)
    assigned_at = fields.DatetimeField(null=True)
    first_response_at = fields.DatetimeField(null=True)
    responded_at = fields.DatetimeField(null=True)
    replied_at = fields.DatetimeField(null=True)
    reopened_at = fields.DatetimeField(null=True)
    closed_at = fields.DatetimeField(null=True)
    closure_reason = fields.CharEnumField(ClosureReason, max_length=14, null=True)
    solved = fields.CharEnumField(Solved, max_length=6, null=True)
    reopen_count = fields.SmallIntField(default=0)
    handling_score = fields.SmallIntField(null=True)
    due_on = fields.DateField(null=True)
    first_response_minutes = fields.IntField(null=True)
    first_response_in_time = fields.BooleanField(null=True)
    resolution_minutes = fields.IntField(null=True)
    resolved_in_time = fields.BooleanField(null=True)
    entries = fields.IntField(default=0)

    class Meta:
        table = "complaints"
        indexes = (
            Index(fields=("code",), name="complaints_code"),
            # The board counts from this index alone.
            Index(
                fields=("unit_id", "state", "due_on", "classification", "assigned_at"),
                name="complaints_inbox",
            ),
            Index(fields=("state", "due_on"), name="complaints_due"),
            Index(fields=("unit_id", "submitted_at"), name="complaints_submitted"),
            Index(fields=("due_on", "id"), name="complaints_nearest"),
            Index(fields=("submitted_at", "id"), name="complaints_newest"),
            Index(fields=("first_response_at",), name="complaints_answered"),
            Index(fields=("closed_at",), name="complaints_closed"),
        )


class ComplaintClock(Model):
    """A clock as a complaint was given it: day 0, working days, and the due date found by a version of the calendar.

    Several may run at once. stopped_at: since when it stands still, None while it runs. told_at: when people were
    told that it passed.
    """

    id = fields.UUIDField(primary_key=True, default=random_id)
    complaint: fields.ForeignKeyRelation[Complaint] = fields.ForeignKeyField(
        "models.Complaint", related_name="clocks"
    )
    complaint_id: UUID
    kind = fields.CharEnumField(ClockKind, max_length=14)
    starts_on = fields.DateField()
    working_days = fields.SmallIntField()
    calendar_version = fields.IntField()
    due_on = fields.DateField()
    given_at = fields.DatetimeField()
    stopped_at = fields.DatetimeField(null=True)
    told_at = fields.DatetimeField(null=True)

    class Meta:
        table = "complaint_clocks"
        indexes = (
            Index(fields=("complaint_id",), name="complaint_clocks_complaint"),
            Index(fields=("kind", "stopped_at", "due_on"), name="complaint_clocks_due"),
        )


class TimelineEntry(Sealed):
    """One line of a complaint's history; `seq` counts 1, 2, 3 within the complaint. Never changed afterwards.

    author, author_unit_id: in whose name it was written, and of staff the unit in which they hold the role by which
    they acted. unit_id: the unit it concerns, the one it was forwarded to or the one it was with.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    complaint: fields.ForeignKeyRelation[Complaint] = fields.ForeignKeyField(
        "models.Complaint", related_name="timeline"
    )
    complaint_id: UUID
    seq = fields.IntField()
    kind = fields.CharEnumField(EntryKind, max_length=14)
    at = fields.DatetimeField()
    author = fields.CharEnumField(AuthorKind, max_length=17)
    account_id = fields.UUIDField(null=True)
    author_unit_id = fields.UUIDField(null=True)
    unit_id = fields.UUIDField(null=True)
    text = SealedTextField(null=True)
    done = SealedTextField(null=True)
    planned = SealedTextField(null=True)
    planned_by = fields.DateField(null=True)
    is_public = fields.BooleanField(default=True)

    class Meta:
        table = "timeline_entries"
        unique_together = (("complaint", "seq"),)


class NameSeen(Model):
    """That an account was shown who filed a complaint: first and last, and how often. Kept by a follower.

    last_seq: the event counted last, so that one that comes again is not counted twice.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    complaint: fields.ForeignKeyRelation[Complaint] = fields.ForeignKeyField(
        "models.Complaint", related_name="names_seen"
    )
    complaint_id: UUID
    account_id = fields.UUIDField()
    first_at = fields.DatetimeField()
    last_at = fields.DatetimeField()
    times = fields.IntField(default=1)
    last_seq = fields.BigIntField()

    class Meta:
        table = "names_seen"
        unique_together = (("complaint", "account_id"),)
