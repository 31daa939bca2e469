"""The year as a diary: everything that happens is noted first and then done in the order of time."""

from collections.abc import Awaitable, Callable
from datetime import datetime

from server.kit.clock import held_at

Act = Callable[[], Awaitable[object]]


class Diary:
    """Notes of what happens when."""

    def __init__(self) -> None:
        self._notes: list[tuple[datetime, int, Act]] = []

    def note(self, at: datetime, act: Act) -> None:
        """Note that something happens at an instant."""
        self._notes.append((at, len(self._notes), act))

    async def live(self, until: datetime) -> None:
        """Do what was noted, with the clock held at each instant; what lies after `until` has not happened yet."""
        for at, _, act in sorted(self._notes, key=lambda note: note[:2]):
            if at >= until:
                return
            with held_at(at):
                await act()
