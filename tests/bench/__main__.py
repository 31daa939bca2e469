"""Measure: python -m tests.bench list|board|growth|live|write [--sizes 1000 20000] [--sockets 200 1000]."""

import argparse
import asyncio
from collections.abc import Awaitable, Callable

from tests.bench.growth import measure_growth
from tests.bench.live import measure_live
from tests.bench.reading import measure_board, measure_list
from tests.bench.writing import measure_write

MOST_COMPLAINTS, MOST_SOCKETS = 200_000, 5_000


def main() -> None:
    """Run one benchmark."""
    parser = argparse.ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("what", choices=("list", "board", "growth", "live", "write"))
    parser.add_argument("--sizes", type=int, nargs="+", default=[1000, 20_000], help="complaints in the town")
    parser.add_argument("--sockets", type=int, nargs="+", default=[200, 1000], help="subscribers (live)")
    chosen = parser.parse_args()
    if not all(0 < size <= MOST_COMPLAINTS for size in chosen.sizes):
        parser.error(f"a town has 1 to {MOST_COMPLAINTS} complaints")
    if not all(0 < count <= MOST_SOCKETS for count in chosen.sockets):
        parser.error(f"there are 1 to {MOST_SOCKETS} sockets")
    benchmarks: dict[str, Callable[[], Awaitable[None]]] = {
        "list": lambda: measure_list(chosen.sizes),
        "board": lambda: measure_board(chosen.sizes),
        "growth": lambda: measure_growth(chosen.sizes),
        "live": lambda: measure_live(chosen.sockets),
        "write": lambda: measure_write(chosen.sizes),
    }
    asyncio.run(run(benchmarks[chosen.what]))


async def run(benchmark: Callable[[], Awaitable[None]]) -> None:
    """Run it in a loop of its own."""
    await benchmark()


if __name__ == "__main__":
    main()
