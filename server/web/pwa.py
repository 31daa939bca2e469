"""Serve the built PWA: compressed files as they lie, the shell for every path, and a fitting policy."""

import hashlib
import json
import mimetypes
import re
from email.utils import formatdate
from functools import lru_cache
from pathlib import Path

from starlette.requests import Request
from starlette.responses import FileResponse, PlainTextResponse, Response

from server.web.gate import problem

HASHED = re.compile(r"-[\w-]{8,}\.\w+$")
LONGEST_PATH = 200
ENCODINGS = (("br", ".br"), ("gzip", ".gz"))
# Where the codes printed for counters lead.
SCANNED = "l/"
# What people see of their own, and what staff see; a complaint's page has its code behind the slash.
PRIVATE = re.compile(
    r"(admin|ikm|papan|petugas|verifikasi|saya|laporan-saya|kuasa|kotak-keluar|data-saya"
    r"|terima-kasih|aktivasi|kata-sandi|kunci|lembar-pemulihan"
    r"|session|activation|password|factors|recovery|uploads)(/|$)"
    r"|(resi|lacak)/"
)
NOT_BUILT = "The PWA is not built. Run ./run demo, or python pwa/build.py, and start again."

mimetypes.add_type("application/manifest+json", ".webmanifest")
mimetypes.add_type("text/javascript", ".js")


class Pwa:
    """The folder of the built client."""

    def __init__(self, folder: Path, *, graphiql: bool = False) -> None:
        self._folder = folder.resolve()
        self._explorer = None if graphiql else self._folder / "graphiql"

    @property
    def policy(self) -> str:
        """The Content-Security-Policy, with the hashes of what the shell holds inline.

        Read again when the client was built anew, or a running service would forbid the new shell its own script.
        """
        file = self._folder / "csp.json"
        return _policy(file, file.stat().st_mtime_ns if file.exists() else 0)

    async def answer(self, request: Request) -> Response:
        """Give the file of this path, or the shell for any other path a person may open."""
        path = request.path_params.get("path", "")
        file = self._file(path)
        if file is None:
            if "." in path.rsplit("/", 1)[-1]:
                return problem(404, "NOT_FOUND", "There is no such file.")
            file = self._file("index.html")
        if file is None:
            return PlainTextResponse(NOT_BUILT, 503)
        answer = self._compressed(request, file)
        if path.startswith(SCANNED) and file.name == "index.html":
            answer.headers["Link"] = self._early
        if not PRIVATE.match(path):
            answer.headers["X-Robots-Tag"] = "all"
        return answer

    @property
    def _early(self) -> str:
        """Name what the screen behind a printed code runs: browsers ask for it before they read the page."""
        file = self._folder / "files.json"
        return _links(file, file.stat().st_mtime_ns if file.exists() else 0)

    def _file(self, path: str) -> Path | None:
        if "\0" in path or len(path) > LONGEST_PATH:
            return None
        file = (self._folder / path).resolve()
        is_inside = file.is_relative_to(self._folder) and not any(p.startswith(".") for p in file.parts[-1:])
        hidden = file.name == "csp.json" or file.suffix in (".br", ".gz")
        hidden = hidden or file.parent == self._explorer
        return file if is_inside and not hidden and file.is_file() else None

    def _compressed(self, request: Request, file: Path) -> Response:
        accepted = request.headers.get("accept-encoding", "")
        chosen, encoding = file, None
        for name, ending in ENCODINGS:
            beside = file.with_name(file.name + ending)
            if name in accepted and beside.is_file():
                chosen, encoding = beside, name
                break
        stat = chosen.stat()
        etag = hashlib.sha256(f"{stat.st_mtime_ns}-{stat.st_size}-{encoding}".encode()).hexdigest()[:20]
        lasting = bool(HASHED.search(file.name))
        headers = {
            "Cache-Control": "public, max-age=31536000, immutable" if lasting else "no-cache",
            "ETag": f'"{etag}"',
            "Vary": "Accept-Encoding",
            "Last-Modified": formatdate(stat.st_mtime, usegmt=True),
        }
        if request.headers.get("if-none-match") == headers["ETag"]:
            return Response(status_code=304, headers=headers)
        if encoding:
            headers["Content-Encoding"] = encoding
        media_type = mimetypes.guess_type(file.name)[0] or "application/octet-stream"
        return FileResponse(chosen, media_type=media_type, headers=headers)


@lru_cache(maxsize=2)
def _policy(file: Path, written_at: int) -> str:
    hashes = json.loads(file.read_text()) if written_at else {}
    script = " ".join(["'self'", *(f"'{h}'" for h in hashes.get("scriptHashes", ()))])
    style = " ".join(["'self'", *(f"'{h}'" for h in hashes.get("styleHashes", ()))])
    return (
        f"default-src 'none'; script-src {script}; style-src {style}; img-src 'self' blob: data:; "
        "connect-src 'self'; manifest-src 'self'; worker-src 'self'; font-src 'self'; media-src 'self'; "
        "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'; "
        "require-trusted-types-for 'script'; trusted-types default"
    )


@lru_cache(maxsize=2)
def _links(file: Path, written_at: int) -> str:
    scanned = json.loads(file.read_text())["scanned"] if written_at else []
    return ", ".join(f"<{url}>; rel=modulepreload" for url in scanned)
