"""Photos that belong to complaints."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model


class Attachment(Model):
    """A re-encoded photo. `id` is made on the device. Unattached ones (no complaint yet) are swept after a day."""

    id = fields.UUIDField(primary_key=True)
    complaint_id = fields.UUIDField(null=True)
    entry_id = fields.UUIDField(null=True)
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
            Index(fields=("complaint_id",), name="attachments_complaint"),
            Index(fields=("stored_on",), name="attachments_stored_on"),
        )
