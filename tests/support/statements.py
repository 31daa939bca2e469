"""Watch the statements that reads send to the database: count them, and ask how it would go about them."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NamedTuple
from unittest.mock import patch

from tortoise import connections
from tortoise.transactions import in_transaction


class Statement(NamedTuple):
    """A statement and its values."""

    text: str
    values: list[Any]


@contextmanager
def counted_statements() -> Iterator[list[Statement]]:
    """Collect the statements sent outside of transactions for the length of a block."""
    connection = connections.get("default")
    sent: list[Statement] = []

    def counting(run: Callable[..., Any]) -> Callable[..., Any]:
        async def counted(query: str, values: list[Any] | None = None) -> Any:
            sent.append(Statement(query, values or []))
            return await run(query, values)

        return counted

    with (
        patch.object(connection, "execute_query", counting(connection.execute_query)),
        patch.object(connection, "execute_query_dict", counting(connection.execute_query_dict)),
    ):
        yield sent


async def plan_of(statement: Statement) -> str:
    """Give the database's plan of a statement: names of indexes, and the word "sort" if it must sort.

    PostgreSQL reads a small table whole and sorts it, whatever indexes there are; here it is told not to where
    it can avoid it, as it would with many rows.
    """
    connection = connections.get("default")
    if connection.capabilities.dialect == "sqlite":
        steps = await connection.execute_query_dict(f"EXPLAIN QUERY PLAN {statement.text}", statement.values)
        return "\n".join(step["detail"].replace("USE TEMP B-TREE", "sort in a B-tree") for step in steps)
    async with in_transaction() as transaction:
        for way in ("seqscan", "bitmapscan", "sort", "incremental_sort"):
            await transaction.execute_query(f"SET LOCAL enable_{way} = off")
        steps = await transaction.execute_query_dict(f"EXPLAIN {statement.text}", statement.values)
    return "\n".join(step["QUERY PLAN"].lower() for step in steps)
