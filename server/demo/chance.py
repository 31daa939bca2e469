"""Chance that falls the same way each time: all of the demonstration town is drawn from one seed."""

from datetime import UTC, date, datetime, time, timedelta
from random import Random
from uuid import UUID

from server.kit.clock import WIB, local_date
from server.kit.ids import CROCKFORD
from server.workdays.data import NATIONAL_CALENDAR

SEED = 19_710_400
CALENDAR = NATIONAL_CALENDAR


def draw_id(random: Random) -> UUID:
    """Draw an identifier."""
    return UUID(int=random.getrandbits(128), version=4)


def draw_hex(random: Random) -> str:
    """Draw 64 hexadecimal characters, as devices make them."""
    return f"{random.getrandbits(256):064x}"


def draw_crockford(random: Random, length: int) -> str:
    """Draw characters of receipts."""
    return "".join(random.choices(CROCKFORD, k=length))


def draw_time(random: Random, on: date, first: int = 7, last: int = 22) -> datetime:
    """Draw an instant of a day between two full hours, where the town is."""
    minutes = random.randrange(first * 60, last * 60)
    return datetime.combine(on, time(minutes // 60, minutes % 60, random.randrange(60)), WIB).astimezone(UTC)


def draw_office_time(random: Random, after: datetime, working_days: int) -> datetime:
    """Draw an instant in office hours so many working days later; it always lies after the given one."""
    on = CALENDAR.after(local_date(after), max(working_days, 1))
    if working_days == 0:
        soon = after + timedelta(minutes=random.randrange(20, 90))
        local = soon.astimezone(WIB)
        if (
            local_date(soon) == CALENDAR.after(local_date(soon) - timedelta(days=1), 1)
            and 8 <= local.hour < 15
        ):
            return soon
    return draw_time(random, on, 8, 15)
