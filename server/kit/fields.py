"""Column types of our own: sealed text."""

from typing import Any

from tortoise import fields
from tortoise.models import Model

from server.kit.seal import Place, SealError, keyring, opened_text


class SealedFor(str):
    """A value that was sealed for its row already, as a statement that names no row needs it."""

    __slots__ = ()


class SealedTextField(fields.TextField):
    """Text that is encrypted on its way to the database, bound to its table, column and row. It cannot be searched.

    A model with such a field is `Sealed`, which opens it on the way back. The ORM asks a field for Python values
    both for what the database gave and for what a caller sent; what a caller sent must never be opened.
    """

    def to_db_value(self, value: Any, instance: type[Model] | Model) -> str | None:
        """Seal the text for its row. Raises SealError where no row is at hand: `sealed_for` seals for that."""
        if value is None:
            return None
        if isinstance(value, SealedFor):
            return str(value)
        if not isinstance(instance, Model):
            raise SealError(f"{self.model_field_name} is sealed for one row, and none is named")
        return self.sealed(str(value), type(instance), instance.pk)

    def sealed(self, text: str, model: type[Model], pk: Any) -> SealedFor:
        """Seal a text for a row."""
        return SealedFor(keyring().seal(text, self.place(model, pk)))

    def opened(self, value: str, model: type[Model], pk: Any) -> str:
        """Open what the database holds in a row. Raises SealError for anything that was not sealed for it."""
        return opened_text(value, self.place(model, pk))

    def place(self, model: type[Model], pk: Any) -> Place:
        """Give where a value of this column in a row belongs."""
        if pk is None:
            raise SealError(f"{self.model_field_name} is sealed for a row, and this one has no id")
        return Place(model._meta.db_table, self.model_field_name, str(pk))
