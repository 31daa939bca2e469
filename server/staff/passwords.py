"""Hash and check passwords, off the event loop and at most two at a time: each takes 64 MiB and both cores are few."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache

from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError

from server.kit.ids import new_token
from server.staff.password_rules import MOST, normal

# Source: OWASP password storage, with a margin.
HASHER = PasswordHasher(memory_cost=65536, time_cost=2, parallelism=1)
AT_ONCE = 2
_places: dict[object, CapacityLimiter] = {}


@asynccontextmanager
async def turn() -> AsyncIterator[None]:
    """Hold one of the two places for the length of a block; what is asked there is asked as late as can be."""
    async with _limiter():
        yield


async def hash_password(password: str) -> str:
    """Give the hash to store."""
    async with turn():
        return await run_sync(HASHER.hash, normal(password))


async def fits(stored: str | None, password: str) -> bool:
    """Whether a password fits a stored hash. Without one it takes as long and fits never."""
    async with turn():
        return await fits_in_turn(stored, password)


async def fits_in_turn(stored: str | None, password: str) -> bool:
    """Do as `fits` does, for somebody who holds a place."""
    return await run_sync(_fits, stored, normal(password[: 4 * MOST]))


def needs_new_hash(stored: str) -> bool:
    """Whether a hash was made with other parameters than today's."""
    return HASHER.check_needs_rehash(stored)


def _fits(stored: str | None, password: str) -> bool:
    try:
        HASHER.verify(stored or _nobodys(), password)
    except (VerifyMismatchError, InvalidHashError):
        return False
    return stored is not None


@cache
def _nobodys() -> str:
    return HASHER.hash(new_token())


def _limiter() -> CapacityLimiter:
    # A limiter belongs to one event loop; a process has one, tests have many.
    loop = asyncio.get_running_loop()
    if loop not in _places:
        _places.clear()
        _places[loop] = CapacityLimiter(AT_ONCE)
    return _places[loop]
