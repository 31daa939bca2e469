"""Hash and check passwords, off the event loop and at most two at a time: each takes 64 MiB and both cores are few."""

import asyncio
import secrets
from base64 import b64decode, b64encode
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import cache

from anyio import CapacityLimiter
from anyio.to_thread import run_sync
from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError
from argon2.low_level import Type, hash_secret_raw

from server.kit.ids import new_token
from server.staff.password_rules import MOST, normal

# Source: OWASP password storage, with a margin.
HASHER = PasswordHasher(memory_cost=65536, time_cost=2, parallelism=1)
AT_ONCE = 2
SALT_BYTES = 16
DERIVED_BYTES = 32
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


def new_derivation() -> str:
    """Give how a key is made of a password from now on: argon2id's parameters and a salt of its own."""
    salt = b64encode(secrets.token_bytes(SALT_BYTES)).decode()
    return f"{_cost()}${salt}"


def is_of_today(derivation: str) -> bool:
    """Whether a key is made of a password with today's parameters."""
    return derivation.startswith(f"{_cost()}$")


async def derived(password: str, derivation: str) -> bytes:
    """Make a key of a password. It is another one than is kept to check the password by."""
    async with turn():
        return await run_sync(_derived, normal(password[: 4 * MOST]), derivation)


def _cost() -> str:
    return f"argon2id$m={HASHER.memory_cost},t={HASHER.time_cost},p={HASHER.parallelism}"


def _derived(password: str, derivation: str) -> bytes:
    _, cost, salt = derivation.split("$")
    m, t, p = (int(each.partition("=")[2]) for each in cost.split(","))
    return hash_secret_raw(password.encode(), b64decode(salt), t, m, p, DERIVED_BYTES, Type.ID)


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
