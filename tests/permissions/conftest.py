"""The matrix is asked once for all of its tests."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

import httpx
import pytest
from structlog.testing import capture_logs

from schema import extensions
from server.access.policy import Rule, policy
from server.app import make_app
from server.database import opened
from server.settings import Settings
from tests.permissions.asking import Asked, ask_all, unnoticed
from tests.permissions.building import build
from tests.support.databases import Databases, finish
from tests.support.held_clock import HeldClock


@dataclass
class Matrix:
    """All answers, and the rules whose removal nobody noticed."""

    asked: Asked
    unnoticed: list[Rule]


@pytest.fixture(scope="package")
def matrix(databases: Databases, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Matrix]:
    """Build the world in a database of its own and ask everything."""
    folder = tmp_path_factory.mktemp("matrix")
    url, clock = databases.make(folder), HeldClock()
    try:
        # What was logged meanwhile would bury what is wrong.
        # And every part of everything is asked for at once, which no client may.
        with capture_logs(), patch.object(extensions, "MOST_COST", 10**9):
            asked = finish(_observe(folder, url))
        yield asked
    finally:
        clock.release()
        databases.drop(url)


async def _observe(folder: Path, url: str) -> Matrix:
    settings = Settings(
        data=folder / "data", database_url=url, trusted_proxies="127.0.0.1", free_documents=True
    )
    transport = httpx.ASGITransport(make_app(settings))
    async with (
        opened(settings),
        httpx.AsyncClient(transport=transport, base_url="https://rangkui.test") as browser,
    ):
        world = await build(settings)
        asked = await ask_all(world, browser)
        return Matrix(asked, [rule for rule in policy() if await unnoticed(world, browser, asked, rule)])
