"""Sign-in over HTTP: a cookie no script reads, and answers that tell a stranger nothing."""

from collections.abc import AsyncIterator
from typing import Any
from uuid import uuid4

import httpx
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware
from structlog.testing import capture_logs

from server.access.actor import SYSTEM
from server.access.models import KnownDevice
from server.settings import Settings
from server.staff.activation import issue_activation, lifetime
from server.staff.models import Person
from server.web.accounts import account_routes
from server.web.gate import Gate
from tests.support import factories

SECRET = "perahu kayu jati biru"
NEW = "perahu layar putih dua"


@pytest.fixture
async def browser(database: None, settings: Settings) -> AsyncIterator[httpx.AsyncClient]:
    """Give a client of the account routes behind the gate."""
    gate = Middleware(Gate, settings=settings, policy=lambda: "default-src 'self'")
    app = Starlette(routes=account_routes(settings), middleware=[gate])
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="https://rangkui.test") as client:
        yield client


async def somebody() -> Person:
    """Make a person with a password."""
    person = await factories.person()
    await factories.set_password(person.id, SECRET)
    return person


async def sign_in(browser: httpx.AsyncClient, person: Person, password: str = SECRET) -> httpx.Response:
    return await browser.post("/session", json={"number": person.employee_number, "password": password})


@pytest.mark.asvs("3.3.1", "3.3.2", "3.3.3", "3.3.4")
async def test_signing_in_gives_only_a_guarded_cookie(browser: httpx.AsyncClient) -> None:
    answer = await sign_in(browser, await somebody())
    session, device = answer.headers.get_list("set-cookie")
    assert (answer.status_code, answer.content) == (204, b"")
    assert session.startswith("__Host-rangkui=")
    assert device.startswith("__Host-rangkui-device=")
    for cookie in (session, device):
        assert {"HttpOnly", "Secure", "SameSite=strict", "Path=/"} <= set(cookie.split("; "))


async def test_a_device_keeps_its_secret_and_the_server_a_hash_of_it(browser: httpx.AsyncClient) -> None:
    person = await somebody()
    secrets = []
    for _ in range(2):
        await sign_in(browser, person)
        secrets.append(browser.cookies["__Host-rangkui-device"])
        await browser.delete("/session")
    assert secrets[0] == secrets[1]
    [device] = await KnownDevice.all()
    assert secrets[0] not in device.key


@pytest.mark.asvs("6.3.8")
async def test_a_wrong_password_and_an_unknown_number_get_one_answer(browser: httpx.AsyncClient) -> None:
    person = await somebody()
    wrong = await sign_in(browser, person, "bukan sandi saya")
    unknown = await browser.post("/session", json={"number": "199203152019032004", "password": SECRET})
    assert wrong.status_code == 401
    assert wrong.json() == unknown.json()
    assert wrong.json()["message"] == "Nomor atau kata sandi tidak cocok."


async def test_too_many_tries_tell_how_long_to_wait(browser: httpx.AsyncClient) -> None:
    person = await somebody()
    for _ in range(5):
        await sign_in(browser, person, "bukan sandi saya")
    answer = await sign_in(browser, person)
    assert (answer.status_code, answer.json()["code"]) == (429, "TOO_MANY")
    assert int(answer.headers["retry-after"]) == answer.json()["retryAfterSeconds"]
    assert 0 < answer.json()["retryAfterSeconds"] <= 30


@pytest.mark.asvs("7.4.1")
async def test_signing_out_takes_the_cookie_back(browser: httpx.AsyncClient) -> None:
    await sign_in(browser, await somebody())
    assert (await browser.delete("/session")).status_code == 204
    answer = await browser.post("/password", json={"current": SECRET, "new": NEW})
    assert (answer.status_code, answer.json()["code"]) == (401, "NOT_SIGNED_IN")


async def test_a_link_sets_a_password_that_signs_in(browser: httpx.AsyncClient, settings: Settings) -> None:
    person = await factories.person()
    [link] = await issue_activation(SYSTEM, [person.id], lifetime=lifetime(settings), intention=uuid4())
    token = link.path.split("#")[1]
    weak = await browser.post("/activation", json={"token": token, "password": "password1234"})
    assert [problem["field"] for problem in weak.json()["fields"]] == ["password"]
    assert (await browser.post("/activation", json={"token": token, "password": SECRET})).status_code == 204
    assert (await sign_in(browser, person)).status_code == 204


@pytest.mark.asvs("6.2.2", "6.2.3")
async def test_the_password_is_changed_by_whoever_knows_it(browser: httpx.AsyncClient) -> None:
    person = await somebody()
    await sign_in(browser, person)
    wrong = await browser.post("/password", json={"current": "bukan sandi saya", "new": NEW})
    assert [problem["field"] for problem in wrong.json()["fields"]] == ["current"]
    assert (await browser.post("/password", json={"current": SECRET, "new": NEW})).status_code == 204
    assert (await sign_in(browser, person, NEW)).status_code == 204


@pytest.mark.asvs("3.5.2")
@pytest.mark.parametrize(
    "request_",
    [
        {"content": b"number=1&password=2", "headers": {"content-type": "application/x-www-form-urlencoded"}},
        {"content": b'{"number":"1","password":"2"}', "headers": {"content-type": "text/plain"}},
        {"json": ["number", "password"]},
        {"json": {"number": 1, "password": None}},
        {"content": b"{", "headers": {"content-type": "application/json"}},
    ],
)
async def test_anything_but_a_json_object_of_texts_is_refused(
    browser: httpx.AsyncClient, request_: dict[str, Any]
) -> None:
    answer = await browser.post("/session", **request_)
    assert (answer.status_code, answer.json()["code"]) == (400, "INVALID")


@pytest.mark.asvs("3.5.1")
async def test_another_sites_page_cannot_sign_anyone_in(browser: httpx.AsyncClient) -> None:
    person = await somebody()
    body = {"number": person.employee_number, "password": SECRET}
    answer = await browser.post("/session", json=body, headers={"origin": "https://elsewhere.test"})
    assert answer.status_code == 403
    assert "set-cookie" not in answer.headers


@pytest.mark.asvs("16.3.1", "16.2.5")
async def test_each_try_to_sign_in_is_in_the_log_with_its_end_and_without_its_words(
    browser: httpx.AsyncClient,
) -> None:
    person = await somebody()
    with capture_logs() as said:
        await sign_in(browser, person, "bukan sandi saya")
        await sign_in(browser, person)
        await browser.post("/password", json={"current": "salah", "new": NEW})
        await browser.post("/activation", json={"token": "karangan", "password": NEW})
        await browser.delete("/session")
    told = [(line["asked"], line["status"]) for line in said if line["event"] == "account.asked"]
    assert told == [
        ("POST /session", 401),
        ("POST /session", 204),
        ("POST /password", 400),
        ("POST /activation", 400),
        ("DELETE /session", 204),
    ]
    private = (person.employee_number, SECRET, NEW, "bukan sandi", "karangan", browser.base_url.host)
    assert not [text for text in private if str(text) in str(said)]


@pytest.mark.asvs("7.2.4")
async def test_signing_in_again_on_a_device_gives_a_new_session_and_ends_the_old(
    browser: httpx.AsyncClient,
) -> None:
    person, tokens = await somebody(), []
    for _ in range(2):
        await sign_in(browser, person)
        tokens.append(browser.cookies["__Host-rangkui"])
    assert tokens[0] != tokens[1]
    browser.cookies.clear()
    change = {"current": SECRET, "new": NEW}
    for token, status in ((tokens[0], 401), (tokens[1], 204)):
        answer = await browser.post("/password", json=change, headers={"cookie": f"__Host-rangkui={token}"})
        assert answer.status_code == status


async def test_who_is_signed_in_proves_once_more_who_they_are_by_the_password(
    browser: httpx.AsyncClient,
) -> None:
    person = await somebody()
    assert (await browser.post("/session/confirm", json={"password": SECRET})).status_code == 401
    await sign_in(browser, person)
    wrong = await browser.post("/session/confirm", json={"password": "bukan sandi saya"})
    assert (wrong.status_code, [f["field"] for f in wrong.json()["fields"]]) == (400, ["password"])
    right = await browser.post("/session/confirm", json={"password": SECRET})
    assert (right.status_code, right.content) == (204, b"")
