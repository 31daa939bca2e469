"""Work on the product and see every change at once: ./run dev [--port N] [--api N]

Serves the demonstration town and, before it, Vite's development server. A saved file of the server restarts it;
a saved screen or style is in the browser at once; a saved operation or type of the API is printed, turned into
types and put on the list of trusted documents.
"""

import os
import signal
import subprocess
import sys
from argparse import ArgumentParser
from pathlib import Path

from watchfiles import Change, watch

from tests.running.steps import FRESH, PWA, PYTHON, ROOT

WATCHED = (ROOT / "server", ROOT / "schema", ROOT / "migrations", ROOT / "pwa" / "src")
DOCUMENTS = ROOT / "pwa" / "src" / "graphql" / "documents.json"
ENDS_WITHIN_SECONDS = 10.0


class Program:
    """A program that runs until it is stopped, and may be started again."""

    def __init__(self, *command: str, **environment: str) -> None:
        self._command = command
        self._environment = {**os.environ, **environment}
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start it; end it first where it runs."""
        self.stop()
        # In a group of its own, so that it ends together with what it started.
        self._process = subprocess.Popen(
            self._command, cwd=ROOT, env=self._environment, start_new_session=True
        )

    def stop(self) -> None:
        """End it, unless it has ended by itself."""
        if self._process and self._process.poll() is None:
            os.killpg(self._process.pid, signal.SIGTERM)
            try:
                self._process.wait(ENDS_WITHIN_SECONDS)
            except subprocess.TimeoutExpired:
                os.killpg(self._process.pid, signal.SIGKILL)
                self._process.wait()


def main(words: list[str]) -> int:
    """Run both servers until somebody interrupts."""
    parser = ArgumentParser("./run dev", description=__doc__)
    parser.add_argument("--port", type=int, default=5173, help="where to look at it (5173)")
    parser.add_argument("--api", type=int, default=8000, help="port of the service behind it (8000)")
    chosen = parser.parse_args(words)
    # The addresses that it prints are those of the screens, which it does not serve itself here.
    service = Program(
        *(PYTHON, "-m", "server", "demo", "--port", str(chosen.api)),
        RANGKUI_PUBLIC_URL=f"http://localhost:{chosen.port}",
    )
    port = ("--port", str(chosen.port), "--strictPort")
    client = Program(
        *(*PWA, "node", "node_modules/vite/bin/vite.js", *port),
        RANGKUI_API=f"http://127.0.0.1:{chosen.api}",
    )
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    try:
        for program in (service, client):
            program.start()
        for changes in watch(*WATCHED, watch_filter=matters):
            follow({Path(path) for _, path in changes}, service)
    finally:
        client.stop()
        service.stop()
    return 0


def matters(change: Change, path: str) -> bool:
    """Whether a file's change asks for more than Vite does by itself."""
    return Path(path).suffix in (".py", ".graphql") or Path(path) == DOCUMENTS


def follow(changed: set[Path], service: Program) -> None:
    """Do what saved files ask for."""
    if any(path.suffix == ".py" and path.is_relative_to(ROOT / "schema") for path in changed):
        print("The API changed: printing the schema ...", flush=True)
        subprocess.run((*FRESH, "server", "--write"), cwd=ROOT, check=False)
    if any(path.suffix == ".graphql" for path in changed):
        print("An operation or type changed: writing the client's types ...", flush=True)
        subprocess.run((*FRESH, "codegen", "--write"), cwd=ROOT, check=False)
    if DOCUMENTS in changed or any(path.suffix == ".py" for path in changed):
        service.start()


if __name__ == "__main__":
    try:
        sys.exit(main(sys.argv[1:]))
    except KeyboardInterrupt:
        sys.exit(130)
