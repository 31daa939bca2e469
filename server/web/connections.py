"""Connections that never end: uvicorn's two protocols with a bound on each way in which a peer can make us wait.

uvicorn itself bounds only the silence after an answer. Nothing in ASGI sees a request before its headers have come, so
this has to be done here: the head of a request, its body and the taking of its answer each have their time.
"""

import asyncio
import resource
from asyncio import TimerHandle
from socket import SO_SNDBUF, SOL_SOCKET
from typing import Any

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol

# From the opening of a connection, or the first byte of a further request, to the end of its headers.
HEAD_SECONDS = 10.0
# A body may pause so long, and longer for what it has brought: a part of a photo comes over EDGE, too.
BODY_SECONDS = 20.0
BODY_BYTES_PER_SECOND = 500
# Between an answer and the next request.
IDLE_SECONDS = 15
# A reader who takes nothing for so long is let go.
UNREAD_SECONDS = 30.0
# What the system keeps for a socket whose reader is behind, beside our own 64 KiB.
KEPT_BYTES = 128 * 1024
MOST_CONNECTIONS = 4000
# What a program needs for itself, its database and its files.
OWN_DESCRIPTORS = 200
# The answer to who comes when all connections are at work.
FULL = b"HTTP/1.1 503 Service Unavailable\r\nretry-after: 5\r\ncontent-length: 0\r\nconnection: close\r\n\r\n"
# A close code of our own: read faster, or ask again from your cursor.
TOO_SLOW = 4413


def room_for_connections() -> None:
    """Raise how many descriptors this process may have to what the system allows and the limit needs."""
    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = MOST_CONNECTIONS + OWN_DESCRIPTORS
    if soft != resource.RLIM_INFINITY and soft < wanted:
        most = wanted if hard == resource.RLIM_INFINITY else min(wanted, hard)
        resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))


def most_connections() -> int:
    """Give how many connections may be open: the limit, or what the system leaves us of it."""
    soft, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return (
        MOST_CONNECTIONS if soft == resource.RLIM_INFINITY else min(MOST_CONNECTIONS, soft - OWN_DESCRIPTORS)
    )


class BoundedHttp(HttpToolsProtocol):
    """HTTP, of which each part must come and go in its time."""

    _timer: TimerHandle | None = None
    _unread: TimerHandle | None = None
    _in_body = False
    _began = 0.0
    _brought = 0

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Take a connection in; past the limit the one that has kept us waiting longest goes, or else this one."""
        super().connection_made(transport)
        self._await_head()
        if len(self.connections) > most_connections():
            waiting = [each for each in self.connections if isinstance(each, BoundedHttp) and each.is_waiting]
            oldest = min(waiting, key=lambda each: each._began)
            if oldest is self:
                transport.write(FULL)
                transport.close()
            else:
                oldest.transport.abort()

    @property
    def is_waiting(self) -> bool:
        """Whether nothing is at work for this connection: it is to bring something, or to go."""
        return not self._in_body and bool(getattr(self.cycle, "response_complete", True))

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the connection."""
        self._stop()
        self._read()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """Take in what came."""
        if self._timer is None:
            self._await_head()
        super().data_received(data)

    def on_message_begin(self) -> None:
        """Begin a request."""
        if self._timer is None:
            self._await_head()
        super().on_message_begin()

    def on_headers_complete(self) -> None:
        """Go on to the body."""
        self._in_body, self._brought, self._began = True, 0, self.loop.time()
        self._await(BODY_SECONDS)
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """Count what came of the body."""
        self._brought += len(body)
        super().on_body(body)

    def on_message_complete(self) -> None:
        """End a request."""
        self._in_body = False
        self._stop()
        super().on_message_complete()

    def on_response_complete(self) -> None:
        """End an answer: the wait for the next request begins."""
        self._began = self.loop.time()
        super().on_response_complete()

    def handle_websocket_upgrade(self) -> None:
        """Hand the connection over."""
        self._stop()
        super().handle_websocket_upgrade()

    def pause_writing(self) -> None:
        """Begin to wait for a reader."""
        super().pause_writing()
        if self._unread is None:
            self._unread = self.loop.call_later(UNREAD_SECONDS, self.transport.abort)

    def resume_writing(self) -> None:
        """Go on writing."""
        self._read()
        super().resume_writing()

    def _await_head(self) -> None:
        self._began = self.loop.time()
        self._await(HEAD_SECONDS)

    def _await(self, seconds: float) -> None:
        self._stop()
        self._timer = self.loop.call_later(seconds, self._late)

    def _stop(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None

    def _read(self) -> None:
        if self._unread is not None:
            self._unread.cancel()
            self._unread = None

    def _late(self) -> None:
        self._timer = None
        if self._in_body:
            left = self._began + BODY_SECONDS + self._brought / BODY_BYTES_PER_SECOND - self.loop.time()
            # What we do not read ourselves, because its turn has not come, is not the sender's delay.
            if left > 0 or self.flow.read_paused:
                self._await(max(left, 1.0))
                return
        elif not self.is_waiting:
            # A stray line end while an answer is under way.
            return
        self.transport.abort()


class BoundedSocket(WebSocketsSansIOProtocol):
    """A WebSocket whose reader must keep up."""

    _unread: TimerHandle | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        """Take a socket over; the system keeps no megabytes for each reader who does not read."""
        super().connection_made(transport)
        transport.get_extra_info("socket").setsockopt(SOL_SOCKET, SO_SNDBUF, KEPT_BYTES)

    def pause_writing(self) -> None:
        """Begin to wait for a reader."""
        super().pause_writing()
        if self._unread is None:
            self._unread = self.loop.call_later(UNREAD_SECONDS, self._let_go)

    def resume_writing(self) -> None:
        """Go on writing."""
        self._read()
        super().resume_writing()

    def connection_lost(self, exc: Exception | None) -> None:
        """Forget the connection."""
        self._read()
        super().connection_lost(exc)

    def _read(self) -> None:
        if self._unread is not None:
            self._unread.cancel()
            self._unread = None

    def _let_go(self) -> None:
        """Close behind what is already on its way: who reads it after all finds the code at its end."""
        if self.close_sent or self.transport.is_closing():
            self.transport.abort()
            return
        closing: Any = {"type": "websocket.disconnect", "code": TOO_SLOW}
        self.queue.put_nowait(closing)
        self.conn.send_close(TOO_SLOW, "read faster, or go on from your cursor")
        self.transport.write(b"".join(self.conn.data_to_send()))
        self.close_sent = self.disconnected = True
        # Whoever waits to write hears that the reader has gone.
        self.writable.set()
        self._unread = self.loop.call_later(UNREAD_SECONDS, self.transport.abort)
