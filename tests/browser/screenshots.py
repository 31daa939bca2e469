"""Take the pictures of the manifest and the README anew: python -m tests.browser.screenshots

Runs a demonstration town of its own and writes pwa/public/screenshots/ and docs/images/.
"""

from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from PIL import Image
from playwright.sync_api import Browser, Playwright, expect, sync_playwright

from tests.browser import citizens
from tests.browser.cases import Case
from tests.browser.colleagues import sign_in
from tests.browser.words import INDONESIAN as say
from tests.support.browser import Person, started_browser
from tests.support.server import Server, running
from tests.support.tree import ROOT

MANIFEST, IMAGES = ROOT / "pwa" / "public" / "screenshots", ROOT / "docs" / "images"
PHONE: dict[str, Any] = {"viewport": {"width": 390, "height": 844}, "device_scale_factor": 2}
DESK: dict[str, Any] = {"viewport": {"width": 1280, "height": 800}, "device_scale_factor": 1}


def main() -> None:
    """Take all of them."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    with (
        TemporaryDirectory() as folder,
        running(Path(folder), "demo") as server,
        sync_playwright() as playwright,
    ):
        browser = started_browser(playwright)
        on_the_phone(playwright, browser, server)
        at_the_desk(playwright, browser, server)
        browser.close()
    overview()


def on_the_phone(playwright: Playwright, browser: Browser, server: Server) -> None:
    """Home, rating, receipt and tracker."""
    ani = Person(playwright, browser, server.url, **PHONE)
    case = Case(ani, server)
    case.verify()
    case.assign()
    ani.open(f"/resi/{case.code}")
    take(ani, IMAGES / "receipt.png", ".receipt .qr svg")
    case.start()
    case.respond()
    ani.open(f"/lacak/{case.code}")
    take(ani, IMAGES / "tracker.png", ".live-dot.live")
    ani.close()
    budi = Person(playwright, browser, server.url, **PHONE)
    citizens.first_visit(budi)
    take(budi, MANIFEST / "narrow.png", "h1")
    budi.page.get_by_role("link", name=say("home.rate"), exact=True).first.click()
    budi.page.get_by_label(say("find.search")).fill("domisili")
    budi.page.locator(".rows a").first.click()
    budi.page.get_by_text(say("rate.face3"), exact=True).click()
    take(budi, IMAGES / "rate.png", ".reasons")
    budi.close()


def at_the_desk(playwright: Playwright, browser: Browser, server: Server) -> None:
    """Board, inbox, satisfaction, feedback and posters."""
    views = (
        ("Unit head", "/papan", "board", ".live-dot.live"),
        ("Complaint handler", "/petugas", "inbox", ".desk-row"),
        ("Evaluator", "/ikm", "satisfaction", "table"),
        ("Administrator", "/admin/poster", "posters", "svg"),
    )
    for role, path, name, ready in views:
        person = Person(playwright, browser, server.url, None, **DESK)
        sign_in(person, role, onward=path)
        take(person, IMAGES / f"{name}.png", f"main {ready}, .bar {ready}")
        if name == "board":
            take(person, MANIFEST / "wide.png", ".live-dot.live")
        person.close()


def take(person: Person, path: Path, ready: str) -> None:
    """Take what is on screen once `ready` is there and nothing is loading."""
    expect(person.page.locator(ready).first).to_be_visible()
    expect(person.page.locator(".skeleton")).to_have_count(0)
    person.page.screenshot(path=path, animations="disabled")


def overview() -> None:
    """Put the tracker on the phone beside the board, which goes without its navigation here."""
    board = Image.open(IMAGES / "board.png").convert("RGB").crop((216, 0, 1280, 800))
    phone = Image.open(IMAGES / "tracker.png").convert("RGB").resize((352, 762))
    whole = Image.new("RGB", (board.width + 400, board.height), "#07333e")
    whole.paste(board, (400, 0))
    whole.paste(phone, (24, 19))
    whole.save(IMAGES / "overview.png", optimize=True)


if __name__ == "__main__":
    main()
