"""From a place without a network to the answer that a citizen accepts."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser import citizens
from tests.browser.colleagues import Desk, sign_in
from tests.browser.stored import Stored
from tests.browser.words import ENGLISH, INDONESIAN, Words
from tests.support.browser import Person, came_from_worker
from tests.support.server import Server

TITLE = "Loket dua tutup sebelum waktunya"
STORY = "Saya datang pukul sebelas, loket sudah tutup dan tidak ada pengumuman di pintu."
DONE = "Loket dibuka kembali sampai pukul tiga dan jam layanan ditempel di pintu."
UNIT = "Kelurahan Melintang"
COUNTED = ("quick_ratings", "complaints", "attachments")
ONE_EACH = dict.fromkeys(COUNTED, 1)


def test_a_complaint_written_without_a_network_survives_a_killed_browser_and_is_settled_before_everyones_eyes(
    phone: Person, somebody: Callable[..., Person], server: Server
) -> None:
    stored, before = Stored(server), counts(server)
    citizens.first_visit(phone)
    server.stop()
    phone.go_offline()
    code = say_two_things(phone)
    intentions = citizens.unsent(phone)
    phone.kill()
    assert came_from_worker(phone.reopen("/kotak-keluar"))
    assert citizens.unsent(phone) == intentions
    expect(phone.page.get_by_text(f"Pengaduan: {TITLE}")).to_be_visible()
    phone.go_offline()
    server.start()
    phone.go_offline(False)
    phone.eventually(lambda: not citizens.unsent(phone), within=30)
    expect(phone.page.get_by_text(INDONESIAN("outbox.empty"))).to_be_visible()
    assert {table: count - before[table] for table, count in counts(server).items()} == ONE_EACH
    assert stored.carried_out(intentions) == len(intentions) == 2
    phone.open(f"/resi/{code}")
    see_it_through(phone, code, somebody, server, INDONESIAN)


def test_the_same_way_can_be_gone_in_english(somebody: Callable[..., Person], server: Server) -> None:
    ani = somebody("ani")
    citizens.first_visit(ani, ENGLISH)
    code = citizens.complain(ani, TITLE, STORY, ENGLISH, unit=UNIT, photos=1)
    see_it_through(ani, code, somebody, server, ENGLISH)


def see_it_through(
    ani: Person, code: str, somebody: Callable[..., Person], server: Server, say: Words
) -> None:
    """From the receipt on: verify, forward, start, respond, confirm; citizen and head watch without reloading."""
    expect(ani.page.locator(".receipt")).to_contain_text(say("state.submitted"))
    complaint = Stored(server).complaint(code)
    keep_receipt(ani.page, say)
    steps = ani.page.get_by_role("list", name=say("track.timeline"))
    expect(ani.page.locator(".live-dot.live")).to_be_visible()
    head = somebody("head", device=None)
    sign_in(head, "Unit head", say, onward="/papan")
    expect(head.page.locator(".live-dot.live")).to_be_visible()
    marked = [mark(ani.page), mark(head.page)]

    verifier = Desk(somebody("verifier", device=None), say)
    sign_in(verifier.person, "Verifier", say, onward=f"/verifikasi/{complaint}")
    verifier.verify()
    expect(steps).to_contain_text(say("track.verified"))
    # What the server words comes in the language of the screen, over the socket too.
    expect(steps).to_contain_text("Tim verifikasi" if say is INDONESIAN else "Verification team")
    waiting = waiting_for_citizens(head.page, say)
    verifier.forward(UNIT)
    expect(steps).to_contain_text(say("track.assignedTo", unit="Kel. Melintang"))

    handler = Desk(somebody("handler", device=None), say)
    sign_in(handler.person, "Complaint handler", say, onward=f"/petugas/{complaint}")
    handler.start()
    expect(handler.person.page.locator(".case-head .state").first).to_have_text(say("state.inProgress"))
    expect(ani.page.locator(".state").first).to_have_text(say("state.inProgress"))
    handler.respond(DONE)
    expect(steps).to_contain_text(DONE)
    expect(ani.page.locator(".state").first).to_have_text(say("state.responded"))
    head.eventually(lambda: waiting_for_citizens(head.page, say) == waiting + 1, within=20)

    accept(ani.page, say)
    expect(ani.page.locator(".state").first).to_have_text(say("state.closed"))
    head.eventually(lambda: waiting_for_citizens(head.page, say) == waiting, within=20)
    expect(handler.person.page.locator(".case")).to_contain_text(say("step.confirmed"))
    assert [is_marked(page) for page in (ani.page, head.page)] == marked
    assert Stored(server).one("SELECT state FROM complaints WHERE id = ?", complaint) == "closed"


def say_two_things(phone: Person) -> str:
    """Rate a service and complain with a photo, then look at the receipt that is there at once."""
    citizens.rate(phone, "domisili", offline=True)
    phone.page.get_by_role("link", name=INDONESIAN("thanks.done"), exact=True).click()
    phone.page.get_by_role("link", name=INDONESIAN("home.complain")).click()
    citizens.tell(phone, TITLE, STORY, photos=1)
    phone.page.get_by_role("button", name=INDONESIAN("complain.save")).click()
    code = citizens.receipt_code(phone)
    expect(phone.page.get_by_role("heading", level=1)).to_have_text(INDONESIAN("receipt.saved"))
    expect(phone.page.get_by_text(code, exact=True)).to_be_visible()
    expect(phone.page.get_by_role("img", name=INDONESIAN("receipt.qr"))).to_be_visible()
    return code


def keep_receipt(page: Page, say: Words) -> None:
    """Tick that the receipt is kept and go on to the complaint."""
    page.get_by_label(say("receipt.kept")).check()
    page.get_by_role("button", name=say("receipt.done"), exact=True).click()
    expect(page.get_by_role("list", name=say("track.timeline"))).to_be_visible()


def accept(page: Page, say: Words) -> None:
    """Say that the trouble is over, with a mark."""
    page.get_by_role("link", name=say("track.judge")).click()
    page.get_by_text(say("confirm.yes"), exact=True).click()
    page.get_by_text(say("rate.face4"), exact=True).click()
    page.get_by_role("button", name=say("confirm.send"), exact=True).click()


def waiting_for_citizens(page: Page, say: Words) -> int:
    """Read off the board how many answers wait for their citizens."""
    label = page.get_by_role("link", name=f"{say('board.waiting')}: ").get_attribute("aria-label") or ""
    return int(label.rpartition(": ")[2])


def mark(page: Page) -> bool:
    """Leave a mark that a reload would wipe."""
    return bool(page.evaluate("window.notReloaded = true"))


def is_marked(page: Page) -> bool:
    """Whether the mark is still there."""
    return bool(page.evaluate("window.notReloaded === true"))


def counts(server: Server) -> dict[str, int]:
    """Count the rows of what citizens send."""
    return {table: Stored(server).count(table) for table in COUNTED}
