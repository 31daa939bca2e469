"""Faults in the client: Stryker draws and tries them, the compiler and the linter see what is left."""

import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any

from tests.faults.copies import changed, copy, limited
from tests.faults.faults import difference
from tests.faults.outcomes import Noticed, Outcome
from tests.support.tree import ROOT

# For all faults of a run: the first run of all tests, then each fault by itself.
START, EACH = 1800.0, 60.0
STATUS = {
    "Killed": Noticed.BY_TESTS,
    "Timeout": Noticed.BY_HANGING,
    "RuntimeError": Noticed.BY_TESTS,
    "Survived": Noticed.NOT,
    "NoCoverage": Noticed.UNREACHED,
}
BUILD = (sys.executable, "build.py")
CHECKS = (
    ("compiler", (*BUILD, "node", "node_modules/typescript/bin/tsc", "--noEmit")),
    ("linter", (*BUILD, "node", "node_modules/oxlint/bin/oxlint", "--deny-warnings")),
)


@dataclass(frozen=True)
class Drawn:
    """How many faults, by which chance, under which path, and how many side by side."""

    sample: int
    seed: int
    under: str
    workers: int


def try_all(drawn: Drawn) -> list[Outcome]:
    """Draw faults in the client's sources and try them in a copy of the tree."""
    if subprocess.run((*BUILD, "faults"), cwd=ROOT / "pwa", check=False).returncode != 0:
        sys.exit("The client's packages could not be installed.")
    with copy() as tried_in:
        told = by_tests(tried_in / "pwa", drawn)
    # Stryker leaves its own marks in the sources, so the checks look at a clean copy.
    with copy() as looked_at:
        return [outcome(looked_at / "pwa", each) for each in told]


def by_tests(folder: Path, drawn: Drawn) -> list[dict[str, Any]]:
    """Let Stryker try the faults; give what it tells of each."""
    arguments = (str(drawn.sample), str(drawn.seed), drawn.under or "src/")
    done = subprocess.run(
        (*BUILD, "faults", *arguments),
        cwd=folder,
        env={**os.environ, "FAULTS_WORKERS": str(drawn.workers)},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        timeout=START + EACH * drawn.sample,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        sys.exit(
            f"{done.stdout[-4000:]}\nThe client's tests do not pass as they are: faults would tell nothing."
        )
    told: list[dict[str, Any]] = json.loads(done.stdout.strip().splitlines()[-1])
    return told


def outcome(folder: Path, told: dict[str, Any]) -> Outcome:
    """Say what became of a fault; what no test noticed is shown to the compiler and the linter."""
    file = folder / told["path"]
    before = file.read_text(encoding="utf-8")
    after = replaced(before, told["location"], told["replacement"])
    noticed, note = STATUS[told["status"]], f"{told['tests']} tests"
    if noticed in (Noticed.NOT, Noticed.UNREACHED):
        with changed(file, after):
            found = next((name for name, command in CHECKS if limited(command, folder, 300.0)), None)
        noticed, note = (Noticed.BY_CHECKS, found) if found else (noticed, note)
    line = told["location"]["start"]["line"]
    return Outcome(f"pwa/{told['path']}", line, told["kind"], difference(before, after), noticed, note)


def replaced(text: str, location: dict[str, dict[str, int]], replacement: str) -> str:
    """Put other words between two places; lines and columns count from 1."""
    lines: Sequence[str] = text.splitlines(keepends=True)
    start, end = (
        sum(map(len, islice(lines, place["line"] - 1))) + place["column"] - 1
        for place in (location["start"], location["end"])
    )
    return text[:start] + replacement + text[end:]
