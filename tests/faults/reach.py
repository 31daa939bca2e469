"""A pytest plugin that notes which test reaches which line: -p tests.faults.reach.

What a fixture of wider scope runs counts for every test that asks for it, and what a child process
runs counts for the test that was under way when it started. FAULTS_REACH names the folder.
"""

import json
import os
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import coverage
import pytest

FOLDER = "FAULTS_REACH"
CONTEXT = "FAULTS_CONTEXT"
SETTINGS_NAME = "coveragerc"
SETTINGS = """[run]
data_file = {folder}/coverage
source_dirs = server,schema
parallel = true
sigterm = true
context = ${{FAULTS_CONTEXT-}}
"""


class Reach:
    """One process's notes."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._needs: dict[str, list[str]] = {}
        self._seconds: dict[str, float] = {}
        self._failed: set[str] = set()
        self._coverage = coverage.Coverage(
            data_file=str(folder / "coverage"),
            data_suffix=True,
            source=["server", "schema"],
            config_file=False,
        )
        self._coverage.start()
        # Only now: this process is noted already, its children are not.
        os.environ["COVERAGE_PROCESS_START"] = str(folder / SETTINGS_NAME)

    @pytest.hookimpl(wrapper=True)
    def pytest_runtest_protocol(self, item: pytest.Item) -> Iterator[None]:
        """Note what runs from here on under the test's name, and what wider fixtures it needs."""
        definitions = getattr(item, "_fixtureinfo").name2fixturedefs  # noqa: B009  # pytest has no public way
        self._needs[item.nodeid] = [
            fixture_name(each[-1]) for each in definitions.values() if each[-1].scope != "function"
        ]
        self._switch(item.nodeid)
        return (yield)

    @pytest.hookimpl(wrapper=True)
    def pytest_fixture_setup(self, fixturedef: Any, request: Any) -> Iterator[Any]:
        """Note what a fixture of wider scope runs under its own name."""
        if fixturedef.scope == "function":
            return (yield)
        before = os.environ.get(CONTEXT, "")
        self._switch(fixture_name(fixturedef))
        try:
            return (yield)
        finally:
            self._switch(before)

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        """Add up the seconds of a test's phases; remember a failed one."""
        self._seconds[report.nodeid] = self._seconds.get(report.nodeid, 0.0) + report.duration
        if report.failed:
            self._failed.add(report.nodeid)

    def pytest_sessionfinish(self) -> None:
        """Keep the notes."""
        self._coverage.stop()
        self._coverage.save()
        notes = {"needs": self._needs, "seconds": self._seconds, "failed": sorted(self._failed)}
        (self._folder / f"notes.{os.getpid()}.json").write_text(json.dumps(notes))

    def _switch(self, context: str) -> None:
        os.environ[CONTEXT] = context
        self._coverage.switch_context(context)


def fixture_name(definition: Any) -> str:
    """Name a fixture so that two of one name stay apart."""
    return f"fixture {definition.baseid}::{definition.argname}"


def pytest_configure(config: pytest.Config) -> None:
    """Take notes in this process, unless it only leads workers that do."""
    folder = os.environ.get(FOLDER)
    leads = bool(config.getoption("numprocesses", None)) and not hasattr(config, "workerinput")
    if folder and not leads:
        config.pluginmanager.register(Reach(Path(folder)))
