"""From where somebody tries to show who they are, and how often they may."""

from dataclasses import dataclass
from uuid import UUID

from server.access.devices import device_key, is_known
from server.access.throttle import Limit, of_address

ACCOUNT_TRIES = 5
ADDRESS_TRIES = 30


@dataclass(frozen=True, slots=True)
class Place:
    """From where somebody signs in. device: as it names itself; secret: by which it is known again, if it has one."""

    address: str
    device: str = ""
    secret: str = ""


async def limits_of(purpose: str, value: str, account_id: UUID, at: Place) -> tuple[Limit, tuple[Limit, ...]]:
    """Give the limit of an account's tries, and those of what many share.

    A device on which the account has signed in before has tries of its own, and shares none. value: what the account
    is counted by elsewhere.
    """
    key = device_key(at.secret, account_id)
    if at.secret and await is_known(key):
        return Limit(f"{purpose} device", key, ACCOUNT_TRIES), ()
    return Limit(purpose, value, ACCOUNT_TRIES), of_address(f"{purpose} address", at.address, ADDRESS_TRIES)
