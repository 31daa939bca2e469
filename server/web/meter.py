"""How much of the processor an operation used: the time of the loop's thread, in all tasks the operation began."""

import asyncio
import time
from collections.abc import Coroutine
from contextvars import ContextVar
from typing import Any


class Meter:
    """What one operation has used so far, in milliseconds."""

    __slots__ = ("milliseconds",)

    def __init__(self) -> None:
        self.milliseconds = 0.0


METER: ContextVar[Meter | None] = ContextVar("meter", default=None)


class Measured(Coroutine[Any, Any, Any]):
    """A coroutine whose every step is timed; what it begins is timed by `metered_tasks`."""

    __slots__ = ("_inner", "_meter")

    def __init__(self, inner: Coroutine[Any, Any, Any], meter: Meter) -> None:
        self._inner, self._meter = inner, meter

    def send(self, value: Any) -> Any:
        """Do one step."""
        began = time.thread_time()
        try:
            return self._inner.send(value)
        finally:
            self._meter.milliseconds += (time.thread_time() - began) * 1000

    def throw(self, *error: Any) -> Any:
        """Do one step that begins with an error."""
        began = time.thread_time()
        try:
            return self._inner.throw(*error)
        finally:
            self._meter.milliseconds += (time.thread_time() - began) * 1000

    def close(self) -> None:
        """End it."""
        self._inner.close()

    def __await__(self) -> "Measured":
        return self

    def __iter__(self) -> "Measured":
        return self

    def __next__(self) -> Any:
        return self.send(None)


def metered_tasks(loop: asyncio.AbstractEventLoop, coroutine: Any, **given: Any) -> asyncio.Task[Any]:
    """Make a task, timed where the operation that begins it has a meter. It is a task factory of a loop."""
    context = given.get("context")
    meter = METER.get() if context is None else context.get(METER)
    return asyncio.Task(coroutine if meter is None else Measured(coroutine, meter), loop=loop, **given)
