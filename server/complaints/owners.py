"""Complaints have photos: those of the citizen and those of whoever answers, each belonging to a line."""

from uuid import UUID

from server.access.actor import Actor
from server.complaints.holders import holder_at
from server.complaints.kinds import FILE_OWNER
from server.complaints.queries import complaints_by_ids
from server.files.owner import Owner


async def may_see(reader: Actor, complaint_id: UUID) -> bool:
    """Tell whether a reader may read the complaint."""
    return complaint_id in await complaints_by_ids(reader, [complaint_id])


OWNERS = (Owner(FILE_OWNER, may_see, holder_at),)
