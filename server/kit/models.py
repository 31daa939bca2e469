"""What versioned rows have in common."""

from tortoise import fields
from tortoise.models import Model

from server.kit.clock import now


class Versioned(Model):
    """A row that people edit: a version to compare, and when it last changed."""

    version = fields.IntField(default=1)
    changed_at = fields.DatetimeField(default=now)

    class Meta:
        abstract = True
