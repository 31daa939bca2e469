"""What became of planted faults, and how it is told."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Noticed(StrEnum):
    """How a fault came to light; unreached means that only tests in the browser come by."""

    BY_TESTS = "tests"
    BY_HANGING = "hanging"
    BY_CHECKS = "checks"
    NOT = "survived"
    UNREACHED = "unreached"


MISSED = (Noticed.NOT, Noticed.UNREACHED)


@dataclass(frozen=True)
class Outcome:
    """One fault and its fate; `note` names the test or check that found it, or how many tests saw it."""

    path: str
    line: int
    kind: str
    diff: str
    noticed: Noticed
    note: str

    def headline(self) -> str:
        """Say fate, place and kind on one line."""
        return f"{self.noticed:9} {self.path}:{self.line} {self.kind} ({self.note})"


def report(side: str, seed: int, outcomes: Sequence[Outcome]) -> None:
    """Print the survivors with file, line and change, and the figure."""
    missed = [outcome for outcome in outcomes if outcome.noticed in MISSED]
    for outcome in sorted(missed, key=lambda each: (each.path, each.line)):
        print(f"\n{outcome.headline()}\n{outcome.diff}")
    counts = Counter(outcome.noticed for outcome in outcomes)
    ways = ", ".join(f"{counts[way]} by {way}" for way in Noticed if way not in MISSED)
    unreached = f"; {counts[Noticed.UNREACHED]} are reached in the browser only" * (
        Noticed.UNREACHED in counts
    )
    found = len(outcomes) - len(missed)
    print(f"\n{side}, seed {seed}: {found} of {len(outcomes)} faults noticed ({ways}){unreached}", flush=True)
