"""Feedback and the batches in which it is read."""

from tortoise import fields
from tortoise.indexes import Index
from tortoise.models import Model

from server.kit.fields import SealedTextField
from server.kit.ids import random_id
from server.letters.models import Letter


class FeedbackBatch(Model):
    """Feedback of at least five different people, opened together. month: its first day.

    The id is random, since one that is ordered by time would tell when the fifth wrote.
    """

    id = fields.UUIDField(primary_key=True, default=random_id)
    person_id = fields.UUIDField()
    number = fields.IntField()
    month = fields.DateField()
    thanked_at = fields.DatetimeField(null=True)
    read_at = fields.DatetimeField(null=True)

    class Meta:
        table = "feedback_batches"
        unique_together = (("person_id", "number"),)


class Feedback(Letter):
    """What one citizen wrote to one officer. `place` is its random place in the batch; no time is kept."""

    TEXTS = ("went_well", "could_be_better", "next_step")

    id = fields.UUIDField(primary_key=True, default=random_id)
    went_well = SealedTextField(null=True)
    could_be_better = SealedTextField(null=True)
    next_step = SealedTextField(null=True)
    sender_hash = fields.CharField(64)
    month = fields.DateField()
    batch_id = fields.UUIDField(null=True)
    place = fields.IntField(default=0)

    class Meta:
        table = "feedback"
        indexes = (
            Index(fields=("person_id", "batch_id"), name="feedback_person"),
            Index(fields=("batch_id",), name="feedback_batch"),
        )
