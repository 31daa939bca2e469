"""Time itself as a writer: what began and waited in vain for a factor is deleted."""

from server.access.actor import SYSTEM
from server.kit.clock import now
from server.live.sweep import Sweep
from server.live.work import work
from server.settings import Settings
from server.staff.models import Challenge


async def forget_challenges(_settings: Settings) -> int:
    """Delete challenges whose time is over; gives how many."""
    over = Challenge.filter(expires_at__lte=now())
    if not await over.exists():
        return 0
    async with work(SYSTEM) as w:
        return await w.remove(over)


SWEEPS = (Sweep("staff.challenges", forget_challenges),)
