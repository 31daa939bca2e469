"""Attack the product at length: ./run test attack [NAME...] [--small]

It takes the better part of an hour and is no part of ./run test. --small: a few of each, to see that all of it runs.
The closing table says of each attack how large it was, what came of it, what it may come to, and how long it took.
"""

import sys
import time
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from collections.abc import Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from tests.attack.advisories import check_advisories
from tests.attack.attacks import ATTACKS, Attack
from tests.attack.playing import Came, play

COLUMNS = ("Attack", "Size", "Came to", "Limit", "Time", "Result")


def main(words: Sequence[str]) -> int:
    """Play what is chosen; give 1 when any of it came through."""
    parser = ArgumentParser(
        "./run test attack", description=__doc__, formatter_class=RawDescriptionHelpFormatter
    )
    names = [*(attack.name for attack in ATTACKS), "advisories"]
    parser.add_argument("names", nargs="*", metavar="NAME", help=", ".join(names))
    parser.add_argument("--small", action="store_true")
    chosen = parser.parse_args(words)
    unknown = set(chosen.names) - set(names)
    if unknown:
        parser.error(f"there is no attack {', '.join(sorted(unknown))}; there are {', '.join(names)}")
    rows = []
    with TemporaryDirectory() as folder:
        for attack in ATTACKS:
            if not chosen.names or attack.name in chosen.names:
                print(f"\n=== {attack.name}: {attack.what} ===", flush=True)
                rows.append(row(attack, chosen.small, Path(folder)))
    if not chosen.names or "advisories" in chosen.names:
        began = time.monotonic()
        found = check_advisories()
        locked = ("Known holes in what it is built from", "all that is locked")
        rows.append((*locked, found.told, "none that is high", spent(began), found.result))
    print(f"\n{written(rows)}")
    results = {name: result for name, *_, result in rows}
    for result in sorted({*results.values()}):
        print(f"{result}: {'; '.join(name for name, each in results.items() if each == result)}")
    return int("FAILED" in results.values())


def row(attack: Attack, small: bool, folder: Path) -> tuple[str, ...]:
    """Play one attack and write its row."""
    began = time.monotonic()
    size = attack.small if small else attack.size
    came: Came = play(attack, size, folder)
    result = "held" if came.held else "FAILED"
    return (
        attack.what,
        attack.measure.format(size=f"{size:,}"),
        came.told,
        attack.limit,
        spent(began),
        result,
    )


def written(rows: Sequence[tuple[str, ...]]) -> str:
    """Write the table as it can stand in a page."""
    return "\n".join(f"| {' | '.join(each)} |" for each in (COLUMNS, ["---"] * len(COLUMNS), *rows))


def spent(began: float) -> str:
    """Write how long it has been, by the clock."""
    return f"{time.monotonic() - began:.0f} s"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
