"""What the commands of the terminal share: options, the settings they run with, and how they say what is wrong."""

import difflib
import errno
import os
import sqlite3
from collections.abc import AsyncIterator, Callable, Mapping
from contextlib import asynccontextmanager
from functools import wraps
from pathlib import Path
from typing import Annotated, ParamSpec

import asyncpg
import typer
from pydantic import ValidationError
from tortoise.exceptions import BaseORMException

from server.database import opened
from server.kit.refusals import Busy
from server.kit.seal import SealError
from server.kit.trouble import WRONG_USE, Trouble
from server.migrations import waiting
from server.settings import Settings

P = ParamSpec("P")

Port = Annotated[
    int | None, typer.Option(min=1, max=65535, help="Port of the service (RANGKUI_PORT, default 8000).")
]
Data = Annotated[
    Path | None,
    typer.Option(help="Folder under which everything stored lies (RANGKUI_DATA, default ./data)."),
]
PREFIX = "RANGKUI_"
# Read by the tests and by the client's build.
NOT_SETTINGS = ("RANGKUI_TEST_POSTGRES", "RANGKUI_CHROMIUM", "RANGKUI_API")
FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


def told(command: Callable[P, None]) -> Callable[P, None]:
    """Let a command end with one sentence on standard error and an exit code, when it cannot do its work."""

    @wraps(command)
    def run(*args: P.args, **kwargs: P.kwargs) -> None:
        try:
            command(*args, **kwargs)
        except Exception as error:
            trouble = trouble_of(error)
            if trouble is None:
                raise
            typer.echo(str(trouble), err=True)
            raise typer.Exit(trouble.code) from None

    return run


def chosen(port: int | None = None, data: Path | None = None, **more: object) -> Settings:
    """Give the settings: those of the environment, and before them those of the command line.

    Raises Trouble for a value that cannot be, and for a name that is no setting: it would be ignored in silence.
    """
    unknown = unknown_names(os.environ)
    if unknown:
        raise Trouble(" ".join(unknown), WRONG_USE)
    given = {**({"port": port} if port else {}), **({"data": data} if data else {}), **more}
    try:
        return Settings.model_validate(Settings().model_dump() | given)
    except ValidationError as error:
        # Never the value itself: the database's URL holds a password.
        wrong = (f"{_name(each['loc'])}: {_lower(each['msg'])}." for each in error.errors())
        raise Trouble(" ".join(wrong), WRONG_USE) from None


def unknown_names(environment: Mapping[str, str]) -> list[str]:
    """Say of each name that looks like a setting and is none which one may be meant."""
    known = [name.upper() for name in Settings.model_fields]
    said = []
    for name in sorted(environment):
        word = name.removeprefix(PREFIX)
        if name.startswith(PREFIX) and word not in known and name not in NOT_SETTINGS:
            near = difflib.get_close_matches(word, known, 1)
            hint = f"{PREFIX}{near[0]} may be meant." if near else "take it out."
            said.append(f"{name} is no setting; {hint}")
    return said


@asynccontextmanager
async def installation(settings: Settings) -> AsyncIterator[None]:
    """Hold an installation's database open. Raises Trouble when there is none, or none of this version."""
    missing = await waiting(settings)
    if missing is None:
        place = settings.data if settings.is_sqlite else "the database of RANGKUI_DATABASE_URL"
        raise Trouble(f"There is no installation in {place}: {ANOTHER}")
    if missing:
        raise Trouble(f"The database is of an older version, {missing[0]} is missing: run `rangkui migrate`.")
    async with opened(settings):
        yield


def trouble_of(error: Exception) -> Trouble | None:
    """Say in a sentence what an error means to whoever runs the service; None for what is a fault of the program."""
    match error:
        case Trouble():
            return error
        case Busy():
            return Trouble("The database is busy: try again in a moment, or see what else works in it.")
        case SealError():
            return Trouble(f"The sealing key cannot be used: {error}.")
        case OSError(errno=number) if number in FULL:
            return Trouble(f"The disk is full{_at(error)}: nothing can be written.")
        case OSError(filename=str() | Path()):
            return Trouble(f"{error.filename}: {_lower(error.strerror or '')}. {OWNED}")
        case sqlite3.Error():
            return _of_sqlite(error)
        case asyncpg.InsufficientPrivilegeError():
            return Trouble(f"The database refuses: {_first_line(error)}. {GRANTED}")
        case asyncpg.PostgresError() | asyncpg.InterfaceError():
            return Trouble(f"The database refuses: {_first_line(error)}. {REACHED}")
        case BaseORMException() if isinstance(cause := _cause(error), Exception):
            return trouble_of(cause)
        case OSError():
            return Trouble(f"The database does not answer: {_first_line(error)}. {REACHED}")
    return None


ANOTHER = "name another folder by --data, or begin one with `rangkui migrate`."
OWNED = "Everything below the data folder must belong to the user who runs the service."
GRANTED = (
    "The role in RANGKUI_DATABASE_URL must own the database, or be granted CREATE and USAGE on its schema."
)
REACHED = "Look at RANGKUI_DATABASE_URL, and whether PostgreSQL runs there."


def _of_sqlite(error: sqlite3.Error) -> Trouble:
    if "full" in str(error) or "disk I/O" in str(error):
        return Trouble("The disk is full or broken: the database cannot be written.")
    if "locked" in str(error):
        return Trouble("Another program holds the database; try again when it has finished.")
    return Trouble(f"The database file cannot be used: {error}. {OWNED}")


def _cause(error: BaseException) -> object:
    return error.__cause__ or (error.args[0] if error.args else None)


def _name(place: tuple[int | str, ...]) -> str:
    return f"{PREFIX}{str(place[0]).upper()}" if place else "Settings"


def _lower(text: str) -> str:
    plain = text.removeprefix("Value error, ").rstrip(".")
    return plain[:1].lower() + plain[1:]


def _first_line(error: BaseException) -> str:
    return (str(error).splitlines() or [type(error).__name__])[0].rstrip(".")


def _at(error: OSError) -> str:
    return f" ({error.filename})" if error.filename else ""
