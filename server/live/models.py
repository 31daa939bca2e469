"""Rows of the journal. Events are append-only; a trigger in the database refuses updates and deletes."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


class Event(Model):
    """Something that happened. `seq` comes from the counter row, never from the database's own sequence."""

    seq = fields.BigIntField(primary_key=True, generated=False)
    kind = fields.CharField(60)
    at = fields.DatetimeField()
    actor_id = fields.UUIDField(null=True)
    subject_id = fields.UUIDField()
    data = fields.JSONField[dict[str, str | int | None]]()

    class Meta:
        table = "events"


class EventTopic(Model):
    """Under which topics an event is found: `complaint:<id>`, `unit:<id>`, `account:<id>`, or its kind's domain."""

    id = fields.BigIntField(primary_key=True)
    topic = fields.CharField(80)
    event: fields.ForeignKeyRelation[Event] = fields.ForeignKeyField("models.Event", related_name="topics")

    class Meta:
        table = "event_topics"
        indexes = (
            Index(fields=("topic", "event_id"), name="event_topics_topic"),
            Index(fields=("event_id",), name="event_topics_event"),
        )


class Head(Model):
    """The counter row: the `seq` of the newest committed event. There is one, with id 1."""

    id = fields.SmallIntField(primary_key=True, generated=False)
    seq = fields.BigIntField(default=0)

    class Meta:
        table = "journal_head"


class Intention(Model):
    """That an intention was carried out, and what came of it. `id` is the device's own id of the intention.

    digest: keyed, of what was wanted, so that only the same is answered again; none from before it was kept.
    """

    id = fields.UUIDField(primary_key=True)
    verb = fields.CharField(60)
    account_id = fields.UUIDField(null=True)
    result_id = fields.UUIDField()
    digest = fields.CharField(64, null=True)
    on = fields.DateField()

    class Meta:
        table = "intentions"


class UnlinkedIntention(Model):
    """That an intention was carried out, of something that nothing may date or lead to; neither does this row.

    digest: as above. month: its first day; the row goes some months later.
    """

    id = fields.UUIDField(primary_key=True)
    verb = fields.CharField(60)
    digest = fields.CharField(64, null=True)
    month = fields.DateField()

    class Meta:
        table = "unlinked_intentions"


class FollowerCursor(Model):
    """How far a stored follower has read: the `seq` of the last event it has dealt with."""

    name = fields.CharField(60, primary_key=True)
    seq = fields.BigIntField(default=0)

    class Meta:
        table = "follower_cursors"


class Lease(Model):
    """Which process does what only one may do at a time, and until when it may be relied on to live."""

    name = fields.CharField(60, primary_key=True)
    holder = fields.UUIDField(null=True)
    held_until = fields.DatetimeField(null=True)

    class Meta:
        table = "leases"
