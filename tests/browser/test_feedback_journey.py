"""Private feedback: five people speak, then one officer reads, and nobody else ever."""

from collections.abc import Callable

from playwright.sync_api import Page, expect

from tests.browser.colleagues import sign_in
from tests.browser.stored import Stored
from tests.browser.words import INDONESIAN as say
from tests.support.browser import Person
from tests.support.server import Server

POSITION = "Kepala Seksi Pelayanan"  # held in Kelurahan Melintang by the demonstration's handler alone
SECRET = "Bapak menjelaskan syarat dengan sabar, bunyi ke-{n}"
ENOUGH = 5


def test_an_officer_reads_feedback_when_five_phones_have_spoken_and_nobody_else_does(
    somebody: Callable[..., Person], server: Server
) -> None:
    service = Stored(server).one(
        "SELECT services.id FROM services JOIN units ON units.id = unit_id WHERE units.code = 'melintang' LIMIT 1"
    )
    officer = somebody("officer", device=None)
    sign_in(officer, "Complaint handler", onward="/saya/sambutan")
    officer.page.get_by_role("button", name=say("welcome.act")).click()
    for number in range(1, ENOUGH + 1):
        give_feedback(somebody(f"citizen-{number}").page, server.url, service, SECRET.format(n=number))
        if number == ENOUGH - 1:
            see_nothing_yet(officer)
    officer.page.reload()
    batch = officer.page.locator(".batch").first
    for number in range(1, ENOUGH + 1):
        expect(batch).to_contain_text(SECRET.format(n=number))
    expect(officer.page.get_by_text(say("myfeedback.count", n=ENOUGH))).to_be_visible()
    for role in ("Officer", "Unit head", "Evaluator", "Administrator", "Verifier"):
        other = somebody(role, device=None)
        sign_in(other, role, onward="/saya/sambutan")
        other.page.get_by_role("button", name=say("welcome.act")).click()
        expect(other.page.get_by_text(say("myfeedback.private"))).to_be_visible()
        expect(other.page.get_by_text(say("myfeedback.loading"))).to_have_count(0)
        assert "bunyi ke-" not in other.page.content()
    assert b"bunyi ke-" not in (server.folder / "data" / "rangkui.sqlite3").read_bytes()


def test_two_sayings_from_one_phone_count_as_one_sender(
    somebody: Callable[..., Person], server: Server
) -> None:
    service, waits = Stored(server).rows(
        "SELECT services.id, (SELECT count(*) FROM feedback_batches) FROM services"
        " JOIN units ON units.id = unit_id WHERE units.code = 'asam' LIMIT 1"
    )[0]
    citizen = somebody("talker")
    for number in range(ENOUGH + 1):
        give_feedback(citizen.page, server.url, service, f"Cepat dan ramah, kali {number}", position="Lurah")
    assert Stored(server).count("feedback_batches") == waits


def give_feedback(page: Page, url: str, service: str, words: str, position: str = POSITION) -> None:
    """Write to the officer of a position and see that it was received."""
    page.goto(f"{url}/masukan/{service}")
    page.locator("#addressee").select_option(label=position)
    page.get_by_label(say("rate.wentWell")).fill(words)
    page.get_by_role("button", name=say("feedback.send")).click()
    expect(page.get_by_text(say("thanks.sent"))).to_be_visible()


def see_nothing_yet(officer: Person) -> None:
    """Read that something waits, and nothing of what it says."""
    officer.page.reload()
    expect(officer.page.get_by_text(say("myfeedback.waiting"))).to_be_visible()
    expect(officer.page.locator(".batch")).to_have_count(0)
    assert "bunyi ke-" not in officer.page.content()
