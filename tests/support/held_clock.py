"""A clock that stands still until a test moves it."""

from contextlib import ExitStack
from datetime import UTC, datetime, timedelta

from server.kit.clock import held_at

# Tuesday, 24 November 2026, 09.00 WIB: a working day inside office hours.
USUAL_MORNING = datetime(2026, 11, 24, 2, 0, tzinfo=UTC)


class HeldClock:
    """Holds server.kit.clock for the length of a test."""

    def __init__(self) -> None:
        self._held = ExitStack()
        self.now = USUAL_MORNING
        self.set(USUAL_MORNING)

    def set(self, instant: datetime) -> None:
        """Move to an aware instant."""
        self.release()
        self.now = instant.astimezone(UTC)
        self._held.enter_context(held_at(self.now))

    def advance(self, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0) -> None:
        """Move by calendar time."""
        self.set(self.now + timedelta(days=days, hours=hours, minutes=minutes, seconds=seconds))

    def release(self) -> None:
        """Let the time go on."""
        self._held.close()
