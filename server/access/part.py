"""Parts of views: what belongs to a thing, made for a reader where it is wanted. Domains bring theirs in `parts`.

The view of a thing has an attribute for each of its parts. Whose domain makes a part is left open, so that a thing of
a domain on the left can have parts of domains on its right, as a unit has officers who may be given feedback.
"""

from collections.abc import Awaitable, Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, TypeAlias, TypeVar
from uuid import UUID

from server.access.actor import Actor
from server.domains import brought
from server.kit.want import NOT_WANTED, Want

R = TypeVar("R")
Load: TypeAlias = Callable[[Actor, Sequence[Any], Want], Awaitable[Mapping[UUID, Any]]]
Show: TypeAlias = Callable[[Actor, Sequence[R], Want], Awaitable[Sequence[Any]]]


@dataclass(frozen=True, slots=True)
class Part:
    """A part of the views of a thing. of: the thing, as in the names of actions; name: the attribute of its view.

    load: gives it for many rows at once, by their ids, with a constant number of statements. otherwise: what
    stands where it gives nothing.
    """

    of: str
    name: str
    load: Load
    otherwise: Any = None


async def parts_of(thing: str, reader: Actor, rows: Sequence[Any], want: Want) -> list[dict[str, Any]]:
    """Give the parts of rows in their order, each by the name of its attribute; NOT_WANTED where it was not wanted."""
    found: list[dict[str, Any]] = [{} for _ in rows]
    for part in _brought(thing):
        if part.name in want and rows:
            loaded = await part.load(reader, rows, want.part(part.name))
            values = [loaded.get(row.id, part.otherwise) for row in rows]
        else:
            values = [NOT_WANTED] * len(rows)
        for parts, value in zip(found, values, strict=True):
            parts[part.name] = value
    return found


def one(column: str, find: Callable[[Actor, list[UUID]], Awaitable[Mapping[UUID, R]]], show: Show[R]) -> Load:
    """Load what a column of each row names. find: gives it by the values of the column."""

    async def load(reader: Actor, rows: Sequence[Any], want: Want) -> Mapping[UUID, Any]:
        keys = {row.id: getattr(row, column) for row in rows}
        named = list({key for key in keys.values() if key is not None})
        shown = await shown_by_key(reader, await find(reader, named) if named else {}, want, show)
        return {id: shown[key] for id, key in keys.items() if key in shown}

    return load


def many(
    find: Callable[[Actor, list[UUID]], Awaitable[Mapping[UUID, Sequence[R]]]], show: Show[R] | None = None
) -> Load:
    """Load what names each row itself. find: gives lists by the ids of rows; show: not needed where these are views."""

    async def load(reader: Actor, rows: Sequence[Any], want: Want) -> Mapping[UUID, Any]:
        found = await find(reader, [row.id for row in rows])
        every: Sequence[Any] = [each for some in found.values() for each in some]
        shown = iter(await show(reader, every, want) if show else every)
        return {id: tuple(next(shown) for _ in some) for id, some in found.items()}

    return load


async def shown_by_key(reader: Actor, found: Mapping[UUID, R], want: Want, show: Show[R]) -> dict[UUID, Any]:
    """Show the rows of a mapping, under the same keys."""
    return dict(zip(found, await show(reader, list(found.values()), want), strict=True))


@cache
def _brought(thing: str) -> tuple[Part, ...]:
    return tuple(part for part in brought("parts", "PARTS") if part.of == thing)
