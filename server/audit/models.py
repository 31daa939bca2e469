"""Rows of the log. Entries are append-only; a trigger in the database refuses updates and deletes."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from server.audit.kinds import Act


class AuditEntry(Model):
    """Something done with power. Whom it concerns and what it is about stand as keyed references, never as ids.

    actor: who did it, none for the service itself. about: the account it concerns. subject: the thing it is about.
    at: an instant in UTC, as text, since it is part of what is hashed. detail: closed words as JSON. previous: the
    hash of the entry before. mac: of this entry, by a key outside the database.
    """

    seq = fields.BigIntField(primary_key=True, generated=False)
    at = fields.CharField(32)
    act = fields.CharEnumField(Act, max_length=20)
    actor = fields.CharField(64, null=True)
    about = fields.CharField(64, null=True)
    subject = fields.CharField(64, null=True)
    detail = fields.CharField(200)
    previous = fields.CharField(64)
    mac = fields.CharField(64)

    class Meta:
        table = "audit_entries"
        indexes = (
            Index(fields=("actor", "seq"), name="audit_entries_actor"),
            Index(fields=("about", "seq"), name="audit_entries_about"),
        )


class AuditHead(Model):
    """The newest entry: its number and hash, with a mac. There is one row, with id 1; taking it makes writers queue."""

    id = fields.SmallIntField(primary_key=True, generated=False)
    seq = fields.BigIntField()
    hash = fields.CharField(64)
    mac = fields.CharField(64)

    class Meta:
        table = "audit_head"


class AuditPerson(Model):
    """The key by which an account is meant in the log. Once it is removed nobody can tell whose entries they are."""

    account_id = fields.UUIDField(primary_key=True)
    key = fields.CharField(64)

    class Meta:
        table = "audit_people"
