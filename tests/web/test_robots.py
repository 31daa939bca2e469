"""What people see of their own is not for search engines; what the office offers is."""

import re

import httpx
import pytest

from server.access.actor import STRANGER
from server.access.guard import may_somewhere
from server.settings import Settings
from server.web.pwa import PRIVATE
from tests.support.served import served
from tests.support.tree import ROOT

ROUTES = [path.read_text("utf-8") for path in (ROOT / "pwa" / "src" / "features").rglob("routes.ts")]
PAGES = re.findall(r'path: "/([^"]*)"[^}]*?action: (null|"[^"]+")', "\n".join(ROUTES), re.DOTALL)
# A right that everybody has opens nothing of somebody's own.
OWN = [path for path, action in PAGES if action != "null" and not may_somewhere(STRANGER, action.strip('"'))]


def test_every_screen_that_asks_for_a_right_is_private() -> None:
    assert (len(PAGES) > 40, len(OWN) > 15) == (True, True)
    assert [path for path in OWN if not PRIVATE.match(path)] == []


@pytest.mark.parametrize("path", ["", "nilai", "lacak", "adukan", "bantuan", "resi"])
def test_what_everybody_may_see_is_public(path: str) -> None:
    assert not PRIVATE.match(path)


@pytest.mark.parametrize(
    "path",
    ["lacak/RKI-2026-7K4M9X", "resi/1", "saya/masukan", "admin/unit", "papan", "ikm", "lembar-pemulihan"],
)
def test_what_is_somebodys_own_is_private(path: str) -> None:
    assert PRIVATE.match(path)


async def test_private_answers_say_so_to_search_engines(settings: Settings) -> None:
    async with served(settings) as client:
        for path in ("/graphql", "/files/1", "/session", "/health", "/nowhere.js"):
            answer: httpx.Response = await client.get(path)
            assert answer.headers["x-robots-tag"] == "noindex, noarchive", path
