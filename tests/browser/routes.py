"""The screens of the PWA, read from its own tables, so that no screen is forgotten."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from tests.support.tree import ROOT

SOURCES = ("routesFirst.ts", "routes.ts", "routesStaff.ts")
ROW = re.compile(r'\{ path: "([^"]+)", .*?action: (null|"[^"]+"), offline: "(\w)"')


class Route(NamedTuple):
    """One row. action: what one must be allowed to do, or None for everyone."""

    path: str
    action: str | None
    offline: str


def _read() -> list[Route]:
    rows = [
        row
        for name in SOURCES
        for row in ROW.findall((ROOT / "pwa" / "src" / name).read_text(encoding="utf-8"))
    ]
    return [Route(path, None if action == "null" else action.strip('"'), mode) for path, action, mode in rows]


ROUTES = _read()


def address(route: Route, known: Mapping[str, str]) -> str:
    """Fill in the parameters of a route's path."""
    return re.sub(r":(\w+)", lambda name: known[name[1]], route.path)
