"""Devices that have signed in before: by a secret in a cookie, of which a keyed hash is kept, one for each account.

Whoever guesses passwords uses up the tries of their address and of the account; a device that the account knows has
tries of its own, so that nobody can keep people out of their own account.
"""

from datetime import timedelta
from uuid import UUID

from server.access.models import KnownDevice
from server.kit.clock import today
from server.kit.seal import lookup
from server.live.work import Work

MOST_DEVICES = 20
KEPT = timedelta(days=180)
MOST_SECRET = 100


def device_key(secret: str, account_id: UUID) -> str:
    """Give what is stored of a device's secret: another for each account, so that none tells of a second."""
    return lookup("device", f"{account_id} {secret[:MOST_SECRET]}")


async def is_known(key: str) -> bool:
    """Whether an account has signed in on this device before."""
    return await KnownDevice.exists(key=key, seen_on__gt=today() - KEPT)


async def remember(w: Work, key: str, account_id: UUID) -> None:
    """Note that an account has signed in on a device, and forget those it has not used for long."""
    if not await w.change(KnownDevice.filter(key=key), seen_on=today()):
        await w.add(KnownDevice(key=key, account_id=account_id, seen_on=today()))
    known = await KnownDevice.filter(account_id=account_id).order_by("-seen_on", "key")
    old = [each.key for place, each in enumerate(known) if place >= MOST_DEVICES or _is_old(each)]
    if old:
        await w.remove(KnownDevice.filter(key__in=[each for each in old if each != key]))


async def forget_devices(w: Work, account_id: UUID) -> None:
    """Forget all devices of an account: whoever has one must not keep an advantage over its owner."""
    await w.remove(KnownDevice.filter(account_id=account_id))


def _is_old(device: KnownDevice) -> bool:
    return device.seen_on <= today() - KEPT
