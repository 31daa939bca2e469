"""Keyset pages: a page is asked for `after` the last row seen, never by number."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from typing import Any, Generic, TypeVar

import strawberry

from server.kit.refusals import FieldProblem, Invalid

N = TypeVar("N")
T = TypeVar("T")
C = TypeVar("C")
MOST = 200


@strawberry.type(description="Where a page begins and ends, and whether more follow.")
class PageInfo:
    """Relay's page information. Pages are read forward only."""

    has_next_page: bool = strawberry.field(description="Whether more rows follow.")
    has_previous_page: bool = strawberry.field(description="Whether this page was asked for `after` another.")
    start_cursor: str | None = strawberry.field(description="The cursor of the first row.")
    end_cursor: str | None = strawberry.field(description="Give this as `after` to get the next page.")


@strawberry.type(description="A row of a page and its cursor.")
class Edge(Generic[N]):
    """Relay's edge."""

    cursor: str = strawberry.field(description="Give this as `after` to get what follows this row.")
    node: N = strawberry.field(description="The row.")


@strawberry.type(description="A page of rows, in the form of a Relay connection.")
class Connection(Generic[N]):
    """A page; `nodes` is `edges` without the cursors."""

    nodes: list[N] = strawberry.field(description="The rows of this page.")
    page_info: PageInfo = strawberry.field(description="Where the page begins and ends.")
    cursors: strawberry.Private[list[str]]

    @strawberry.field(description="The rows of this page, each with its cursor.")
    def edges(self) -> list[Edge[N]]:
        """Pair rows and cursors."""
        return [Edge(cursor=cursor, node=node) for cursor, node in zip(self.cursors, self.nodes, strict=True)]


@dataclass(frozen=True)
class Page(Generic[T]):
    """The rows of a page and what the connection needs besides its nodes."""

    rows: list[T]
    cursors: list[str]
    info: PageInfo


def page_size(first: int) -> int:
    """Check the size of a page, 1 to 200. Refuses: Invalid."""
    if not 1 <= first <= MOST:
        raise Invalid(FieldProblem("first", "out_of_range", (("least", "1"), ("most", str(MOST)))))
    return first


def decode_after(after: str | None, parts: int) -> list[Any] | None:
    """Read a page cursor made of `parts` plain values; None when there is none. Refuses: Invalid."""
    if after is None:
        return None
    try:
        key = json.loads(urlsafe_b64decode(after + "=" * (-len(after) % 4)))
    except ValueError:
        key = None
    if not isinstance(key, list) or len(key) != parts or not all(isinstance(p, str | int) for p in key):
        raise Invalid(FieldProblem("after", "malformed"))
    return key


def cut_page(
    rows: Sequence[T], first: int, after: str | None, key: Callable[[T], Sequence[str | int]]
) -> Page[T]:
    """Cut `first + 1` rows to a page; `key` gives the plain values the order is made of."""
    return whole_page(rows[:first], len(rows) > first, after, key)


def whole_page(
    rows: Sequence[T], has_more: bool, after: str | None, key: Callable[[T], Sequence[str | int]]
) -> Page[T]:
    """Make a page of rows that were cut already."""
    cursors = [_encode(key(row)) for row in rows]
    return Page(
        list(rows),
        cursors,
        PageInfo(
            has_next_page=has_more,
            has_previous_page=after is not None,
            start_cursor=cursors[0] if cursors else None,
            end_cursor=cursors[-1] if cursors else None,
        ),
    )


def connection(kind: Callable[..., C], page: Page[Any], **more: Any) -> C:
    """Give the connection of a page of views, and what else it has."""
    return kind(nodes=page.rows, cursors=page.cursors, page_info=page.info, **more)


def _encode(key: Sequence[str | int]) -> str:
    return urlsafe_b64encode(json.dumps(list(key)).encode()).decode().rstrip("=")
