"""Plant small faults and see whether a test notices: ./run faults [--sample N] [--seed S] [--side server|client].

Draws N faults a side by chance (the same for the same tree and seed), runs only the tests that reach
each, and prints the survivors with file, line and change. Faults are planted in copies. What became of
a fault is kept in .faults/, so that the same command goes on where it was interrupted.
"""

import argparse
import sys
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from pathlib import Path
from queue import SimpleQueue
from time import monotonic

from tests.faults import client, client_trial
from tests.faults.copies import copy
from tests.faults.faults import Fault, draw
from tests.faults.kept import Kept
from tests.faults.outcomes import Noticed, Outcome, report
from tests.faults.reached import Reached, up_to_date
from tests.faults.trial import affordable, run_tests, tried
from tests.support.tree import ROOT, python_files

# Made-up people and their made-up words: what they say is nobody's promise.
EXAMPLES = ROOT / "server" / "demo"


def main(arguments: Sequence[str]) -> int:
    """Draw, try and report; give 0 however many survive, since the figure is for people to judge."""
    chosen = parser().parse_args(arguments)
    if chosen.side in ("server", "both"):
        server(chosen)
    if chosen.side in ("client", "both"):
        of_client(chosen)
    return 0


def parser() -> argparse.ArgumentParser:
    """Describe the command line."""
    parser = argparse.ArgumentParser(prog="./run faults", description=__doc__)
    parser.add_argument("--sample", type=int, default=20, help="how many faults a side")
    parser.add_argument("--seed", type=int, default=1, help="the chance that draws them")
    parser.add_argument("--side", choices=("server", "client", "both"), default="both")
    parser.add_argument("--under", default="", help="draw only from files whose path begins so")
    parser.add_argument("--workers", type=int, default=2, help="faults tried side by side")
    parser.add_argument("--minutes", type=float, default=1e6, help="begin no further fault after these")
    return parser


def server(chosen: argparse.Namespace) -> None:
    """Try faults in server/ and schema/."""
    files = [path for path in python_files("server", "schema") if EXAMPLES not in path.parents]
    under = [path for path in files if path.relative_to(ROOT).as_posix().startswith(chosen.under)]
    reached = up_to_date()
    faults = draw(ROOT, under, chosen.sample, chosen.seed)
    kept = Kept(reached.hashes)
    with copy() as unchanged:
        sound(unchanged, faults[:3], reached)
    try_all(faults, lambda folder, fault: tried(folder, fault, reached), chosen, kept)
    tell("server", chosen, faults, kept)


def of_client(chosen: argparse.Namespace) -> None:
    """Try faults in the client's sources; the run that notes who comes by shows that its tests pass."""
    drawn = client.draw(chosen.sample, chosen.seed, chosen.under)
    by = {each.fault: each for each in drawn}
    kept = Kept(client.test_hashes())
    try_all(list(by), lambda folder, fault: client_trial.tried(folder, by[fault]), chosen, kept)
    tell("client", chosen, list(by), kept)


def try_all(
    faults: Sequence[Fault],
    attempt: Callable[[Path, Fault], Outcome],
    chosen: argparse.Namespace,
    kept: Kept,
) -> None:
    """Try what is left of the faults, each worker in a copy of its own, and keep each outcome at once."""
    until = monotonic() + chosen.minutes * 60
    left = [fault for fault in faults if kept.outcome(fault) is None]
    with ExitStack() as stack:
        copies: SimpleQueue[Path] = SimpleQueue()
        for _ in range(chosen.workers):
            copies.put(stack.enter_context(copy()))

        def try_one(fault: Fault) -> None:
            if monotonic() < until:
                kept.keep(fault, in_a_copy(copies, fault, attempt))

        with ThreadPoolExecutor(chosen.workers) as pool:
            list(pool.map(try_one, left))
        # What was too slow beside others may be quick enough alone.
        for fault in left:
            outcome = kept.outcome(fault)
            if outcome and outcome.noticed is Noticed.BY_HANGING:
                kept.keep(fault, in_a_copy(copies, fault, attempt))


def tell(side: str, chosen: argparse.Namespace, faults: Sequence[Fault], kept: Kept) -> None:
    """Print what is known of the faults."""
    outcomes = [outcome for fault in faults if (outcome := kept.outcome(fault))]
    report(side, chosen.seed, outcomes)
    if len(outcomes) < len(faults):
        print(f"{len(faults) - len(outcomes)} are still to be tried: the same command goes on with them.")


def sound(folder: Path, faults: Sequence[Fault], reached: Reached) -> None:
    """End the run when tests fail in a copy without any fault: then a failure would tell nothing."""
    tests = {test for fault in faults for test in reached.tests(fault.place, fault.before)[:20]}
    some, _ = affordable(sorted(tests), reached)
    if some and (end := run_tests(folder, some, reached))[0] != 0:
        sys.exit(f"Tests fail in an unchanged copy of the tree: {end[1]}.")


def in_a_copy(
    copies: "SimpleQueue[Path]", fault: Fault, attempt: Callable[[Path, Fault], Outcome]
) -> Outcome:
    """Try one fault in a copy that is free; show at once how it went."""
    folder = copies.get()
    try:
        outcome = attempt(folder, fault)
    finally:
        copies.put(folder)
    print(outcome.headline(), file=sys.stderr, flush=True)
    return outcome


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
