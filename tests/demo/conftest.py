"""One seeded town for all tests here; they only read it."""

from collections.abc import AsyncIterator, Iterator

import pytest

from server import demo
from server.database import opened
from server.kit.clock import held_at
from server.settings import Settings
from tests.support.databases import Databases, finish
from tests.support.held_clock import USUAL_MORNING


@pytest.fixture(scope="session")
def town(databases: Databases, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Settings]:
    """Give the settings of an installation with the demonstration town."""
    folder = tmp_path_factory.mktemp("town")
    settings = Settings(data=folder / "data", database_url=databases.make(folder), demo=True)
    finish(_seed(settings))
    yield settings
    databases.drop(settings.url)


@pytest.fixture
async def in_town(town: Settings) -> AsyncIterator[Settings]:
    """Hold the town's database open."""
    async with opened(town):
        yield town


async def _seed(settings: Settings) -> None:
    async with opened(settings):
        with held_at(USUAL_MORNING):
            await demo.seed(settings)
