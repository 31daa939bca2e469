"""Time itself as a writer: what was not uploaded to its end, and what was attached to nothing, is deleted."""

from datetime import timedelta

from server.access.actor import SYSTEM
from server.files.ledger import KEPT_SECONDS
from server.files.models import Attachment
from server.files.store import FileStore, PartStore
from server.kit.clock import today
from server.live.sweep import Sweep, one_by_one
from server.live.work import work
from server.settings import Settings

ONE_DAY = timedelta(days=1)
LOOSE = "files.loose"


async def delete_loose_files(settings: Settings) -> int:
    """Delete uploads that got no part for an hour, and photos attached to nothing for a day; gives how many."""
    photos = FileStore(settings)

    async def delete(photo: Attachment) -> bool:
        # The row goes first and only if still loose: a claim at this moment wins.
        async with work(SYSTEM) as w:
            gone = await w.remove(Attachment.filter(id=photo.id, owner_id__isnull=True))
        if gone:
            await photos.delete(photo.id)
        return gone > 0

    loose = await Attachment.filter(owner_id__isnull=True, stored_on__lt=today() - ONE_DAY)
    return await PartStore(settings).sweep(KEPT_SECONDS) + await one_by_one(LOOSE, loose, delete)


SWEEPS = (Sweep(LOOSE, delete_loose_files),)
