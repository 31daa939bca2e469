"""Start the service: migrate, seed what the mode needs, and run uvicorn."""

import asyncio
import fcntl
import os
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
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
from typing import TextIO

import structlog
import uvicorn

from server import migrations
from server.access.actor import SYSTEM
from server.app import make_app
from server.database import opened
from server.keys.resealing import finish_old_form
from server.kit.private import private_folder
from server.kit.trouble import Trouble
from server.kit.version import VERSION
from server.logs import set_up_logs
from server.settings import Settings
from server.staff.kinds import GrantedRole
from server.staff.powers import in_force
from server.web.connections import IDLE_SECONDS, BoundedHttp, BoundedSocket, room_for_connections
from server.workdays.services import seed_calendar

GRACE_SECONDS = 3
# From this migration on a database knows its keys.
KEYS_KNOWN_FROM = "14_"

log = structlog.get_logger()


def serve(settings: Settings, *, ready: Callable[[], None] | None = None) -> None:
    """Migrate and serve until stopped. One process; with PostgreSQL, start as many of these as wanted."""
    set_up_logs(settings.log_level)
    room_for_connections()
    with alone_on_sqlite(settings), own_port(settings) as places:
        asyncio.run(prepare(settings))
        with lasting("service", settings):
            _Server(server_config(settings), ready or _silent).run(places)


@contextmanager
def lasting(what: str, settings: Settings) -> Iterator[None]:
    """Say in the log when something begins that runs until it is told to stop, and when it has stopped."""
    database = "sqlite" if settings.is_sqlite else "postgres"
    log.info(f"{what}.starting", version=VERSION, database=database, address=settings.address)
    try:
        yield
    finally:
        log.info(f"{what}.stopped", version=VERSION)


@contextmanager
def alone_on_sqlite(settings: Settings) -> Iterator[None]:
    """Hold the data folder for this process: with SQLite, the bell rings in one process only.

    Raises Trouble when another holds it. The lock goes with the process, however it ends.
    """
    if not settings.is_sqlite:
        yield
        return
    private_folder(settings.data)
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
            raise Trouble(
                f"Another process already serves {path.parent}. SQLite serves one process; "
                "for more, set RANGKUI_DATABASE_URL to a PostgreSQL database."
            ) from None
        # Whoever held the lock before may have removed the file between our opening and our locking it.
        if path.exists() and os.path.samestat(path.stat(), os.fstat(file.fileno())):
            return file
        file.close()


@contextmanager
def own_port(settings: Settings) -> Iterator[list[socket]]:
    """Take the port on every address of the host, before anything else is begun.

    Raises Trouble when it cannot be had.
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
            raise Trouble(
                f"Cannot listen on {settings.host}, port {settings.port}: {error.strerror}. "
                "Choose another port by --port, or another address by RANGKUI_HOST."
            ) from None
        yield places


def server_config(settings: Settings) -> uvicorn.Config:
    """Give uvicorn's configuration, limits of sockets included."""
    return uvicorn.Config(
        make_app(settings),
        host=settings.host,
        port=settings.port,
        loop="uvloop",
        http=BoundedHttp,
        ws=BoundedSocket,
        timeout_keep_alive=IDLE_SECONDS,
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


class _Server(uvicorn.Server):
    def __init__(self, config: uvicorn.Config, ready: Callable[[], None]) -> None:
        super().__init__(config)
        self._ready = ready

    async def startup(self, sockets: list[socket] | None = None) -> None:
        try:
            await super().startup(sockets)
        except OSError:
            # Another process began to listen on the port in the same instant.
            await self.lifespan.shutdown()
            raise
        if self.started:
            log.info("service.started")
            self._ready()

    @contextmanager
    def capture_signals(self) -> Iterator[None]:
        with super().capture_signals():
            yield
            # The signal has been heard: the program goes on to its end instead of being killed by it again.
            self._captured_signals.clear()


async def prepare(settings: Settings, folder: Path = migrations.FOLDER) -> list[str]:
    """Bring the database to the present schema, bind what is sealed to its rows, and load the national calendar.

    Gives the migrations applied. Cut off anywhere, it goes on when it is called again.
    Raises SealError when the key file is not the one that the database is sealed with, and then has changed nothing.
    """
    waiting = await migrations.waiting(settings, folder)
    if waiting and not any(name.startswith(KEYS_KNOWN_FROM) for name in waiting):
        async with opened(settings):
            pass
    applied = await migrations.upgrade(settings, folder)
    async with opened(settings):
        await finish_old_form()
        await seed_calendar()
        await say_who_is_second()
    return applied


async def say_who_is_second() -> None:
    """Say in the log who agrees to powerful roles while there is one administrator alone."""
    held = [row.role for row in await in_force(SYSTEM)]
    if held.count(GrantedRole.ADMIN) == 1:
        second = "head" if GrantedRole.UNIT_HEAD in held else "operator"
        log.warning("powers.one_administrator", second=second)


def _silent() -> None:
    """Greet nobody."""
