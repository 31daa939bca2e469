"""A served installation for hostile clients."""

from collections.abc import AsyncIterator

import httpx
import pytest

from server.settings import Settings
from tests.support.served import served


@pytest.fixture
async def service(settings: Settings) -> AsyncIterator[httpx.AsyncClient]:
    """Give a client of an installation that runs trusted documents only."""
    async with served(settings) as client:
        yield client


@pytest.fixture
async def open_service(settings: Settings) -> AsyncIterator[httpx.AsyncClient]:
    """Give a client of an installation that also runs documents of strangers, as the demonstration does."""
    async with served(settings.model_copy(update={"free_documents": True, "graphiql": True})) as client:
        yield client
