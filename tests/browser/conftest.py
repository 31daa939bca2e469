"""Fixtures for tests in a real browser against a real server: pytest tests/browser.

Playwright keeps an event loop of its own running, so tests here are plain functions, not coroutines.
"""

import fcntl
import os
import re
import shutil
from collections.abc import Callable, Generator, Iterator
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, Error, Playwright, expect, sync_playwright

from tests.support.browser import Person, started_browser
from tests.support.server import Server, running
from tests.support.tree import ROOT

PICTURES = ROOT / "tests" / "browser" / "artifacts"
# All phones of a test speak from one address.
UNHURRIED = {"stranger_changes_per_minute": "0", "stranger_parts_per_minute": "0"}
failed = pytest.StashKey[bool]()
expect.set_options(timeout=20_000)


@pytest.hookimpl(wrapper=True)
def pytest_runtest_makereport(item: pytest.Item) -> Generator[None, pytest.TestReport, pytest.TestReport]:
    """Remember on the test whether it failed, for the pictures."""
    report = yield
    item.stash[failed] = item.stash.get(failed, False) or report.failed
    return report


@pytest.fixture(scope="session")
def playwright() -> Iterator[Playwright]:
    """Start Playwright once."""
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def browser(playwright: Playwright) -> Iterator[Browser]:
    """Start the Chromium that everyone shares who need not survive its being killed."""
    started = started_browser(playwright)
    yield started
    started.close()


@pytest.fixture(scope="session")
def demo_town(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Let `rangkui demo` build its town once for all workers of this run; gives the data folder to copy."""
    folder = tmp_path_factory.getbasetemp()
    if "PYTEST_XDIST_WORKER" in os.environ:
        folder = folder.parent
    town = folder / "town"
    with (folder / "town.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not town.exists():
            town.mkdir()
            server = Server(town, "demo")
            try:
                server.start()
            finally:
                server.stop()
    return town / "data"


@pytest.fixture(scope="module")
def server(demo_town: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Server]:
    """Run the product with a demonstration town for the tests of one module."""
    folder = tmp_path_factory.mktemp("server")
    shutil.copytree(demo_town, folder / "data")
    with running(folder, "demo", **UNHURRIED) as started:
        yield started


@pytest.fixture
def somebody(
    playwright: Playwright, browser: Browser, server: Server, tmp_path: Path, request: pytest.FixtureRequest
) -> Iterator[Callable[..., Person]]:
    """Give a maker of persons.

    `somebody("ani")` has a phone, `somebody("budi", device=None)` sits at a desk. With `own=True` the browser is
    theirs alone, so that it can be killed and opened again; otherwise all share one, each with a profile of theirs.
    """
    everybody: list[Person] = []

    def make(name: str, *, own: bool = False, **options: Any) -> Person:
        place = tmp_path / f"profile-{name}" if own else browser
        everybody.append(Person(playwright, place, server.url, **options))
        return everybody[-1]

    yield make
    if request.node.stash.get(failed, False):
        take_pictures(request.node.name, everybody)
    for person in everybody:
        person.close()
    faults = [fault for person in everybody for fault in person.faults]
    assert not faults, "errors in the page:\n" + "\n".join(faults)


@pytest.fixture
def phone(somebody: Callable[..., Person]) -> Person:
    """Give a citizen with a phone that can be killed."""
    return somebody("phone", own=True)


@pytest.fixture
def desk(somebody: Callable[..., Person]) -> Person:
    """Give a member of staff at a desk."""
    return somebody("desk", device=None)


def take_pictures(test: str, everybody: list[Person]) -> None:
    """Keep what each person saw when a test failed."""
    PICTURES.mkdir(exist_ok=True)
    name = re.sub(r"[^\w-]", "_", test)
    for number, person in enumerate(everybody, 1):
        try:
            person.page.screenshot(path=PICTURES / f"{name}-{number}.png", full_page=True)
        except Error as error:
            print(f"no picture of person {number}: {error}")
