"""Files, and the thing of another domain that each belongs to."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


class Attachment(Model):
    """A re-encoded photo. `id` is made on the device. Unattached ones (no owner yet) are swept after a day.

    owner_kind, owner_id: what it belongs to, whose domain says who may see it (`owners`). part_id: which part of
    the owner, such as a line of its history.
    """

    id = fields.UUIDField(primary_key=True)
    owner_kind = fields.CharField(30, null=True)
    owner_id = fields.UUIDField(null=True)
    part_id = fields.UUIDField(null=True)
    place = fields.SmallIntField(default=0)
    media_type = fields.CharField(20)
    width = fields.IntField()
    height = fields.IntField()
    size_bytes = fields.IntField()
    original_sha256 = fields.CharField(64)
    stored_on = fields.DateField()

    class Meta:
        table = "attachments"
        indexes = (
            Index(fields=("owner_id", "owner_kind"), name="attachments_owner"),
            Index(fields=("stored_on",), name="attachments_stored_on"),
        )
