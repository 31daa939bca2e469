"""Every screen, for everyone: WCAG 2.2 AA by axe, both languages, light and dark, narrow screens and large text."""

from collections.abc import Callable, Iterator, Sequence
from itertools import product

import pytest
from playwright.sync_api import expect

from tests.browser.cases import Case
from tests.browser.colleagues import sign_in, speak_english, speak_indonesian
from tests.browser.routes import ROUTES
from tests.browser.stored import Stored
from tests.support.browser import Person
from tests.support.fonts import NARROWEST, WIDEST, take_off
from tests.support.server import Server

# So high that nothing lies half under a bar or half scrolled away, which axe takes for too small a target.
# Higher than any screen is long, since what lies under the bar at its foot would count as hidden.
HEIGHT, SHORT, NARROW, PHONE, DESK = 9000, 800, 320, 393, 1280
CONTRAST = ["color-contrast", "link-in-text-block"]

# How each route is opened: who opens it (None: a citizen), and its address.
VISITS: dict[str, tuple[str | None, str]] = {
    "/": (None, "/"),
    "/l/:titik": (None, "/l/TIDAKADA"),
    "/nilai": (None, "/nilai"),
    "/nilai/:layanan": (None, "/nilai/{service}?titik=ML-L1"),
    "/terima-kasih": (None, "/terima-kasih?untuk=nilai&layanan={service}"),
    "/pindai": (None, "/pindai"),
    "/survei/:layanan": (None, "/survei/{service}"),
    "/survei/:layanan/semua": (None, "/survei/{service}/semua"),
    "/survei/:layanan/profil": (None, "/survei/{service}/profil"),
    "/survei/:layanan/periksa": (None, "/survei/{service}/periksa"),
    "/survei/:layanan/:n": (None, "/survei/{service}/3"),
    "/masukan/:layanan": (None, "/masukan/{service}"),
    "/adukan": (None, "/adukan"),
    "/adukan/identitas": (None, "/adukan/identitas"),
    "/adukan/periksa": (None, "/adukan/periksa"),
    "/resi/:id": (None, "/resi/{code}"),
    "/lacak": (None, "/lacak"),
    "/lacak/:kode": (None, "/lacak/{code}"),
    "/lacak/:kode/tambah": (None, "/lacak/{code}/tambah"),
    "/lacak/:kode/konfirmasi": (None, "/lacak/{code}/konfirmasi"),
    "/laporan-saya": (None, "/laporan-saya"),
    "/kotak-keluar": (None, "/kotak-keluar"),
    "/data-saya": (None, "/data-saya"),
    "/menu": (None, "/menu"),
    "/pengaturan": (None, "/pengaturan"),
    "/bantuan": (None, "/bantuan"),
    "/tentang": (None, "/tentang"),
    "/masuk": (None, "/masuk"),
    "/aktivasi": (None, "/aktivasi#coba"),
    "/kata-sandi": ("Officer", "/kata-sandi"),
    "/lembar-pemulihan": ("Officer", "/lembar-pemulihan"),
    "/verifikasi": ("Verifier", "/verifikasi"),
    "/verifikasi/:kode": ("Verifier", "/verifikasi/{new}"),
    "/petugas": ("Complaint handler", "/petugas"),
    "/petugas/:kode": ("Complaint handler", "/petugas/{case}"),
    "/papan": ("Unit head", "/papan"),
    "/ikm": ("Evaluator", "/ikm"),
    "/ikm/:unit": ("Evaluator", "/ikm/{unit}"),
    "/saya/masukan": ("Officer", "/saya/masukan"),
    "/saya/masukan-lama": ("Officer", "/saya/masukan-lama"),
    "/saya/catatan": ("Officer", "/saya/catatan"),
    "/saya/sesi": ("Officer", "/saya/sesi"),
    "/saya/kunci": ("Officer", "/saya/kunci"),
    "/saya/sambutan": ("Officer", "/saya/sambutan"),
    "/admin/unit": ("Administrator", "/admin/unit"),
    "/admin/unit/:unit": ("Administrator", "/admin/unit/{unit}"),
    "/admin/unit/:unit/jam": ("Administrator", "/admin/unit/{unit}/jam"),
    "/admin/layanan": ("Administrator", "/admin/layanan?unit={unit}"),
    "/admin/layanan/:layanan": ("Administrator", "/admin/layanan/{service}?unit={unit}"),
    "/admin/loket/:loket": ("Administrator", "/admin/loket/{counter}?unit={unit}"),
    "/admin/poster": ("Administrator", "/admin/poster?unit={unit}"),
    "/admin/pegawai": ("Administrator", "/admin/pegawai"),
    "/admin/pegawai/impor": ("Administrator", "/admin/pegawai/impor"),
    "/admin/pegawai/aktivasi": ("Administrator", "/admin/pegawai/aktivasi"),
    "/admin/pegawai/:pegawai": ("Administrator", "/admin/pegawai/{person}"),
    "/kuasa": ("Unit head", "/kuasa"),
    "/admin/kalender": ("Administrator", "/admin/kalender"),
    "/admin/kalender/:hari": ("Administrator", "/admin/kalender/{holiday}?tahun=2026"),
    "/admin/periode": ("Administrator", "/admin/periode?unit={unit}"),
    "/admin/periode/:periode": ("Administrator", "/admin/periode/{period}?unit={unit}"),
}


def test_every_route_of_the_app_is_visited_here() -> None:
    assert {route.path for route in ROUTES} == set(VISITS)
    for route in ROUTES:
        assert (VISITS[route.path][0] is None) == (route.action is None), route.path


def test_citizens_screens_are_accessible(somebody: Callable[..., Person], server: Server) -> None:
    citizen = somebody("citizen", reduced_motion="reduce")
    case = Case(citizen, server)
    for step in (case.verify, case.assign, case.respond):
        step()
    assert_accessible(citizen, addresses(None, server, code=case.code), widths=(PHONE,))


@pytest.mark.parametrize("role", sorted({role for role, _ in VISITS.values() if role}))
def test_staffs_screens_are_accessible(role: str, somebody: Callable[..., Person], server: Server) -> None:
    person = somebody(role, reduced_motion="reduce")
    sign_in(person, role)
    account = person.page.evaluate("localStorage.getItem('staff')")
    person.page.evaluate("(account) => localStorage.setItem(`welcome:${account}`, '1')", account)
    assert_accessible(person, addresses(role, server), widths=(DESK, PHONE))


def test_a_board_without_a_network_is_as_legible_as_a_live_one(
    somebody: Callable[..., Person], server: Server
) -> None:
    head = somebody("Unit head", device=None, reduced_motion="reduce")
    sign_in(head, "Unit head")
    head.follow("/papan")
    arrive(head)
    expect(head.page.locator(".board tr.hot").first).to_be_visible()
    head.go_offline()
    expect(head.page.locator(".board.stale")).to_be_visible()
    assert list(faults(head)) == []


def addresses(role: str | None, server: Server, **known: str) -> list[str]:
    """Give what somebody visits, with ids in place."""
    found = places(server) | known
    return [address.format(**found) for whose, address in VISITS.values() if whose == role]


def assert_accessible(person: Person, visits: list[str], *, widths: Sequence[int]) -> None:
    """Go to each address in both languages, and fail with all that is wrong anywhere.

    Links lead from screen to screen, so that axe and the fonts stay in the page. Nothing but its width tells the
    client a desk from a phone.
    """
    wrong: list[str] = []
    for speak, width in product((speak_indonesian, speak_english), widths):
        person.page.set_viewport_size({"width": width, "height": HEIGHT})
        speak(person)
        arrive(person)
        for address in visits:
            person.follow(address)
            arrive(person)
            found = [*faults(person), *(too_wide(person) if width == PHONE else ())]
            wrong += [f"{address} {speak.__name__} at {width} px: {text}" for text in found]
            person.page.set_viewport_size({"width": width, "height": HEIGHT})
    assert not wrong, "\n".join(wrong)


def faults(person: Person) -> Iterator[str]:
    """Tell what axe finds wrong: everything in light colours, contrast in dark ones."""
    yield from (f"light: {found}" for found in person.axe())
    person.page.emulate_media(color_scheme="dark")
    yield from (f"dark: {found}" for found in person.axe(CONTRAST))
    person.page.emulate_media(color_scheme="light")


def arrive(person: Person) -> None:
    """Wait until the screen is there with what it shows."""
    expect(person.page.locator("main h1, .bar h1").first).to_be_visible()
    expect(person.page.locator(".skeleton, main[aria-busy=true]")).to_have_count(0)


def too_wide(person: Person) -> Iterator[str]:
    """Tell where one must scroll sideways: 320 px wide, and with text of twice the size, in each of our fonts."""
    page = person.page
    for font in (NARROWEST, WIDEST):
        font.load(page)
        font.wear(page)
        page.evaluate(LENGTHEN)
        for name, width, text in (("at 320 px", NARROW, "100%"), ("at 200 % text", PHONE, "200%")):
            page.set_viewport_size({"width": width, "height": SHORT})
            over = page.evaluate(OVER, text)
            if over > 0:
                yield f"{font.family} {name}: {over} px too wide: {page.evaluate(WIDE)}"
    page.evaluate("document.documentElement.style.fontSize = ''")
    take_off(page)


# Today's names are put in place by chance: the widest weekday, month and code stand for all of them.
LENGTHEN = r"""() => {
    const pen = document.createElement("canvas").getContext("2d");
    pen.font = getComputedStyle(document.body).font;
    const widest = (words) => words.reduce((a, b) => (pen.measureText(b).width > pen.measureText(a).width ? b : a));
    const swaps = ["long", "short"].flatMap((length) => ["weekday", "month"].map((part) => {
        const { format } = new Intl.DateTimeFormat(document.documentElement.lang, { [part]: length });
        const names = Array.from({ length: 12 }, (_, n) => format(new Date(2026, part === "month" ? n : 0, n + 1)));
        return [new RegExp(`(?<!\\p{L})(${names.join("|")})(?!\\p{L})`, "gu"), widest(names)];
    }));
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    while (texts.nextNode()) {
        const text = texts.currentNode;
        const code = text.data.replace(/(RKI-\d{4}-)[0-9A-Z]{6}/g, "$1WWWWWW");
        const long = swaps.reduce((words, [names, name]) => words.replace(names, name), code);
        if (long !== text.data) text.data = long;
    }
}"""
OVER = """(size) => {
    document.documentElement.style.fontSize = size;
    return document.documentElement.scrollWidth - document.documentElement.clientWidth;
}"""
WIDE = """[...document.querySelectorAll("main *, .bar *, .foot *")]
    .filter((one) => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
    .slice(0, 3).map((one) => `${one.tagName}.${one.className}`).join(", ")"""


def places(server: Server) -> dict[str, str]:
    """Give an id of each kind that stands in an address."""
    stored = Stored(server)
    unit = stored.one("SELECT id FROM units WHERE code = 'melintang'")
    of_unit = {
        "service": "SELECT id FROM services WHERE unit_id = ? LIMIT 1",
        "counter": "SELECT id FROM service_points WHERE unit_id = ? LIMIT 1",
        "person": "SELECT id FROM people WHERE unit_id = ? LIMIT 1",
        "period": "SELECT id FROM survey_periods WHERE unit_id = ? ORDER BY starts_on DESC LIMIT 1",
        "case": "SELECT id FROM complaints WHERE unit_id = ? AND state = 'assigned' LIMIT 1",
    }
    return {
        "unit": unit,
        "holiday": stored.one("SELECT id FROM holidays WHERE \"on\" LIKE '2026%' LIMIT 1"),
        "new": stored.one("SELECT id FROM complaints WHERE state = 'submitted' LIMIT 1"),
        **{name: stored.one(asked, unit) for name, asked in of_unit.items()},
    }
