"""A process of ours that stands in the middle of a change: python -m tests.durability.freezing, then freeze it."""

import asyncio

from server.access.actor import SYSTEM
from server.database import opened
from server.live.work import take_numbers, work
from server.settings import Settings


async def main() -> None:
    """Take what every change takes last, say so, and go no further."""
    async with opened(Settings()), work(SYSTEM):
        await take_numbers(1)
        print("holding", flush=True)
        await asyncio.sleep(600)


if __name__ == "__main__":
    asyncio.run(main())
