"""A thousand addresses and a carrier's own guess at everything, and the honest people behind that carrier lose nothing.

./run test sqlite tests/hostile/test_crowd.py -- --wrong-tries 10000 plays it whole; by default it is smaller.
"""

from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import httpx
import pytest

from server.access.models import Throttle
from server.app import make_app
from server.complaints.citizens import NewComplaint
from server.settings import Settings
from server.staff.models import Person
from tests.durability.citizens import Intention
from tests.hostile.answers import ask, codes
from tests.support import complaint_factories as make
from tests.support import factories

CARRIER = "203.0.113.7"
SECRET = "perahu kayu jati biru"
TRACK = "query($code: String!, $key: String!) { trackedComplaint(code: $code, key: $key) { id } }"
ADD = """mutation($held: ReceiptInput!, $intention: UUID!) {
  addComplaintDetails(held: $held, text: "Masih rusak.", attachments: [], intention: $intention) {
    ... on Complaint { id } ... on Problem { code }
} }"""
FILE = """mutation($input: FileComplaintInput!, $intention: UUID!) {
  fileComplaint(input: $input, intention: $intention) { ... on Complaint { id } ... on Problem { code } }
}"""


@pytest.fixture
async def town(settings: Settings) -> AsyncIterator[httpx.AsyncClient]:
    """Give a client of an installation behind a proxy, inside this process."""
    proxied = {"trusted_proxies": "10.0.0.1", "free_documents": True, "with_worker": False}
    app: Any = make_app(settings.model_copy(update=proxied))
    async with app.router.lifespan_context(app):
        transport = httpx.ASGITransport(app, client=("10.0.0.1", 4711))
        async with httpx.AsyncClient(transport=transport, base_url="https://rangkui.test") as client:
            yield client


class Crowd:
    """Strangers who guess, each from an address of its own or from the carrier's."""

    def __init__(self, client: httpx.AsyncClient, victim: Person) -> None:
        self._client = client
        self._victim = victim

    async def guess(self, number: int) -> httpx.Response:
        """Guess once; every second time from behind the carrier."""
        place = number // 2 % 1000
        address = f"198.{18 + place // 250}.{place % 250}.9" if number % 2 else CARRIER
        self._client.headers["x-forwarded-for"] = f"1.2.3.4, {address}"
        wrong = {"code": "RKI-2026-7K4M9X", "key": make.new_key()}
        match number % 20:
            case 0 | 1:
                who = {"number": self._victim.employee_number, "password": "bukan sandi saya"}
                return await self._client.post("/session", json=who)
            case 2 | 3:
                return await self._client.post(
                    "/activation", json={"token": make.new_key(), "password": SECRET}
                )
            case 4 | 5 | 6 | 7:
                return await ask(self._client, ADD, held=wrong, intention=str(uuid4()))
            case _:
                return await ask(self._client, TRACK, **wrong)


async def known_colleagues(client: httpx.AsyncClient, count: int) -> list[tuple[Person, dict[str, str]]]:
    """Enter colleagues who have signed in once, each on a device of their own."""
    found = []
    for _ in range(count):
        person = await factories.person()
        await factories.set_password(person.id, SECRET)
        client.cookies.clear()
        answer = await client.post("/session", json={"number": person.employee_number, "password": SECRET})
        assert answer.status_code == 204
        found.append((person, dict(client.cookies)))
    client.cookies.clear()
    return found


async def lost(client: httpx.AsyncClient, number: int, receipt: NewComplaint) -> list[str]:
    """Open a receipt, then add to it or file another complaint; list what did not succeed."""
    held = {"code": receipt.code, "key": receipt.key}
    change = (ADD, {"held": held}) if number % 2 else (FILE, {"input": Intention().input})
    answers = [
        await ask(client, TRACK, **held),
        await ask(client, change[0], **change[1], intention=str(uuid4())),
    ]
    return [answer.text for answer in answers if codes(answer) or '"id"' not in answer.text]


@pytest.mark.long
async def test_honest_people_behind_the_address_that_guesses_lose_nothing(
    town: httpx.AsyncClient, request: pytest.FixtureRequest
) -> None:
    tries = request.config.getoption("--wrong-tries")
    honest = 200 if tries >= 10_000 else 20
    await make.town()
    receipts = [make.draft() for _ in range(honest)]
    for receipt in receipts:
        await make.filed(receipt)
    town.headers["x-forwarded-for"] = CARRIER
    colleagues = await known_colleagues(town, honest // 4)
    crowd = Crowd(town, colleagues[0][0])
    answers = [await crowd.guess(number) for number in range(tries)]
    assert {answer.status_code for answer in answers} <= {200, 400, 401, 429}
    slowed = sum(codes(answer) == {"TOO_MANY"} for answer in answers)
    assert slowed > tries / 4
    town.headers["x-forwarded-for"] = CARRIER
    assert [told for each in enumerate(receipts) for told in await lost(town, *each)] == []
    for person, cookies in colleagues:
        town.cookies = httpx.Cookies(cookies)
        again = await town.post("/session", json={"number": person.employee_number, "password": SECRET})
        assert again.status_code == 204
    print(f"{tries} wrong tries, none got in, {slowed} not looked at; {honest} honest citizens lost nothing")
    assert CARRIER not in "".join(str(key) for key in await Throttle.all().values_list("key", flat=True))
