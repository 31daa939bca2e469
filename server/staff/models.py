"""People who work here, their accounts and their roles."""

from uuid import UUID

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from server.kit.fields import SealedTextField
from server.kit.ids import new_id
from server.kit.models import Sealed, Versioned
from server.staff.kinds import FactorKind, GrantedRole, Purpose
from server.units.models import Unit


class Person(Sealed, Versioned):
    """A civil servant (ASN). The NIP holds the birth date and the sex, so it is sealed and found by a keyed hash."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    name = fields.CharField(120)
    title_before = fields.CharField(40, default="")
    title_after = fields.CharField(60, default="")
    employee_number = SealedTextField(null=True)
    number_lookup = fields.CharField(64, unique=True, null=True)
    position = fields.CharField(120)
    unit: fields.ForeignKeyRelation[Unit] = fields.ForeignKeyField(
        "models.Unit", related_name="people", on_delete=fields.RESTRICT
    )
    unit_id: UUID
    is_active = fields.BooleanField(default=True)

    class Meta:
        table = "people"
        indexes = (Index(fields=("unit_id",), name="people_unit"),)


class Account(Model):
    """How a person signs in. No password until the activation link was used; the link is stored as a hash."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    person: fields.OneToOneRelation[Person] = fields.OneToOneField(
        "models.Person", related_name="account", on_delete=fields.RESTRICT
    )
    person_id: UUID
    password_hash = fields.CharField(200, null=True)
    activation_hash = fields.CharField(64, unique=True, null=True)
    activation_expires_at = fields.DatetimeField(null=True)
    activated_at = fields.DatetimeField(null=True)
    is_disabled = fields.BooleanField(default=False)
    powers_seen_at = fields.DatetimeField(null=True)
    # Until they have a second factor again.
    factors_reset_at = fields.DatetimeField(null=True)

    class Meta:
        table = "accounts"


class RoleGrant(Model):
    """A role held in a unit. role: the lower-cased name of a grantable `access.actor.Role`.

    asked_by, agreed_by: None for the operator at the terminal. asked_at: None for what was granted before it was
    kept. agreed_at: None where no second person was needed.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField("models.Person", related_name="grants")
    unit: fields.ForeignKeyRelation[Unit] = fields.ForeignKeyField(
        "models.Unit", related_name="grants", on_delete=fields.RESTRICT
    )
    unit_id: UUID
    role = fields.CharEnumField(GrantedRole, max_length=16)
    asked_by: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name="grants_asked", on_delete=fields.RESTRICT, null=True
    )
    asked_by_id: UUID | None
    asked_at = fields.DatetimeField(null=True)
    agreed_by: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name="grants_agreed", on_delete=fields.RESTRICT, null=True
    )
    agreed_by_id: UUID | None
    agreed_at = fields.DatetimeField(null=True)

    class Meta:
        table = "role_grants"
        unique_together = (("person", "unit", "role"),)
        indexes = (
            Index(fields=("unit_id",), name="role_grants_unit"),
            Index(fields=("asked_by_id",), name="role_grants_asked_by"),
            Index(fields=("agreed_by_id",), name="role_grants_agreed_by"),
        )


class RoleRequest(Model):
    """A powerful role that waits for a second person; it gives no right. asked_by: None for the operator."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    person: fields.ForeignKeyRelation[Person] = fields.ForeignKeyField(
        "models.Person", related_name="requests", on_delete=fields.RESTRICT
    )
    person_id: UUID
    unit: fields.ForeignKeyRelation[Unit] = fields.ForeignKeyField(
        "models.Unit", related_name="requests", on_delete=fields.RESTRICT
    )
    unit_id: UUID
    role = fields.CharEnumField(GrantedRole, max_length=16)
    asked_by: fields.ForeignKeyNullableRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name="requests_made", on_delete=fields.RESTRICT, null=True
    )
    asked_by_id: UUID | None
    asked_at = fields.DatetimeField()

    class Meta:
        table = "role_requests"
        unique_together = (("person", "unit", "role"),)
        indexes = (
            Index(fields=("unit_id",), name="role_requests_unit"),
            Index(fields=("asked_by_id",), name="role_requests_asked_by"),
        )


class Factor(Sealed):
    """A second factor of an account. name: as its owner calls it. secret: of the app, or what is public of a passkey.

    counter: the last step of the clock for which a code was taken, or the passkey's count of uses; it only rises.
    used_on: the day of its last use.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name="factors", on_delete=fields.RESTRICT
    )
    account_id: UUID
    kind = fields.CharEnumField(FactorKind, max_length=8)
    name = SealedTextField()
    secret = SealedTextField()
    counter = fields.BigIntField(default=0)
    credential_lookup = fields.CharField(64, unique=True, null=True)
    made_on = fields.DateField()
    used_on = fields.DateField(null=True)

    class Meta:
        table = "factors"
        indexes = (Index(fields=("account_id",), name="factors_account"),)


class RecoveryCode(Model):
    """A code that stands for a second factor, once: it goes when it is used. Only a slow, keyed hash is kept."""

    key = fields.CharField(64, primary_key=True)
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name="recovery_codes", on_delete=fields.RESTRICT
    )
    account_id: UUID
    salt = fields.CharField(32)

    class Meta:
        table = "recovery_codes"
        indexes = (Index(fields=("account_id",), name="recovery_codes_account"),)


class Challenge(Sealed):
    """Something begun that waits for a factor: a sign-in after its password, a factor to be added.

    key: a hash of what whoever began it holds. secret: the challenge to a passkey, or the secret of an app to be added.
    letters: what opens the person's letters, wrapped by what the holder holds.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    key = fields.CharField(64, unique=True)
    account: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name="challenges", on_delete=fields.RESTRICT
    )
    account_id: UUID
    purpose = fields.CharEnumField(Purpose, max_length=12)
    secret = SealedTextField(null=True)
    letters = fields.TextField(null=True)
    expires_at = fields.DatetimeField()

    class Meta:
        table = "factor_challenges"
        indexes = (Index(fields=("account_id",), name="factor_challenges_account"),)


class FactorReset(Model):
    """That somebody's factors be taken away, asked for and waiting for a second person."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    person: fields.OneToOneRelation[Person] = fields.OneToOneField(
        "models.Person", related_name="factor_reset", on_delete=fields.RESTRICT
    )
    person_id: UUID
    unit: fields.ForeignKeyRelation[Unit] = fields.ForeignKeyField(
        "models.Unit", related_name="factor_resets", on_delete=fields.RESTRICT
    )
    unit_id: UUID
    asked_by: fields.ForeignKeyRelation[Account] = fields.ForeignKeyField(
        "models.Account", related_name="factor_resets_asked", on_delete=fields.RESTRICT
    )
    asked_by_id: UUID
    asked_at = fields.DatetimeField()

    class Meta:
        table = "factor_resets"
        indexes = (
            Index(fields=("unit_id",), name="factor_resets_unit"),
            Index(fields=("asked_by_id",), name="factor_resets_asked_by"),
        )
