"""Open and close the database: one ORM app over all domains, SQLite by default and PostgreSQL by URL."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any
from urllib.parse import parse_qsl, unquote, urlsplit

from tortoise import Tortoise, connections

from server import postgres_engine, sqlite_engine
from server.domains import model_modules
from server.kit.private import narrow, private_file, private_folder
from server.sealing.fitting import fit
from server.settings import Settings

# synchronous FULL, because an acknowledged complaint must survive a power cut too. secure_delete, because what has been
# sealed to a person alone must not lie on under the server's key in a free page; some builds leave it there.
SQLITE_PRAGMAS = {
    "journal_mode": "WAL",
    "synchronous": "FULL",
    "foreign_keys": "ON",
    "journal_size_limit": 64 * 1024 * 1024,
    "cache_size": -16000,
    "temp_store": "MEMORY",
    "secure_delete": "ON",
}


POOL = {"min_size": 1, "max_size": 10}


def connection_config(settings: Settings) -> dict[str, Any]:
    """Give Tortoise's connection entry for the database in use."""
    if settings.is_sqlite:
        path = settings.url.removeprefix("sqlite://")
        pragmas = {**SQLITE_PRAGMAS, "busy_timeout": int(settings.database_lock_seconds * 1000)}
        inside = sqlite_engine.Bounds(
            turn=settings.database_connection_seconds + settings.database_lock_seconds,
            statement=settings.database_statement_seconds,
        )
        credentials = {"file_path": path, "bounds": inside, **pragmas}
        return {"engine": "server.sqlite_engine", "credentials": credentials}
    bounds = postgres_engine.Bounds(
        connection=settings.database_connection_seconds,
        statement=settings.database_statement_seconds,
        lock=settings.database_lock_seconds,
        idle=settings.database_idle_seconds,
    )
    credentials = {**postgres_address(settings.url), **POOL, "bounds": bounds}
    return {"engine": "server.postgres_engine", "credentials": credentials}


def postgres_address(url: str) -> dict[str, Any]:
    """Give where a PostgreSQL URL leads, and as whom, in the words of asyncpg."""
    parts = urlsplit(url)
    return {
        # A socket's folder cannot stand where a host name does; libpq's own way is ?host=/folder.
        "host": parts.hostname or dict(parse_qsl(parts.query)).get("host", "localhost"),
        "port": parts.port or 5432,
        "user": unquote(parts.username or ""),
        "password": unquote(parts.password or ""),
        "database": parts.path.lstrip("/"),
    }


def orm_config(settings: Settings) -> dict[str, Any]:
    """Give the whole ORM configuration; aerich reads the same one."""
    return {
        "connections": {"default": connection_config(settings)},
        "apps": {"models": {"models": [*model_modules(), "aerich.models"], "default_connection": "default"}},
        "use_tz": True,
        "timezone": "UTC",
    }


def keep_private(settings: Settings) -> None:
    """Make the data folder and the SQLite file for the service's account alone, or take the rights of others away."""
    private_folder(settings.data)
    narrow(settings.key_path)
    if settings.is_sqlite:
        path = settings.url.removeprefix("sqlite://")
        # SQLite gives what it writes beside the file the rights of the file.
        private_file(Path(path))
        narrow(*(Path(f"{path}{ending}") for ending in ("-wal", "-shm")))


async def open_database(settings: Settings) -> None:
    """Connect and take the keys into use.

    Raises SealError when the key file is not the one that the database is sealed with.
    """
    await connect(settings)
    try:
        await fit(settings.key_path)
    except BaseException:
        await close_database()
        raise


async def connect(settings: Settings) -> None:
    """Connect, whatever the database holds. The fallback is global: lifespan and requests are different tasks."""
    keep_private(settings)
    await Tortoise.init(config=orm_config(settings), _enable_global_fallback=True)
    try:
        # At once, not at the first question: what does not fit is said at the start, not to a citizen.
        await connections.get("default").create_connection(with_db=True)
    except BaseException:
        await close_database()
        raise


async def close_database() -> None:
    """Close all connections."""
    await Tortoise.close_connections()


@asynccontextmanager
async def opened(settings: Settings) -> AsyncIterator[None]:
    """Hold the database open for the length of a block, as commands do."""
    await open_database(settings)
    try:
        yield
    finally:
        await close_database()
