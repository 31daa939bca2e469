"""Sweeps: work that is due because time has passed. Domains bring them in `sweeps`, the worker runs them."""

from collections.abc import Awaitable, Callable, Iterable
from dataclasses import dataclass
from typing import TypeVar

import structlog

from server.domains import brought
from server.settings import Settings

R = TypeVar("R")

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Sweep:
    """What is looked after once a minute, in one process. run: gives how many rows it dealt with."""

    name: str
    run: Callable[[Settings], Awaitable[int]]


def sweeps() -> tuple[Sweep, ...]:
    """Give the sweeps of all domains."""
    return brought("sweeps", "SWEEPS")


async def one_by_one(name: str, rows: Iterable[R], act: Callable[[R], Awaitable[bool]]) -> int:
    """Act on each row by itself; gives on how many it did something.

    A row that fails is logged and stays for the next turn. It must not hold up those behind it, for ever.
    """
    count = 0
    for row in rows:
        try:
            count += await act(row)
        except Exception as error:
            log.exception("sweep.row_failed", sweep=name, row=_key(row), error=type(error).__name__)
    return count


def _key(row: object) -> str:
    return str(getattr(row, "pk", row))
