"""Holidays that administrators may add to, and office hours by unit."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from server.kit.ids import new_id
from server.kit.models import Versioned


class Holiday(Versioned):
    """A day that is no working day. kind: national, joint_leave or local. The decree is named in `source`."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    on = fields.DateField(unique=True)
    name = fields.CharField(120)
    name_en = fields.CharField(120, default="")
    kind = fields.CharField(12)
    source = fields.CharField(300)

    class Meta:
        table = "holidays"


class OfficeHours(Model):
    """When a unit is open on one weekday (0 Monday to 6 Sunday). Local times; the break is in minutes."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    unit_id = fields.UUIDField()
    weekday = fields.SmallIntField()
    opens = fields.CharField(5)
    closes = fields.CharField(5)
    break_minutes = fields.SmallIntField()
    valid_from = fields.DateField()
    valid_to = fields.DateField(null=True)

    class Meta:
        table = "office_hours"
        indexes = (Index(fields=("unit_id", "valid_from"), name="office_hours_unit"),)
