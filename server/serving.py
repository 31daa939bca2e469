"""Start the service: migrate, seed what the mode needs, and run uvicorn."""

import asyncio
import fcntl
import logging
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from socket import socket
from typing import TextIO, cast

import structlog
import uvicorn

from server import migrations
from server.app import make_app
from server.database import opened
from server.settings import Settings
from server.workdays.services import seed_calendar

GRACE_SECONDS = 5


def serve(settings: Settings, *, ready: Callable[[], None] | None = None) -> None:
    """Migrate and serve until stopped. One process; with PostgreSQL, start as many of these as wanted."""
    set_up_logs(settings)
    with alone_on_sqlite(settings):
        asyncio.run(prepare(settings))
        _Server(server_config(settings), ready).run()


@contextmanager
def alone_on_sqlite(settings: Settings) -> Iterator[None]:
    """Hold the data folder for this process: with SQLite, the bell rings in one process only.

    Ends the program with one line when another holds it. The lock goes with the process, however it ends.
    """
    if not settings.is_sqlite:
        yield
        return
    settings.data.mkdir(parents=True, exist_ok=True)
    with (settings.data / "serving.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            sys.exit(
                f"Another process already serves {settings.data}. SQLite serves one process; "
                "for more, set RANGKUI_DATABASE_URL to a PostgreSQL database."
            )
        yield


def server_config(settings: Settings) -> uvicorn.Config:
    """Give uvicorn's configuration, limits of sockets included."""
    return uvicorn.Config(
        make_app(settings),
        host=settings.host,
        port=settings.port,
        loop="uvloop",
        http="httptools",
        ws="websockets-sansio",
        ws_per_message_deflate=False,
        ws_max_size=64 * 1024,
        ws_ping_interval=20,
        ws_ping_timeout=40,
        proxy_headers=False,
        server_header=False,
        access_log=False,
        log_config=None,
        timeout_graceful_shutdown=GRACE_SECONDS,
    )


class _Forgiving:
    """Standard output, but a full disk under it must not turn every answer into a failure."""

    def write(self, text: str) -> None:
        with suppress(OSError):
            sys.stdout.write(text)

    def flush(self) -> None:
        with suppress(OSError):
            sys.stdout.flush()


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, ready: Callable[[], None] | None) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket] | None = None) -> None:
        await super().startup(sockets)
        if self.started and self._ready:
            self._ready()


async def prepare(settings: Settings) -> None:
    """Bring the database to the present schema and load the national calendar into it."""
    await migrations.upgrade(settings)
    async with opened(settings):
        await seed_calendar()


def set_up_logs(settings: Settings) -> None:
    """Write logs as JSON lines; line breaks inside values are escaped, personal text never goes in."""
    level = logging.getLevelNamesMapping()[settings.log_level.upper()]
    logging.basicConfig(
        level=max(level, logging.WARNING), format='{"level":"%(levelname)s","event":"%(name)s"}'
    )
    structlog.configure(
        logger_factory=structlog.PrintLoggerFactory(cast(TextIO, _Forgiving())),
        wrapper_class=structlog.make_filtering_bound_logger(level),
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.format_exc_info,
            structlog.processors.JSONRenderer(),
        ],
    )
