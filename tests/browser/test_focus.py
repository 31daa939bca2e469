"""Where the keyboard and a screen reader are after going from screen to screen."""

from collections.abc import Callable

from playwright.sync_api import expect

from tests.browser.cases import Case
from tests.browser.colleagues import sign_in
from tests.browser.words import INDONESIAN as say
from tests.support.browser import Person
from tests.support.server import Server


def test_the_focus_waits_for_the_heading_that_comes_with_its_data(
    somebody: Callable[..., Person], server: Server
) -> None:
    citizen = somebody("ani")
    Case(citizen, server)
    citizen.open("/laporan-saya")
    citizen.page.locator("a.card").first.click()
    expect(citizen.page.locator("h1")).to_be_focused()
    expect(citizen.page.locator("h1")).to_have_text("Selokan tersumbat")


def test_the_inbox_opens_the_most_pressing_complaint_beside_the_list(
    somebody: Callable[..., Person], server: Server
) -> None:
    desk = somebody("hendra", device=None)
    sign_in(desk, "Complaint handler", onward="/petugas")
    rows = desk.page.locator(".desk-row")
    expect(rows.first).to_have_attribute("aria-current", "true")
    expect(desk.page.locator(".case h2").first).to_have_text(rows.first.locator(".title").inner_text())
    rows.nth(1).click()
    expect(desk.page.locator(".case h1")).to_be_focused()


def test_a_refused_sign_in_moves_the_focus_to_what_is_wrong(somebody: Callable[..., Person]) -> None:
    budi = somebody("budi")
    budi.open("/masuk")
    for _ in range(2):
        budi.page.get_by_role("button", name=say("signin.act"), exact=True).click()
        expect(budi.page.locator(".errsum")).to_be_focused()
