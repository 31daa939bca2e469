"""How much of the processor one address or one account may use: a bucket of milliseconds that fills up again.

What is scarce is the one core on which a process computes. Whoever has used an allowance up waits; who signed in has
one of their own; and what somebody wrote is never refused for it, since changes have limits of their own.
"""

import asyncio
from collections import OrderedDict
from collections.abc import Awaitable, Callable
from hashlib import blake2b
from uuid import UUID

from server.kit.refusals import TooMany
from server.web.limits import Buckets

# 10 s at once, and 50 ms in each second: a twentieth of the core. To find an office, file and track takes about
# 60 ms, so that 600 people behind one carrier's address may come in the same ten minutes.
BURST_MILLISECONDS = 10_000
FILLS_IN_SECONDS = 200
# Who has to wait is told a second later: else asking again would be all that the core does.
TOLD_AFTER_SECONDS = 1.0
MOST_TOLD_LATER = 200
MOST_SESSIONS = 10_000

WhoIs = Callable[[str | None], Awaitable[UUID | None]]


class Budget:
    """The allowances of addresses and accounts, in memory only. who_is: gives the account of a session's token."""

    def __init__(self, who_is: WhoIs) -> None:
        self._who_is = who_is
        self._addresses = Buckets(BURST_MILLISECONDS, fills_in=FILLS_IN_SECONDS)
        self._accounts = Buckets(BURST_MILLISECONDS, fills_in=FILLS_IN_SECONDS)
        self._sessions: OrderedDict[bytes, UUID] = OrderedDict()
        self._told_later = 0

    def used(self, address: str, token: str | None) -> float:
        """Give how many milliseconds of an allowance are used up."""
        account = self._sessions.get(_key(token)) if token else None
        return self._addresses.used(address) if account is None else self._accounts.used(str(account))

    async def admit(self, address: str, token: str | None) -> None:
        """Let somebody ask. Refuses: TooMany, when what they may use is used up."""
        account = self._sessions.get(_key(token)) if token else None
        if account is None:
            try:
                self._addresses.check(address)
                return
            except TooMany:
                # Only now it is worth a look at the database: behind this address, who is known is let through.
                account = await self._who_is(token) if token else None
                if account is None or token is None:
                    raise
                self._remember(token, account)
        self._accounts.check(str(account))

    def charge(self, address: str, token: str | None, account: UUID | None, milliseconds: float) -> None:
        """Take what an operation used from whoever asked for it."""
        if token and account:
            self._remember(token, account)
            self._accounts.spend(str(account), milliseconds)
        else:
            self._sessions.pop(_key(token), None)
            self._addresses.spend(address, milliseconds)

    async def pause(self) -> None:
        """Wait before somebody is told to wait; past a number of them, not any more."""
        if self._told_later < MOST_TOLD_LATER:
            self._told_later += 1
            try:
                await asyncio.sleep(TOLD_AFTER_SECONDS)
            finally:
                self._told_later -= 1

    def _remember(self, token: str, account: UUID) -> None:
        self._sessions[_key(token)] = account
        self._sessions.move_to_end(_key(token))
        while len(self._sessions) > MOST_SESSIONS:
            self._sessions.popitem(last=False)


def _key(token: str | None) -> bytes:
    return blake2b((token or "").encode(), digest_size=16).digest()
