"""What rows have in common: versioned ones, and those with sealed text."""

from functools import cache
from typing import Any, Self

from tortoise import fields
from tortoise.models import Model

from server.kit.clock import now
from server.kit.fields import SealedTextField


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

    `values()` and `values_list()` make no row: they give sealed text as it is stored.
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
                setattr(row, name, field.opened(stored))
        return row


@cache
def sealed_fields(model: type[Model]) -> tuple[tuple[str, SealedTextField], ...]:
    """Give name and type of the sealed columns of a model."""
    every = model._meta.fields_map.items()
    return tuple((name, field) for name, field in every if isinstance(field, SealedTextField))
