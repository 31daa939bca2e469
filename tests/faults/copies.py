"""Copies of the tree to plant faults in: the tree itself is never touched."""

import os
import shutil
import signal
import subprocess
from collections.abc import Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import IO

from tests.support.tree import ROOT

# Too big to copy, and read only: links do.
LINKED = (".venv", "pwa/node_modules", "pwa/dist", "pwa/faults/node_modules")


@contextmanager
def copy() -> Iterator[Path]:
    """Give a copy of all files that git knows or would know, for the length of a block."""
    with TemporaryDirectory(prefix="rangkui-faults-") as name:
        folder = Path(name).resolve()
        for file in listed():
            (folder / file).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(ROOT / file, folder / file)
        for link in LINKED:
            if (ROOT / link).exists():
                (folder / link).symlink_to(ROOT / link)
        yield folder


def listed() -> list[str]:
    """List the tree's files from the root."""
    command = ("git", "ls-files", "-z", "--cached", "--others", "--exclude-standard")
    named = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True).stdout
    return [name for name in named.split("\0") if name and (ROOT / name).is_file()]


def environment(folder: Path) -> dict[str, str]:
    """Give the environment in which Python finds the copy's packages before the installed ones."""
    return {**os.environ, "PYTHONPATH": str(folder), "PYTHONDONTWRITEBYTECODE": "1"}


@contextmanager
def changed(file: Path, text: str) -> Iterator[None]:
    """Let a file say something else for the length of a block."""
    before = file.read_bytes()
    file.write_text(text, encoding="utf-8")
    try:
        yield
    finally:
        file.write_bytes(before)


def limited(
    command: Sequence[str], folder: Path, seconds: float, said: int | IO[str] = subprocess.DEVNULL
) -> int | None:
    """Run a command with all it starts; end them and give None when the time is over."""
    process = subprocess.Popen(
        command,
        cwd=folder,
        env=environment(folder),
        stdin=subprocess.DEVNULL,
        stdout=said,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    try:
        return process.wait(seconds)
    except subprocess.TimeoutExpired:
        return None
    finally:
        _end(process)


def _end(process: subprocess.Popen[bytes]) -> None:
    # The group also holds servers that a failed test left behind.
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
