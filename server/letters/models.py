"""Rows of letters: the key pairs of people, and what every kind of letter has."""

from typing import ClassVar

from tortoise import fields
from tortoise.models import Model

from server.kit.fields import SealedTextField
from server.kit.ids import new_id
from server.kit.models import Sealed


class LetterKey(Model):
    """A person's key pair; the one of the highest number is in use, what older ones sealed is shut.

    derivation: how the password becomes the key by which the private half is wrapped. by_recovery: wrapped by the code
    on the recovery sheet, of which nothing else is kept. sheet_on: when the person said that the sheet is printed.
    """

    id = fields.UUIDField(primary_key=True, default=new_id)
    person_id = fields.UUIDField()
    number = fields.IntField()
    public_half = fields.TextField()
    derivation = fields.CharField(80)
    by_password = fields.TextField()
    by_recovery = fields.TextField(null=True)
    sheet_on = fields.DateField(null=True)

    class Meta:
        table = "letter_keys"
        unique_together = (("person_id", "number"),)


class Letter(Sealed):
    """What is written to one person. letter: all TEXTS of the row, sealed to the pair `letter_key_id`.

    While the person has no pair the texts stand in their own columns, sealed by the server's key; never both. The
    server's seal is around the letter too: a stolen database alone gives nothing to guess passwords by.
    """

    TEXTS: ClassVar[tuple[str, ...]]

    person_id = fields.UUIDField()
    letter = SealedTextField(null=True)
    letter_key_id = fields.UUIDField(null=True)

    class Meta:
        abstract = True
