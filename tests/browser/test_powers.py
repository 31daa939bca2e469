"""Powerful roles take two: what the administrator asked for waits at the head's, who agrees or declines."""

from collections.abc import Callable

from playwright.sync_api import expect

from tests.browser.colleagues import sign_in
from tests.browser.stored import Stored
from tests.browser.words import INDONESIAN as say
from tests.support.browser import Person
from tests.support.server import Server

ASKED = "Lukman Oktavia"


def test_the_head_agrees_to_what_an_administrator_asked_for_and_the_list_says_so_to_everyone(
    somebody: Callable[..., Person], server: Server
) -> None:
    administrator = somebody("administrator", device=None)
    sign_in(administrator, "Administrator", onward="/kuasa")
    row = administrator.page.get_by_role("row").filter(has_text=ASKED)
    expect(row).to_contain_text(say("power.notYours"))
    head = somebody("head")
    sign_in(head, "Unit head", onward="/kuasa")
    head.page.get_by_role("button", name=say("power.agree")).click()
    question = head.page.get_by_role("dialog")
    expect(question).to_contain_text(say("power.VERIFIER.opens"))
    question.get_by_role("button", name=say("power.agree")).click()
    expect(head.page.get_by_text(say("power.waitingNone"))).to_be_visible()
    assert Stored(server).count("role_requests") == 0
    administrator.open("/menu")
    told = administrator.page.get_by_role("link", name=say("banner.powersShow"))
    told.click()
    expect(administrator.page.get_by_role("row").filter(has_text=ASKED)).to_contain_text("Ratna Mahendra")
    expect(told).to_have_count(0)
    administrator.open("/menu")
    expect(administrator.page.get_by_role("button", name=say("menu.signOut"))).to_be_visible()
    expect(told).to_have_count(0)
