"""A person with a browser: a real Chromium with a profile that outlives being killed."""

import json
import shutil
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any, TypeVar

import psutil
from playwright.sync_api import (
    Browser,
    BrowserContext,
    CDPSession,
    ConsoleMessage,
    Error,
    Page,
    Playwright,
    Response,
    expect,
)

from tests.support import chromium
from tests.support.tree import ROOT

ARGUMENTS = [
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
AXE = ROOT / "pwa" / "node_modules" / "axe-core" / "axe.min.js"
AXE_TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"]
# The screen that is left stays until the next one is there. One who is there already leaves none.
FOLLOW = """(path) => {
    const link = Object.assign(document.createElement("a"), { href: path });
    if (link.pathname !== location.pathname) document.querySelector("main").dataset.left = "";
    document.body.append(link);
    link.click();
    link.remove();
}"""
Seen = TypeVar("Seen")


class Person:
    """One browser profile. `device` is one of Playwright's names (phones), or None for a wide screen.

    place: a folder for a browser of one's own, which outlives being killed, or a browser shared with others.
    Ask with `page.evaluate` and `eventually`: `page.wait_for_function` needs eval, which the content
    security policy forbids, and bypassing the policy would leave it untested.
    """

    def __init__(
        self,
        playwright: Playwright,
        place: Path | Browser,
        url: str,
        device: str | None = "Pixel 5",
        **options: Any,
    ) -> None:
        self.url = url
        self.place = place
        self.faults: list[str] = []
        self._playwright = playwright
        phone = dict(playwright.devices[device]) if device else {"viewport": {"width": 1280, "height": 800}}
        phone.pop("default_browser_type", None)
        self._options = {**phone, "locale": "id-ID", "timezone_id": "Asia/Jakarta", **options}
        self.context = self._launch()
        self.page = self._first_page()

    def open(self, path: str = "/") -> Response | None:
        """Go to a page of the product."""
        return self.page.goto(self.url + path)

    def follow(self, path: str) -> None:
        """Go to another page of the product as by a link within it, which keeps the document."""
        self.page.evaluate(FOLLOW, path)
        expect(self.page.locator("[data-left]"), path).to_have_count(0)

    def await_worker(self) -> None:
        """Wait until the service worker controls the page, so that the next start may be offline."""
        self.eventually(lambda: self.page.evaluate("!!navigator.serviceWorker.controller"))

    def go_offline(self, offline: bool = True) -> None:
        """Cut or mend the network, as the browser sees it; the server is stopped separately."""
        self.context.set_offline(offline)

    def kill(self) -> None:
        """End every process of this browser at once, as an empty battery does."""
        mine = f"--user-data-dir={self.place}"
        found = {
            process.pid: process
            for process in psutil.process_iter(["cmdline", "ppid"])
            if mine in (process.info["cmdline"] or ())
        }
        first = [process for process in found.values() if process.info["ppid"] not in found]
        # The first one starts the others; without it none can be born while we go through the list.
        family = [child for parent in first for child in (parent, *_children(parent))]
        for process in family:
            with suppress(psutil.NoSuchProcess):
                process.kill()
        until = time.monotonic() + 10
        while any(map(_lives, family)) and time.monotonic() < until:
            time.sleep(0.01)
        with suppress(Error):
            self.context.close()

    def reopen(self, path: str = "/") -> Response | None:
        """Start the browser again on the same profile."""
        for lock in self._profile.glob("Singleton*"):
            lock.unlink(missing_ok=True)
        self.context = self._launch()
        self.page = self._first_page()
        return self.open(path)

    def close(self) -> None:
        """End the browser in an orderly way and forget the profile."""
        with suppress(Error):
            self.context.close()
        if isinstance(self.place, Path):
            shutil.rmtree(self.place, ignore_errors=True)

    def eventually(self, look: Callable[[], Seen], within: float = 10.0) -> Seen:
        """Look again and again until what is seen is true; fail when it never is."""
        until = time.monotonic() + within
        while not (seen := look()):
            if time.monotonic() > until:
                raise AssertionError(f"not seen within {within} s; last seen: {seen!r}\n{self.page.url}")
            self.page.wait_for_timeout(50)
        return seen

    def devtools(self) -> CDPSession:
        """Open a session of the browser's own debugging protocol for the page."""
        return self.context.new_cdp_session(self.page)

    def axe(self, rules: list[str] | None = None) -> list[str]:
        """List what axe-core finds wrong on the page by WCAG 2.2 AA, or by some rules: rule, then the elements."""
        session = self.devtools()
        try:
            # Through the protocol, since the content security policy lets no foreign script in.
            if session.send("Runtime.evaluate", {"expression": "typeof axe"})["result"]["value"] != "object":
                session.send("Runtime.evaluate", {"expression": AXE.read_text(encoding="utf-8")})
            run = f"axe.run({{runOnly: {json.dumps(rules or AXE_TAGS)}, resultTypes: ['violations']}})"
            run += ".then(found => found.violations)"
            asked = {"expression": run, "awaitPromise": True, "returnByValue": True}
            answer = session.send("Runtime.evaluate", asked)
            if "exceptionDetails" in answer:
                raise RuntimeError(answer["exceptionDetails"])
            return [_violation(found) for found in answer["result"]["value"]]
        finally:
            session.detach()

    def installability(self) -> list[str]:
        """List why the browser would not offer to install the product."""
        return [
            error["errorId"]
            for error in self.devtools().send("Page.getInstallabilityErrors")["installabilityErrors"]
        ]

    def slow_down(self, times: float) -> None:
        """Make the processor so many times slower, as a cheap phone's is."""
        self.devtools().send("Emulation.setCPUThrottlingRate", {"rate": times})

    def background_sync(self, tag: str) -> None:
        """Let the browser fire a background sync event, as it does when the network returns."""
        registrations: list[dict[str, Any]] = []
        session = self.devtools()
        session.on(
            "ServiceWorker.workerRegistrationUpdated",
            lambda event: registrations.extend(event["registrations"]),
        )
        session.send("ServiceWorker.enable")
        self.eventually(lambda: registrations)
        sync = {
            "origin": self.url,
            "registrationId": registrations[-1]["registrationId"],
            "tag": tag,
            "lastChance": False,
        }
        session.send("ServiceWorker.dispatchSyncEvent", sync)

    @property
    def _profile(self) -> Path:
        assert isinstance(self.place, Path), "only a browser of one's own can be opened again"
        return self.place

    def _launch(self) -> BrowserContext:
        if isinstance(self.place, Path):
            context = self._playwright.chromium.launch_persistent_context(
                str(self.place),
                executable_path=chromium.executable(),
                chromium_sandbox=False,
                args=ARGUMENTS,
                **self._options,
            )
        else:
            context = self.place.new_context(**self._options)
        context.on("weberror", lambda fault: self.faults.append(fault.error.stack or fault.error.message))
        context.on("console", self._note)
        return context

    def _note(self, message: ConsoleMessage) -> None:
        """A browser that refuses something by the content security policy says so in the console only."""
        if "Content Security Policy" in message.text:
            self.faults.append(message.text)

    def _first_page(self) -> Page:
        return self.context.pages[0] if self.context.pages else self.context.new_page()


def started_browser(playwright: Playwright) -> Browser:
    """Start a Chromium for several persons."""
    return playwright.chromium.launch(
        executable_path=chromium.executable(), chromium_sandbox=False, args=ARGUMENTS
    )


def came_from_worker(answer: Response | None) -> bool:
    """Tell whether the service worker, and not the network, gave a page."""
    return answer is not None and answer.from_service_worker


def _violation(found: dict[str, Any]) -> str:
    where = "; ".join(" ".join(map(str, node["target"])) for node in found["nodes"])
    return f"{found['id']}: {where}"


def _lives(process: psutil.Process) -> bool:
    """Whether it still runs. One that nobody has taken note of yet is as dead as any."""
    try:
        return process.is_running() and process.status() != psutil.STATUS_ZOMBIE
    except psutil.NoSuchProcess:
        return False


def _children(process: psutil.Process) -> list[psutil.Process]:
    try:
        return process.children(recursive=True)
    except psutil.NoSuchProcess:
        return []
