"""Every line of the log is one JSON object that keeps what was said, when, and the traceback, whoever says it."""

import json
import socket
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from server.kit.version import VERSION
from tests.support.server import running
from tests.support.tree import ROOT

LIBRARIES = """
import asyncio, logging, threading, warnings
import asyncpg
from server.logs import set_up_logs

set_up_logs("INFO")
logging.getLogger("uvicorn.error").warning("Invalid %s request", "HTTP")
warnings.warn("old ways", stacklevel=1)
try:
    error = asyncpg.UniqueViolationError("duplicate key")
    error.detail = "Key (code)=(RKI-2026-ABCDEF) already exists."
    raise error
except asyncpg.PostgresError:
    logging.getLogger("asyncpg").exception("lost")

async def lost():
    async def fails():
        raise ValueError("nobody waits")
    task = asyncio.create_task(fails())
    await asyncio.sleep(0)

asyncio.run(lost())
thread = threading.Thread(target=lambda: 1 / 0)
thread.start()
thread.join()

class Swept:
    def __del__(self):
        raise KeyError("swept away")

Swept()
raise RuntimeError("the end")
"""


def lines(text: str) -> list[dict[str, Any]]:
    """Read a log; each line must be an object."""
    read = [json.loads(line) for line in text.splitlines()]
    assert [line for line in read if not line.get("timestamp") or not line.get("event")] == []
    return read


@pytest.mark.asvs("16.2.5", "16.3.4")
def test_what_libraries_say_keeps_its_message_its_time_and_its_traceback_but_no_values() -> None:
    command = (sys.executable, "-c", LIBRARIES)
    ended = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    said = lines(ended.stdout)
    assert (ended.returncode, ended.stderr) == (1, "")
    assert [(line["event"], line.get("message", "")[:20]) for line in said] == [
        ("uvicorn.error", "Invalid HTTP request"),
        ("py.warnings", "<string>:8: UserWarn"),
        ("asyncpg", "lost"),
        ("asyncio", "Task exception was n"),
        ("program.fault", ""),
        ("program.fault", ""),
        ("program.fault", ""),
    ]
    ends = [line["exception"].splitlines()[-1] for line in said[2:]]
    assert [end.split(": ")[-1] for end in ends] == [
        "duplicate key",
        "nobody waits",
        "division by zero",
        "'swept away'",
        "the end",
    ]
    assert "ABCDEF" not in ended.stdout


def test_a_service_says_when_it_starts_which_version_it_is_what_disturbs_it_and_when_it_stops(
    tmp_path: Path,
) -> None:
    with running(tmp_path) as server:
        with socket.create_connection(("127.0.0.1", server.port)) as stranger:
            stranger.sendall(b"\x16\x03\x01 nonsense\r\n\r\n")
            stranger.recv(1000)
        with socket.create_connection(("127.0.0.1", server.port)) as dropped:
            dropped.sendall(b"GET /graphql HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\n")
    said = {line["event"]: line for line in lines(server.log.read_text())}
    assert {"service.starting", "service.started", "uvicorn.error", "service.stopped"} <= said.keys()
    assert (said["service.starting"]["version"], said["service.starting"]["database"]) == (VERSION, "sqlite")
    assert said["uvicorn.error"]["message"] == "Invalid HTTP request received."


INJECTED = """
import json, logging, sys
import structlog
from server.logs import set_up_logs

set_up_logs("DEBUG")
ours, others = structlog.get_logger(), logging.getLogger("library")
for text in json.load(sys.stdin):
    ours.info("service.started", version=text)
    ours.info(text)
    others.warning("%s", text)
    others.warning(text)
"""
BREAKS = ("\n", "\r\n", "\r", "\x0b", "\x0c", "\x1c", "\x1e", "\x85", "\u2028", "\u2029")
FORGED = (
    '{"event":"forged"}',
    '"}',
    "\\",
    "\x1b[2J",
    "\0",
    "\x1b]0;x\x07",
    "%s%n",
    "${jndi:x}",
    "\ud83d",
    "‮",
)


@pytest.mark.asvs("16.4.1")
def test_whatever_is_said_stays_one_line_of_its_own() -> None:
    said = [f"a{line_break}{forged}b" for line_break in BREAKS for forged in FORGED]
    command = (sys.executable, "-c", INJECTED)
    ended = subprocess.run(
        command, cwd=ROOT, input=json.dumps(said).encode(), capture_output=True, timeout=60, check=True
    )
    written = ended.stdout.split(b"\n")
    assert len(said) == 100
    assert (len(written), written[-1]) == (4 * len(said) + 1, b"")
    assert {line["event"] for line in map(json.loads, written[:-1])} <= {"service.started", "library", *said}
    assert not [line for line in written if any(code < 32 for code in line)]
