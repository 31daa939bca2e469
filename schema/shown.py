"""Types that show a view: they name and describe what the server has already decided."""

from collections.abc import Callable
from inspect import get_annotations
from typing import Any, TypeVar

from strawberry.types.field import StrawberryField

T = TypeVar("T")


def shows(view: type) -> Callable[[type[T]], type[T]]:
    """Say of which view a type shows the attributes, each by its own name; goes below `strawberry.type`.

    Resolvers give the view itself and name the type by `graphql_type`; anything else in its place is a fault.
    Raises TypeError when the view lacks an attribute.
    """

    def mark(kind: type[T]) -> type[T]:
        read = {name for name in get_annotations(kind) if not _has_resolver(vars(kind).get(name))}
        if missing := read - set(dir(view)):
            raise TypeError(f"{view.__name__} has no {', '.join(sorted(missing))} for {kind.__name__}")
        kind.is_type_of = staticmethod(lambda value, _info: isinstance(value, view))  # type: ignore[attr-defined]  # Strawberry looks it up by this name
        return kind

    return mark


def _has_resolver(field: Any) -> bool:
    return isinstance(field, StrawberryField) and field.base_resolver is not None
