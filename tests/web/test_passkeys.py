"""A passkey opens what the password began: this challenge, at this address, once."""

from collections.abc import AsyncIterator, Callable
from typing import Any

import httpx
import pytest

from server.access.actor import Role
from server.access.models import Session
from server.app import make_app
from server.settings import Settings
from server.staff.models import Factor, Person
from tests.support import factories
from tests.support.held_clock import HeldClock
from tests.support.passkey import FLAG, SoftPasskey

PASSWORD = "perahu kayu jati biru"
HERE = "https://rangkui.test"
GET, CREATE = "webauthn.get", "webauthn.create"

# What an answer may say that is not so, and nobody is let in by.
LIES: dict[str, dict[str, Any]] = {
    "another page": {"page": "https://rangkui.test.elsewhere.test"},
    "a page fetched openly": {"page": "http://rangkui.test"},
    "another port": {"page": "https://rangkui.test:8443"},
    "a neighbour's name": {"site": "elsewhere.test"},
    "the name above": {"site": "test"},
    "another challenge": {"challenge": b"x" * 32},
    "nobody there": {"flags": FLAG.UV},
    "nobody who showed who they are": {"flags": FLAG.UP},
    "within another site": {"framed": True},
}


@pytest.fixture
async def browser(
    database: None, settings: Settings, clock: HeldClock, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[httpx.AsyncClient]:
    """Give a browser in which somebody with power has signed in by password."""
    # How slow the hashes of recovery codes are is tried elsewhere.
    monkeypatch.setattr("server.staff.recovery_codes.MEMORY_KIB", 64)
    transport = httpx.ASGITransport(make_app(settings.model_copy(update={"public_url": HERE})))
    async with httpx.AsyncClient(transport=transport, base_url=HERE) as client:
        unit = await factories.unit()
        person = await factories.person(unit, roles={Role.UNIT_HEAD: unit})
        await factories.set_password(person.id, PASSWORD)
        assert (await password(client, person)).status_code == 204
        yield client


async def password(browser: httpx.AsyncClient, person: Person | None = None) -> httpx.Response:
    person = person or await Person.all().order_by("id").first()
    assert person
    return await browser.post("/session", json={"number": person.employee_number, "password": PASSWORD})


async def added(browser: httpx.AsyncClient, passkey: SoftPasskey, **said: Any) -> httpx.Response:
    """Add a passkey to the account that is signed in."""
    asked = (await browser.post("/factors/passkey")).json()
    body = {"name": "Ponsel kantor", "answer": passkey.make(asked, HERE, **said)}
    return await browser.post("/factors/passkey/answer", json=body)


async def asked_again(browser: httpx.AsyncClient) -> dict[str, Any]:
    """Sign out, give the password, and give what the browser is asked then."""
    await browser.delete("/session")
    assert (await password(browser)).json()["ways"] == ["passkey", "code"]
    asked: dict[str, Any] = (await browser.post("/session/passkey")).json()
    return asked


async def proved(browser: httpx.AsyncClient, answer: dict[str, Any]) -> httpx.Response:
    return await browser.post("/session/factor", json={"way": "passkey", "answer": answer})


async def test_a_passkey_is_added_and_opens_a_session(browser: httpx.AsyncClient) -> None:
    passkey = SoftPasskey()
    assert len((await added(browser, passkey)).json()["codes"]) == 10
    asked = await asked_again(browser)
    assert (asked["rpId"], asked["userVerification"]) == ("rangkui.test", "required")
    answer = await proved(browser, passkey.prove(asked, HERE))
    assert answer.status_code == 204
    own = (await browser.get("/factors")).json()
    assert [(each["kind"], each["name"]) for each in own["factors"]] == [("passkey", "Ponsel kantor")]
    assert (own["codes"], own["isRequired"]) == (10, True)


@pytest.mark.parametrize("lie", LIES)
async def test_an_answer_that_says_what_is_not_so_opens_and_adds_nothing(
    browser: httpx.AsyncClient, lie: str
) -> None:
    passkey = SoftPasskey()
    assert (await added(browser, SoftPasskey(), **LIES[lie], kind=CREATE)).status_code == 400
    assert (await added(browser, passkey)).status_code == 200
    asked = await asked_again(browser)
    refused = await proved(browser, passkey.prove(asked, HERE, **LIES[lie]))
    assert (refused.status_code, refused.json()["fields"][0]["field"]) == (400, "code")
    # The challenge is spent: the same passkey, now truthful, answers it in vain.
    assert (await proved(browser, passkey.prove(asked, HERE))).status_code == 400
    assert await Factor.all().count() == 1
    assert not await Session.filter(ended_at=None).exists()


@pytest.mark.asvs("6.5.1")
async def test_an_answer_that_was_heard_is_worth_nothing(browser: httpx.AsyncClient) -> None:
    passkey = SoftPasskey(counts=False)
    await added(browser, passkey)
    heard = passkey.prove(await asked_again(browser), HERE)
    assert (await proved(browser, heard)).status_code == 204
    await asked_again(browser)
    assert (await proved(browser, heard)).status_code == 400


async def test_a_passkey_that_counts_must_have_counted_on(browser: httpx.AsyncClient) -> None:
    passkey = SoftPasskey()
    await added(browser, passkey)
    told = []
    for counter in (7, 7, 6, 0, 8):
        asked = await asked_again(browser)
        told.append((await proved(browser, passkey.prove(asked, HERE, counter=counter))).status_code)
    assert told == [204, 400, 400, 400, 204]


async def test_one_that_is_kept_in_several_places_opens_each_time(browser: httpx.AsyncClient) -> None:
    passkey = SoftPasskey(counts=False)
    await added(browser, passkey)
    for _ in range(2):
        assert (await proved(browser, passkey.prove(await asked_again(browser), HERE))).status_code == 204


async def test_a_strangers_passkey_and_the_answer_to_another_question_open_nothing(
    browser: httpx.AsyncClient,
) -> None:
    passkey, other = SoftPasskey(), SoftPasskey()
    await added(browser, passkey)
    other.id = passkey.id
    for answer in (
        other.prove(await asked_again(browser), HERE),
        SoftPasskey().prove(await asked_again(browser), HERE),
        passkey.prove(await asked_again(browser), HERE, kind=CREATE),
    ):
        assert (await proved(browser, answer)).status_code == 400


async def test_a_passkey_in_use_cannot_be_added_by_another(
    browser: httpx.AsyncClient, settings: Settings
) -> None:
    passkey = SoftPasskey()
    await added(browser, passkey)
    other = await factories.person()
    await factories.set_password(other.id, PASSWORD)
    await browser.delete("/session")
    await password(browser, other)
    assert (await added(browser, passkey)).status_code == 400
    assert (await added(browser, SoftPasskey())).status_code == 200


Spoil = Callable[[dict[str, Any]], Any]
HALVES: dict[str, Spoil] = {
    "nothing": lambda _: {},
    "no response": lambda answer: {**answer, "response": {}},
    "no signature": lambda answer: {**answer, "response": answer["response"] | {"signature": ""}},
    "half the data": lambda answer: {
        **answer,
        "response": answer["response"] | {"authenticatorData": answer["response"]["authenticatorData"][:20]},
    },
    "no JSON": lambda answer: {**answer, "response": answer["response"] | {"clientDataJSON": "eyI"}},
    "a list in JSON": lambda answer: {**answer, "response": answer["response"] | {"clientDataJSON": "W10"}},
    "numbers": lambda answer: {**answer, "response": dict.fromkeys(answer["response"], 1)},
    "another id": lambda answer: {**answer, "id": "AAAA"},
    "not of this alphabet": lambda answer: {**answer, "id": "é", "rawId": "é"},
}


@pytest.mark.parametrize("half", HALVES)
async def test_half_a_passkey_is_told_what_to_do_and_the_sign_in_goes_on(
    browser: httpx.AsyncClient, half: str
) -> None:
    passkey = SoftPasskey()
    await added(browser, passkey)
    asked = await asked_again(browser)
    answer = await proved(browser, HALVES[half](passkey.prove(asked, HERE)))
    assert answer.status_code == 400, answer.text
    assert "pakai cara lain" in answer.text
    asked = (await browser.post("/session/passkey")).json()
    assert (await proved(browser, passkey.prove(asked, HERE))).status_code == 204


@pytest.mark.parametrize("part", ["clientDataJSON", "attestationObject"])
async def test_half_a_new_passkey_adds_nothing(browser: httpx.AsyncClient, part: str) -> None:
    asked = (await browser.post("/factors/passkey")).json()
    whole = SoftPasskey().make(asked, HERE)
    whole["response"][part] = whole["response"][part][:30]
    body = {"name": "Ponsel", "answer": whole}
    assert (await browser.post("/factors/passkey/answer", json=body)).status_code == 400
    assert not await Factor.exists()


async def test_by_another_name_of_the_service_a_passkey_is_not_asked_for(
    browser: httpx.AsyncClient,
) -> None:
    await added(browser, SoftPasskey())
    await asked_again(browser)
    asked = await browser.post("/session/passkey", headers={"host": "localhost"})
    assert asked.status_code == 400
    assert "alamat lain" in asked.text
