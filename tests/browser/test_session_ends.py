"""A session that ends takes everything with it: from every tab, at once, with and without a network."""

import re
from collections.abc import Callable

import httpx
from playwright.sync_api import Page, expect

from server.demo.people import PASSWORD
from tests.browser import citizens
from tests.browser.colleagues import NUMBERS, enter, sign_in
from tests.browser.stored import Stored
from tests.browser.words import INDONESIAN as say
from tests.support.browser import Person
from tests.support.server import Server

HALF_WRITTEN = "Lampu sudah diganti, kabel menyusul"
MARKS = "() => Object.keys(localStorage).filter((key) => key.startsWith('staff'))"
# Notes every word that was on screen at any moment, from the first one on.
WATCH = """() => {
    window.everShown = "";
    const look = () => (window.everShown += document.body?.innerText ?? "");
    new MutationObserver(look).observe(document, { childList: true, subtree: true, characterData: true });
}"""


def at_work(desk: Person) -> str:
    """Sign in as a handler, open the first complaint and begin to answer it; gives its title."""
    sign_in(desk, "Complaint handler", onward="/petugas")
    desk.await_worker()
    row = desk.page.locator(".desk-row").filter(has_text=say("state.inProgress")).first
    row.click()
    title = desk.page.locator("article h2, article h1").first
    expect(title).to_be_visible()
    desk.page.locator("textarea").first.fill(HALF_WRITTEN)
    desk.eventually(lambda: citizens.shelf(desk, "drafts"))
    return title.inner_text()


def end_on_server(desk: Person, server: Server) -> None:
    """End the session as another tab's sign-out or an administrator would: the open pages are not asked."""
    cookies = {cookie["name"]: cookie["value"] for cookie in desk.context.cookies()}
    httpx.delete(f"{server.url}/session", cookies=cookies, headers={"Origin": server.url}).raise_for_status()


def nothing_shown(desk: Person, page: Page, title: str) -> None:
    """Look whether a page is at the way in, and whether nothing of what was shown is on the phone."""
    expect(page).to_have_url(re.compile("/masuk"))
    expect(page.get_by_text(title)).to_have_count(0)
    desk.eventually(lambda: all(row["owner"] == "device" for row in citizens.shelf(desk, "cache")))
    assert page.evaluate(MARKS) == []


def test_a_session_ended_elsewhere_is_covered_in_every_tab_and_its_words_come_back_to_their_writer(
    desk: Person, server: Server
) -> None:
    title = at_work(desk)
    case = desk.page.url
    second = desk.context.new_page()
    second.goto(case)
    expect(second.get_by_text(title).first).to_be_visible()
    end_on_server(desk, server)
    nothing_shown(desk, desk.page, title)
    nothing_shown(desk, second, title)
    expect(second.get_by_text(say("signin.ended"))).to_be_visible()
    second.close()
    enter(desk, NUMBERS["Complaint handler"], PASSWORD, say)
    expect(desk.page).to_have_url(case)
    expect(desk.page.locator("textarea").first).to_have_value(HALF_WRITTEN)


def test_a_page_that_wakes_after_the_end_without_a_network_shows_nothing_more(desk: Person) -> None:
    desk.page.clock.install()
    title = at_work(desk)
    desk.go_offline()
    desk.page.clock.fast_forward("29:00")
    expect(desk.page.get_by_text(title).first).to_be_visible()
    desk.page.clock.fast_forward("02:00")
    nothing_shown(desk, desk.page, title)


def test_a_page_opened_after_the_end_never_shows_what_was_known(desk: Person) -> None:
    desk.page.clock.install()
    title = at_work(desk)
    case = desk.page.url
    desk.go_offline()
    desk.page.goto("about:blank")
    desk.page.clock.fast_forward("31:00")
    desk.page.add_init_script(f"({WATCH})()")
    desk.page.goto(case)
    nothing_shown(desk, desk.page, title)
    assert title not in desk.page.evaluate("window.everShown")


def test_rights_that_are_taken_away_take_what_they_showed(
    somebody: Callable[..., Person], desk: Person, server: Server
) -> None:
    title = at_work(desk)
    administrator = somebody("administrator", device=None)
    sign_in(administrator, "Administrator", onward=f"/admin/pegawai/{handler_id(server)}")
    administrator.page.get_by_role("button", name=say("adminRole.drop"), exact=True).click()
    administrator.page.get_by_role("button", name=say("admin.save"), exact=True).click()
    expect(desk.page.get_by_text(title)).to_have_count(0)
    expect(desk.page.get_by_role("link", name=say("nav.inbox"))).to_have_count(0)
    desk.eventually(lambda: not any("desk" in row["key"] for row in citizens.shelf(desk, "cache")))


def handler_id(server: Server) -> str:
    """Give the id of the demonstration's complaint handler."""
    return str(Stored(server).one("SELECT id FROM people WHERE name = ?", "Hendra Gumay"))
