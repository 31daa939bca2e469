"""Rows about keys: fingerprints only, never a key."""

from tortoise import fields
from tortoise.models import Model

from server.kit.ids import new_id
from server.sealing.kinds import KeyState


class SealingKey(Model):
    """A key this database knows. id: as sealed values name it; the key of look-ups is called by its use.

    fingerprint: tells the right key from any other. old_form: text that is bound to its column alone opens too, since
    not all of it has been sealed anew.
    """

    id = fields.CharField(8, primary_key=True)
    fingerprint = fields.CharField(64)
    state = fields.CharEnumField(KeyState, max_length=9)
    old_form = fields.BooleanField(default=False)

    class Meta:
        table = "sealing_keys"


class KeyHolder(Model):
    """A running process: which keys it knows, in order, and by which it seals. seen_at: when it last said so."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    known = fields.JSONField[list[str]]()
    sealing = fields.CharField(8)
    seen_at = fields.DatetimeField()

    class Meta:
        table = "key_holders"
