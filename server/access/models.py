"""Rows of sign-in: sessions, devices that signed in before, and throttles."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from server.kit.fields import SealedTextField
from server.kit.ids import new_id
from server.kit.models import Sealed


class Session(Model):
    """A staff session. Only the keyed hash of its token is stored, so the table cannot be used to sign in.

    proven_at: when a second factor was proven in it; without one powerful roles do not count.
    confirmed_at: when its owner last proved who they are since signing in.
    letters: the private half that opens the person's letters, wrapped by the token; it goes when the session ends.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    token_hash = fields.CharField(64, unique=True)
    account_id = fields.UUIDField()
    created_at = fields.DatetimeField()
    seen_at = fields.DatetimeField()
    ended_at = fields.DatetimeField(null=True)
    confirmed_at = fields.DatetimeField(null=True)
    device = fields.CharField(80, default="")
    proven_at = fields.DatetimeField(null=True)
    letters = fields.TextField(null=True)

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


class ThrottleSecret(Sealed):
    """What the keys of one day's throttles are made with; it is deleted when the day is over."""

    on = fields.DateField(primary_key=True)
    secret = SealedTextField()

    class Meta:
        table = "throttle_secrets"


class KnownDevice(Model):
    """A device on which an account has signed in before. Only a keyed hash of the device's secret is kept."""

    key = fields.CharField(64, primary_key=True)
    account_id = fields.UUIDField()
    seen_on = fields.DateField()

    class Meta:
        table = "known_devices"
        indexes = (Index(fields=("account_id",), name="known_devices_account"),)
