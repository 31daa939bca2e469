"""Keyset pages: a page is asked for `after` the last row seen, never by number."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Sequence
from typing import Any, Generic, TypeVar
from uuid import UUID

import strawberry

from server.kit.paging import Page
from server.kit.refusals import FieldProblem, Invalid

N = TypeVar("N")
C = TypeVar("C")
MOST = 200


@strawberry.type(description="Where a page begins and ends, and whether more follow.")
class PageInfo:
    # Pages are read forward only.
    has_next_page: bool = strawberry.field(description="Whether more rows follow.")
    has_previous_page: bool = strawberry.field(description="Whether this page was asked for `after` another.")
    start_cursor: str | None = strawberry.field(description="The cursor of the first row.")
    end_cursor: str | None = strawberry.field(description="Give this as `after` to get the next page.")


@strawberry.type(description="A row of a page and its cursor.")
class Edge(Generic[N]):
    cursor: str = strawberry.field(description="Give this as `after` to get what follows this row.")
    node: N = strawberry.field(description="The row.")


@strawberry.type(description="A page of rows, in the form of a Relay connection.")
class Connection(Generic[N]):
    nodes: list[N] = strawberry.field(description="The rows of this page.")
    page_info: PageInfo = strawberry.field(description="Where the page begins and ends.")
    cursors: strawberry.Private[list[str]]

    @strawberry.field(description="The rows of this page, each with its cursor.")
    def edges(self) -> list[Edge[N]]:
        return [Edge(cursor=cursor, node=node) for cursor, node in zip(self.cursors, self.nodes, strict=True)]


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


def after_name(after: str | None) -> tuple[str, UUID] | None:
    """Read the cursor of a list that is ordered by name and id. Refuses: Invalid."""
    key = decode_after(after, 2)
    if key is None:
        return None
    try:
        return str(key[0]), UUID(str(key[1]))
    except ValueError:
        raise Invalid(FieldProblem("after", "malformed")) from None


def after_number(after: str | None) -> int | None:
    """Read the cursor of a list that is ordered by a number; the id beside it tells nothing. Refuses: Invalid."""
    key = decode_after(after, 2)
    if key is None:
        return None
    if not isinstance(key[0], int) or not 0 <= key[0] < 2**63:
        raise Invalid(FieldProblem("after", "malformed"))
    return key[0]


def connection(kind: Callable[..., C], page: Page[Any], after: str | None, **more: Any) -> C:
    """Give the connection of a page, and what else it has. after: past which cursor it was asked for."""
    cursors = [_encode(place) for place in page.places]
    info = PageInfo(
        has_next_page=page.has_more,
        has_previous_page=after is not None,
        start_cursor=cursors[0] if cursors else None,
        end_cursor=cursors[-1] if cursors else None,
    )
    return kind(nodes=list(page.shown), cursors=cursors, page_info=info, **more)


def _encode(key: Sequence[str | int]) -> str:
    return urlsafe_b64encode(json.dumps(list(key)).encode()).decode().rstrip("=")
