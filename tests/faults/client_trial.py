"""Try one fault in the client: plant it in a copy, run the tests that come by, then the checks."""

import re
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryFile

from tests.faults.client import BUILD, VITEST, Drawn, Reaching
from tests.faults.copies import changed, limited
from tests.faults.outcomes import Noticed, Outcome

# A few quick tests notice most faults; the others are asked of what is left.
FIRST_SECONDS = 6.0
# What a busy machine may add, and after which a run counts as hung.
PATIENCE, START = 8.0, 120.0
# No test fails for want of time: how long one may take is for the whole run.
TESTS = (*VITEST, "--bail", "1", "--reporter", "tap-flat", "--testTimeout", "100000")
SOURCES = ("tests of the sources", (*VITEST, "build/", "src/theme"))
CHECKS = (
    ("compiler", (*BUILD, "node", "node_modules/typescript/bin/tsc", "--noEmit")),
    ("linter", (*BUILD, "node", "node_modules/oxlint/bin/oxlint", "--deny-warnings")),
)


def tried(folder: Path, drawn: Drawn) -> Outcome:
    """Plant a fault in the copy and run what may notice it until something does."""
    fault = drawn.fault
    with changed(folder / fault.place.path, fault.after):
        noticed, note = fate(folder / "pwa", drawn.tests)
    return Outcome(fault.place.path, fault.place.first, fault.kind, fault.diff(), noticed, note)


def fate(pwa: Path, tests: Sequence[Reaching]) -> tuple[Noticed, str]:
    """Say how a planted fault is noticed, and by which test or check."""
    first, others = portions(tests)
    found = (
        by_tests(pwa, first) or by_checks(pwa, [SOURCES]) or by_tests(pwa, others) or by_checks(pwa, CHECKS)
    )
    return found or ((Noticed.NOT if tests else Noticed.UNREACHED), f"{len(tests)} tests")


def portions(tests: Sequence[Reaching]) -> tuple[Sequence[Reaching], Sequence[Reaching]]:
    """Give the quickest tests, and all others."""
    total, first = 0.0, 0
    while first < len(tests) and total + tests[first].seconds <= FIRST_SECONDS:
        total += tests[first].seconds
        first += 1
    return tests[:first], tests[first:]


def by_tests(pwa: Path, tests: Sequence[Reaching]) -> tuple[Noticed, str] | None:
    """Say how tests notice a planted fault; None when all of them pass."""
    code, failed = run_tests(pwa, tests) if tests else (0, None)
    if code is None:
        return Noticed.BY_HANGING, f"{len(tests)} tests"
    return (Noticed.BY_TESTS, failed or f"{len(tests)} tests") if code else None


def by_checks(pwa: Path, checks: Sequence[tuple[str, Sequence[str]]]) -> tuple[Noticed, str] | None:
    """Say which check notices a planted fault; None when none does."""
    failing = (name for name, command in checks if limited(command, pwa, START * PATIENCE) != 0)
    name = next(failing, None)
    return (Noticed.BY_CHECKS, name) if name else None


def run_tests(pwa: Path, tests: Sequence[Reaching]) -> tuple[int | None, str | None]:
    """Run tests until one fails; give vitest's exit code, None when it hung, and which failed."""
    names = "|".join(re.escape(name) for name in sorted({test.name for test in tests}))
    command = (*TESTS, "-t", f"({names})$", *sorted({test.path for test in tests}))
    with TemporaryFile("w+", encoding="utf-8") as said:
        code = limited(command, pwa, START + PATIENCE * sum(test.seconds for test in tests), said)
        said.seek(0)
        failed = [line.strip() for line in said if line.startswith("not ok")]
    return code, failed[0].partition(" - ")[2].partition(" # ")[0] if failed else None
