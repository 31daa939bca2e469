"""A real server process over the test's own database."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from server.database import opened
from server.settings import Settings
from tests.support import factories
from tests.support.databases import finish
from tests.support.server import Server


@pytest.fixture
def server(settings: Settings, tmp_path: Path) -> Iterator[Server]:
    """Start `rangkui serve` where one office takes complaints and has one service."""
    finish(_one_office(settings))
    process = Server(tmp_path, database_url=settings.url, free_documents="true")
    process.start()
    yield process
    process.kill()


async def _one_office(settings: Settings) -> None:
    async with opened(settings):
        await factories.service(await factories.unit("Kecamatan Rangkui"))
