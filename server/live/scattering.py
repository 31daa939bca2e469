"""Lay the rows of a table anew, in the order of their random ids and all at once.

Whoever has the files of a database sees where each row lies and, on PostgreSQL, in which transaction it was written:
that is the order of arrival, and with the dated rows of other tables beside it the day. Rows that are to tell neither
are written anew. See docs/decisions/0041-nothing-dates-a-letter.md.
"""

from collections.abc import Sequence

from tortoise import connections
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.models import Model
from tortoise.transactions import in_transaction

# Reading goes on meanwhile and nobody who writes waits for long: what is not free now is done a minute later.
_POSTGRES = (
    "SET LOCAL lock_timeout = '1s'",
    "LOCK TABLE {table} IN ACCESS EXCLUSIVE MODE",
    "CREATE TEMPORARY TABLE scattered ON COMMIT DROP AS SELECT * FROM {table}",
    # A new file: what was updated or deleted would else lie in the old one, with its transactions.
    "TRUNCATE TABLE {table}",
    "INSERT INTO {table} SELECT * FROM scattered ORDER BY id",
)
_SQLITE = (
    "CREATE TEMPORARY TABLE scattered AS SELECT * FROM {table}",
    "DELETE FROM {table}",
    "INSERT INTO {table} SELECT * FROM scattered ORDER BY id",
    "DROP TABLE scattered",
)
_MISPLACED = (
    "SELECT COUNT(*) AS n FROM (SELECT id, LAG(id) OVER (ORDER BY {place}) AS before FROM {table}) AS pairs "
    "WHERE before > id"
)
_TRANSACTIONS = "SELECT COUNT(DISTINCT CAST(xmin AS TEXT)) AS n FROM {table}"


async def tells_of_arrivals(model: type[Model]) -> bool:
    """Whether a row lies where it arrived, or was written by itself."""
    connection, table = connections.get("default"), model._meta.db_table
    if _is_postgres(connection):
        return bool(
            await _number(connection, _MISPLACED.format(table=table, place="ctid"))
            or await _number(connection, _TRANSACTIONS.format(table=table)) > 1
        )
    return bool(await _number(connection, _MISPLACED.format(table=table, place="rowid")))


async def scatter(model: type[Model]) -> None:
    """Lay all rows of a table anew. Its ids must be random, and no other table may refer to it."""
    steps: Sequence[str] = _POSTGRES if _is_postgres(connections.get("default")) else _SQLITE
    async with in_transaction() as transaction:
        for step in steps:
            await transaction.execute_query(step.format(table=model._meta.db_table))


def _is_postgres(connection: BaseDBAsyncClient) -> bool:
    return connection.capabilities.dialect == "postgres"


async def _number(connection: BaseDBAsyncClient, asked: str) -> int:
    (row,) = await connection.execute_query_dict(asked)
    return int(row["n"])
