"""Rows of sign-in: sessions and throttles."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from server.kit.ids import new_id


class Session(Model):
    """A staff session. Only the keyed hash of its token is stored, so the table cannot be used to sign in."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    token_hash = fields.CharField(64, unique=True)
    account_id = fields.UUIDField()
    created_at = fields.DatetimeField()
    seen_at = fields.DatetimeField()
    ended_at = fields.DatetimeField(null=True)
    device = fields.CharField(80, default="")

    class Meta:
        table = "sessions"
        indexes = (Index(fields=("account_id",), name="sessions_account"),)


class Throttle(Model):
    """How many attempts a key (a hash of account or address) has made in its current window."""

    key = fields.CharField(64, primary_key=True)
    count = fields.IntField(default=0)
    window_started_at = fields.DatetimeField()

    class Meta:
        table = "throttles"
