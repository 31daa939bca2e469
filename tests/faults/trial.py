"""Try one fault in Python: plant it in a copy, run what reaches it, and put the copy right again."""

import sys
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryFile

from tests.faults.copies import changed, limited
from tests.faults.faults import Fault
from tests.faults.outcomes import Noticed, Outcome
from tests.faults.reached import Reached

# Of the tests that reach a line the quickest are run, up to this many seconds as they were measured.
MOST_SECONDS = 120.0
# What a busy machine may add, and after which a run counts as hung.
PATIENCE, START = 5.0, 90.0
# A test that takes longer may have failed for want of time, so it must fail twice.
SLOW = 1.0
# What a script leaves is compared whole, so these notice the most and come first.
FIRST = "tests/effects/"
PYTEST = (
    sys.executable,
    "-m",
    "pytest",
    "-x",
    "-q",
    "--no-header",
    "-p",
    "no:cacheprovider",
    "-p",
    "no:xdist",
)
CHECKS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("generated files", (sys.executable, "-m", "tests.fresh", "server")),
    ("architecture tests", (*PYTEST, "tests/architecture")),
    ("linter", (sys.executable, "-m", "ruff", "check", "-q", "--no-cache", "--select", "F")),
    ("type checker", (sys.executable, "-m", "mypy", "--strict", "server", "schema")),
)


def tried(folder: Path, fault: Fault, reached: Reached) -> Outcome:
    """Plant a fault in the copy and run the tests that reach it, then the checks, until one fails."""
    with changed(folder / fault.place.path, fault.after):
        noticed, note = fate(folder, fault, reached)
    return Outcome(fault.place.path, fault.place.first, fault.kind, fault.diff(), noticed, note)


def fate(folder: Path, fault: Fault, reached: Reached) -> tuple[Noticed, str]:
    """Say how a planted fault is noticed, and by which test or check."""
    tests, left_out = affordable(reached.tests(fault.place, fault.before), reached)
    note = f"{len(tests)} tests" + (f", {left_out} slower ones left out" if left_out else "")
    while tests:
        code, failed = run_tests(folder, tests, reached)
        if code is None:
            return Noticed.BY_HANGING, note
        if code == 0:
            break
        if failed is None or reached.seconds[failed] < SLOW or run_tests(folder, [failed], reached)[0] != 0:
            return Noticed.BY_TESTS, failed or note
        # Those before it have passed.
        tests = tests[tests.index(failed) + 1 :]
    for name, command in CHECKS:
        if limited(command, folder, START * PATIENCE) != 0:
            return Noticed.BY_CHECKS, name
    return Noticed.NOT, note


def affordable(tests: Sequence[str], reached: Reached) -> tuple[list[str], int]:
    """Give the quickest tests within MOST_SECONDS, those of FIRST before all, and how many are left out."""
    total, chosen = 0.0, list[str]()
    for test in sorted(tests, key=lambda test: not test.startswith(FIRST)):
        total += reached.seconds[test]
        if total > MOST_SECONDS and chosen:
            break
        chosen.append(test)
    return chosen, len(tests) - len(chosen)


def run_tests(folder: Path, tests: Sequence[str], reached: Reached) -> tuple[int | None, str | None]:
    """Run tests in the copy until one fails; give pytest's exit code, None when it hung, and which failed."""
    names = folder / ".faults-tests"
    names.write_text("\n".join(tests))
    seconds = START + sum(reached.seconds[test] for test in tests) * PATIENCE
    with TemporaryFile("w+", encoding="utf-8") as said:
        code = limited((*PYTEST, f"@{names}"), folder, seconds, said)
        said.seek(0)
        told = [line for line in said if line.startswith(("FAILED ", "ERROR "))]
    # A name may hold spaces, so the longest that fits is meant.
    named = [test for test in tests for line in told if line.split(" ", 1)[1].startswith(test)]
    return code, max(named, key=len, default=None)
