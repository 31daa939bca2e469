"""Holidays that administrators may add to, and office hours by unit."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from server.kit.ids import new_id
from server.kit.models import Versioned
from server.workdays.rules import HolidayKind


class Holiday(Versioned):
    """A day that is no working day. The decree is named in `source`."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    on = fields.DateField(unique=True)
    name = fields.CharField(120)
    name_en = fields.CharField(120, default="")
    kind = fields.CharEnumField(HolidayKind, max_length=12)
    source = fields.CharField(300)

    class Meta:
        table = "holidays"


class CalendarHead(Model):
    """How often the calendar was changed. There is one row, with id 1; taking the next number locks it."""

    id = fields.SmallIntField(primary_key=True, generated=False)
    version = fields.IntField()

    class Meta:
        table = "calendar_head"


class CalendarChange(Model):
    """What a day was before a version of the calendar changed it; without `kind`, no holiday.

    From the holidays of now and these rows any earlier calendar is found again, so that a deadline can be
    explained by the calendar it was counted by. Version 0 is what was known before changes were kept.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    version = fields.IntField()
    on = fields.DateField()
    kind = fields.CharEnumField(HolidayKind, max_length=12, null=True)
    name = fields.CharField(120, default="")
    name_en = fields.CharField(120, default="")

    class Meta:
        table = "calendar_changes"
        unique_together = (("version", "on"),)


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
