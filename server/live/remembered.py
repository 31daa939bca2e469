"""What the process remembers of the database, for as long as the rows it was read from have not changed.

Before each use the database is asked for a version: the sum of the versions of a table's rows, or the newest event of
a topic. Both only ever grow, so that one version never stands for two contents, whichever process wrote them.
"""

from collections.abc import Awaitable, Callable
from typing import Generic, TypeVar

from tortoise import connections
from tortoise.backends.base.client import TransactionalDBClient
from tortoise.models import Model

T = TypeVar("T")
Version = tuple[int, ...]


def rows_of(model: type[Model]) -> str:
    """Watch the rows of a table with versions, none of which is ever deleted: a new row and a change both add one."""
    return f"(SELECT COALESCE(SUM(version), 0) FROM {model._meta.db_table})"  # noqa: S608 - a name of ours


def events_of(topic: str) -> str:
    """Watch a topic of the journal, named by the program and never by a person."""
    return f"(SELECT COALESCE(MAX(event_id), 0) FROM event_topics WHERE topic = '{topic}')"  # noqa: S608 - as above


async def version_of(*watched: str) -> Version:
    """Give the present version of what is watched, in one statement."""
    columns = ", ".join(f"{what} AS v{place}" for place, what in enumerate(watched))
    (row,) = await connections.get("default").execute_query_dict(f"SELECT {columns}")
    return tuple(int(row[f"v{place}"]) for place in range(len(watched)))


class Remembered(Generic[T]):
    """One value. It is shared by all who ask, so it must be one that nobody changes."""

    def __init__(self, read: Callable[[], Awaitable[T]], *watched: str) -> None:
        self._read = read
        self._watched = watched
        self._kept: tuple[object, Version, T] | None = None

    async def value(self) -> T:
        """Give the value as it is now; inside a transaction as that sees it."""
        connection = connections.get("default")
        if isinstance(connection, TransactionalDBClient):
            # What it sees may never come to be, and must not be remembered for others.
            return await self._read()
        # First the version, then the rows: if they change in between, the next one reads them once more.
        version = await version_of(*self._watched)
        if self._kept is None or self._kept[0] is not connection or self._kept[1] != version:
            self._kept = connection, version, await self._read()
        return self._kept[2]
