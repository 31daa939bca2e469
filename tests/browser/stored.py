"""What the server has stored, read past the product straight from its database file."""

import sqlite3
from collections.abc import Iterable
from contextlib import closing
from typing import Any

from tests.support.server import Server


class Stored:
    """The rows of one server's SQLite file. Nothing is written."""

    def __init__(self, server: Server) -> None:
        self._file = server.folder / "data" / "rangkui.sqlite3"

    def rows(self, statement: str, *values: object) -> list[tuple[Any, ...]]:
        """Give the rows of one SELECT."""
        with closing(sqlite3.connect(f"file:{self._file}?mode=ro", uri=True, timeout=10)) as base:
            return base.execute(statement, values).fetchall()

    def one(self, statement: str, *values: object) -> Any:
        """Give the only value of a SELECT."""
        ((value,),) = self.rows(statement, *values)
        return value

    def count(self, table: str) -> int:
        """Count the rows of a table."""
        return int(self.one(f"SELECT count(*) FROM {table}"))

    def ids(self, table: str) -> list[str]:
        """Give the ids of a table's rows."""
        return [identity for (identity,) in self.rows(f"SELECT id FROM {table}")]

    def complaint(self, code: str) -> str:
        """Give the id of the one complaint with a code."""
        return str(self.one("SELECT id FROM complaints WHERE code = ?", code))

    def carried_out(self, intentions: Iterable[str]) -> int:
        """Count which of these intentions the server has carried out."""
        asked = list(intentions)
        marks = ", ".join("?" * len(asked))
        return int(self.one(f"SELECT count(*) FROM intentions WHERE id IN ({marks})", *asked))
