"""A stranger who watches the service does not learn that somebody complained at this moment."""

from base64 import urlsafe_b64decode

import httpx

from tests.hostile.answers import ask
from tests.support import complaint_factories as make
from tests.support.held_clock import HeldClock


async def place(client: httpx.AsyncClient) -> str:
    """Give the digits that the service hands a stranger as its place in the journal."""
    cursor = (await ask(client, "{ viewer { cursor } }")).json()["data"]["viewer"]["cursor"]
    return urlsafe_b64decode(cursor + "=" * (-len(cursor) % 4)).decode()[1:]


async def test_the_number_of_the_journal_is_nobodys_business(
    open_service: httpx.AsyncClient, clock: HeldClock
) -> None:
    await make.town()
    quiet = [await place(open_service) for _ in range(3)]
    await make.filed()
    after = await place(open_service)
    assert len({*quiet, after}) == 4
    assert {len(each) for each in (*quiet, after)} == {len(after)}
    # The moment in front goes on by itself; what is sealed behind it has nothing in common from one to the next.
    behind = {each[16:] for each in (*quiet, after)}
    assert all(abs(int(a) - int(b)) > 10**40 for a in behind for b in behind if a != b)
