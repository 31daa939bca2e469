"""Everyone sees on which devices they are signed in, and ends one or all of them."""

from datetime import date
from uuid import UUID, uuid4

import pytest

from server.access.actor import Actor
from server.access.device_names import device_name, read, stored
from server.access.models import Session
from server.access.sessions import open_session
from server.kit.refusals import NotFound, NotSignedIn
from server.live.work import work
from server.settings import Settings
from server.staff.actors import actor_for_token
from server.staff.own_sessions import end_sessions, own_sessions
from tests.support import factories
from tests.support.held_clock import HeldClock

PHONE = "Mozilla/5.0 (Linux; Android 10; K) Chrome/130.0.0.0 Mobile Safari/537.36"
TABLET = "Mozilla/5.0 (iPad; CPU OS 17_0 like Mac OS X) Version/17.0 Mobile/15E148 Safari/604.1"


async def signed_in(account_id: UUID, settings: Settings, *agents: str) -> list[Actor]:
    """Sign an account in on several devices; give who asks from each."""
    found = []
    for agent in agents:
        async with work(Actor(account_id=account_id)) as w:
            token = await open_session(w, account_id, agent)
        found.append(await actor_for_token(token, settings))
    return found


async def on_devices(settings: Settings, *agents: str) -> list[Actor]:
    somebody = await factories.actor_of(await factories.person())
    assert somebody.account_id
    return await signed_in(somebody.account_id, settings, *agents)


async def test_each_session_is_shown_by_browser_system_and_day_this_one_first(
    database: None, settings: Settings, clock: HeldClock
) -> None:
    phone, _ = await on_devices(settings, PHONE, TABLET)
    this, other = (await own_sessions(phone, settings)).sessions
    assert (this.browser, this.system, this.is_this) == ("Chrome", "Android", True)
    assert (other.browser, other.system, other.is_this) == ("Safari", "iPad", False)
    assert this.last_used_on == other.last_used_on == date(2026, 11, 24)


@pytest.mark.asvs("7.5.2")
async def test_a_session_that_was_ended_is_out_and_the_others_stay(
    database: None, settings: Settings
) -> None:
    phone, tablet, desk = await on_devices(settings, PHONE, TABLET, "")
    await end_sessions(phone, tablet.session_id, intention=uuid4())
    left = (await own_sessions(phone, settings)).sessions
    assert {each.id for each in left} == {phone.session_id, desk.session_id}


@pytest.mark.asvs("7.4.3", "7.5.2")
async def test_all_others_end_at_once_and_this_one_stays(database: None, settings: Settings) -> None:
    phone, _, _ = await on_devices(settings, PHONE, TABLET, "")
    await end_sessions(phone, intention=uuid4())
    assert [each.id for each in (await own_sessions(phone, settings)).sessions] == [phone.session_id]


async def test_nobody_sees_or_ends_the_sessions_of_another(database: None, settings: Settings) -> None:
    [mine] = await on_devices(settings, PHONE)
    [theirs] = await on_devices(settings, PHONE)
    with pytest.raises(NotFound):
        await end_sessions(mine, theirs.session_id, intention=uuid4())
    await end_sessions(mine, intention=uuid4())
    assert [each.id for each in (await own_sessions(theirs, settings)).sessions] == [theirs.session_id]
    with pytest.raises(NotSignedIn):
        await own_sessions(Actor(), settings)


async def test_what_a_browser_says_of_itself_is_not_kept(database: None, settings: Settings) -> None:
    await on_devices(settings, f"{PHONE} Rahasia/1")
    assert [session.device for session in await Session.all()] == ["Chrome/Android"]


@pytest.mark.parametrize(
    ("agent", "browser", "system"),
    [
        (PHONE, "Chrome", "Android"),
        (PHONE.replace("Chrome/", "SamsungBrowser/26.0 Chrome/"), "Samsung Internet", "Android"),
        ("Mozilla/5.0 (Windows NT 10.0; Win64; x64) Chrome/130.0 Safari/537.36 Edg/130.0", "Edge", "Windows"),
        ("Mozilla/5.0 (Android 14; Mobile; rv:132.0) Gecko/132.0 Firefox/132.0", "Firefox", "Android"),
        ("Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7) Version/17.0 Safari/605.1.15", "Safari", "macOS"),
        (
            "Mozilla/5.0 (iPhone; CPU iPhone OS 17_0 like Mac OS X) CriOS/130.0 Safari/604.1",
            "Chrome",
            "iPhone",
        ),
        ("curl/8.5.0", None, None),
        ("", None, None),
    ],
)
def test_a_device_is_named_as_its_owner_knows_it(agent: str, browser: str | None, system: str | None) -> None:
    assert device_name(agent) == (browser, system)
    assert read(stored(agent)) == (browser, system)
    assert read(agent[:80]).system == system, "sessions of the release before kept so much of it"
