"""An administrator sets up people, hours, holidays, services and counters; then a citizen scans the counter."""

from collections.abc import Callable
from datetime import date, timedelta

import pytest
from playwright.sync_api import FilePayload, Page, expect

from tests.browser.colleagues import enter, sign_in
from tests.browser.stored import Stored
from tests.browser.words import INDONESIAN as say
from tests.support.browser import Person
from tests.support.server import Server

HEADING = "nip;nama;gelar depan;gelar belakang;jabatan;unit;peran"
RIGHT = "199505052020121001;Bujang Rambai;;S.IP.;Pengelola Layanan;melintang;"
SECOND = "199606062021211002;Dayang Kemuning;;;Petugas Loket;melintang;pengelola"
WRONG = "19960606202121;Dayang Kemuning;;;;tidak-ada;raja"
PASSWORD = "sungai rangkui tenang sekali"


@pytest.fixture
def admin(somebody: Callable[..., Person]) -> Page:
    """Give the page of a signed-in administrator."""
    person = somebody("admin", device=None)
    sign_in(person, "Administrator", onward="/admin/pegawai")
    return person.page


def test_people_come_from_a_corrected_file_and_activate_their_accounts(
    admin: Page, somebody: Callable[..., Person], server: Server
) -> None:
    admin.get_by_role("link", name=say("adminImport.open")).click()
    choose(admin, RIGHT, WRONG)
    expect(admin.locator("main").get_by_text(say("adminImport.sum", ready=1, wrong=1))).to_be_visible()
    expect(admin.get_by_role("row").filter(has_text=say("adminImport.lineOf", line=3))).to_contain_text("nip")
    expect(admin.get_by_role("button", name=say("adminImport.act", n=1))).to_have_count(0)
    before = Stored(server).count("people")
    choose(admin, RIGHT, SECOND)
    admin.get_by_role("button", name=say("adminImport.act", n=2)).click()
    expect(admin.get_by_text(say("adminSheet.made", n=2))).to_be_visible()
    assert Stored(server).count("people") == before + 2
    link = admin.locator(".sheet-list li").filter(has_text="Dayang Kemuning").locator(".link").inner_text()
    newcomer = somebody("newcomer")
    activate(newcomer, link)
    enter(newcomer, SECOND.split(";")[0], PASSWORD)
    code = put_on_paper(newcomer)
    files = [each.read_bytes() for each in (server.folder / "data").glob("rangkui.sqlite3*")]
    assert not any(code.encode() in each or code.replace("-", "").encode() in each for each in files)
    spend_again(somebody("thief"), link)


def test_the_kept_office_hours_hold_a_legal_week(admin: Page, server: Server) -> None:
    unit = unit_id(server)
    admin.goto(f"{server.url}/admin/unit/{unit}/jam")
    closing = admin.get_by_role("group", name=say("admin.day1")).get_by_label(say("adminHours.closes"))
    closing.fill("12:00")
    admin.get_by_role("button", name=say("admin.save"), exact=True).click()
    expect(admin.get_by_role("alert")).to_contain_text(say.start("adminHours.wrong").strip())
    opening = admin.get_by_role("group", name=say("admin.day1")).get_by_label(say("adminHours.opens"))
    opening.fill("08:00")
    closing.fill("16:00")
    admin.get_by_label(say("adminHours.validFrom")).fill(f"{date.today() + timedelta(days=14)}")
    admin.get_by_role("button", name=say("admin.save"), exact=True).click()
    expect(admin.get_by_text(say("adminHours.saved", name="Kelurahan Melintang")).first).to_be_visible()
    # Stored as Python counts: Monday is 0.
    kept = Stored(server).rows(
        "SELECT weekday, opens FROM office_hours WHERE unit_id = ? ORDER BY weekday", unit
    )
    assert kept[0] == (0, "08:00")
    assert [weekday for weekday, _ in kept] == [0, 1, 2, 3, 4]


def test_a_local_holiday_is_entered_with_its_decree(admin: Page, server: Server) -> None:
    admin.goto(f"{server.url}/admin/kalender/baru")
    admin.get_by_label(say("adminDay.on"), exact=True).fill("2027-09-17")
    admin.get_by_label(say("adminDay.name"), exact=True).fill("Hari jadi kota")
    admin.get_by_text(say("adminDay.LOCAL"), exact=True).click()
    admin.get_by_role("button", name=say("admin.save"), exact=True).click()
    expect(admin.get_by_role("alert")).to_contain_text(say("adminDay.source"))
    admin.get_by_label(say("adminDay.source"), exact=True).fill("Keputusan Wali Kota No. 12 Tahun 2027")
    admin.get_by_role("button", name=say("admin.save"), exact=True).click()
    expect(admin.get_by_role("row").filter(has_text="Hari jadi kota")).to_contain_text("17 September 2027")


def test_a_new_counter_is_scanned_and_its_new_service_rated(
    admin: Page, somebody: Callable[..., Person], server: Server
) -> None:
    unit = unit_id(server)
    admin.goto(f"{server.url}/admin/layanan/baru?unit={unit}")
    admin.get_by_label(say("adminOffer.name"), exact=True).fill("Surat izin keramaian")
    admin.get_by_label(say("adminOffer.serviceCode"), exact=True).fill("izin-keramaian")
    admin.get_by_role("button", name=say("admin.save"), exact=True).click()
    expect(admin.get_by_text(say("admin.saved", name="Surat izin keramaian")).first).to_be_visible()
    admin.get_by_role("link", name=say("adminOffer.addCounter")).click()
    admin.get_by_label(say("adminOffer.counterName"), exact=True).fill("Loket 9")
    admin.locator("#service").select_option(label="Surat izin keramaian")
    admin.get_by_role("button", name=say("admin.save"), exact=True).click()
    code = admin.get_by_role("row").filter(has_text="Loket 9").locator(".code").inner_text()
    citizen = somebody("citizen")
    citizen.open(f"/l/{code}")
    expect(citizen.page.get_by_text("Surat izin keramaian")).to_be_visible()
    expect(citizen.page.get_by_text("Loket 9")).to_be_visible()
    citizen.page.get_by_text(say("rate.face4"), exact=True).click()
    citizen.page.get_by_role("button", name=say("rate.send")).click()
    expect(citizen.page.get_by_text(say("thanks.sent"))).to_be_visible()
    rated = (
        "SELECT count(*) FROM quick_ratings JOIN service_points p ON p.id = service_point_id WHERE p.code = ?"
    )
    assert Stored(server).one(rated, code) == 1


def choose(admin: Page, *lines: str) -> None:
    """Hand over a CSV file with these lines."""
    text = "\r\n".join((HEADING, *lines)).encode()
    table: FilePayload = {"name": "pegawai.csv", "mimeType": "text/csv", "buffer": text}
    admin.get_by_label(say("adminImport.choose")).set_input_files(table)


def activate(newcomer: Person, link: str) -> None:
    """Open the link from the sheet and choose a password; a weak one is not taken."""
    page = newcomer.page
    page.goto(link)
    for password, taken in (("dayang kemuning 123", False), (PASSWORD, True)):
        page.get_by_label(say("password.next")).fill(password)
        page.get_by_role("button", name=say("activation.act")).click()
        expect(page.get_by_text(say("activation.doneNext"))).to_have_count(int(taken))
        if not taken:
            expect(page.locator("#password-error")).to_be_visible()
    page.get_by_role("link", name=say("signin.act"), exact=True).click()


def put_on_paper(newcomer: Person) -> str:
    """Make the recovery sheet to which the first sign-in leads, and give the code on it; it is shown once."""
    page = newcomer.page
    expect(page).to_have_url(f"{newcomer.url}/lembar-pemulihan")
    page.get_by_label(say("recovery.password"), exact=True).fill(PASSWORD)
    page.get_by_role("button", name=say("recovery.make")).click()
    sheet = page.get_by_role("article", name=say("recovery.title"))
    expect(sheet).to_contain_text("Dayang Kemuning")
    code = "-".join(sheet.locator(".codes span").all_inner_texts())
    page.get_by_role("button", name=say("recovery.done")).click()
    expect(page.get_by_role("alert")).to_have_text(say("recovery.notYet"))
    page.get_by_text(say("recovery.onPaper")).click()
    page.get_by_role("button", name=say("recovery.done")).click()
    expect(page.get_by_text(say("recovery.noted"))).to_be_visible()
    expect(sheet).to_have_count(0)
    assert len(code) == 34
    return code


def spend_again(thief: Person, link: str) -> None:
    """Find that the link works only once."""
    thief.page.goto(link)
    thief.page.get_by_label(say("password.next")).fill("kata sandi pencuri malam")
    thief.page.get_by_role("button", name=say("activation.act")).click()
    expect(thief.page.locator("#password-error")).to_contain_text(say("activation.spent").split(".")[0])


def unit_id(server: Server) -> str:
    """Give the id of Kelurahan Melintang."""
    return str(Stored(server).one("SELECT id FROM units WHERE code = 'melintang'"))
