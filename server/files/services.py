"""Take in photos part by part, attach them, and sweep away what belongs to nothing."""

import asyncio
from collections.abc import Sequence
from hashlib import sha256
from typing import NamedTuple
from uuid import UUID
from weakref import WeakValueDictionary

import structlog
from tortoise.exceptions import IntegrityError

from server.access.actor import STRANGER
from server.files.decoding import Decoders
from server.files.ledger import Ledger
from server.files.models import Attachment
from server.files.owner import Belonging
from server.files.store import FileStore, PartStore
from server.kit.clock import today
from server.kit.refusals import FieldProblem, Invalid, TooMany
from server.kit.seal import lookup
from server.live.work import Work, work
from server.settings import Settings

PART_BYTES = 512 * 1024
MOST_BYTES = 8 * 1024 * 1024
NO_ROOM_SECONDS = 60

log = structlog.get_logger()


class Part(NamedTuple):
    """A part of an upload as it came in."""

    start: int
    total: int
    data: bytes
    address: str


class Files:
    """The files of one installation. Parts and photos lie sealed; a photo is kept only re-encoded."""

    def __init__(self, settings: Settings) -> None:
        self.photos = FileStore(settings)
        self.parts = PartStore(settings)
        self._decoders = Decoders()
        self._ledger: Ledger | None = None
        self._kept_free = settings.disk_kept_free_mib * 1024 * 1024
        self._turns: WeakValueDictionary[UUID, asyncio.Lock] = WeakValueDictionary()

    async def add_part(
        self, upload: UUID, start: int, total: int, data: bytes, *, address: str = ""
    ) -> Attachment | int:
        """Take one part of an upload; gives the photo when it is whole, else how many bytes are here.

        Repeating a part, or a whole upload, is harmless; parts that overlap otherwise are none of our client's.
        address: from where, so that a flood costs its own sender alone.
        Refuses: Invalid (too large, overlapping, not a photo), TooMany (no room on the disk).
        """
        # One at a time: the one that finishes takes the parts away, which a twin may still be reading.
        async with self._turns.setdefault(upload, asyncio.Lock()):
            done = await Attachment.get_or_none(id=upload)
            return done or await self._add_part(upload, Part(start, total, data, address))

    async def _add_part(self, upload: UUID, part: Part) -> Attachment | int:
        start, total, data = part.start, part.total, part.data
        if total > MOST_BYTES or len(data) > PART_BYTES:
            raise Invalid(FieldProblem("file", "file_too_large"))
        if not data or start < 0 or start + len(data) > total:
            raise Invalid(FieldProblem("file", "malformed"))
        if not await self.parts.has_room(self._kept_free):
            log.warning("files.no_room")
            raise TooMany(NO_ROOM_SECONDS)
        await self._note(upload, part.address, await self.parts.put(upload, start, data))
        received = await self.parts.received(upload)
        if received < total:
            return received
        photo = await self.add_photo(upload, await self.parts.whole(upload, total))
        await self._drop(upload)
        return photo

    async def _note(self, upload: UUID, address: str, size: int) -> None:
        if self._ledger is None:
            self._ledger = Ledger()
            for left, bytes_left in await self.parts.sizes():
                self._ledger.adopt(left, bytes_left)
        for gone in self._ledger.add(upload, address, size):
            await self.parts.drop(gone)

    async def _drop(self, upload: UUID) -> None:
        await self.parts.drop(upload)
        if self._ledger is not None:
            self._ledger.drop(upload)

    async def add_photo(self, upload: UUID, data: bytes) -> Attachment:
        """Decode, re-encode and store a whole photo under the id its device gave it. Refuses: Invalid."""
        try:
            photo = await self._decoders.decode(data)
        except Invalid:
            await self._drop(upload)
            raise
        await self.photos.put(upload, "full", photo.full)
        await self.photos.put(upload, "thumb", photo.thumb)
        row = Attachment(
            id=upload,
            media_type="image/jpeg",
            width=photo.width,
            height=photo.height,
            size_bytes=len(photo.full),
            # Keyed, so that nobody can prove by it whose phone holds the original.
            original_sha256=lookup("photo", sha256(data).hexdigest()),
            stored_on=today(),
        )
        try:
            async with work(STRANGER) as w:
                return await w.add(row)
        except IntegrityError:
            return await Attachment.get(id=upload)

    async def received(self, upload: UUID) -> tuple[int, bool]:
        """Give how many bytes of an upload are here, and whether it is a photo already."""
        done = await Attachment.get_or_none(id=upload)
        return (done.size_bytes, True) if done else (await self.parts.received(upload), False)


async def claim_files(w: Work, files: Sequence[UUID], to: Belonging) -> None:
    """Attach uploaded files to their owner; how many it may have is the owner's affair.

    Refuses: Invalid, when one is not there or belongs to something already.
    """
    for place, file in enumerate(files):
        loose = Attachment.filter(id=file, owner_id__isnull=True)
        if not await w.change(loose, owner_kind=to.kind, owner_id=to.id, part_id=to.part, place=place):
            raise Invalid(FieldProblem("attachments", "unknown"))
