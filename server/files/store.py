"""Where photos lie: sealed, in a folder or an S3-compatible store, and the parts of uploads not yet whole."""

import asyncio
import math
import os
import re
import shutil
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from pathlib import Path
from typing import Any, Literal
from uuid import UUID

import obstore
import structlog
from obstore.exceptions import GenericError, PermissionDeniedError, UnauthenticatedError
from obstore.store import LocalStore, from_url

from server.kit.ids import random_id
from server.kit.refusals import FieldProblem, Invalid
from server.kit.seal import Place, SealError, key_of_bytes, keyring, opened_bytes
from server.kit.waiting import FilesBusy
from server.settings import Settings

Size = Literal["full", "thumb"]
# A sealed file begins with its form and the id of its key.
HEAD_BYTES = 16
SIZES: tuple[Size, ...] = ("full", "thumb")
_PART = re.compile(r"(\d{8})-(\d{8})")

log = structlog.get_logger()


class FileStore:
    """Sealed photos by attachment id. Names are random and say nothing; content needs the key.

    Every step has a bound. Refuses: Busy, when the store does not answer in time, or a remote one not at all.
    """

    def __init__(self, settings: Settings) -> None:
        folder = (settings.data / "files").resolve()
        self._store: Any = (
            from_url(settings.files_url) if settings.files_url else LocalStore(prefix=folder, mkdir=True)
        )
        self._seconds = settings.files_seconds
        self._away = (GenericError, PermissionDeniedError, UnauthenticatedError) if settings.files_url else ()

    async def put(self, photo: UUID, size: Size, data: bytes) -> None:
        """Store one size of a photo."""
        sealed = keyring().seal_bytes(data, _place(photo, size))
        async with self._in_time("put"):
            await obstore.put_async(self._store, _path(photo, size), sealed)

    async def get(self, photo: UUID, size: Size) -> bytes | None:
        """Give one size of a photo; None when it is not there, or does not open there: it was moved or is damaged."""
        try:
            async with self._in_time("get"):
                answer = await obstore.get_async(self._store, _path(photo, size))
                sealed = bytes(await answer.bytes_async())
        except FileNotFoundError:
            return None
        try:
            return opened_bytes(sealed, _place(photo, size), f"{photo}.{size}")
        except SealError as error:
            log.error("seal.does_not_open", table="files", column=size, row=str(photo), why=str(error))
            return None

    async def key_of(self, photo: UUID, size: Size) -> str | None:
        """Give the id of the key that sealed one size of a photo, empty if an old one did; None: not there."""
        try:
            async with self._in_time("get"):
                head = await obstore.get_range_async(
                    self._store, _path(photo, size), start=0, length=HEAD_BYTES
                )
        except FileNotFoundError:
            return None
        return key_of_bytes(bytes(head)) or ""

    async def delete(self, photo: UUID) -> None:
        """Delete all sizes of a photo, whether they are there or not."""
        for size in SIZES:
            with suppress(FileNotFoundError):
                async with self._in_time("delete"):
                    await obstore.delete_async(self._store, _path(photo, size))

    async def look(self) -> None:
        """Ask the store for something, to see whether it answers. Refuses: Busy."""
        with suppress(FileNotFoundError):
            async with self._in_time("look"):
                await obstore.head_async(self._store, "health")

    @asynccontextmanager
    async def _in_time(self, step: str) -> AsyncIterator[None]:
        try:
            # The client of the store goes on trying for three minutes by itself.
            async with asyncio.timeout(self._seconds):
                yield
        except (TimeoutError, *self._away) as error:
            raise FilesBusy(step, type(error).__name__) from error


class PartStore:
    """Parts of uploads, sealed too: a half-sent original still carries its EXIF data."""

    def __init__(self, settings: Settings) -> None:
        self._folder = (settings.data / "uploads").resolve()

    async def put(self, upload: UUID, start: int, data: bytes) -> int:
        """Store a part that begins at byte `start`; gives how many bytes are new.

        The same part again replaces itself. Refuses: Invalid, when it overlaps another one.
        """
        return await asyncio.to_thread(self._put, upload, start, data)

    async def received(self, upload: UUID) -> int:
        """Give how many bytes are here without a gap from the first on."""
        return await asyncio.to_thread(self._received, upload)

    async def whole(self, upload: UUID, total: int) -> bytes:
        """Join the parts."""
        return await asyncio.to_thread(self._join, upload, total)

    async def drop(self, upload: UUID) -> None:
        """Forget an upload."""
        await asyncio.to_thread(self._drop, self._folder / str(upload))

    async def sizes(self) -> list[tuple[UUID, int]]:
        """Give the uploads that are unfinished, each with the bytes that are here."""
        return await asyncio.to_thread(self._sizes)

    async def has_room(self, kept_free: int) -> bool:
        """Whether the disk has more than so many bytes left."""
        return await asyncio.to_thread(self._free) > kept_free

    async def sweep(self, older_than_seconds: float) -> int:
        """Forget uploads that got no part for so long; gives how many."""
        return await asyncio.to_thread(self._sweep, older_than_seconds)

    def _uploads(self) -> list[Path]:
        return list(self._folder.iterdir()) if self._folder.exists() else []

    def _parts(self, upload: UUID) -> list[tuple[int, int, Path]]:
        folder = self._folder / str(upload)
        named = [(_PART.fullmatch(p.name), p) for p in folder.iterdir()] if folder.exists() else []
        return sorted((int(m[1]), int(m[2]), p) for m, p in named if m)

    def _sizes(self) -> list[tuple[UUID, int]]:
        found = []
        for folder in self._uploads():
            with suppress(ValueError):
                upload = UUID(folder.name)
                found.append((upload, sum(end - start for start, end, _ in self._parts(upload))))
        return found

    def _free(self) -> int:
        self._folder.mkdir(parents=True, exist_ok=True)
        return shutil.disk_usage(self._folder).free

    def _put(self, upload: UUID, start: int, data: bytes) -> int:
        place = (start, start + len(data))
        others = [(first, last) for first, last, _ in self._parts(upload)]
        if place not in others and any(first < place[1] and start < last for first, last in others):
            raise Invalid(FieldProblem("file", "malformed"))
        folder = self._folder / str(upload)
        folder.mkdir(parents=True, exist_ok=True)
        half = folder / f"{random_id()}.half"
        half.write_bytes(keyring().seal_bytes(data, _part(upload, start)))
        os.replace(half, folder / f"{start:08d}-{start + len(data):08d}")
        return 0 if place in others else len(data)

    def _received(self, upload: UUID) -> int:
        reached = 0
        for start, end, _ in self._parts(upload):
            if start > reached:
                break
            reached = max(reached, end)
        return reached

    def _join(self, upload: UUID, total: int) -> bytes:
        joined = bytearray(total)
        for start, end, path in self._parts(upload):
            if end <= total:
                joined[start:end] = opened_bytes(path.read_bytes(), _part(upload, start), str(upload))
        return bytes(joined)

    def _drop(self, folder: Path) -> None:
        # Another process may be taking it away too.
        shutil.rmtree(folder, ignore_errors=True)

    def _sweep(self, older_than_seconds: float) -> int:
        limit = time.time() - older_than_seconds
        old = [folder for folder in self._uploads() if _touched(folder) < limit]
        for folder in old:
            self._drop(folder)
        return len(old)


def _touched(path: Path) -> float:
    """Give when a path was changed last; infinitely late where it has gone meanwhile."""
    try:
        return path.stat().st_mtime
    except OSError:
        return math.inf


def _place(photo: UUID, size: Size) -> Place:
    return Place("files", size, str(photo))


def _part(upload: UUID, start: int) -> Place:
    return Place("uploads", str(start), str(upload))


def _path(photo: UUID, size: Size) -> str:
    return f"{str(photo)[:2]}/{photo}.{size}"
