"""Attackers for benchmarks, in a process of their own: python -m tests.bench.attackers PORT COUNT SECONDS.

Each comes from an address of its own, over ten connections, and asks the dearest public things without a pause.
"""

import asyncio
import json
import sys
import time
from collections import Counter

from tests.bench.lines import Line, Told, request

CONNECTIONS = 10


def questions(address: str) -> list[bytes]:
    """Give what an attacker asks: the overview of satisfaction, the directory, and a receipt that is wrong."""
    wrong = {"code": "RKI-2026-7K4M9X", "key": "x" * 26}
    return [
        request(address, "SatisfactionOverview", {}),
        request(address, "Directory", {}),
        request(address, "TrackedComplaint", wrong),
    ]


async def attack(port: int, count: int, seconds: float) -> Counter[int]:
    """Ask at full rate; gives how often each status came."""
    told, until = Told(), time.monotonic() + seconds

    async def ask(number: int) -> None:
        line, each = Line(port), 0
        asked = questions(f"198.51.100.{number + 1}")
        while time.monotonic() < until:
            await line.ask(asked[each % len(asked)], told)
            each += 1
        line.close()

    await asyncio.gather(*(ask(number) for number in range(count) for _ in range(CONNECTIONS)))
    return told.statuses


if __name__ == "__main__":
    port, count, seconds = int(sys.argv[1]), int(sys.argv[2]), float(sys.argv[3])
    print(json.dumps(asyncio.run(attack(port, count, seconds))), flush=True)
