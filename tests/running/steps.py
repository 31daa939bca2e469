"""The steps of a test run, by part, and which of them a choice asks for."""

import os
import sys
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent.parent
PYTHON = sys.executable
PYTEST = (PYTHON, "-m", "pytest")
# In the order of the collection, which begins with the longest tests.
WORKERS = ("-n", str(max(2, os.cpu_count() or 2)), "--no-loadscope-reorder")
PWA = (PYTHON, "pwa/build.py")
FRESH = (PYTHON, "-m", "tests.fresh")
MODULES = "node_modules"
# Files that were found well formatted are not read again.
QUIETLY = ("--log-level=warn", "--cache")
BROWSER = "tests/browser"
WHAT_FAILED = "--reporter=default"


@dataclass(frozen=True)
class Step:
    """One named command of one part.

    report: the option that makes a test runner write its JUnit report to the path that is appended; such a step is
    a suite. prepares: what suites of its part need, however few of their tests are chosen.
    """

    part: str
    name: str
    command: tuple[str, ...]
    report: str = ""
    prepares: bool = False


@dataclass(frozen=True)
class Choice:
    """What somebody asked for. Empty `parts`: all, or those that the files belong to.

    name: only tests whose name holds it. pytest: options that are handed on.
    """

    parts: tuple[str, ...] = ()
    files: tuple[str, ...] = ()
    name: str = ""
    write: bool = False
    pytest: tuple[str, ...] = ()

    @property
    def is_narrow(self) -> bool:
        """Whether single tests are asked for, so that nothing is checked beside them."""
        return bool(self.files or self.name)

    @property
    def named_parts(self) -> tuple[str, ...]:
        """The parts to run."""
        if self.parts or not self.is_narrow:
            return self.parts or PARTS
        owners = [_owner(file) for file in self.files] or ["sqlite"]
        return tuple(part for part in PARTS if part in owners)

    def files_of(self, part: str) -> tuple[str, ...]:
        """The chosen files that tests of a part can lie in."""
        kinds = ("pwa", "browser")
        kind = part if part in kinds else "sqlite"
        return tuple(file for file in self.files if _owner(file) == kind)


def _node(tool: str, *arguments: str) -> tuple[str, ...]:
    return (*PWA, "node", f"{MODULES}/{tool}", *arguments)


PYTHON_CHECKS = (
    Step("lint", "ruff check", (PYTHON, "-m", "ruff", "check", "--output-format=concise", ".")),
    Step("lint", "ruff format", (PYTHON, "-m", "ruff", "format", "--check", ".")),
    Step("types", "mypy --strict", (PYTHON, "-m", "mypy", "--strict")),
    Step("fresh", "schema and docs", (*FRESH, "server")),
)
CLIENT_CHECKS = (
    Step("pwa", "npm ci", (*PWA, "install"), prepares=True),
    Step("fresh", "codegen", (*FRESH, "codegen")),
    Step("pwa", "prettier", _node("prettier/bin/prettier.cjs", "--check", *QUIETLY, ".")),
    Step("pwa", "tsc", _node("typescript/bin/tsc", "--noEmit")),
    Step("pwa", "oxlint", _node("oxlint/bin/oxlint", "--deny-warnings")),
    Step("pwa", "vite build", (*PWA, "build")),
    Step("pwa", "byte budget", (*PWA, "node", "budget.mjs")),
)
GET_BROWSER = (
    Step("browser", "Chromium", (PYTHON, "-m", "tests.support.chromium"), prepares=True),
    Step("browser", "build for the browser", (*PWA, "build"), prepares=True),
)
PARTS = ("lint", "types", "fresh", "pwa", "unit", "sqlite", "postgres", "browser")


def stages(choice: Choice) -> list[tuple[list[Step], ...]]:
    """Give what runs one after another: lanes that run side by side, each a list of steps.

    No suite begins before the app is built: some serve it, and the build empties its folder first.
    """
    checks = (_wanted(PYTHON_CHECKS, choice), _wanted(CLIENT_CHECKS, choice))
    suites = (
        _wanted([_pytest(choice, part) for part in _server_suites(choice)], choice),
        _wanted([_vitest(choice), *GET_BROWSER, _pytest(choice, "browser")], choice),
    )
    # Codegen reads the schema's file: when that is written anew, it comes first.
    return [*((lane,) for lane in checks), suites] if choice.write else [checks, suites]


def _server_suites(choice: Choice) -> tuple[str, ...]:
    """Give the parts that pytest runs one after another. `sqlite` takes the tests of `unit` along where it can."""
    both = not choice.is_narrow and {"unit", "sqlite"} <= set(choice.named_parts)
    return ("sqlite", "postgres") if both else ("unit", "sqlite", "postgres")


def _wanted(steps: Sequence[Step], choice: Choice) -> list[Step]:
    parts = choice.named_parts
    kept = [step for step in steps if step.part in parts]
    if choice.is_narrow:
        return [step for step in kept if step.report or step.prepares]
    return [_rewriting(step) for step in kept] if choice.write else kept


def _rewriting(step: Step) -> Step:
    return replace(step, command=(*step.command, "--write")) if step.part == "fresh" else step


def _pytest(choice: Choice, part: str) -> Step:
    name, options = {
        "unit": ("pytest, no database", ("-m", "not database")),
        "sqlite": ("pytest on SQLite", ("--database=sqlite",)),
        "postgres": ("pytest on PostgreSQL", ("--database=postgres",)),
        "browser": ("pytest in Chromium", ()),
    }[part]
    everywhere = (BROWSER,) if part == "browser" else (f"--ignore={BROWSER}", "tests")
    named = ("-k", choice.name) if choice.name else ()
    if part == "sqlite" and part == _server_suites(choice)[0]:
        name = "pytest, without a database and on SQLite"
    elif part in ("sqlite", "postgres") and not choice.is_narrow:
        options += ("-m", "database")
    few = () if choice.is_narrow else WORKERS
    chosen = (*options, *few, *named, *choice.pytest, *(choice.files_of(part) or everywhere))
    return Step(part, name, (*PYTEST, *chosen), report="--junitxml=")


def _vitest(choice: Choice) -> Step:
    named = ("-t", choice.name) if choice.name else ()
    files = (file.removeprefix("pwa/") for file in choice.files_of("pwa"))
    command = _node("vitest/vitest.mjs", "run", WHAT_FAILED, "--reporter=junit", *named, *files)
    return Step("pwa", "vitest", command, report="--outputFile.junit=")


def _owner(file: str) -> str:
    if file.startswith("pwa/"):
        return "pwa"
    return "browser" if file.startswith(BROWSER) else "sqlite"
