"""Run what the project promises: ./run test [PART...] [FILE...] [-k NAME] [--write] [-- OPTION...]

  ./run test                            everything
  ./run test lint types                 some parts: lint types fresh pwa unit sqlite postgres browser
  ./run test unit -k budget             the tests of a part whose name holds a word
  ./run test tests/units                the tests of a file or folder, on SQLite
  ./run test postgres tests/units       the same on PostgreSQL
  ./run test pwa/src/live/merge.test.ts
  ./run test browser -- --kills=5 -x    what stands after -- goes to pytest
  ./run test fresh --write              write the generated files anew instead of comparing them
  ./run test attack                     the attacks of the suites played at length, with a table of what came of them
  ./run test advisories                 ask whether anything that is locked has known holes

The last line counts the tests of all suites: `tests: N passed, N failed, N skipped`.
"""

import sys
import time
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor

from tests.attack.__main__ import main as attack
from tests.running.outcomes import Outcome, run, total
from tests.running.steps import PARTS, ROOT, Choice, Step, stages


def main(words: list[str]) -> int:
    """Run what is chosen; give 1 when any of it failed."""
    if words[:1] in (["attack"], ["advisories"]):
        # At length, or about the world outside: neither belongs to a run of everything.
        return attack(words[1:] if words[0] == "attack" else words)
    choice = chosen(words)
    started = time.monotonic()
    outcomes = [
        outcome
        for lanes in stages(choice)
        for outcome in side_by_side([lane for lane in lanes if lane], choice)
    ]
    return summary(outcomes, time.monotonic() - started, choice)


def chosen(words: list[str]) -> Choice:
    """Read the command line; end the program with a line of help when it cannot be meant."""
    parser = ArgumentParser("./run test", description=__doc__, formatter_class=RawDescriptionHelpFormatter)
    parser.add_argument("what", nargs="*", metavar="PART|FILE")
    parser.add_argument("-k", dest="name", default="", help="only tests whose name holds this")
    parser.add_argument("--write", action="store_true", help="let `fresh` rewrite the generated files")
    end = words.index("--") if "--" in words else len(words)
    read = parser.parse_intermixed_args(words[:end])
    parts = tuple(word for word in PARTS if word in read.what)
    files = tuple(word for word in read.what if word not in PARTS)
    for file in files:
        if not (ROOT / file.split("::")[0]).exists():
            parser.error(f"{file} is neither a part ({' '.join(PARTS)}) nor a file of the project")
    return Choice(parts, files, read.name, read.write, tuple(words[end + 1 :]))


def side_by_side(lanes: Sequence[Sequence[Step]], choice: Choice) -> list[Outcome]:
    """Run lanes at the same time; one alone shows what it prints while it runs."""
    if len(lanes) < 2:
        return [outcome for steps in lanes for outcome in lane(steps, choice, hold_back=False)]
    with ThreadPoolExecutor(len(lanes)) as pool:
        running = [pool.submit(lane, steps, choice, hold_back=True) for steps in lanes]
        return [outcome for done in running for outcome in done.result()]


def lane(steps: Sequence[Step], choice: Choice, *, hold_back: bool) -> list[Outcome]:
    """Run steps one after another."""
    outcomes = []
    for step in steps:
        if not hold_back:
            print(f"\n=== {named(step)} ===", flush=True)
        outcomes.append(outcome := run(step, hold_back=hold_back, may_be_empty=choice.is_narrow))
        if hold_back:
            print(heading(outcome) + outcome.output, end="", flush=True)
    return outcomes


def heading(outcome: Outcome) -> str:
    """Name a step with its result."""
    result = "ok" if outcome.is_good else f"FAILED ({outcome.code})"
    return f"\n=== {named(outcome.step)}: {result}, {outcome.seconds:.1f} s ===\n"


def summary(outcomes: Sequence[Outcome], seconds: float, choice: Choice) -> int:
    """Print the closing table, what failed, and the count of tests as the last line."""
    failed = [named(outcome.step) for outcome in outcomes if not outcome.is_good]
    counts = total(outcomes)
    if choice.is_narrow and counts.passed + counts.failed == 0:
        failed.append("no test fits the words")
    print(f"\n=== {len(outcomes)} steps in {seconds:.0f} s ===\n          clock  processor")
    for outcome in outcomes:
        result = "ok    " if outcome.is_good else "FAILED"
        print(f"{result} {outcome.seconds:6.1f} s {outcome.busy:7.1f} s  {named(outcome.step)}")
    if failed:
        print("Failed: " + "; ".join(failed))
    print(f"tests: {counts.passed} passed, {counts.failed} failed, {counts.skipped} skipped")
    return 1 if failed else 0


def named(step: Step) -> str:
    """Write a step's part and name."""
    return f"{step.part}: {step.name}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
