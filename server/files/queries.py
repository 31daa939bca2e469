"""Read what is known about photos. Who may see one is decided by its owner."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from server.files.models import Attachment


async def attachment(photo: UUID) -> Attachment | None:
    """Give a photo's row."""
    return await Attachment.get_or_none(id=photo)


async def attachments_of(kind: str, owners: Sequence[UUID]) -> dict[UUID, list[Attachment]]:
    """Give the files of owners of a kind, by owner and in the order they were attached in."""
    found: dict[UUID, list[Attachment]] = defaultdict(list)
    rows = Attachment.filter(owner_kind=kind, owner_id__in=list(owners))
    for row in await rows.order_by("place", "id"):
        if row.owner_id is not None:
            found[row.owner_id].append(row)
    return found
