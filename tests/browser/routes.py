"""The screens of the PWA, from its own tables, so that no screen is forgotten."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from tests.browser.tables import tables


class Route(NamedTuple):
    """One row. action: what one must be allowed to do, or None for everyone."""

    path: str
    action: str | None
    offline: str


ROUTES = [Route(row["path"], row["action"], row["offline"]) for row in tables()["routes"]]


def address(route: Route, known: Mapping[str, str]) -> str:
    """Fill in the parameters of a route's path."""
    return re.sub(r":(\w+)", lambda name: known[name[1]], route.path)
