"""The floor of `live`: the same web server and settings, which sends one ready text to all its sockets."""

import sys
from socket import socket

import uvicorn
from starlette.types import Receive, Scope, Send

SENDERS: set[Send] = set()


class Broadcast:
    """An ASGI app: a POST sends a frame of `length` characters to every open socket."""

    def __init__(self, length: int) -> None:
        head = '{"id":"1","type":"next","payload":{"data":{"timeline":{"__typename":"LiveEvent"}}}}'
        self._frame = head.ljust(length)

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request or socket."""
        if scope["type"] == "websocket":
            await self._hold(receive, send)
        elif scope["type"] == "http":
            for other in list(SENDERS):
                await other({"type": "websocket.send", "text": self._frame})
            await send({"type": "http.response.start", "status": 204, "headers": []})
            await send({"type": "http.response.body", "body": b""})

    async def _hold(self, receive: Receive, send: Send) -> None:
        await receive()
        await send({"type": "websocket.accept", "subprotocol": "graphql-transport-ws"})
        await receive()
        await send({"type": "websocket.send", "text": '{"type":"connection_ack"}'})
        SENDERS.add(send)
        while (await receive())["type"] != "websocket.disconnect":
            pass
        SENDERS.discard(send)


class Announced(uvicorn.Server):
    """Writes a line when it is up."""

    async def startup(self, sockets: list[socket] | None = None) -> None:
        """Start and say so."""
        await super().startup(sockets)
        print("up", flush=True)


def main(port: int, length: int) -> None:
    """Serve on loopback until stopped."""
    config = uvicorn.Config(
        Broadcast(length),
        host="127.0.0.1",
        port=port,
        loop="uvloop",
        http="httptools",
        ws="websockets-sansio",
        ws_per_message_deflate=False,
        lifespan="off",
        access_log=False,
        log_config=None,
        timeout_graceful_shutdown=2,
    )
    Announced(config).run()


if __name__ == "__main__":
    main(int(sys.argv[1]), int(sys.argv[2]))
