"""Count the statements that reads send to the database."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

from tortoise import connections


@contextmanager
def counted_statements() -> Iterator[list[str]]:
    """Collect the statements sent outside of transactions for the length of a block."""
    connection = connections.get("default")
    sent: list[str] = []

    def counting(run: Callable[..., Any]) -> Callable[..., Any]:
        async def counted(query: str, *args: Any, **kwargs: Any) -> Any:
            sent.append(query)
            return await run(query, *args, **kwargs)

        return counted

    with (
        patch.object(connection, "execute_query", counting(connection.execute_query)),
        patch.object(connection, "execute_query_dict", counting(connection.execute_query_dict)),
    ):
        yield sent
