"""Compare ways of doing the same thing in one run, by the processor time they take."""

import gc
import math
import time
from collections.abc import Awaitable, Callable, Iterator, Sequence
from contextlib import asynccontextmanager, contextmanager
from dataclasses import dataclass
from typing import Any, cast

from tortoise import connections

ROUNDS = 6
ROUND_SECONDS = 0.4
MOST_CALLS = 400


@dataclass(frozen=True)
class Peer:
    """One way of doing it. Peers of one comparison are compared with the first, the floor."""

    name: str
    call: Callable[[], Awaitable[object]]


async def cpu_milliseconds(peers: Sequence[Peer]) -> dict[str, float]:
    """Give the least processor time of a call by peer, all threads counted; the peers take turns.

    Each turn lasts about 0.4 s; the least of six turns is the one that was disturbed least.
    """
    calls = {peer.name: await _calls(peer) for peer in peers}
    least = dict.fromkeys(calls, math.inf)
    for _ in range(ROUNDS):
        for peer in peers:
            with gc_held():
                started = time.process_time()
                for _ in range(calls[peer.name]):
                    await peer.call()
                spent = (time.process_time() - started) * 1000 / calls[peer.name]
            least[peer.name] = min(least[peer.name], spent)
    return least


async def _calls(peer: Peer) -> int:
    await peer.call()
    started = time.perf_counter()
    await peer.call()
    return max(1, min(MOST_CALLS, int(ROUND_SECONDS / (time.perf_counter() - started))))


@contextmanager
def gc_held() -> Iterator[None]:
    """Collect garbage before and not during a block, so that no peer pays for another's."""
    gc.collect()
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


@asynccontextmanager
async def traced_statements() -> Any:
    """Collect the statements SQLite runs for the length of a block, those of transactions too."""
    client = cast(Any, connections.get("default"))
    everyone = [client._connection, *(reader for reader, _ in client._readers)]
    sent: list[str] = []
    for connection in everyone:
        await connection.set_trace_callback(sent.append)
    try:
        yield sent
    finally:
        for connection in everyone:
            await connection.set_trace_callback(None)


async def statements(peer: Peer) -> int:
    """Count the statements of one call."""
    async with traced_statements() as sent:
        await peer.call()
    return len(sent)


def percentile(values: Sequence[float], share: float) -> float:
    """Give a percentile by nearest rank."""
    return sorted(values)[max(0, math.ceil(share * len(values)) - 1)]


def show(title: str, head: Sequence[str], rows: Sequence[Sequence[object]]) -> None:
    """Print a table as the README keeps it."""
    print(f"\n{title}\n\n| {' | '.join(head)} |\n|{'---|' * len(head)}")
    for row in rows:
        print(f"| {' | '.join(map(_cell, row))} |", flush=True)


def _cell(value: object) -> str:
    return (
        f"{value:.3g}"
        if isinstance(value, float) and value < 100
        else f"{value:.0f}"
        if isinstance(value, float)
        else str(value)
    )
