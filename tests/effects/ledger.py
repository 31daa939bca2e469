"""All rows of a database as text, and what changed between two looks.

Ids and other values that are made by chance get names in the order in which they first appear, so
that two runs read alike: `complaints 1` is the first complaint that the script made.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from enum import Enum
from typing import Any
from uuid import UUID

from tortoise import Tortoise, connections
from tortoise.models import Model

from server.kit.clock import WIB

ID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
# Keyed look-ups, passwords and the secret part of a link: that they are there is all that can be told.
SECRETS = (
    (re.compile(r"\b[0-9a-f]{64}\b"), "<keyed>"),
    (re.compile(r"\$argon2\S+"), "<password>"),
    (re.compile(r"(?<![\w-])[\w-]{43}(?![\w-])"), "<token>"),
)
# Columns that are drawn by chance where the person gives none, and one whose order is.
DRAWN = {"service_points": "code"}
SHUFFLED = {("feedback", "place")}
# No service writes there, and each of its rows holds all models as they were.
NOT_LOOKED_AT = ("aerich",)
Rows = dict[str, dict[str, dict[str, str]]]
Stored = list[dict[str, Any]]


@dataclass
class Ledger:
    """The names given so far, and the rows as they were at the last look."""

    names: dict[str, str] = field(default_factory=dict)
    rows: Rows = field(default_factory=dict)
    stored: dict[str, Stored] = field(default_factory=dict)

    async def changes(self) -> list[str]:
        """Look at all rows and say line by line what was added, changed and removed since the last look."""
        moved = await self._moved()
        self._name_new(moved)
        said: list[str] = []
        for table in sorted(moved):
            before, after = self.rows.get(table, {}), moved[table]
            said += sorted(
                f"+ {self._row(table, after[key], after[key])}" for key in after.keys() - before.keys()
            )
            for key in sorted(before.keys() & after.keys(), key=lambda key: self.plain(key)):
                changed = {name: text for name, text in after[key].items() if text != before[key].get(name)}
                if changed:
                    said.append(f"~ {self._row(table, after[key], changed)}")
            said += sorted(f"- {self._row(table, before[key], {})}" for key in before.keys() - after.keys())
        self.rows |= moved
        return said

    async def _moved(self) -> Rows:
        """Read every row of the tables that are stored otherwise than at the last look, opened, by its key."""
        found: Rows = {}
        for model in (Tortoise.apps or {})["models"].values():
            table = str(model._meta.db_table)
            if table in NOT_LOOKED_AT:
                continue
            stored = await connections.get("default").execute_query_dict(f'SELECT * FROM "{table}"')
            if stored != self.stored.get(table):
                self.stored[table] = stored
                rows = [_texts(row) for row in await model.all()]
                found[table] = {_key(model, row): row for row in rows}
        return found

    def plain(self, text: str) -> str:
        """Write text without what was made by chance."""
        for drawn, name in self.names.items():
            if not ID.fullmatch(drawn):
                text = text.replace(drawn, name)
        text = ID.sub(lambda found: f"<{self.names.get(found[0], 'new id')}>", text)
        for pattern, instead in SECRETS:
            text = pattern.sub(instead, text)
        return text

    def _name_new(self, rows: Rows) -> None:
        for table, each in sorted(rows.items()):
            fresh = [row for key, row in each.items() if key not in self.rows.get(table, {})]
            for row in sorted(fresh, key=lambda row: self.plain(str(row))):
                number = 1 + sum(name.rpartition(" ")[0] == table for name in self.names.values())
                if ID.fullmatch(row.get("id", "")):
                    self.names.setdefault(row["id"], f"{table} {number}")
                if drawn := row.get(DRAWN.get(table, "")):
                    self.names.setdefault(drawn.strip("'"), f"<{table} {number} drawn>")

    def _row(self, table: str, row: Mapping[str, str], shown: Mapping[str, str]) -> str:
        name = self.plain(row.get("id", "")) or table
        values = [f"{key}={text}" for key, text in shown.items() if key != "id" and text != "None"]
        values += [f"{key}=None" for key, text in shown.items() if text == "None" and shown is not row]
        return self.plain(" ".join((name if ID.fullmatch(row.get("id", "")) else table, *values)))


async def all_rows() -> Rows:
    """Read every row, opened, by its table and key."""
    ledger = Ledger()
    await ledger.changes()
    return ledger.rows


def _key(model: type[Model], row: Mapping[str, str]) -> str:
    return row[model._meta.pk_attr]


def _texts(row: Model) -> dict[str, str]:
    texts = {name: _text(getattr(row, name)) for name in sorted(row._meta.fields_db_projection)}
    for table, name in SHUFFLED:
        if row._meta.db_table == table and texts[name] != "None":
            texts[name] = "<shuffled>"
    return texts


def _text(value: Any) -> str:
    if isinstance(value, datetime):
        return value.astimezone(WIB).strftime("%Y-%m-%d %H:%M:%S")
    if isinstance(value, Enum):
        return str(value.value)
    if isinstance(value, UUID | date):
        return str(value)
    if isinstance(value, dict):
        # PostgreSQL keeps the keys of an object in an order of its own.
        return str(dict(sorted(value.items())))
    return repr(value) if isinstance(value, str) else str(value)
