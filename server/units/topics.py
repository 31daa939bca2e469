"""What events of a unit, its counters, people and complaints are told to: the unit and those above it."""

from uuid import UUID

from server.access.actor import Actor
from server.access.guard import require, visible_one
from server.access.topics import Topic
from server.units.models import Unit
from server.units.tree import Tree


async def _may_follow(reader: Actor, unit_id: UUID) -> None:
    require(reader, "feed.follow", await visible_one(reader, "unit.read", Unit, unit_id))


UNIT = Topic("unit", _may_follow)
TOPICS = (UNIT,)


def topics_above(tree: Tree, unit: UUID) -> list[str]:
    """Give the topics of everyone who watches this unit or one above it."""
    return [UNIT.of(above) for above in tree.line(unit)]
