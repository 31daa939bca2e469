"""The one place that reads the time, so that a test can hold it still."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime
from zoneinfo import ZoneInfo

WIB = ZoneInfo("Asia/Jakarta")

_held: datetime | None = None


def now() -> datetime:
    """Give the present instant in UTC, cut to milliseconds so that both databases keep it whole."""
    moment = _held or datetime.now(UTC)
    return moment.replace(microsecond=moment.microsecond // 1000 * 1000)


def local_date(instant: datetime, zone: ZoneInfo = WIB) -> date:
    """Give the calendar date of an instant where the unit is."""
    return instant.astimezone(zone).date()


def today(zone: ZoneInfo = WIB) -> date:
    """Give today's calendar date where the unit is."""
    return local_date(now(), zone)


@contextmanager
def held_at(instant: datetime) -> Iterator[None]:
    """Hold the clock at an aware instant for the length of a block."""
    global _held
    before, _held = _held, instant.astimezone(UTC)
    try:
        yield
    finally:
        _held = before
