"""Live screens end equal to freshly loaded ones, however the line broke while things happened."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.cases import Case
from tests.browser.colleagues import sign_in
from tests.browser.words import INDONESIAN as say
from tests.support.browser import Person
from tests.support.server import Server

TRACKER, BOARD = ".timeline", ".board"


def killed(server: Server, watchers: list[Person], happen: Callable[[], None]) -> None:
    """The server dies and comes back, and things happen before anyone has found it again."""
    server.kill()
    server.start()
    happen()


def frozen(server: Server, watchers: list[Person], happen: Callable[[], None]) -> None:
    """The server stands still with all its connections, then goes on."""
    server.freeze()
    for person in watchers:
        # The standstill itself is the case: for its length the pages run on without an answer.
        person.page.wait_for_timeout(700)
    server.thaw()
    happen()


def unreachable(server: Server, watchers: list[Person], happen: Callable[[], None]) -> None:
    """The watchers have no network while things happen."""
    for person in watchers:
        person.go_offline()
    happen()
    for person in watchers:
        person.go_offline(False)


@pytest.mark.parametrize("breaking", [killed, frozen, unreachable])
def test_live_screens_equal_fresh_ones_after_the_line_broke(
    breaking: Callable[..., None], somebody: Callable[..., Person], server: Server
) -> None:
    ani, head = somebody("ani"), somebody("head", device=None)
    case = Case(ani, server)
    ani.open(f"/lacak/{case.code}")
    sign_in(head, "Unit head", onward="/papan")
    expect(head.page.locator(".live-dot.live")).to_be_visible()
    expect(ani.page.locator(".live-dot.live")).to_be_visible()
    case.verify()

    def happen() -> None:
        case.assign()
        case.start()

    breaking(server, [ani, head], happen)
    case.respond()
    expect(ani.page.locator(".state").first).to_have_text(say("state.responded"), timeout=45_000)
    ani.eventually(
        lambda: len(ani.page.locator(f"{TRACKER} .done").all()) == case.public_entries(), within=10
    )
    for person, part in ((ani, TRACKER), (head, BOARD)):
        equals_fresh(person, part)


def equals_fresh(person: Person, part: str) -> None:
    """See that a screen comes to say, by itself, what a second window that is opened now says."""
    fresh = person.context.new_page()
    fresh.goto(person.page.url)
    expect(fresh.locator(".live-dot.live")).to_be_visible()
    expect(person.page.locator(".live-dot.live")).to_be_visible(timeout=45_000)
    person.eventually(lambda: said(person.page, part) == said(fresh, part), within=20)
    fresh.close()


def said(page: Page, part: str) -> list[str]:
    """Give what a part of the screen says, line by line."""
    return page.locator(part).first.inner_text().splitlines()
