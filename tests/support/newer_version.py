"""A server that gets a new version of the app while people use it: it forwards all, and can change one file."""

from collections.abc import Iterator
from contextlib import contextmanager
from http.client import HTTPConnection
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from threading import Thread

from tests.support.server import Server

CHANGED = "/sw.js"
NOT_FORWARDED = {"content-length", "transfer-encoding", "connection", "date", "server"}


class Front:
    """Stands before a server. After `release()` the service worker differs by one comment."""

    def __init__(self, server: Server) -> None:
        self.is_released = False
        front = self

        class Forwarding(BaseHTTPRequestHandler):
            def answer(self) -> None:
                body = self.rfile.read(int(self.headers.get("Content-Length", 0)))
                asked = {**self.headers, "Accept-Encoding": "identity"}
                connection = HTTPConnection("127.0.0.1", server.port, timeout=30)
                connection.request(self.command, self.path, body, asked)
                answer = connection.getresponse()
                text = answer.read()
                connection.close()
                if self.path == CHANGED and front.is_released:
                    text += b"\n// a newer version"
                self.send_response(answer.status)
                for name, value in answer.getheaders():
                    if name.lower() not in NOT_FORWARDED | ({"etag"} if self.path == CHANGED else set()):
                        self.send_header(name, value)
                self.send_header("Content-Length", str(len(text)))
                self.end_headers()
                self.wfile.write(text)

            do_GET = do_POST = answer

            def log_message(self, *_: object) -> None:
                """Say nothing."""

        self._http = ThreadingHTTPServer(("127.0.0.1", 0), Forwarding)
        self.url = f"http://127.0.0.1:{self._http.server_port}"

    def release(self) -> None:
        """Serve the newer version from now on."""
        self.is_released = True

    @contextmanager
    def open(self) -> Iterator[None]:
        """Answer for the length of a block."""
        thread = Thread(target=self._http.serve_forever, daemon=True)
        thread.start()
        try:
            yield
        finally:
            self._http.shutdown()
            self._http.server_close()
            thread.join()
