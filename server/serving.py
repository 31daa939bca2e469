"""Start the service: migrate, seed what the mode needs, and run uvicorn."""

import asyncio
import fcntl
import logging
import os
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from pathlib import Path
from socket import (
    AF_INET6,
    AI_PASSIVE,
    IPPROTO_IPV6,
    IPV6_V6ONLY,
    SO_REUSEADDR,
    SOCK_STREAM,
    SOL_SOCKET,
    getaddrinfo,
    socket,
)
from typing import TextIO, cast

import structlog
import uvicorn

from server import migrations
from server.app import make_app
from server.database import opened
from server.settings import Settings
from server.workdays.services import seed_calendar

GRACE_SECONDS = 3


def serve(settings: Settings, *, ready: Callable[[], None] | None = None) -> None:
    """Migrate and serve until stopped. One process; with PostgreSQL, start as many of these as wanted."""
    set_up_logs(settings)
    with alone_on_sqlite(settings), own_port(settings) as places:
        asyncio.run(prepare(settings))
        _Server(server_config(settings), ready).run(places)


@contextmanager
def alone_on_sqlite(settings: Settings) -> Iterator[None]:
    """Hold the data folder for this process: with SQLite, the bell rings in one process only.

    Ends the program with one line when another holds it. The lock goes with the process, however it ends.
    """
    if not settings.is_sqlite:
        yield
        return
    settings.data.mkdir(parents=True, exist_ok=True)
    path = settings.data / "serving.lock"
    with _locked(path):
        try:
            yield
        finally:
            path.unlink(missing_ok=True)


def _locked(path: Path) -> TextIO:
    """Lock a file and give it."""
    while True:
        file = path.open("w")
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            sys.exit(
                f"Another process already serves {path.parent}. SQLite serves one process; "
                "for more, set RANGKUI_DATABASE_URL to a PostgreSQL database."
            )
        # Whoever held the lock before may have removed the file between our opening and our locking it.
        if path.exists() and os.path.samestat(path.stat(), os.fstat(file.fileno())):
            return file
        file.close()


@contextmanager
def own_port(settings: Settings) -> Iterator[list[socket]]:
    """Take the port on every address of the host, before anything else is begun.

    Ends the program with one line if it cannot.
    """
    with ExitStack() as held:
        try:
            found = getaddrinfo(settings.host, settings.port, type=SOCK_STREAM, flags=AI_PASSIVE)
            places = [held.enter_context(socket(family, kind)) for family, kind, *_ in found]
            for place, (*_, address) in zip(places, found, strict=True):
                # A port is free again at once when the process that listened on it ends.
                place.setsockopt(SOL_SOCKET, SO_REUSEADDR, 1)
                if place.family == AF_INET6:
                    place.setsockopt(IPPROTO_IPV6, IPV6_V6ONLY, 1)
                place.bind(address)
        except OSError as error:
            sys.exit(
                f"Cannot listen on {settings.host}, port {settings.port}: {error.strerror}. "
                "Choose another port by --port, or another address by RANGKUI_HOST."
            )
        yield places


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
        try:
            await super().startup(sockets)
        except OSError:
            # Another process began to listen on the port in the same instant.
            await self.lifespan.shutdown()
            raise
        if self.started and self._ready:
            self._ready()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        with super().capture_signals():
            yield
            # The signal has been heard: the program goes on to its end instead of being killed by it again.
            self._captured_signals.clear()


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
