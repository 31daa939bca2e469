"""How much may stay open: sockets by address, streams by account, receipt and address, and each in all."""

from collections import Counter
from collections.abc import Hashable, Iterator
from contextlib import contextmanager

from server.access.actor import Actor
from server.kit.networks import is_own_machine, sources
from server.kit.refusals import TooMany

SOCKETS_OF_ADDRESS = 300
SOCKETS_IN_ALL = 3000
STREAMS_OF_ACCOUNT = 60
STREAMS_OF_RECEIPT = 10
STREAMS_OF_ADDRESS = 600
STREAMS_IN_ALL = 6000
TRY_AGAIN_SECONDS = 30

Key = tuple[Hashable, int]


class Places:
    """Places that are held for as long as something stays open. Kept in memory, and only while they are held."""

    def __init__(self) -> None:
        self._held: Counter[Hashable] = Counter()

    @contextmanager
    def socket(self, address: str) -> Iterator[None]:
        """Hold a place for a socket. Refuses: TooMany."""
        with self._hold((("sockets",), SOCKETS_IN_ALL), *_of_address("socket", address, SOCKETS_OF_ADDRESS)):
            yield

    @contextmanager
    def stream(self, reader: Actor, address: str) -> Iterator[None]:
        """Hold a place for what somebody follows. Refuses: TooMany."""
        own: tuple[Key, ...] = (
            ((("account", reader.account_id), STREAMS_OF_ACCOUNT),)
            if reader.signed_in
            else (
                (("receipt", reader.receipt_for), STREAMS_OF_RECEIPT),
                *_of_address("stream", address, STREAMS_OF_ADDRESS),
            )
        )
        with self._hold((("streams",), STREAMS_IN_ALL), *own):
            yield

    @contextmanager
    def _hold(self, *keys: Key) -> Iterator[None]:
        if any(self._held[key] >= most for key, most in keys):
            raise TooMany(TRY_AGAIN_SECONDS)
        self._held.update(key for key, _ in keys)
        try:
            yield
        finally:
            for key, _ in keys:
                self._held[key] -= 1
                if not self._held[key]:
                    del self._held[key]


def _of_address(what: str, address: str, most: int) -> tuple[Key, ...]:
    # As with all limits: this machine itself is its operator, or a proxy that was not named.
    if is_own_machine(address):
        return ()
    return tuple(((what, source.name), most * source.share) for source in sources(address))
