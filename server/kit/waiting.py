"""Waits that ran out: each says so in one line of the log, and in words to whoever waited."""

import structlog
from tortoise.exceptions import OperationalError

from server.kit.refusals import Busy

log = structlog.get_logger()


class DatabaseBusy(Busy, OperationalError):
    """A wait for the database ran out. waited_for: connection, turn, lock, statement or idle."""

    def __init__(self, waited_for: str) -> None:
        super().__init__()
        self.waited_for = waited_for
        log.warning("database.busy", waited_for=waited_for)

    def __str__(self) -> str:
        return f"the wait for the database ran out ({self.waited_for})"


class FilesBusy(Busy):
    """A wait for the store of photos ran out, or the store is away. step: put, get, delete or look."""

    def __init__(self, step: str, error: str) -> None:
        super().__init__()
        self.step = step
        log.warning("files.busy", step=step, error=error)

    def __str__(self) -> str:
        return f"the wait for the store of photos ran out ({self.step})"
