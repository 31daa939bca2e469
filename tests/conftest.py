"""Fixtures for all tests: a database of one's own, a clock that stands still, a throw-away installation."""

import os
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import hypothesis
import pytest
import structlog
from xdist.remote import Producer
from xdist.scheduler import LoadScopeScheduling

from server.database import opened
from server.settings import Settings
from tests.support import chromium, postgres
from tests.support.databases import Databases, PostgresDatabases, SqliteDatabases
from tests.support.held_clock import HeldClock

POSTGRES_URL = "RANGKUI_TEST_POSTGRES"
OURS = (POSTGRES_URL, chromium.CHOICE)
# Files whose tests share what is dear to make, and so stay on one worker. All others are handed out one by one.
WHOLE_FILES = ("tests/browser/", "tests/demo/", "tests/permissions/test_matrix.py")
running_postgres = pytest.StashKey[postgres.Postgres]()

hypothesis.settings.register_profile("local", deadline=None)
hypothesis.settings.register_profile("ci", deadline=None, derandomize=True)
hypothesis.settings.load_profile("ci" if os.environ.get("CI") else "local")


def pytest_addoption(parser: pytest.Parser) -> None:
    """Add --database, and how hard the tests are on the product."""
    parser.addoption(
        "--database", choices=("sqlite", "postgres"), default="sqlite", help="where rows are kept"
    )
    parser.addoption(
        "--audit-positions", type=int, default=20, help="at how many places each kind of tampering is tried"
    )
    parser.addoption("--kills", type=int, default=40, help="how often the torture test kills the browser")
    parser.addoption(
        "--server-kills", type=int, default=4, help="how often the durability test kills the server"
    )
    parser.addoption(
        "--aborted-sockets",
        type=int,
        default=54,
        help="how many sockets break off while they change something",
    )
    parser.addoption(
        "--wrong-tries",
        type=int,
        default=800,
        help="how often strangers guess in the test of crowds; 10000: all",
    )
    parser.addoption(
        "--half-open",
        type=int,
        default=30,
        help="how many connections begin something and never end it, in all; 3000: the whole flood",
    )
    parser.addoption(
        "--sealed-values",
        type=int,
        default=1,
        help="how many stolen values each text input is given; 14: all",
    )
    parser.addoption(
        "--letters",
        type=int,
        default=30,
        help="how many letters the thief of a database tries to date; 200: all",
    )
    parser.addoption(
        "--write-effects", action="store_true", help="write down anew what each change leaves (tests/effects)"
    )
    parser.addoption("--seed", type=int, default=0, help="the torture test's chance, to repeat a run; 0: any")


def pytest_configure(config: pytest.Config) -> None:
    """Forget the settings of whoever runs the tests, and start this run's one PostgreSQL.

    That happens before any worker is born, so that workers find its address in their environment.
    """
    for name in [name for name in os.environ if name.startswith("RANGKUI_") and name not in OURS]:
        del os.environ[name]
    if config.getoption("--database") == "postgres" and POSTGRES_URL not in os.environ:
        try:
            config.stash[running_postgres] = server = postgres.start()
        except postgres.NotStarted as error:
            raise pytest.UsageError(str(error)) from error
        os.environ[POSTGRES_URL] = server.url


def pytest_unconfigure(config: pytest.Config) -> None:
    """Stop the PostgreSQL that this process started."""
    server = config.stash.get(running_postgres, None)
    if server is not None:
        server.stop()
        del os.environ[POSTGRES_URL]


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what needs a database or a browser, so that `-m` can choose; begin with what takes longest."""
    items.sort(key=lambda item: item.get_closest_marker("long") is None)
    for item in items:
        if "database_url" in getattr(item, "fixturenames", ()):
            item.add_marker("database")
        if "browser" in item.path.parts:
            item.add_marker("browser")


class Scheduling(LoadScopeScheduling):  # type: ignore[misc]  # xdist has no types
    """Hands out tests to workers in the order of the collection."""

    def _split_scope(self, nodeid: str) -> str:
        return nodeid.partition("::")[0] if nodeid.startswith(WHOLE_FILES) else nodeid


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_make_scheduler(config: pytest.Config, log: Producer) -> Scheduling:
    """Choose how parallel workers share the tests. (xdist's own groups need names that pytest no longer takes.)"""
    return Scheduling(config, log)


@pytest.fixture(autouse=True)
def log_as_before() -> Iterator[None]:
    """Let the next test hear what a command in this one was told to leave out of the log."""
    before = structlog.get_config()
    yield
    structlog.configure(**before)


@pytest.fixture(scope="session")
def databases(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Databases:
    """Give the maker of databases that --database asks for."""
    folder = tmp_path_factory.mktemp("template")
    if request.config.getoption("--database") == "sqlite":
        return SqliteDatabases(folder)
    worker = os.environ.get("PYTEST_XDIST_WORKER", "alone")
    return PostgresDatabases(os.environ[POSTGRES_URL], worker, folder)


@pytest.fixture
def database_url(databases: Databases, tmp_path: Path) -> Iterator[str]:
    """Give the URL of an empty database with all tables, for this test alone."""
    url = databases.make(tmp_path)
    yield url
    databases.drop(url)


@pytest.fixture
def settings(database_url: str, tmp_path: Path) -> Settings:
    """Give the settings of an installation that lies in the test's own folder."""
    return Settings(data=tmp_path / "data", database_url=database_url)


@pytest.fixture
async def database(settings: Settings) -> AsyncIterator[None]:
    """Hold the database open for the test."""
    async with opened(settings):
        yield


@pytest.fixture
def clock() -> Iterator[HeldClock]:
    """Hold the time at Tuesday, 24 November 2026, 09.00 WIB; the test moves it."""
    held = HeldClock()
    yield held
    held.release()
