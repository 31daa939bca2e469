"""Bring a database to the present schema: all waiting migrations in one transaction, or none of them.

Each file of the history holds the statements of both dialects in UP and DOWN, without any BEGIN or COMMIT; they
are run here, together with the note that they were run. So a crash leaves the database as it was, and of several
processes that start at once one migrates while the others wait and then find nothing to do. On SQLite foreign keys
are off meanwhile: a table is changed by rebuilding it, and the drop of the old one must not take its children along.
They are checked before the commit.
"""

import asyncio
import base64
import sqlite3
import zlib
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing
from dataclasses import dataclass
from importlib.util import module_from_spec, spec_from_file_location
from pathlib import Path
from types import ModuleType
from typing import Any

import asyncpg
import structlog

from server.database import keep_private, postgres_address
from server.kit.private import private_file
from server.kit.trouble import Trouble
from server.settings import Settings

FOLDER = Path(__file__).resolve().parent.parent / "migrations"
APP = "models"
LOCK = 19_710_400
WAIT_SECONDS = 60.0
BEFORE_UPGRADE = ".before-upgrade"

log = structlog.get_logger()


class MigrationError(Trouble):
    """The database and the history do not fit together; the message says how."""


@dataclass(frozen=True)
class Migration:
    """One file of the history. state: the models after it, as JSON text, which aerich compares with."""

    number: int
    name: str
    up: Mapping[str, str]
    down: Mapping[str, str]
    state: str


def history(folder: Path = FOLDER) -> list[Migration]:
    """Read all migrations of a folder, oldest first."""
    files = sorted((folder / APP).glob("[0-9]*_*.py"), key=lambda file: int(file.name.split("_")[0]))
    return [_read(file) for file in files]


async def upgrade(settings: Settings, folder: Path = FOLDER) -> list[str]:
    """Apply what is missing and give the names of the files applied. A filled SQLite file is copied first.

    Raises MigrationError when the database comes from a newer version of the program.
    """
    known = history(folder)
    if settings.is_sqlite:
        keep_private(settings)
        names = await asyncio.to_thread(_upgrade_sqlite, _path(settings), known)
    else:
        names = await _upgrade_postgres(settings.url, known)
    for name in names:
        log.info("migration.applied", name=name)
    return names


async def waiting(settings: Settings, folder: Path = FOLDER) -> list[str] | None:
    """Give the names of the files not applied yet, None where none ever was; changes nothing.

    Raises MigrationError when the database comes from a newer version of the program.
    """
    if settings.is_sqlite:
        applied = await asyncio.to_thread(_look_sqlite, _path(settings))
    else:
        applied = await _look_postgres(settings.url)
    return [migration.name for migration in _waiting(history(folder), applied)] if applied else None


async def downgrade(settings: Settings, number: int, folder: Path = FOLDER) -> list[str]:
    """Take back all migrations from a number on, newest first; the first one cannot be taken back."""
    known = history(folder)
    if number < 1:
        raise MigrationError("The first migration cannot be taken back: that would delete everything.")
    if settings.is_sqlite:
        return await asyncio.to_thread(_downgrade_sqlite, _path(settings), known, number)
    return await _downgrade_postgres(settings.url, known, number)


def _read(file: Path) -> Migration:
    module = _module(file)
    state = zlib.decompress(base64.b64decode(module.MODELS_STATE)).decode()
    return Migration(int(file.name.split("_")[0]), file.name, module.UP, module.DOWN, state)


def _module(file: Path) -> ModuleType:
    spec = spec_from_file_location(f"migration_{file.stem}", file)
    assert spec is not None
    assert spec.loader is not None
    module = module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def _waiting(known: Sequence[Migration], applied: Sequence[str]) -> list[Migration]:
    names = {migration.name for migration in known}
    strange = [name for name in applied if name not in names]
    if strange:
        raise MigrationError(
            f"The database was made by another version, a newer one as a rule: it has {', '.join(strange)}. "
            "Install that version."
        )
    return [migration for migration in known if migration.name not in applied]


def _to_take_back(known: Sequence[Migration], applied: Sequence[str], number: int) -> list[Migration]:
    return [m for m in reversed(known) if m.number >= number and m.name in applied]


def _path(settings: Settings) -> str:
    return settings.url.removeprefix("sqlite://")


def _upgrade_sqlite(path: str, known: Sequence[Migration]) -> list[str]:
    with closing(_open(path)) as connection:
        waiting = _waiting(known, _applied(connection))
        if not waiting:
            return []
        _begin(connection)
        try:
            waiting = _waiting(known, _applied(connection))
            if waiting:
                _copy_aside(path)
            for migration in waiting:
                _run(connection, migration.up["sqlite"])
                row = (migration.name, APP, migration.state)
                connection.execute("INSERT INTO aerich (version, app, content) VALUES (?, ?, ?)", row)
            _commit(connection)
        except BaseException:
            connection.rollback()
            raise
    return [migration.name for migration in waiting]


def _downgrade_sqlite(path: str, known: Sequence[Migration], number: int) -> list[str]:
    with closing(_open(path)) as connection:
        _begin(connection)
        try:
            back = _to_take_back(known, _applied(connection), number)
            for migration in back:
                _run(connection, migration.down["sqlite"])
                connection.execute("DELETE FROM aerich WHERE version = ?", (migration.name,))
            _commit(connection)
        except BaseException:
            connection.rollback()
            raise
    return [migration.name for migration in back]


def _look_sqlite(path: str) -> list[str]:
    if not Path(path).exists():
        return []
    with closing(sqlite3.connect(f"{Path(path).absolute().as_uri()}?mode=ro", uri=True)) as connection:
        return _applied(connection)


def _open(path: str) -> sqlite3.Connection:
    connection = sqlite3.connect(path, isolation_level=None, timeout=WAIT_SECONDS)
    connection.execute("PRAGMA foreign_keys=OFF")
    connection.execute("PRAGMA synchronous=FULL")
    return connection


def _begin(connection: sqlite3.Connection) -> None:
    # The write lock at once: a second process waits here, and then finds nothing to do.
    connection.execute("BEGIN IMMEDIATE")


def _commit(connection: sqlite3.Connection) -> None:
    broken = connection.execute("PRAGMA foreign_key_check").fetchone()
    if broken:
        raise MigrationError(f"A row of {broken[0]} would point to a missing row of {broken[2]}.")
    connection.execute("COMMIT")


def _applied(connection: sqlite3.Connection) -> list[str]:
    if not connection.execute("SELECT 1 FROM sqlite_master WHERE name = 'aerich'").fetchone():
        return []
    rows = connection.execute("SELECT version FROM aerich WHERE app = ? ORDER BY id", (APP,))
    return [name for (name,) in rows]


def _run(connection: sqlite3.Connection, text: str) -> None:
    for statement in statements(text):
        connection.execute(statement)


def statements(text: str) -> Iterator[str]:
    """Split SQL into statements; a trigger's body is part of its statement."""
    statement = ""
    for line in text.splitlines(keepends=True):
        statement += line
        if sqlite3.complete_statement(statement):
            yield statement
            statement = ""
    if statement.strip():
        yield statement


def _copy_aside(path: str) -> None:
    """Copy a SQLite database with content beside itself before it is changed."""
    with closing(sqlite3.connect(path)) as source:
        if source.execute("SELECT count(*) FROM sqlite_master").fetchone()[0]:
            private_file(Path(f"{path}{BEFORE_UPGRADE}"))
            with closing(sqlite3.connect(f"{path}{BEFORE_UPGRADE}")) as target:
                source.backup(target)


async def _upgrade_postgres(url: str, known: Sequence[Migration]) -> list[str]:
    connection = await _connect(url)
    try:
        async with connection.transaction():
            await connection.execute("SELECT pg_advisory_xact_lock($1)", LOCK)
            waiting = _waiting(known, await _applied_postgres(connection))
            for migration in waiting:
                await connection.execute(migration.up["postgres"])
                await connection.execute(
                    "INSERT INTO aerich (version, app, content) VALUES ($1, $2, $3)",
                    *(migration.name, APP, migration.state),
                )
    finally:
        await connection.close()
    return [migration.name for migration in waiting]


async def _downgrade_postgres(url: str, known: Sequence[Migration], number: int) -> list[str]:
    connection = await _connect(url)
    try:
        async with connection.transaction():
            await connection.execute("SELECT pg_advisory_xact_lock($1)", LOCK)
            back = _to_take_back(known, await _applied_postgres(connection), number)
            for migration in back:
                await connection.execute(migration.down["postgres"])
                await connection.execute("DELETE FROM aerich WHERE version = $1", migration.name)
    finally:
        await connection.close()
    return [migration.name for migration in back]


async def _look_postgres(url: str) -> list[str]:
    connection = await _connect(url)
    try:
        return await _applied_postgres(connection)
    finally:
        await connection.close()


async def _connect(url: str) -> Any:
    # Without the service's bounds: others wait here while one migrates, and a table may take its time.
    return await asyncpg.connect(**postgres_address(url))


async def _applied_postgres(connection: Any) -> list[str]:
    if await connection.fetchval("SELECT to_regclass('aerich')") is None:
        return []
    rows = await connection.fetch("SELECT version FROM aerich WHERE app = $1 ORDER BY id", APP)
    return [row["version"] for row in rows]
