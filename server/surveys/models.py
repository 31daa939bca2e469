"""Answers of citizens. Ids are random and times are days, so that an answer cannot be tied to a visit."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from server.kit.fields import SealedTextField
from server.kit.ids import new_id, random_id
from server.kit.models import Sealed, Versioned
from server.surveys.rules import Channel


class SurveyPeriod(Versioned):
    """A period in which a unit surveys satisfaction. users_in_period: N of the Krejcie-Morgan target."""

    id = fields.UUIDField(primary_key=True, default=new_id)
    unit_id = fields.UUIDField()
    label = fields.CharField(80)
    starts_on = fields.DateField()
    ends_on = fields.DateField()
    users_in_period = fields.IntField(null=True)

    class Meta:
        table = "survey_periods"
        unique_together = (("unit_id", "label"),)


class SurveyResponse(Model):
    """One complete SKM questionnaire: nine scores 1..4 in columns named by element code.

    device_hash: keyed hash of the device's key for this service.
    """

    id = fields.UUIDField(primary_key=True, default=random_id)
    unit_id = fields.UUIDField()
    service_id = fields.UUIDField(null=True)
    service_point_id = fields.UUIDField(null=True)
    period_id = fields.UUIDField()
    answered_on = fields.DateField()
    channel = fields.CharEnumField(Channel, max_length=8)
    requirements = fields.SmallIntField()
    procedure = fields.SmallIntField()
    time = fields.SmallIntField()
    cost = fields.SmallIntField()
    product = fields.SmallIntField()
    competence = fields.SmallIntField()
    behaviour = fields.SmallIntField()
    complaint_handling = fields.SmallIntField()
    facilities = fields.SmallIntField()
    sex = fields.CharField(8, null=True)
    age_band = fields.CharField(12, null=True)
    education = fields.CharField(16, null=True)
    occupation = fields.CharField(20, null=True)
    device_hash = fields.CharField(64, null=True)

    class Meta:
        table = "survey_responses"
        indexes = (
            Index(fields=("period_id", "unit_id"), name="survey_responses_period"),
            Index(fields=("service_id",), name="survey_responses_service"),
        )


class QuickRating(Sealed):
    """One face 1..4 after a visit; a different instrument that never enters the IKM."""

    id = fields.UUIDField(primary_key=True, default=random_id)
    unit_id = fields.UUIDField()
    service_id = fields.UUIDField()
    service_point_id = fields.UUIDField(null=True)
    score = fields.SmallIntField()
    reasons = fields.JSONField[list[str]](default=list)
    went_well = SealedTextField(null=True)
    could_be_better = SealedTextField(null=True)
    rated_on = fields.DateField()
    device_hash = fields.CharField(64)

    class Meta:
        table = "quick_ratings"
        indexes = (
            Index(fields=("unit_id", "rated_on"), name="quick_ratings_unit"),
            Index(fields=("service_id",), name="quick_ratings_service"),
        )
