"""Time itself as a writer: what was counted of tries is deleted, and sessions whose time is over open no letters."""

from server.access.sessions import shut_letters
from server.access.throttle import forget_old
from server.live.sweep import Sweep
from server.settings import Settings


async def forget_throttles(_settings: Settings) -> int:
    """Delete throttles past their window and the secrets of other days; gives how many."""
    return await forget_old()


SWEEPS = (
    Sweep("access.throttles", forget_throttles),
    Sweep("access.letters", shut_letters),
)
