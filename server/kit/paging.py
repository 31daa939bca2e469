"""Pages: a list is read from past a place on, never by number; one row more than is shown tells that more follow."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeAlias, TypeVar

R = TypeVar("R")
T = TypeVar("T")
# The plain values that a list is ordered by.
Place: TypeAlias = tuple[str | int, ...]


@dataclass(frozen=True, slots=True)
class Page(Generic[T]):
    """Some of a list as it is shown, the place of each, and whether more follow."""

    shown: Sequence[T]
    places: Sequence[Place]
    has_more: bool


async def page_of(
    rows: Sequence[R],
    limit: int,
    place: Callable[[R], Place],
    show: Callable[[Sequence[R]], Awaitable[Sequence[T]]],
) -> Page[T]:
    """Show the first `limit` of the rows that were found."""
    kept = rows[:limit]
    return Page(await show(kept), [place(row) for row in kept], len(rows) > limit)


def place_by_name(row: Any) -> Place:
    """Give the place of a row in a list ordered by name and id."""
    return row.name, str(row.id)
