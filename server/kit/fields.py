"""Column types of our own: sealed text."""

from typing import Any

from tortoise import fields
from tortoise.models import Model

from server.kit.seal import keyring


class SealedTextField(fields.TextField):
    """Text that is encrypted on its way to the database. It cannot be searched.

    A model with such a field is `Sealed`, which opens it on the way back. The ORM asks a field for Python values
    both for what the database gave and for what a caller sent; what a caller sent must never be opened.
    """

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> str | None:
        """Seal the text, bound to the name of this field."""
        return None if value is None else keyring().seal(str(value), self.model_field_name)

    def opened(self, value: str) -> str:
        """Open what the database holds. Raises SealError for anything that was not sealed for this field."""
        return keyring().open(value, self.model_field_name)
