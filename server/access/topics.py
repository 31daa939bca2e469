"""Topics of the journal: what events are told to, and who may follow it. Domains bring theirs in `topics`."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from uuid import UUID

from server.access.actor import Actor
from server.domains import brought
from server.kit.refusals import NotFound


@dataclass(frozen=True, slots=True)
class Topic:
    """Something that events are told to. name: as stored, before the id of its row; it never changes.

    check: refuses whoever may not follow it; asked at every look at a follower's rights. None: only the program
    reads it, so its name stands alone, without a row.
    """

    name: str
    check: Callable[[Actor, UUID], Awaitable[None]] | None = None

    def of(self, row_id: UUID) -> str:
        """Name the topic of one row."""
        return f"{self.name}:{row_id}"


async def _own(reader: Actor, account_id: UUID) -> None:
    if reader.account_id != account_id:
        raise NotFound


# Every stream of an account follows it beside its own topic.
ACCOUNT = Topic("account", _own)
TOPICS = (ACCOUNT,)


def topics() -> tuple[Topic, ...]:
    """Give the topics of all domains."""
    return brought("topics", "TOPICS")
