"""Whether limits see who asks: behind a proxy that nobody named, all of its visitors look like one."""

from datetime import datetime, timedelta

import structlog

from server.kit.clock import now

# How long one request with a forwarding header is remembered.
REMEMBERED = timedelta(days=1)

log = structlog.get_logger()


class Blindness:
    """What this process has noticed."""

    def __init__(self) -> None:
        self._noticed_at: datetime | None = None

    def notice(self) -> None:
        """Note a request that a proxy passed on though none is named; told in the log once a day."""
        if not self.is_noticed():
            log.warning("limits.blind", name="RANGKUI_TRUSTED_PROXIES")
            self._noticed_at = now()

    def is_noticed(self) -> bool:
        """Whether there was one in the last day."""
        return self._noticed_at is not None and now() - self._noticed_at < REMEMBERED

    def forget(self) -> None:
        """Begin anew, as a process does."""
        self._noticed_at = None


blindness = Blindness()
