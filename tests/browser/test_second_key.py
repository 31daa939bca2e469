"""A second key, in Chromium with passkeys of its own: added, asked for after the password, proven by nothing else."""

import json
from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import sha256
from typing import Any

import pytest
from fido2.utils import websafe_decode, websafe_encode
from playwright.sync_api import CDPSession, expect

from server.demo.people import PASSWORD
from server.staff.totp import code_at, step_of
from tests.browser.colleagues import NUMBERS, enter, sign_in
from tests.browser.words import INDONESIAN as say
from tests.support.browser import Person

KEYS = "/saya/kunci"


@pytest.fixture
def desk(somebody: Callable[..., Person]) -> Person:
    """Give somebody at a desk, where the service is asked by a name: an address of numbers has no passkeys."""
    person = somebody("desk", device=None)
    person.url = person.url.replace("127.0.0.1", "localhost")
    return person


def with_passkeys(person: Person) -> CDPSession:
    """Give the browser a device that makes passkeys and knows its owner."""
    session = person.devtools()
    session.send("WebAuthn.enable")
    device = {
        "protocol": "ctap2",
        "transport": "internal",
        "hasResidentKey": True,
        "hasUserVerification": True,
        "isUserVerified": True,
        "automaticPresenceSimulation": True,
    }
    session.send("WebAuthn.addVirtualAuthenticator", {"options": device})
    return session


def press(person: Person, key: str) -> None:
    person.page.get_by_role("button", name=say(key), exact=True).click()


def keep_codes(person: Person) -> list[str]:
    """Read the codes that are shown once, and say that they are kept."""
    expect(person.page.locator(".key-codes li")).to_have_count(10)
    codes = person.page.locator(".key-codes li").all_inner_texts()
    press(person, "keys.kept")
    return codes


def leave(person: Person) -> None:
    person.open("/menu")
    press(person, "menu.signOut")
    expect(person.page).to_have_url(person.url + "/")


def give_password(person: Person, role: str) -> None:
    person.open("/masuk")
    enter(person, NUMBERS[role], PASSWORD)
    expect(person.page.get_by_role("heading", name=say("second.title"))).to_be_visible()


def sent(person: Person, body: Any, path: str = "/session/factor") -> dict[str, Any]:
    """Send something from the page, as a program in it would; gives status and body."""
    script = """async ([path, body]) => {
        const headers = { "Content-Type": "application/json" };
        const answer = await fetch(path, { method: "POST", headers, body });
        return { status: answer.status, text: await answer.text() };
    }"""
    found: dict[str, Any] = person.page.evaluate(script, [path, json.dumps(body)])
    return found


def changed(answer: dict[str, Any], **parts: bytes) -> dict[str, Any]:
    """Give an answer with other parts in its response."""
    other = {name: websafe_encode(value) for name, value in parts.items()}
    return {**answer, "response": {**answer["response"], **other}}


def lies_about(answer: dict[str, Any]) -> dict[str, dict[str, Any]]:
    """Make of a true answer those that are not: heard before, of another page, for another name."""
    client = json.loads(websafe_decode(answer["response"]["clientDataJSON"]))
    elsewhere = json.dumps({**client, "origin": "https://elsewhere.test"}).encode()
    data = websafe_decode(answer["response"]["authenticatorData"])
    return {
        "replay": answer,
        "wrong origin": changed(answer, clientDataJSON=elsewhere),
        "wrong rpId": changed(answer, authenticatorData=sha256(b"elsewhere.test").digest() + data[32:]),
    }


def test_a_passkey_is_added_and_asked_for_and_nothing_else_is_taken_for_it(desk: Person) -> None:
    with_passkeys(desk)
    sign_in(desk, "Unit head", onward=KEYS)
    press(desk, "keys.addPasskey")
    press(desk, "keys.save")
    assert len(set(keep_codes(desk))) == 10
    expect(desk.page.get_by_text(say("keys.stays"))).to_be_visible()
    leave(desk)
    give_password(desk, "Unit head")
    with desk.page.expect_request("**/session/factor") as heard:
        press(desk, "second.passkeyAct")
    desk.eventually(lambda: desk.page.url != f"{desk.url}/masuk")
    answer = (heard.value.post_data_json or {})["answer"]
    leave(desk)
    for lie, wrong in lies_about(answer).items():
        give_password(desk, "Unit head")
        assert sent(desk, {}, "/session/passkey")["status"] == 200
        assert sent(desk, {"way": "passkey", "answer": wrong})["status"] == 400, lie
    press(desk, "second.passkeyAct")
    desk.eventually(lambda: desk.page.url != f"{desk.url}/masuk")


def test_somebody_who_does_not_show_who_they_are_is_told_what_to_do(desk: Person) -> None:
    session = with_passkeys(desk)
    sign_in(desk, "Verifier", onward=KEYS)
    session.send("WebAuthn.disable")
    session.send("WebAuthn.enable")
    device = {"protocol": "ctap2", "transport": "internal", "hasUserVerification": False}
    session.send("WebAuthn.addVirtualAuthenticator", {"options": device})
    press(desk, "keys.addPasskey")
    press(desk, "keys.save")
    expect(desk.page.get_by_role("alert")).to_be_visible()
    expect(desk.page.get_by_label(say("keys.name"))).to_have_value(say("keys.namePasskey"))


def test_an_app_and_a_recovery_code_open_too(desk: Person) -> None:
    sign_in(desk, "Officer", onward=KEYS)
    press(desk, "keys.addApp")
    secret = desk.page.locator(".key-secret").inner_text().replace(" ", "")
    desk.page.get_by_label(say("keys.code")).fill("000000")
    press(desk, "keys.save")
    expect(desk.page.get_by_role("alert")).to_contain_text("Setel jam ponsel")
    step = step_of(datetime.now(UTC))
    desk.page.get_by_label(say("keys.code")).fill(code_at(secret, step))
    press(desk, "keys.save")
    codes = keep_codes(desk)
    for way, code in (("totp", code_at(secret, step + 1)), ("code", codes[0].lower())):
        leave(desk)
        give_password(desk, "Officer")
        if way == "code":
            press(desk, "second.codeOther")
        desk.page.get_by_label(say(f"second.{way}")).fill(code)
        press(desk, "signin.act")
        desk.eventually(lambda: desk.page.url != f"{desk.url}/masuk")
    desk.open(KEYS)
    expect(desk.page.get_by_text(say("keys.codesLeft", n="9"))).to_be_visible()
