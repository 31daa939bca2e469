"""Finish what must not be left half done when whoever asked for it goes away."""

import asyncio
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")


async def to_the_end(step: Coroutine[Any, Any, T]) -> T:
    """Run a step to its end though the caller is cancelled meanwhile; the cancellation is raised after it.

    For steps that end soon by themselves: a BEGIN, a COMMIT, a ROLLBACK.
    """
    task = asyncio.create_task(step)
    cancelled: asyncio.CancelledError | None = None
    while not task.done():
        try:
            await asyncio.wait([task])
        except asyncio.CancelledError as error:
            cancelled = error
    if cancelled is not None and not task.cancelled():
        # Looked at, so that nobody is told of an error that was never retrieved.
        raise cancelled from task.exception()
    return task.result()
