"""What an event is in the program, and the register of all kinds."""

from dataclasses import dataclass, fields
from typing import Any, ClassVar, TypeVar
from uuid import UUID


@dataclass(frozen=True)
class Happening:
    """Base of all events: a frozen dataclass with a `kind`, few fields, and never any personal text."""

    kind: ClassVar[str]

    def subject_id(self) -> UUID:
        """Give the id of the row the event is about: its first field."""
        value = getattr(self, fields(self)[0].name)
        assert isinstance(value, UUID)
        return value

    def data(self) -> dict[str, str | int | None]:
        """Give the fields as plain JSON values: ids and dates as text."""
        return {f.name: _plain(getattr(self, f.name)) for f in fields(self)}


T = TypeVar("T", bound="Happening")

KINDS: dict[str, type[Happening]] = {}


def happening(cls: type[T]) -> type[T]:
    """Register an event class under its kind; a kind is never used twice."""
    if cls.kind in KINDS:
        raise ValueError(f"event kind {cls.kind} is registered twice")
    KINDS[cls.kind] = cls
    return cls


def _plain(value: Any) -> str | int | None:
    return value if value is None or isinstance(value, int | str) else str(value)
