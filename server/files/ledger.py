"""Who holds how much of what is under way: uploads that are not whole yet, by where they came from.

Nobody's flood refuses another's photo: whoever begins more than their share loses what they left longest, and when all
together are too many, whoever holds most does. Kept in memory only, by hashes whose key nobody else has.
"""

import secrets
from collections import Counter, OrderedDict
from dataclasses import dataclass
from hashlib import blake2b
from time import monotonic
from uuid import UUID

from server.kit.networks import sources

KEPT_SECONDS = 3600
# Of one address; a site of many IPv6 networks gets a multiple, as of all limits.
MOST_OF_ADDRESS = 100
MOST_BYTES_OF_ADDRESS = 256 * 1024 * 1024
# Of everybody.
MOST_IN_ALL = 5000
MOST_BYTES_IN_ALL = 2 * 1024 * 1024 * 1024

Share = tuple[bytes, int]


@dataclass(frozen=True, slots=True)
class Held:
    """An upload under way. shares: from where it came, narrow first, each with its multiple of an allowance."""

    shares: tuple[Share, ...]
    size: int
    used_at: float


class Ledger:
    """What is under way in this process."""

    def __init__(self) -> None:
        self._key = secrets.token_bytes(32)
        # Those used longest ago come first.
        self._held: OrderedDict[UUID, Held] = OrderedDict()
        self._uploads: Counter[bytes] = Counter()
        self._bytes: Counter[bytes] = Counter()

    def adopt(self, upload: UUID, size: int) -> None:
        """Note what an earlier process left behind; it belongs to nobody."""
        if upload not in self._held:
            self._add(upload, Held((), size, monotonic()))

    def add(self, upload: UUID, address: str, size: int) -> list[UUID]:
        """Note that so many bytes of an upload came; gives the uploads that must go for it."""
        held = self._held.pop(upload, None)
        if held is not None:
            self._count(held, -1)
        shares = (
            held.shares if held else tuple((self._name(each.name), each.share) for each in sources(address))
        )
        self._add(upload, Held(shares, (held.size if held else 0) + size, monotonic()))
        dropped = []
        while (victim := self._victim(upload, shares)) is not None:
            self.drop(victim)
            dropped.append(victim)
        return dropped

    def drop(self, upload: UUID) -> None:
        """Forget an upload that is whole, or gone."""
        held = self._held.pop(upload, None)
        if held is not None:
            self._count(held, -1)

    def _add(self, upload: UUID, held: Held) -> None:
        self._held[upload] = held
        self._count(held, 1)

    def _count(self, held: Held, by: int) -> None:
        for name in (b"", *(name for name, _ in held.shares)):
            self._uploads[name] += by
            self._bytes[name] += by * held.size
            if not self._uploads[name]:
                del self._uploads[name], self._bytes[name]

    def _victim(self, newest: UUID, shares: tuple[Share, ...]) -> UUID | None:
        oldest = next(iter(self._held))
        if oldest != newest and monotonic() - self._held[oldest].used_at > KEPT_SECONDS:
            return oldest
        for name, share in shares:
            if (
                self._uploads[name] > MOST_OF_ADDRESS * share
                or self._bytes[name] > MOST_BYTES_OF_ADDRESS * share
            ):
                return self._oldest_of(name, newest)
        if self._uploads[b""] > MOST_IN_ALL or self._bytes[b""] > MOST_BYTES_IN_ALL:
            most = max((name for name in self._uploads if name), key=self._weight, default=b"")
            return self._oldest_of(most, newest)
        return None

    def _weight(self, name: bytes) -> float:
        return self._uploads[name] / MOST_IN_ALL + self._bytes[name] / MOST_BYTES_IN_ALL

    def _oldest_of(self, name: bytes, newest: UUID) -> UUID | None:
        for upload, held in self._held.items():
            if upload != newest and (not name or any(name == own for own, _ in held.shares)):
                return upload
        return None

    def _name(self, source: str) -> bytes:
        return blake2b(source.encode(), key=self._key, digest_size=16).digest()
