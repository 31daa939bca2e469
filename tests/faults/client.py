"""Faults in the client: Stryker draws them and marks their places, and vitest tells which test comes by."""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from tests.faults.copies import copy
from tests.faults.faults import Fault, Place
from tests.support.tree import ROOT, short

BUILD = (sys.executable, "build.py")
# What is compiled on the way is kept in the copy, and goes with it.
CACHE = ("--fsModuleCachePath", ".vitest-cache")
VITEST = (*BUILD, "node", "node_modules/vitest/vitest.mjs", "run", *CACHE)
# The tests in build/ read the sources as they are written, and would find the marks.
NOTING = (*VITEST, "--config", "faults/vitest.config.mjs", "--root", ".", "--testTimeout", "60000", "src/")
FOLDER = "FAULTS_NOTES"


@dataclass(frozen=True)
class Reaching:
    """A test that comes by a place, and how long it takes there."""

    path: str
    name: str
    seconds: float


@dataclass(frozen=True)
class Drawn:
    """A fault and the tests that come by it, the quick ones first."""

    fault: Fault
    tests: Sequence[Reaching]


def draw(sample: int, seed: int, under: str) -> list[Drawn]:
    """Draw faults in the client's sources, and run its tests once to note which of them come by each."""
    if subprocess.run((*BUILD, "faults"), cwd=ROOT / "pwa", check=False).returncode != 0:
        sys.exit("The client's packages could not be installed.")
    with copy() as marked, TemporaryDirectory(prefix="rangkui-notes-") as notes:
        told = json.loads(_said((*BUILD, "faults", str(sample), str(seed), under or "src/"), marked))
        _said(NOTING, marked, {FOLDER: notes})
        reached = _reached(Path(notes))
    return [Drawn(_fault(each), sorted(reached.get(each["number"], ()), key=_dear)) for each in told]


def test_hashes() -> dict[str, str]:
    """Give a digest of every file by which the client's tests say something."""
    pwa = ROOT / "pwa"
    files = {*pwa.glob("src/**/*.test.ts*"), *pwa.glob("build/*.ts"), *pwa.glob("src/testing/**/*.*")}
    return {short(path): hashlib.sha256(path.read_bytes()).hexdigest()[:16] for path in sorted(files)}


def _said(command: Sequence[str], marked: Path, environment: dict[str, str] | None = None) -> str:
    done = subprocess.run(
        command,
        cwd=marked / "pwa",
        env={**os.environ, **(environment or {})},
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        check=False,
    )
    if done.returncode != 0:
        sys.exit(
            f"{done.stdout[-4000:]}\nThe client's tests do not pass as they are: faults would tell nothing."
        )
    return done.stdout.strip().splitlines()[-1]


def _reached(notes: Path) -> dict[str, set[Reaching]]:
    reached: dict[str, set[Reaching]] = {}
    for file in notes.glob("*.json"):
        noted = json.loads(file.read_text(encoding="utf-8"))
        for name, test in noted["tests"].items():
            reaching = Reaching(noted["path"], name, test["ms"] / 1000)
            # What runs while a file is read counts for each of its tests.
            for number in (*test["places"], *noted["always"]):
                reached.setdefault(number, set()).add(reaching)
    return reached


def _dear(test: Reaching) -> tuple[float, str]:
    return test.seconds, test.name


def _fault(told: dict[str, Any]) -> Fault:
    path = f"pwa/{told['path']}"
    before = (ROOT / path).read_text(encoding="utf-8")
    place = Place(path, told["start"]["line"] + 1, told["end"]["line"] + 1)
    return Fault(place, told["kind"], before, replaced(before, told))


def replaced(text: str, told: dict[str, Any]) -> str:
    """Put other words between two places; lines and columns count from 0."""
    lines = text.splitlines(keepends=True)
    start, end = (
        sum(map(len, islice(lines, place["line"]))) + place["column"]
        for place in (told["start"], told["end"])
    )
    return f"{text[:start]}{told['replacement']}{text[end:]}"
