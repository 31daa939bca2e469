"""Bare connections for benchmarks: a client must take little of the cores that it shares with the service."""

import asyncio
import json
import time
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from tests.bench.documents import newest_documents
from tests.bench.measure import percentile


def request(address: str, name: str, variables: Mapping[str, Any], *, cookie: str = "") -> bytes:
    """Write a request for one of the app's documents, from an address behind the proxy."""
    body = json.dumps({"documentId": newest_documents()[name][0], "variables": variables}).encode()
    return post(address, "/graphql", body, cookie=cookie)


def post(address: str, path: str, body: bytes, *, cookie: str = "") -> bytes:
    """Write a request with a JSON body."""
    lines = (
        f"POST {path} HTTP/1.1",
        "Host: localhost",
        f"X-Forwarded-For: {address}",
        "Content-Type: application/json",
        f"Content-Length: {len(body)}",
        *([f"Cookie: {cookie}"] if cookie else []),
        "",
        "",
    )
    return "\r\n".join(lines).encode() + body


@dataclass
class Told:
    """What came back: seconds by the clock of what was answered, and how often each status."""

    seconds: list[float] = field(default_factory=list)
    statuses: Counter[int] = field(default_factory=Counter)

    def p(self, share: float) -> float:
        """Give a percentile in milliseconds."""
        return percentile(self.seconds, share) * 1000 if self.seconds else float("nan")

    @property
    def wrong(self) -> int:
        """Count the answers that were none."""
        return sum(count for status, count in self.statuses.items() if status != 200)


class Line:
    """One connection that is kept, and opened again when it is closed."""

    def __init__(self, port: int) -> None:
        self._port = port
        self._open: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def ask(self, content: bytes, told: Told) -> bytes:
        """Send a request, note its answer, and give the body."""
        began = time.perf_counter()
        try:
            status, body = await self._ask(content)
        except (OSError, EOFError, ValueError):
            status, body = 0, b""
            self.close()
        told.statuses[status] += 1
        if status in (200, 204):
            told.seconds.append(time.perf_counter() - began)
        return body

    def close(self) -> None:
        """Hang up."""
        if self._open is not None:
            self._open[1].close()
            self._open = None

    async def _ask(self, content: bytes) -> tuple[int, bytes]:
        if self._open is None:
            self._open = await asyncio.open_connection("127.0.0.1", self._port)
        reader, writer = self._open
        writer.write(content)
        head = (await reader.readuntil(b"\r\n\r\n")).lower()
        length = head.partition(b"content-length: ")[2].partition(b"\r\n")[0]
        body = await reader.readexactly(int(length)) if length else b""
        if b"connection: close" in head:
            self.close()
        return int(head[9:12]), body
