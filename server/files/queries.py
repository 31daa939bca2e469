"""Read what is known about photos. Who may see one is decided by the complaint it belongs to."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from server.files.models import Attachment


async def attachment(photo: UUID) -> Attachment | None:
    """Give a photo's row."""
    return await Attachment.get_or_none(id=photo)


async def attachments_of(complaints: Sequence[UUID]) -> dict[UUID, list[Attachment]]:
    """Give the photos of complaints, by complaint and in the order they were attached in."""
    found: dict[UUID, list[Attachment]] = defaultdict(list)
    for row in await Attachment.filter(complaint_id__in=list(complaints)).order_by("place", "id"):
        if row.complaint_id is not None:
            found[row.complaint_id].append(row)
    return found
