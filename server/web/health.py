"""Say whether the service can work: it tries a write and asks the store of photos.

A stranger is told one bit: what is slow or away is in the log, and told to the administrators of the whole.
"""

import asyncio
import time
from collections.abc import Awaitable, Callable
from dataclasses import asdict, dataclass

import structlog
from starlette.requests import Request
from starlette.responses import JSONResponse
from tortoise.exceptions import BaseORMException

from server.files.store import FileStore
from server.kit.refusals import Refusal
from server.live.leases import try_to_write
from server.settings import Settings
from server.staff.actors import actor_for_token
from server.web.condition import condition
from server.web.cookies import session_token

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
        self._settings = settings
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

    async def answer(self, request: Request) -> JSONResponse:
        """Answer 200 when all parts work, else 503; with details for those who may have them."""
        parts = await self.parts() or ()
        fine = bool(parts) and all(part.works for part in parts)
        told = {"status": "ok" if fine else "unavailable", **await self._details(request, parts)}
        return JSONResponse(told, 200 if fine else 503)

    async def _details(self, request: Request, parts: tuple[Part, ...]) -> dict[str, object]:
        # Who asks is known by the database alone; while that is away everybody is a stranger.
        if not any(part.name == "database" and part.works for part in parts):
            return {}
        try:
            actor = await actor_for_token(session_token(request), self._settings)
            found = await condition(actor, self._settings)
        except (Refusal, BaseORMException, OSError):
            return {}
        return {**found.written(), "parts": [asdict(part) for part in parts]}

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
