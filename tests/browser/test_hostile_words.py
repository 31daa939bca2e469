"""What people write is shown as they wrote it, and does nothing."""

import re
from urllib.parse import unquote

import pytest
from playwright.sync_api import expect

from tests.browser import citizens
from tests.browser.colleagues import NUMBERS, enter, sign_in
from tests.browser.stored import Stored
from tests.browser.words import INDONESIAN as say
from tests.support.browser import Person
from tests.support.server import Server

ACTS = ("alert(1)", "confirm`1`", "document.body.remove()", "location='//elsewhere.test'", "print()")
WAYS = (
    "<script>{}</script>",
    "<img src=x onerror={}>",
    "<svg/onload={}>",
    '"><iframe src="javascript:{}">',
    "javascript:{}",
    "data:text/html,<script>{}</script>",
    "</textarea><style onload={}>",
    "{{{{constructor.constructor('{}')()}}}}",
    "[tekan](javascript:{})",
    "<a href=//elsewhere.test onfocus={} autofocus>",
)
LINES = [way.format(act) for way in WAYS for act in ACTS]
ELEMENTS = ("img[src='x']", "iframe", "svg[onload]", "style[onload]")
LINKS = ("a[href*='elsewhere']", "a[href^='javascript']", "a[href^='data']")


@pytest.mark.asvs("1.2.1", "1.2.2", "3.2.2")
def test_fifty_attacks_written_into_a_complaint_are_shown_and_do_nothing(
    phone: Person, server: Server
) -> None:
    dialogs: list[str] = []
    phone.page.on("dialog", lambda dialog: dialogs.append(dialog.message))
    assert len(LINES) == 50
    citizens.first_visit(phone)
    code = citizens.complain(phone, LINES[0], "\n".join(LINES))
    phone.eventually(lambda: not citizens.unsent(phone), within=30)
    for place in (f"/lacak/{code}", f"/verifikasi/{Stored(server).complaint(code)}"):
        if place.startswith("/verifikasi"):
            sign_in(phone, "Verifier", onward=place)
        else:
            phone.open(place)
        expect(phone.page.get_by_text(LINES[-1]).first).to_be_attached()
        phone.page.evaluate("document.querySelectorAll('details').forEach((one) => (one.open = true))")
        shown = phone.page.locator("body").inner_text()
        assert [line for line in LINES if line not in shown] == []
        expect(phone.page.locator(", ".join((*ELEMENTS, *LINKS)))).to_have_count(0)
    assert dialogs == []


@pytest.mark.asvs("3.7.2")
@pytest.mark.parametrize("onward", ["https://elsewhere.test/", "//elsewhere.test/", "/\\elsewhere.test/"])
def test_nobody_is_led_to_another_site_after_signing_in(phone: Person, onward: str) -> None:
    phone.open(f"/masuk?lanjut={onward}")
    enter(phone, NUMBERS["Complaint handler"], "kain cual rangkui")
    expect(phone.page).to_have_url(f"{phone.url}/petugas")


@pytest.mark.asvs("14.2.1")
def test_no_name_number_password_or_key_stands_in_an_address(phone: Person) -> None:
    asked: list[str] = []
    phone.context.on("request", lambda request: asked.append(unquote(request.url)))
    citizens.first_visit(phone)
    code = citizens.complain(phone, "Lampu jalan mati", "Lampu jalan di depan sekolah mati sejak Senin.")
    [grouped] = re.findall(r"(?:[0-9A-Z]{3}\s){8}[0-9A-Z]{3}", phone.page.locator(".receipt").inner_text())
    phone.open(f"/lacak/{code}")
    expect(phone.page.get_by_role("list", name=say("track.timeline"))).to_be_visible()
    phone.open("/masuk")
    enter(phone, NUMBERS["Complaint handler"], "kain cual rangkui")
    expect(phone.page).to_have_url(f"{phone.url}/petugas")
    key = re.sub(r"\s", "", grouped)
    private = (key, grouped, NUMBERS["Complaint handler"], "kain cual rangkui", "Lampu jalan")
    assert [url for url in asked if any(text in url for text in private)] == []
