"""Hand a photo to a decoder process with limits on memory and time, one at a time for each core."""

import asyncio
import json
import sys
from dataclasses import dataclass
from pathlib import Path

import structlog

from server.files import images
from server.kit.refusals import FieldProblem, Invalid

AT_ONCE = 2
SECONDS = 15.0
DECODER = Path(images.__file__)

log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Photo:
    """A photo written anew: JPEG bytes in full and small, and the size in pixels of the full one."""

    full: bytes
    thumb: bytes
    width: int
    height: int


class Decoders:
    """Lets at most two decoders run at once; the rest wait."""

    def __init__(self) -> None:
        self._free = asyncio.Semaphore(AT_ONCE)

    async def decode(self, data: bytes) -> Photo:
        """Decode and re-encode. Refuses: Invalid, when it is no whole JPEG, PNG or WebP, or too large."""
        async with self._free:
            code, out = await _run(data)
        if code == images.TOO_LARGE:
            raise Invalid(FieldProblem("file", "file_too_large"))
        if code != 0:
            raise Invalid(FieldProblem("file", "not_a_photo"))
        line, _, rest = out.partition(b"\n")
        head = json.loads(line)
        full, thumb = rest[: head["full"]], rest[head["full"] :]
        assert len(thumb) == head["thumb"]
        return Photo(full, thumb, head["width"], head["height"])


async def _run(data: bytes) -> tuple[int, bytes]:
    # Isolated mode and no environment: the decoder sees no key, no database URL, no path but its own.
    process = await asyncio.create_subprocess_exec(
        sys.executable,
        "-I",
        str(DECODER),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        stderr=asyncio.subprocess.DEVNULL,
        env={},
    )
    try:
        async with asyncio.timeout(SECONDS):
            out, _ = await process.communicate(data)
    except TimeoutError:
        log.warning("photo.decoder_timed_out")
        return images.NOT_A_PHOTO, b""
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()
    return process.returncode or 0, out
