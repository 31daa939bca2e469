"""How often strangers may change something: a bucket of tokens for each address, kept in memory only.

Addresses are neither stored nor logged: a bucket is found by a keyed hash whose key is thrown away every day.
Whoever asks from this machine itself is no stranger but its operator, or a proxy that was not named in the settings,
behind which all citizens would share one bucket.
"""

import secrets
from collections import OrderedDict
from datetime import date, datetime
from hashlib import blake2b
from ipaddress import ip_address, ip_network
from math import ceil

from server.access.actor import Actor
from server.kit.clock import now, today
from server.kit.refusals import TooMany

MOST_BUCKETS = 50_000
# One home or one phone usually has a whole network of this size.
IPV6_HOME = 64


class Buckets:
    """Buckets that hold one minute's tokens and fill up evenly; 0 a minute means without limit."""

    def __init__(self, per_minute: int) -> None:
        self._per_minute = per_minute
        self._buckets: OrderedDict[bytes, tuple[float, datetime]] = OrderedDict()
        self._day: date | None = None
        self._salt = b""

    def admit(self, actor: Actor, address: str) -> None:
        """Let a change in; that of somebody who signed in takes no token. Refuses: TooMany."""
        if not actor.signed_in:
            self.take(address)

    def take(self, address: str) -> None:
        """Take one token. Refuses: TooMany, with the seconds until there is one."""
        source = _source(address)
        if not self._per_minute or source is None:
            return
        at = now()
        key = self._key(source)
        left, since = self._buckets.pop(key, (float(self._per_minute), at))
        passed = max(0.0, (at - since).total_seconds())
        left = min(float(self._per_minute), left + passed * self._per_minute / 60)
        is_enough = left >= 1
        self._buckets[key] = (left - is_enough, at)
        while len(self._buckets) > MOST_BUCKETS:
            self._buckets.popitem(last=False)
        if not is_enough:
            raise TooMany(max(1, ceil((1 - left) * 60 / self._per_minute)))

    def _key(self, source: str) -> bytes:
        if self._day != today():
            self._day, self._salt = today(), secrets.token_bytes(32)
            self._buckets.clear()
        return blake2b(source.encode(), key=self._salt, digest_size=16).digest()


def _source(address: str) -> str | None:
    """Give what shares a bucket with an address; None for this machine itself."""
    try:
        parsed = ip_address(address)
    except ValueError:
        return address
    mapped = getattr(parsed, "ipv4_mapped", None) or parsed
    if mapped.is_loopback:
        return None
    if mapped.version == 6:
        return str(ip_network((mapped, IPV6_HOME), strict=False))
    return str(mapped)
