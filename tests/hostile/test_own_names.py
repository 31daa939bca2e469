"""The service answers to its own names alone, so that a page elsewhere cannot make its name lead here."""

import httpx
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus
from websockets.typing import Subprotocol

from server.settings import Settings
from tests.hostile.answers import codes, faults
from tests.support.served import served

NAMED = {"allowed_hosts": "Rangkui.test, pengaduan.rangkui.test"}
OWN = (
    "rangkui.test",
    "RANGKUI.TEST:443",
    "pengaduan.rangkui.test",
    "localhost:8000",
    "127.0.0.1",
    "[::1]:8000",
)
OTHERS = (
    "elsewhere.test",
    "rangkui.test.elsewhere.test",
    "xrangkui.test",
    "",
    "[::1",
    "203.0.113.7",
    "a@b:c",
)


async def asked_by(client: httpx.AsyncClient, names: tuple[str, ...], path: str = "/nowhere.js") -> set[int]:
    """Give the statuses of a page asked for by each of the names."""
    answers = [await client.get(path, headers={"host": name}) for name in names]
    assert [fault for answer in answers for fault in faults(answer)] == []
    return {answer.status_code for answer in answers}


async def test_a_name_that_is_not_allowed_is_refused(settings: Settings) -> None:
    async with served(settings.model_copy(update=NAMED)) as client:
        assert await asked_by(client, OWN) == {404}
        assert await asked_by(client, OTHERS) == {400}
        refused = await client.post("/graphql", headers={"host": "elsewhere.test"}, json={})
        assert (refused.status_code, codes(refused)) == (400, {"INVALID"})
        assert await asked_by(client, OTHERS, "/health") == {200}


@pytest.mark.asvs("4.4.2")
async def test_a_socket_is_opened_by_an_own_name_alone(settings: Settings) -> None:
    async with served(settings.model_copy(update=NAMED)) as client:
        url, spoken = (
            str(client.base_url.join("/graphql")).replace("http", "ws", 1),
            [Subprotocol("graphql-transport-ws")],
        )
        rebound = {"Host": "elsewhere.test", "Origin": "http://elsewhere.test"}
        with pytest.raises(InvalidStatus) as refused:
            async with connect(url, subprotocols=spoken, additional_headers=rebound):
                pass
        assert refused.value.response.status_code == 403
        async with connect(url, subprotocols=spoken):
            pass


@pytest.mark.parametrize(
    ("chosen", "other"),
    [({}, {404}), ({"public_url": "https://rangkui.test"}, {400}), ({"demo": True}, {400})],
)
async def test_the_names_follow_from_the_settings(
    settings: Settings, chosen: dict[str, object], other: set[int]
) -> None:
    async with served(settings.model_copy(update=chosen)) as client:
        assert await asked_by(client, ("localhost", "127.0.0.1:5173")) == {404}
        assert await asked_by(client, ("elsewhere.test",)) == other
