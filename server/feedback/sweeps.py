"""Time itself as a writer: nothing about a letter tells when it came, but for its month.

See docs/decisions/0041-nothing-dates-a-letter.md.
"""

from datetime import date, timedelta
from weakref import WeakKeyDictionary

from tortoise import connections
from tortoise.backends.base.client import BaseDBAsyncClient
from tortoise.models import Model

from server.access.actor import SYSTEM
from server.feedback.models import Feedback, FeedbackBatch
from server.kit.clock import local_date, now, today
from server.live.models import UnlinkedIntention
from server.live.scattering import scatter, tells_of_arrivals
from server.live.sweep import Sweep, one_by_one
from server.live.work import work
from server.settings import Settings

# When nobody writes: what is laid anew then tells of the night alone, and no more of the day's last letter.
NIGHT = timedelta(hours=2)
# A phone may send again what it sent a month ago; the days of a month are all one.
MONTHS_REMEMBERED = 2
UNDATED: tuple[type[Model], ...] = (Feedback, FeedbackBatch, UnlinkedIntention)

_nights: WeakKeyDictionary[BaseDBAsyncClient, date] = WeakKeyDictionary()


async def scatter_letters(_settings: Settings) -> int:
    """Lay letters anew, and all that came with them: those that came since, and once a night all; gives the tables."""
    connection, night = connections.get("default"), local_date(now() - NIGHT)
    is_night = _nights.get(connection) != night

    async def lay(model: type[Model]) -> bool:
        if not (is_night or await tells_of_arrivals(model)):
            return False
        await scatter(model)
        return True

    count = await one_by_one("feedback.scatter", UNDATED, lay)
    _nights[connection] = night
    return count


async def forget_intentions(_settings: Settings) -> int:
    """Forget that letters were sent, when no phone sends them again; gives how many."""
    first = today().replace(day=1)
    for _ in range(MONTHS_REMEMBERED):
        first = (first - timedelta(days=1)).replace(day=1)
    old = UnlinkedIntention.filter(month__lt=first)
    if not await old.exists():
        return 0
    async with work(SYSTEM) as w:
        return await w.remove(old)


SWEEPS = (Sweep("feedback.scatter", scatter_letters), Sweep("feedback.forget_intentions", forget_intentions))
