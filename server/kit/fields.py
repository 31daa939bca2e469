"""Column types of our own: sealed text and plain JSON."""

from typing import Any

from tortoise import fields
from tortoise.models import Model

from server.kit.seal import keyring


class SealedTextField(fields.TextField):
    """Text that is encrypted on its way to the database and opened on its way back. It cannot be searched."""

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> str | None:
        """Seal the text, bound to the name of this field."""
        return None if value is None else keyring().seal(str(value), self.model_field_name)

    def to_python_value(self, value: Any) -> str | None:
        """Open what the database holds; text set by the program stays as it is."""
        if isinstance(value, str) and value.startswith("s1:"):
            return keyring().open(value, self.model_field_name)
        return None if value is None else str(value)
