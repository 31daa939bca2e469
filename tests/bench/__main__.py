"""Measure: python -m tests.bench WHAT [--sizes 1000 20000] [--sockets 200 1000] [--seconds 30] [--share 1]."""

import argparse
import asyncio
from collections.abc import Awaitable, Callable

from tests.bench.crowd import measure_attack, measure_load, measure_logins, measure_slow_readers
from tests.bench.growth import measure_growth
from tests.bench.live import measure_live
from tests.bench.reading import measure_board, measure_list
from tests.bench.writing import measure_write

MOST_COMPLAINTS, MOST_SOCKETS, MOST_SECONDS = 200_000, 5_000, 900
SIZED, HELD = ("list", "board", "growth", "live", "write"), ("attack", "logins", "slow", "load")


def main() -> None:
    """Run one benchmark."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("what", choices=(*SIZED, *HELD))
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 20_000], help="complaints in the town")
    parser.add_argument("--sockets", type=int, nargs="+", default=[200, 1000], help="subscribers (live)")
    parser.add_argument("--seconds", type=float, default=30, help="each phase (attack, logins, slow, load)")
    parser.add_argument("--share", type=float, default=1.0, help="of 200 questions a second and so on (load)")
    chosen = parser.parse_args()
    if not 1 <= chosen.seconds <= MOST_SECONDS or not 0.01 <= chosen.share <= 1:
        parser.error(f"a phase lasts 1 to {MOST_SECONDS} seconds, and a share is at most 1")
    if not all(0 < size <= MOST_COMPLAINTS for size in chosen.sizes):
        parser.error(f"a town has 1 to {MOST_COMPLAINTS} complaints")
    if not all(0 < count <= MOST_SOCKETS for count in chosen.sockets):
        parser.error(f"there are 1 to {MOST_SOCKETS} sockets")
    benchmarks: dict[str, Callable[[], Awaitable[object]]] = {
        "list": lambda: measure_list(chosen.sizes),
        "board": lambda: measure_board(chosen.sizes),
        "growth": lambda: measure_growth(chosen.sizes),
        "live": lambda: measure_live(chosen.sockets),
        "write": lambda: measure_write(chosen.sizes),
        "attack": lambda: measure_attack(chosen.seconds),
        "logins": lambda: measure_logins(chosen.seconds),
        "slow": lambda: measure_slow_readers(chosen.seconds),
        "load": lambda: measure_load(chosen.seconds, chosen.share),
    }
    asyncio.run(run(benchmarks[chosen.what]))


async def run(benchmark: Callable[[], Awaitable[object]]) -> None:
    """Run it in a loop of its own."""
    await benchmark()


if __name__ == "__main__":
    main()
