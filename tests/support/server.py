"""A real server process on a port and in a folder of its own."""

import os
import signal
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.support.ports import free_port
from tests.support.tree import ROOT

STARTS_WITHIN = 60.0
LOOK_EVERY = 0.05


class Server:
    """One installation: `rangkui serve` or `rangkui demo`, started and ended as often as a test likes.

    settings: fields of server.settings by name, as text, such as database_url="postgres://...".
    The port stays the same over restarts, so that a browser finds its server again.
    """

    def __init__(self, folder: Path, command: str = "serve", **settings: str) -> None:
        self.folder = folder
        self.port = free_port()
        self.url = f"http://127.0.0.1:{self.port}"
        self.log = folder / "server.log"
        data = str(folder / "data")
        self._command = (sys.executable, "-m", "server", command, "--data", data, "--port", str(self.port))
        self._settings = settings
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start and wait until /health answers; say what the log says if it never does."""
        own = {f"RANGKUI_{name.upper()}": value for name, value in self._settings.items()}
        environment = {**os.environ, "RANGKUI_HOST": "127.0.0.1", **own}
        with self.log.open("ab") as log:
            self._process = subprocess.Popen(
                self._command, cwd=ROOT, env=environment, stdin=subprocess.DEVNULL, stdout=log, stderr=log
            )
        until = time.monotonic() + STARTS_WITHIN
        while not self.is_healthy():
            if self._process.poll() is not None or time.monotonic() > until:
                self.kill()
                raise RuntimeError(f"the server did not start:\n{self.log.read_text()}")
            time.sleep(LOOK_EVERY)

    @property
    def pid(self) -> int:
        """The process that runs now."""
        assert self._process is not None
        return self._process.pid

    @property
    def exit_code(self) -> int | None:
        """How it ended; None while it runs, a negative number when a signal killed it."""
        return None if self._process is None else self._process.poll()

    def is_healthy(self) -> bool:
        """Ask /health once."""
        try:
            with urllib.request.urlopen(f"{self.url}/health", timeout=2) as answer:  # noqa: S310  # our own address
                return bool(answer.status == 200)
        except (urllib.error.URLError, OSError):
            return False

    def stop(self, within: float = 10) -> bool:
        """End it as an operator does, and wait until it is gone; tells whether it went by itself in so many seconds."""
        self._signal(signal.SIGTERM)
        if self._process is not None:
            try:
                self._process.wait(within)
            except subprocess.TimeoutExpired:
                self.kill()
                return False
        return True

    def kill(self) -> None:
        """End it as a power cut does, and wait until it is gone."""
        self._signal(signal.SIGKILL)
        if self._process is not None:
            self._process.wait(10)

    def freeze(self) -> None:
        """Stop it from answering while its connections stay open."""
        self._signal(signal.SIGSTOP)

    def thaw(self) -> None:
        """Let it go on."""
        self._signal(signal.SIGCONT)

    def _signal(self, number: int) -> None:
        if self._process is not None and self._process.poll() is None:
            self._process.send_signal(number)


@contextmanager
def running(folder: Path, command: str = "serve", **settings: str) -> Iterator[Server]:
    """Run a server for the length of a block."""
    server = Server(folder, command, **settings)
    try:
        server.start()
        yield server
    finally:
        server.kill() if command == "demo" else server.stop()
