"""What events of complaints are told to."""

from collections.abc import Iterable
from uuid import UUID

from server.access.actor import Actor
from server.access.guard import visible_one
from server.access.topics import Topic
from server.complaints.models import Complaint
from server.units.queries import unit_tree
from server.units.topics import topics_above


async def _may_read(reader: Actor, complaint_id: UUID) -> None:
    await visible_one(reader, "complaint.read", Complaint, complaint_id)


COMPLAINT = Topic("complaint", _may_read)
# Read by the follower that keeps who looked. Apart from the complaint's own topic: whoever follows that would be
# shown the name again, and so for ever.
NAMES_SEEN = Topic("complainants")
TOPICS = (COMPLAINT, NAMES_SEEN)


async def topics_of(complaint: UUID, units: Iterable[UUID | None]) -> list[str]:
    """Give the topics of something that happened to a complaint and concerns these units."""
    tree = await unit_tree()
    above = dict.fromkeys(topic for unit in units if unit for topic in topics_above(tree, unit))
    return [COMPLAINT.of(complaint), *above]
