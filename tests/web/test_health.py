"""How the installation fares is told to those who administer all of it, and one bit of it to everybody."""

import httpx
import pytest

from server.access.actor import Role
from server.access.sessions import open_session
from server.live.work import work
from server.settings import Settings
from server.web.cookies import SESSION_COOKIE
from tests.support import complaint_factories as make
from tests.support import factories
from tests.support.served import served


async def health_for(client: httpx.AsyncClient, role: Role | None, *, below: bool = False) -> set[str]:
    """Give what health answers somebody with a role in a unit at the top, or in one below it."""
    top = await factories.unit()
    headers = {}
    if role:
        actor = await factories.actor_with(role, await factories.unit(parent=top) if below else top)
        assert actor.account_id
        async with work(actor) as w:
            headers["cookie"] = (
                f"{SESSION_COOKIE}={await open_session(w, actor.account_id, 'Test', proven=True)}"
            )
    answer = await client.get("/health", headers=headers)
    assert (answer.status_code, answer.json()["status"]) == (200, "ok")
    return set(answer.json())


@pytest.mark.asvs("13.4.5")
@pytest.mark.parametrize(("role", "below"), [(None, False), (Role.ADMIN, True), (Role.VERIFIER, False)])
async def test_others_are_told_one_bit(settings: Settings, role: Role | None, below: bool) -> None:
    async with served(settings) as client:
        assert await health_for(client, role, below=below) == {"status"}


async def test_administrators_of_the_top_are_told_what_may_run_short(settings: Settings) -> None:
    async with served(settings) as client:
        told = await health_for(client, Role.ADMIN)
    assert told == {"status", "diskFreeBytes", "followersBehind", "parts"}


async def test_health_does_not_change_when_somebody_complains(settings: Settings) -> None:
    async with served(settings) as client:
        await make.town()
        before = await client.get("/health")
        await make.filed()
        assert (await client.get("/health")).content == before.content
