"""The recovery sheet over HTTP: a code in one answer, a sentence for every wrong one, nothing for strangers."""

from typing import Any
from uuid import uuid4

import httpx
import pytest

from server.access.actor import SYSTEM
from server.letters.recovery_code import new_code
from server.settings import Settings
from server.staff.activation import issue_activation, lifetime
from server.staff.models import Person
from tests.support.correspondence import NEW, SECRET, officer, texts, write
from tests.support.voices import office

pytestmark = pytest.mark.usefixtures("database", "clock")

MINE = "{ myFeedback { olderKey needsSheet heldByServer batches { items { wentWell shut } } } }"


async def sign_in(browser: httpx.AsyncClient, person: Person, password: str = SECRET) -> None:
    known = {"number": person.employee_number, "password": password}
    assert (await browser.post("/session", json=known)).status_code == 204


async def mine(browser: httpx.AsyncClient) -> dict[str, Any]:
    answer = await browser.post("/graphql", json={"query": MINE})
    found: dict[str, Any] = answer.json()["data"]["myFeedback"]
    return found


async def test_a_whole_life_of_a_sheet_by_the_routes_that_the_app_uses(settings: Settings) -> None:
    person = await officer()
    async with office(settings) as opened:
        browser = opened.browser
        await sign_in(browser, person)
        made = await browser.post("/recovery/sheet", json={"password": SECRET})
        assert (await browser.post("/recovery/noted", json={})).status_code == 204
        await write(person, texts(1, 5))
        [link] = await issue_activation(SYSTEM, [person.id], lifetime=lifetime(settings), intention=uuid4())
        chosen = {"token": link.path.split("#")[1], "password": NEW}
        told = await browser.post("/activation", json=chosen)
        done = await browser.post("/activation", json=chosen | {"shutsLetters": True})
        await sign_in(browser, person, NEW)
        shut = await mine(browser)
        found = await browser.post("/recovery/letters", json={"code": made.json()["code"]})
        again = await mine(browser)
    assert [field["field"] for field in told.json()["fields"]] == ["recoveryCode"]
    assert (told.status_code, done.status_code, found.json()) == (400, 204, {"opened": 5})
    assert {item["shut"] for item in shut["batches"][0]["items"]} == {"OLDER_KEY"}
    assert sorted(item["wentWell"] for item in again["batches"][0]["items"]) == texts(1, 5)
    assert (shut["olderKey"], again["olderKey"], again["heldByServer"]) == (5, 0, False)


async def test_strangers_are_told_to_sign_in_and_wrong_codes_what_to_do(settings: Settings) -> None:
    async with office(settings) as opened:
        browser = opened.browser
        bodies = {"sheet": {"password": SECRET}, "noted": {}, "letters": {"code": new_code()}}
        strangers = [await browser.post(f"/recovery/{name}", json=body) for name, body in bodies.items()]
        await sign_in(browser, await officer())
        wrong = [
            (await browser.post("/recovery/letters", json={"code": code})).json()["fields"][0]["message"]
            for code in (new_code(), "halo")
        ]
    assert [answer.json()["code"] for answer in strangers] == ["NOT_SIGNED_IN"] * 3
    assert wrong[0].startswith("Kode ini bukan dari lembar pemulihan Anda yang berlaku. Periksa nama")
    assert wrong[1].startswith("Ada huruf atau angka yang keliru")
