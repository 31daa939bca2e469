"""Keyset pages: a page is asked for `after` the last row seen, never by number."""

import json
from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable, Sequence
from typing import Any, TypeVar

import strawberry

from server.kit.refusals import FieldProblem, Invalid

T = TypeVar("T")
MOST = 200


@strawberry.type(description="Where a page ends and whether more follow.")
class PageInfo:
    """The Relay page information that keyset paging can give."""

    has_next_page: bool = strawberry.field(description="Whether more rows follow.")
    end_cursor: str | None = strawberry.field(description="Give this as `after` to get the next page.")


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
    rows: Sequence[T], first: int, key: Callable[[T], Sequence[str | int]]
) -> tuple[list[T], PageInfo]:
    """Cut `first + 1` rows to a page; `key` gives the plain values the order is made of."""
    page = list(rows[:first])
    end = urlsafe_b64encode(json.dumps(list(key(page[-1]))).encode()).decode().rstrip("=") if page else None
    return page, PageInfo(has_next_page=len(rows) > first, end_cursor=end)
