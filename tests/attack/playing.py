"""Play an attack, and read what came of it out of what its tests said."""

import re
import subprocess
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree

from tests.attack.attacks import Attack
from tests.running.outcomes import read_report
from tests.running.steps import PYTEST, ROOT

OF_THE_SERVICE = re.compile(r"\d{4}-\d\d-\d\d")


class Came(NamedTuple):
    """What an attack came to. told: its figures."""

    held: bool
    told: str


def play(attack: Attack, size: int, folder: Path) -> Came:
    """Run the tests of an attack at this size."""
    report = folder / f"{attack.name}.xml"
    grown = (f"{attack.option}={size}",) if attack.option else ()
    options = (
        f"--database={attack.database}",
        *grown,
        "-o",
        "junit_logging=system-out",
        f"--junitxml={report}",
    )
    ended = subprocess.run((*PYTEST, "-q", *options, *attack.tests), cwd=ROOT, check=False)
    if not report.exists():
        return Came(False, f"the tests broke down ({ended.returncode})")
    counts = read_report(report)
    # A suite of which nothing ran has shown nothing.
    held = ended.returncode == 0 and counts.passed > 0
    return Came(held, "; ".join([f"{counts.passed} tests, {counts.failed} failed", *figures(report)]))


def figures(report: Path) -> list[str]:
    """Give the lines that tests printed for people: each begins with a number. The service's own begin with a time."""
    said = ElementTree.parse(report).getroot().iter("system-out")  # noqa: S314  # our own runner wrote it
    lines = [line.strip() for block in said for line in (block.text or "").splitlines()]
    return [line for line in lines if line[:1].isdigit() and not OF_THE_SERVICE.match(line)]
