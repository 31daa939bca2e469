"""Whoever scans a counter's code can rate at once: nothing waits for the list of all offices."""

from collections.abc import Callable

from playwright.sync_api import Request, Route, expect

from tests.browser.stored import Stored
from tests.browser.words import INDONESIAN as say
from tests.support.browser import Person
from tests.support.server import Server

DIRECTORY_ENDS = "variables=%7B%7D"


def test_a_counters_services_stand_there_before_the_directory_is_on_the_phone(
    somebody: Callable[..., Person], server: Server
) -> None:
    citizen = somebody("citizen", service_workers="block")
    held: list[Route] = []
    citizen.page.route(f"**/graphql?*{DIRECTORY_ENDS}", lambda route: held.append(route))
    citizen.open("/l/ML-L1")
    expect(citizen.page.get_by_text(say("find.here", place="Loket 1"))).to_be_visible()
    citizen.page.locator(".rows a").first.click()
    citizen.page.get_by_text(say("rate.face4"), exact=True).click()
    assert held, "the directory is asked for all the same, so that the next page needs no network"
    citizen.page.get_by_role("button", name=say("rate.send")).click()
    expect(citizen.page.get_by_role("heading", level=1)).to_have_text(say("thanks.title"))
    rated = (
        "SELECT count(*) FROM quick_ratings JOIN service_points p ON p.id = service_point_id WHERE code = ?"
    )
    citizen.eventually(lambda: Stored(server).one(rated, "ML-L1"))


def test_a_counter_is_asked_for_once_and_before_the_code_of_its_screen_is_there(
    somebody: Callable[..., Person],
) -> None:
    citizen = somebody("citizen", service_workers="block")
    held: list[Route] = []
    asked: list[Request] = []
    citizen.page.on("request", lambda request: asked.extend([request] if "/graphql?" in request.url else []))
    citizen.page.route("**/assets/rate-*.js", lambda route: held.append(route))
    citizen.open("/l/ML-L1")
    citizen.eventually(lambda: asked)
    for code in held:
        code.continue_()
    citizen.page.unroute("**/assets/rate-*.js")
    expect(citizen.page.get_by_text(say("find.here", place="Loket 1"))).to_be_visible()
    assert [DIRECTORY_ENDS in request.url for request in asked].count(False) == 1
