"""Where complaints are found in the journal."""

from collections.abc import Iterable
from uuid import UUID

from server.units.queries import unit_tree

ALL_COMPLAINTS = "complaints"


def complaint_topic(complaint: UUID) -> str:
    """Name the topic of one complaint."""
    return f"complaint:{complaint}"


async def topics_of(complaint: UUID, units: Iterable[UUID | None]) -> list[str]:
    """Give the topics of something that happened to a complaint and concerns these units."""
    tree = await unit_tree()
    above = dict.fromkeys(topic for unit in units if unit for topic in tree.topics(unit))
    return [complaint_topic(complaint), ALL_COMPLAINTS, *above]
