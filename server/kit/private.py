"""Folders and files that nobody but the account of the service may read."""

import os
from contextlib import suppress
from pathlib import Path

FOLDER, FILE = 0o700, 0o600


def private_folder(path: Path) -> None:
    """Make a folder for its owner alone, or take the rights of others from one that is ours."""
    path.mkdir(parents=True, exist_ok=True, mode=FOLDER)
    _narrow(path, FOLDER)


def private_file(path: Path) -> None:
    """Make a file for its owner alone, or take the rights of others from one that is ours."""
    with suppress(FileExistsError):
        os.close(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, FILE))
    _narrow(path, FILE)


def narrow(*paths: Path) -> None:
    """Take the rights of others from files that are there and ours."""
    for path in paths:
        _narrow(path, FILE)


def _narrow(path: Path, mode: int) -> None:
    with suppress(FileNotFoundError):
        now = path.stat()
        # A folder that another account gave us is that account's business.
        if now.st_uid == os.geteuid() and now.st_mode & 0o077:
            path.chmod(mode)
