"""An app in its own right: it can be installed, works without a network, renews itself, and leaves no traces."""

import json
import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, Request, expect

from tests.browser import citizens
from tests.browser.colleagues import NUMBERS, enter, sign_in
from tests.browser.routes import ROUTES, address
from tests.browser.stored import Stored
from tests.browser.words import ENGLISH
from tests.browser.words import INDONESIAN as say
from tests.support.browser import Person, came_from_worker
from tests.support.newer_version import Front
from tests.support.server import Server

# Screens of a complaint handler: the path, what shows that it is there, and the name it is kept under.
STAFF_OFFLINE = (("/petugas", ".desk-row", "desk"), ("/papan", ".stats", "board:"), ("/ikm", "table", "ikm"))
PLANTED = "Sarimin Kembang Tujuh"
EVERYTHING_KEPT = """async () => {
    const texts = [JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage })];
    for (const name of await caches.keys()) {
        const cache = await caches.open(name);
        for (const request of await cache.keys()) texts.push(request.url, await (await cache.match(request)).text());
    }
    for (const { name } of await indexedDB.databases()) {
        const open = indexedDB.open(name);
        const base = await new Promise((done) => (open.onsuccess = () => done(open.result)));
        for (const store of base.objectStoreNames) {
            const all = base.transaction(store).objectStore(store).getAll();
            const rows = await new Promise((done) => (all.onsuccess = () => done(all.result)));
            const plain = (_, value) => value instanceof ArrayBuffer || ArrayBuffer.isView(value)
                ? new TextDecoder("latin1").decode(value) : value;
            texts.push(JSON.stringify(rows, plain));
        }
        base.close();
    }
    return texts.join("\\n");
}"""


def test_a_phone_offers_to_install_the_app(phone: Person) -> None:
    citizens.first_visit(phone)
    assert phone.installability() == []
    manifest = phone.devtools().send("Page.getAppManifest")
    assert manifest["errors"] == []
    assert json.loads(manifest["data"])["id"] == "/"


MADE_INTO_CODE = """(way) => {
    const ways = {
        elements: () => { document.createElement("p").innerHTML = "<b>x</b>"; },
        worker: () => new Worker("data:text/javascript,0"),
        stranger: () => navigator.serviceWorker.register("/files/x.js"),
    };
    try { return Promise.resolve(ways[way]()).then(() => "done", (error) => error.name); }
    catch (error) { return error.name; }
}"""


@pytest.mark.asvs("3.2.2")
def test_text_does_not_become_elements_or_code(phone: Person) -> None:
    citizens.first_visit(phone)
    found = {way: phone.page.evaluate(MADE_INTO_CODE, way) for way in ("elements", "worker", "stranger")}
    assert found == dict.fromkeys(found, "TypeError")


def test_every_screen_that_works_offline_opens_without_network_and_server(
    phone: Person, server: Server
) -> None:
    citizens.first_visit(phone)
    code = citizens.complain(phone, "Lampu jalan mati", "Lampu jalan di depan sekolah mati sejak Senin.")
    phone.open(f"/lacak/{code}")
    expect(phone.page.get_by_role("list", name=say("track.timeline"))).to_be_visible()
    known = {**citizen_places(server), "kode": code, "id": code}
    server.stop()
    phone.go_offline()
    try:
        for route in (route for route in ROUTES if route.action is None and route.offline in "FK"):
            assert came_from_worker(phone.open(address(route, known))), route.path
            expect(phone.page.locator("h1")).to_be_visible()
            for words in ("load.failed", "missing.title"):
                expect(phone.page.get_by_text(say(words)), route.path).to_have_count(0)
    finally:
        server.start()


def test_staff_read_their_last_known_screens_without_a_network(phone: Person) -> None:
    sign_in(phone, "Complaint handler", onward="/petugas")
    phone.await_worker()
    phone.eventually(lambda: phone.page.evaluate(citizens.KEPT, "staff"), within=30)
    for path, shown, name in STAFF_OFFLINE:
        phone.open(path)
        expect(phone.page.locator(shown).first).to_be_visible()
        citizens.await_kept(phone, name)
    phone.go_offline()
    for path, shown, _ in STAFF_OFFLINE:
        assert came_from_worker(phone.open(path)), path
        expect(phone.page.locator(shown).first).to_be_visible()


def test_a_new_version_is_offered_and_taken_over_on_request(phone: Person, server: Server) -> None:
    front = Front(server)
    with front.open():
        phone.url = front.url
        citizens.first_visit(phone)
        front.release()
        phone.page.evaluate("void navigator.serviceWorker.getRegistration().then((found) => found.update())")
        renew = phone.page.get_by_role("button", name=say("banner.updateNow"))
        expect(renew).to_be_visible()
        with phone.page.expect_navigation():
            renew.click()
        expect(phone.page.get_by_role("heading", level=1)).to_have_text(say("home.title"))
        expect(renew).to_have_count(0)


def test_no_page_asks_any_other_host(somebody: Callable[..., Person], server: Server) -> None:
    person = somebody("watched")
    asked: list[Request] = []
    person.context.on("request", lambda request: asked.append(request))
    citizens.first_visit(person)
    known = citizen_places(server)
    for route in (route for route in ROUTES if route.action is None):
        person.open(address(route, known))
        expect(person.page.locator("h1")).to_be_visible()
    assert asked
    assert {
        request.url for request in asked if not request.url.startswith((server.url, "blob:", "data:"))
    } == set()


@pytest.mark.asvs("7.4.4", "14.2.1", "14.3.1", "14.3.3")
def test_nothing_private_is_readable_on_the_device_after_sign_out(phone: Person, server: Server) -> None:
    citizens.first_visit(phone)
    code = name_oneself(phone)
    case = Stored(server).complaint(code)
    sign_in(phone, "Verifier", onward=f"/verifikasi/{case}")
    expect(phone.page.get_by_text(PLANTED).first).to_be_visible()
    phone.open("/petugas")
    expect(phone.page.locator(".desk-row").first).to_be_visible()
    phone.open("/menu")
    phone.page.get_by_role("button", name=say("menu.signOut")).click()
    expect(phone.page).to_have_url(f"{phone.url}/")
    phone.eventually(lambda: all(row["owner"] == "device" for row in citizens.shelf(phone, "cache")))
    kept = phone.page.evaluate(EVERYTHING_KEPT)
    for private in (PLANTED, "08123456789", code, "Yudi Firdaus", NUMBERS["Verifier"]):
        assert private not in kept
    assert phone.page.evaluate("document.cookie") == ""
    assert [cookie for cookie in phone.context.cookies() if cookie.get("name") == "__Host-rangkui"] == []
    phone.open(f"/petugas/{case}")
    expect(phone.page).to_have_url(re.compile("/masuk"))


def test_a_wrong_password_gets_plain_words_and_the_right_one_opens_the_door(
    somebody: Callable[..., Person],
) -> None:
    person = somebody("staff", device=None)
    person.open("/masuk")
    enter(person, NUMBERS["Complaint handler"], "bukan kata sandinya")
    expect(person.page.get_by_role("alert").or_(person.page.locator("#number-error")).first).to_contain_text(
        say("signin.wrong")
    )
    expect(person.page).to_have_title(re.compile(f"^{say('app.error')}: "))
    enter(person, NUMBERS["Complaint handler"], "kain cual rangkui")
    expect(person.page).to_have_url(f"{person.url}/petugas")


def test_language_and_look_stay_as_chosen(phone: Person) -> None:
    citizens.first_visit(phone)
    phone.open("/pengaturan")
    phone.page.get_by_label(say("settings.themeDark"), exact=True).check()
    phone.page.get_by_label(say("settings.languageEn"), exact=True).check()
    expect(phone.page.locator("h1")).to_have_text(ENGLISH("settings.title"))
    # In an orderly way: the browser itself writes such choices down some seconds later.
    phone.context.close()
    phone.reopen("/nilai")
    expect(phone.page.locator("html")).to_have_attribute("data-theme", "dark")
    expect(phone.page.locator("html")).to_have_attribute("lang", "en")
    expect(phone.page.locator("h1")).to_have_text(ENGLISH("find.title"))


@pytest.mark.asvs("14.3.1")
def test_erasing_leaves_nothing_of_a_citizen_on_the_phone(phone: Person) -> None:
    citizens.first_visit(phone)
    name_oneself(phone)
    assert citizens.shelf(phone, "receipts")
    phone.open("/data-saya")
    phone.page.get_by_role("button", name=say("data.erase")).click()
    phone.page.get_by_role("button", name=say("data.eraseNow"), exact=True).click()
    expect(phone.page.get_by_text(say("data.erased"))).to_be_visible()
    for store in ("receipts", "outbox", "files", "drafts"):
        assert citizens.shelf(phone, store) == []
    phone.open("/laporan-saya")
    expect(phone.page.get_by_text(say("complaints.none"))).to_be_visible()


def name_oneself(phone: Person) -> str:
    """File a secret complaint with a name and a number, and give its code."""
    page: Page = phone.page
    phone.open("/adukan")
    page.get_by_label(say("complain.title"), exact=True).fill("Diminta uang di loket")
    page.get_by_label(say("complain.body"), exact=True).fill(
        "Petugas meminta uang untuk surat yang seharusnya gratis."
    )
    page.get_by_role("button", name=say("fill.next"), exact=True).click()
    page.get_by_text(say("complain.secret"), exact=True).click()
    page.get_by_label(say("complain.name"), exact=True).fill(PLANTED)
    page.get_by_label(say("complain.phone")).fill("08123456789")
    page.locator("#consent").check()
    page.get_by_role("button", name=say("complain.toCheck")).click()
    page.get_by_role("button", name=say("complain.send")).click()
    code = citizens.receipt_code(phone)
    phone.eventually(lambda: not citizens.unsent(phone))
    return code


def citizen_places(server: Server) -> dict[str, str]:
    """Give a value for each parameter of the addresses that citizens open."""
    stored = Stored(server)
    service = stored.one(
        "SELECT services.id FROM services JOIN units ON units.id = unit_id WHERE units.code = 'melintang' LIMIT 1"
    )
    return {
        "layanan": service,
        "titik": "ML-L1",
        "n": "3",
        "kode": "RKI-2026-7K4M9X",
        "id": "RKI-2026-7K4M9X",
    }
