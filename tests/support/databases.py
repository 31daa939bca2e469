"""Databases for tests: built once per worker, then copied for each test, so that tests share nothing."""

import asyncio
import shutil
from abc import ABC, abstractmethod
from collections.abc import Coroutine
from concurrent.futures import ThreadPoolExecutor
from itertools import count
from pathlib import Path
from typing import Any, TypeVar

import asyncpg

from server import migrations
from server.settings import Settings

Result = TypeVar("Result")


class Databases(ABC):
    """Copies of one prepared database."""

    @abstractmethod
    def make(self, folder: Path) -> str:
        """Make a fresh copy and give its URL; a file goes into folder."""

    @abstractmethod
    def empty(self, folder: Path) -> str:
        """Make a database without any table and give its URL."""

    @abstractmethod
    def drop(self, url: str) -> None:
        """Forget the copy."""


class SqliteDatabases(Databases):
    """Copies of a file."""

    def __init__(self, folder: Path) -> None:
        self._template = folder / "template.sqlite3"
        finish(build_schema(f"sqlite://{self._template}", folder))

    def make(self, folder: Path) -> str:
        """Copy the file."""
        copy = folder / "test.sqlite3"
        shutil.copyfile(self._template, copy)
        return f"sqlite://{copy}"

    def empty(self, folder: Path) -> str:
        """Name a file that is not there yet."""
        return f"sqlite://{folder / 'empty.sqlite3'}"

    def drop(self, url: str) -> None:
        """Leave the file to the test's own folder, which pytest clears."""


class PostgresDatabases(Databases):
    """Copies of a template database; `worker` keeps the names of parallel workers apart."""

    def __init__(self, server_url: str, worker: str, folder: Path) -> None:
        self._server = server_url
        self._template = f"template_{worker}"
        self._names = (f"test_{worker}_{number}" for number in count(1))
        # A server that was lent to the tests may hold what an interrupted run left.
        self._run(f"DROP DATABASE IF EXISTS {self._template} WITH (FORCE)")
        self._run(f"CREATE DATABASE {self._template}")
        finish(build_schema(f"{server_url}/{self._template}", folder))

    def make(self, folder: Path) -> str:
        """Copy the template."""
        name = next(self._names)
        self._run(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        self._run(f"CREATE DATABASE {name} TEMPLATE {self._template} STRATEGY file_copy")
        return f"{self._server}/{name}"

    def empty(self, folder: Path) -> str:
        """Create a database."""
        name = next(self._names)
        self._run(f"DROP DATABASE IF EXISTS {name} WITH (FORCE)")
        self._run(f"CREATE DATABASE {name}")
        return f"{self._server}/{name}"

    def drop(self, url: str) -> None:
        """Drop the copy, whoever still holds a connection to it."""
        self._run(f"DROP DATABASE {url.rsplit('/', 1)[1]} WITH (FORCE)")

    def _run(self, statement: str) -> None:
        async def execute() -> None:
            connection = await asyncpg.connect(f"{self._server}/postgres")
            try:
                await connection.execute(statement)
            finally:
                await connection.close()

        finish(execute())


async def build_schema(url: str, folder: Path) -> None:
    """Create all tables in an empty database, as an installation does."""
    await migrations.upgrade(Settings(database_url=url, data=folder))


def finish(work: Coroutine[Any, Any, Result]) -> Result:
    """Run a coroutine to its end on a thread of its own, whatever loop the test itself has."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, work).result()
