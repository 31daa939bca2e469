"""Run a step and tell how it ended: its exit code, its time, and the tests it counted."""

import os
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory, TemporaryFile
from xml.etree import ElementTree

from tests.running.steps import ROOT, Step

NO_TEST_COLLECTED = 5


@dataclass(frozen=True)
class Counts:
    """How many tests passed, failed or were skipped."""

    passed: int = 0
    failed: int = 0
    skipped: int = 0

    def __add__(self, other: "Counts") -> "Counts":
        return Counts(self.passed + other.passed, self.failed + other.failed, self.skipped + other.skipped)


@dataclass(frozen=True)
class Outcome:
    """How a step ended. seconds: by the clock. busy: of processor, with all its children that it waited for."""

    step: Step
    code: int
    seconds: float
    busy: float
    counts: Counts
    output: str = ""

    @property
    def is_good(self) -> bool:
        """Whether nothing failed."""
        return self.code == 0


def run(step: Step, *, hold_back: bool, may_be_empty: bool = False) -> Outcome:
    """Run one step in the project's root.

    hold_back: keep what it prints for later. may_be_empty: a suite without any chosen test is good.
    """
    started = time.monotonic()
    with TemporaryDirectory() as folder, TemporaryFile() as kept:
        report = Path(folder) / "report.xml"
        command = (*step.command, *([f"{step.report}{report}"] if step.report else []))
        process = subprocess.Popen(
            command,
            cwd=ROOT,
            stdin=subprocess.DEVNULL,
            stdout=kept if hold_back else None,
            stderr=subprocess.STDOUT if hold_back else None,
        )
        # Not process.wait: only this tells what the step and its children cost.
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = code = os.waitstatus_to_exitcode(status)
        if code == NO_TEST_COLLECTED and may_be_empty:
            code = 0
        kept.seek(0)
        output = kept.read().decode(errors="replace")
        counts = counted(step, code, report)
    return Outcome(step, code, time.monotonic() - started, usage.ru_utime + usage.ru_stime, counts, output)


def counted(step: Step, code: int, report: Path) -> Counts:
    """Count the tests in a suite's report. A suite that broke down without naming a failure counts as one failure."""
    if not step.report:
        return Counts()
    counts = read_report(report) if report.exists() else Counts()
    return counts + Counts(failed=1) if code and not counts.failed else counts


def read_report(report: Path) -> Counts:
    """Count the tests in a JUnit report."""
    cases = ElementTree.parse(report).getroot().iter("testcase")  # noqa: S314  # our own runners wrote it
    kinds = [{child.tag for child in case} for case in cases]
    failed = sum(bool(kind & {"failure", "error"}) for kind in kinds)
    skipped = sum("skipped" in kind for kind in kinds)
    return Counts(len(kinds) - failed - skipped, failed, skipped)


def total(outcomes: Sequence[Outcome]) -> Counts:
    """Add up the tests of all suites."""
    return sum((outcome.counts for outcome in outcomes), Counts())
