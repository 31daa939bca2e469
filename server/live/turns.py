"""Turns: those who come at once go one after the other, and leave no mark on any row."""

from tortoise import connections

_TURN = "SELECT pg_advisory_xact_lock(hashtextextended($1, 0))"


async def take_turn(name: str) -> None:
    """Wait inside a unit of work until nobody else is in the turn of this name; it ends with the transaction.

    A row that is held for it would keep the number of the last transaction that held it, and so tell when that was.
    On SQLite all who write go one after the other anyway.
    """
    connection = connections.get("default")
    if connection.capabilities.dialect == "postgres":
        await connection.execute_query(_TURN, [name])
