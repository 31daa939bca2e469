"""What rows have in common: versioned ones, and those with sealed text."""

from collections.abc import Mapping
from functools import cache
from typing import Any, Self

import structlog
from tortoise import Tortoise, fields
from tortoise.models import Model

from server.kit.clock import now
from server.kit.fields import SealedTextField
from server.kit.seal import SealError

# What stands where a text must be and is not to be had: in words, since nobody must take it for a text.
NOT_OPENED = "[Teks ini tidak dapat dibuka. This text cannot be opened.]"

log = structlog.get_logger()


class Versioned(Model):
    """A row that people edit: a version to compare, and when it last changed."""

    version = fields.IntField(default=1)
    changed_at = fields.DatetimeField(default=now)

    class Meta:
        abstract = True


async def is_taken(model: type[Model], old: Model | None, **key: Any) -> bool:
    """Tell whether a row other than the old one, if there is one, has this key."""
    others = model.filter(**key)
    return await (others if old is None else others.exclude(pk=old.pk)).exists()


class Sealed(Model):
    """A row with sealed text, which is opened here, where a row comes from the database, and nowhere else.

    What does not open (it was moved here from another row, or is damaged) is blank, or NOT_OPENED where a text must
    be, and the log says so: one bad value must not take a whole list from everybody.
    `values()` and `values_list()` make no row: they give sealed text as it is stored. `update()` knows no row either:
    a sealed column is changed by `Work.save` and `Work.put`.
    """

    class Meta:
        abstract = True

    @classmethod
    def _init_from_db(cls, **kwargs: Any) -> Self:
        row = super()._init_from_db(**kwargs)
        for name, field in sealed_fields(cls):
            stored = row.__dict__.get(name)
            # It may be empty, or not have been asked for.
            if stored is not None:
                setattr(row, name, _opened(row, name, field, stored))
        return row


def _opened(row: Model, name: str, field: SealedTextField, stored: str) -> str | None:
    try:
        return field.opened(stored, type(row), row.pk)
    except SealError as error:
        log.error(
            "seal.does_not_open", table=row._meta.db_table, column=name, row=str(row.pk), why=str(error)
        )
        return None if field.null else NOT_OPENED


@cache
def sealed_fields(model: type[Model]) -> tuple[tuple[str, SealedTextField], ...]:
    """Give name and type of the sealed columns of a model."""
    every = model._meta.fields_map.items()
    return tuple((name, field) for name, field in every if isinstance(field, SealedTextField))


def sealed_models() -> dict[type[Model], tuple[tuple[str, SealedTextField], ...]]:
    """Give all models that have sealed columns, with name and type of those."""
    every = Tortoise.apps["models"].values()
    return {model: columns for model in every if (columns := sealed_fields(model))}


def sealed_for(row: Model, changes: Mapping[str, Any]) -> dict[str, Any]:
    """Seal what is sealed of a row's changes, for a statement that changes it without the row at hand."""
    sealed = {
        name: field.sealed(str(changes[name]), type(row), row.pk)
        for name, field in sealed_fields(type(row))
        if changes.get(name) is not None
    }
    return {**changes, **sealed}
