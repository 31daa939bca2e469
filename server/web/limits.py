"""How often strangers may change something: a bucket of tokens for each address, kept in memory only.

Addresses are neither stored nor logged: a bucket is found by a keyed hash whose key is thrown away every day.
Whoever asks from this machine itself is no stranger but its operator, or a proxy that was not named in the settings,
behind which all citizens would share one bucket.
"""

import secrets
from collections import OrderedDict
from datetime import date, datetime
from hashlib import blake2b
from math import ceil

from server.access.actor import Actor
from server.kit.clock import now, today
from server.kit.networks import Source, is_own_machine, sources
from server.kit.refusals import Refusal, TooMany
from server.settings import Settings

MOST_BUCKETS = 50_000


class Buckets:
    """Buckets that hold one minute's tokens and fill up evenly; 0 a minute means without limit.

    fills_in: seconds in which an empty bucket is full again, where that is not a minute.
    """

    def __init__(self, per_minute: int, *, fills_in: float = 60) -> None:
        self._per_minute, self._fills_in = per_minute, fills_in
        self._buckets: OrderedDict[bytes, tuple[float, datetime]] = OrderedDict()
        self._day: date | None = None
        self._salt = b""

    def take(self, address: str) -> None:
        """Take one token. Refuses: TooMany, with the seconds until there is one."""
        counted = self._counted(address)
        left = {source: self._left(source) for source in counted}
        waits = [self._until(each, 1 - left[each]) for each in counted if left[each] < 1]
        for source in counted:
            self._keep(source, left[source] - (not waits))
        if waits:
            raise TooMany(max(1, ceil(max(waits))))

    def give_back(self, address: str) -> None:
        """Put a token back that was taken for nothing."""
        for source in self._counted(address):
            self._keep(source, min(self._full(source), self._left(source) + 1))

    def check(self, address: str) -> None:
        """Take nothing. Refuses: TooMany, when nothing is left, with the seconds until there is."""
        left = {source: self._left(source) for source in self._counted(address)}
        waits = [self._until(source, -each) for source, each in left.items() if each < 0]
        if waits:
            raise TooMany(max(1, ceil(max(waits))))

    def used(self, address: str) -> float:
        """Give how many tokens are away at the moment."""
        return max((self._full(each) - self._left(each) for each in self._counted(address)), default=0.0)

    def spend(self, address: str, tokens: float) -> None:
        """Take tokens, whether they are there or not: what has been used has been used."""
        for source in self._counted(address):
            self._keep(source, self._left(source) - tokens)

    def _until(self, source: Source, tokens: float) -> float:
        return tokens * self._fills_in / self._full(source)

    def _counted(self, address: str) -> tuple[Source, ...]:
        return sources(address) if self._per_minute and not is_own_machine(address) else ()

    def _full(self, source: Source) -> float:
        return float(self._per_minute * source.share)

    def _left(self, source: Source) -> float:
        full = self._full(source)
        left, since = self._buckets.get(self._key(source), (full, now()))
        passed = max(0.0, (now() - since).total_seconds())
        return min(full, left + passed * full / self._fills_in)

    def _keep(self, source: Source, left: float) -> None:
        key = self._key(source)
        self._buckets[key] = (left, now())
        self._buckets.move_to_end(key)
        while len(self._buckets) > MOST_BUCKETS:
            self._buckets.popitem(last=False)

    def _key(self, source: Source) -> bytes:
        if self._day != today():
            self._day, self._salt = today(), secrets.token_bytes(32)
            self._buckets.clear()
        return blake2b(source.name.encode(), key=self._salt, digest_size=16).digest()


class Changes:
    """What strangers change. Refused changes are counted apart, so that wrong tries take nothing from others."""

    def __init__(self, settings: Settings) -> None:
        self._carried_out = Buckets(settings.stranger_changes_per_minute)
        self._refused = Buckets(settings.stranger_refusals_per_minute)

    def admit(self, actor: Actor, address: str) -> None:
        """Let a change in, before anything is done; that of somebody who signed in is not counted. Refuses: TooMany."""
        if not actor.signed_in:
            self._carried_out.take(address)

    def told(self, actor: Actor, address: str, refusal: Refusal) -> Refusal:
        """Give what is answered when an admitted change was refused: why, or that there were too many of them.

        What was refused as too many already is not counted a second time, nor what we were too busy for.
        """
        if actor.signed_in:
            return refusal
        self._carried_out.give_back(address)
        try:
            if not isinstance(refusal, TooMany):
                self._refused.take(address)
        except TooMany as many:
            return many
        return refusal
