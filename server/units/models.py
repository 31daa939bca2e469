"""The organisation: units in a tree, the services they offer, and the counters with their QR codes."""

from typing import ClassVar
from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index

from server.kit.ids import new_id
from server.kit.models import Versioned
from server.units.kinds import UnitKind


class Unit(Versioned):
    """A unit (unit kerja). `parent` makes the tree; roles held in a unit reach the units below it."""

    # What the relation `unit_tree` looks at: a unit is a row of itself.
    unit_column: ClassVar[str] = "id"

    id = fields.UUIDField(primary_key=True, default=new_id)
    code = fields.CharField(40, unique=True)
    name = fields.CharField(120)
    short_name = fields.CharField(60)
    kind = fields.CharEnumField(UnitKind, max_length=20)
    parent: fields.ForeignKeyNullableRelation["Unit"] = fields.ForeignKeyField(
        "models.Unit", related_name="children", null=True, on_delete=fields.RESTRICT
    )
    parent_id: UUID | None
    address = fields.CharField(300, default="")
    phone = fields.CharField(30, default="")
    postcode = fields.CharField(5, default="")
    region_code = fields.CharField(13, default="")
    publishes_staff = fields.BooleanField(default=False)
    is_active = fields.BooleanField(default=True)

    class Meta:
        table = "units"
        indexes = (Index(fields=("parent_id",), name="units_parent"),)


class Service(Versioned):
    """A service (jenis layanan) of one unit, with the six published parts of its service standard."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    code = fields.CharField(60, unique=True)
    unit: fields.ForeignKeyRelation[Unit] = fields.ForeignKeyField(
        "models.Unit", related_name="services", on_delete=fields.RESTRICT
    )
    unit_id: UUID
    name = fields.CharField(160)
    name_en = fields.CharField(160, default="")
    keywords = fields.JSONField[list[str]](default=list)
    requirements = fields.TextField(default="")
    procedure = fields.TextField(default="")
    time_promise = fields.CharField(120, default="")
    fee_rupiah = fields.IntField(null=True)
    product = fields.CharField(200, default="")
    complaint_channel = fields.CharField(300, default="")
    is_active = fields.BooleanField(default=True)

    class Meta:
        table = "services"
        indexes = (Index(fields=("unit_id",), name="services_unit"),)


class ServicePoint(Versioned):
    """A counter (loket) with a QR code. `code` stands in the QR link; `officer` is who serves there now."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    code = fields.CharField(12, unique=True)
    unit: fields.ForeignKeyRelation[Unit] = fields.ForeignKeyField(
        "models.Unit", related_name="service_points", on_delete=fields.RESTRICT
    )
    unit_id: UUID
    service: fields.ForeignKeyNullableRelation[Service] = fields.ForeignKeyField(
        "models.Service", related_name="service_points", null=True, on_delete=fields.RESTRICT
    )
    service_id: UUID | None
    name = fields.CharField(80)
    officer_id = fields.UUIDField(null=True)
    is_active = fields.BooleanField(default=True)

    class Meta:
        table = "service_points"
        indexes = (
            Index(fields=("unit_id",), name="service_points_unit"),
            Index(fields=("service_id",), name="service_points_service"),
            Index(fields=("officer_id",), name="service_points_officer"),
        )
