"""Say whether the service can work: it tries a write and asks the store of photos.

A stranger is told one bit: what is slow or away is in the log.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import dataclass

import structlog
from starlette.requests import Request
from starlette.responses import JSONResponse

from server.files.store import FileStore
from server.live.leases import try_to_write
from server.settings import Settings

# Whoever asks often is told what was found a moment ago: a stranger must not make the database write at will.
HOLDS_SECONDS = 1.0
ANSWERS_WITHIN_SECONDS = 3.0

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Part:
    """What one part of the installation did when it was tried. seconds: how long it took."""

    name: str
    works: bool
    seconds: float


class Health:
    """The health of this process, looked at when somebody asks."""

    def __init__(self, settings: Settings) -> None:
        files = FileStore(settings)
        self._tries = (("database", try_to_write), ("files", files.look))
        self._looking: asyncio.Task[tuple[Part, ...]] | None = None
        self._looked_at = 0.0
        self._told: tuple[str, ...] = ()

    async def parts(self) -> tuple[Part, ...] | None:
        """Try every part, or give what was found a moment ago; None while they take longer than we wait."""
        if self._looking is None or (
            self._looking.done() and time.monotonic() - self._looked_at > HOLDS_SECONDS
        ):
            self._looking = asyncio.create_task(self._look())
        await asyncio.wait([self._looking], timeout=ANSWERS_WITHIN_SECONDS)
        return self._looking.result() if self._looking.done() else None

    async def stop(self) -> None:
        """Leave off looking, before the database is closed."""
        if self._looking is not None:
            self._looking.cancel()
            await asyncio.gather(self._looking, return_exceptions=True)

    async def answer(self, _request: Request) -> JSONResponse:
        """Answer 200 when all parts work, else 503."""
        parts = await self.parts()
        if parts is not None and all(part.works for part in parts):
            return JSONResponse({"status": "ok"})
        return JSONResponse({"status": "unavailable"}, 503)

    async def _look(self) -> tuple[Part, ...]:
        parts = tuple(await asyncio.gather(*(_tried(name, attempt) for name, attempt in self._tries)))
        self._looked_at = time.monotonic()
        bad = tuple(part.name for part in parts if not part.works)
        if bad != self._told:
            # Once for each change, however often somebody asks.
            log.warning("health.changed", unavailable=bad)
        self._told = bad
        return parts


async def _tried(name: str, attempt: Callable[[], Awaitable[None]]) -> Part:
    began = time.monotonic()
    try:
        await attempt()
    except Exception as error:
        # Whatever it is: a citizen's change would meet the same.
        log.info("health.tried", part=name, error=type(error).__name__)
        return Part(name, works=False, seconds=time.monotonic() - began)
    return Part(name, works=True, seconds=time.monotonic() - began)
