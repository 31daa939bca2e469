"""What has begun and waits for a factor: found by what whoever began it holds, for five minutes, once."""

from datetime import timedelta
from uuid import UUID

from server.kit.clock import now
from server.kit.seal import lookup
from server.live.work import Work
from server.staff.kinds import Purpose
from server.staff.models import Challenge

LIFETIME = timedelta(minutes=5)
MOST_HELD = 100


async def begin(
    w: Work, purpose: Purpose, held: str, account_id: UUID, *, secret: str | None = None
) -> Challenge:
    """Begin something; what the holder began before for the same purpose is over. held: by which it is found."""
    await w.remove(Challenge.filter(key=_key(purpose, held)))
    return await w.add(
        Challenge(
            key=_key(purpose, held),
            account_id=account_id,
            purpose=purpose,
            secret=secret,
            expires_at=now() + LIFETIME,
        )
    )


async def waiting(purpose: Purpose, held: str | None) -> Challenge | None:
    """Give what waits, if its time is not over."""
    if not held or len(held) > MOST_HELD:
        return None
    return await Challenge.get_or_none(key=_key(purpose, held), expires_at__gt=now())


async def end(w: Work, challenge: Challenge) -> bool:
    """Take away what waits; whether it was there. Of many at once one finds it."""
    return await w.remove(Challenge.filter(id=challenge.id)) == 1


async def end_all(w: Work, account_id: UUID) -> None:
    """Take away all that waits for factors of an account."""
    await w.remove(Challenge.filter(account_id=account_id))


def _key(purpose: Purpose, held: str) -> str:
    return lookup("challenge", f"{purpose} {held}")
