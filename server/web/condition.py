"""How the installation fares, for those who administer all of it."""

import shutil
from dataclasses import asdict, dataclass

from server.access.actor import Actor
from server.access.guard import require
from server.live.follow import head
from server.live.models import FollowerCursor
from server.settings import Settings


@dataclass(frozen=True, slots=True)
class Condition:
    """What may run short.

    disk_free_bytes: where the data folder lies. followers_behind: events that followers have still to deal with.
    """

    disk_free_bytes: int
    followers_behind: dict[str, int]

    def written(self) -> dict[str, object]:
        """Give it as the answer names it."""
        found = asdict(self)
        return {"diskFreeBytes": found["disk_free_bytes"], "followersBehind": found["followers_behind"]}


async def condition(actor: Actor, settings: Settings) -> Condition:
    """Look at what may run short. Refuses: NotSignedIn, NotAllowed."""
    require(actor, "installation.watch")
    newest = await head()
    behind = {row.name: max(newest - row.seq, 0) for row in await FollowerCursor.all().order_by("name")}
    return Condition(shutil.disk_usage(settings.data).free, behind)
