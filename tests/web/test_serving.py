"""How the service starts and ends."""

import json
import os
import socket
import sqlite3
import subprocess
import sys
from pathlib import Path

import httpx
from starlette.applications import Starlette
from starlette.routing import Route

from server.serving import alone_on_sqlite
from server.settings import Settings
from server.web.pwa import Pwa
from tests.support.ports import free_port
from tests.support.server import running
from tests.support.tree import ROOT

ENDS_WITHIN_SECONDS = 5.0


def serve(folder: Path, port: int) -> subprocess.CompletedProcess[str]:
    """Run the service until it ends by itself."""
    command = (sys.executable, "-m", "server", "serve", "--data", str(folder), "--port", str(port))
    return subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)


def test_a_second_process_on_one_sqlite_folder_is_refused_in_one_line(tmp_path: Path) -> None:
    with alone_on_sqlite(Settings(data=tmp_path, database_url="")):
        second = serve(tmp_path, free_port())
    assert second.returncode == 1
    assert second.stderr.startswith("Another process already serves")
    assert second.stderr.count("\n") == 1


def test_a_port_that_is_taken_is_told_in_one_line_and_nothing_is_begun(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as other:
        ended = serve(tmp_path, other.getsockname()[1])
    assert ended.returncode == 1
    assert ended.stderr.startswith("Cannot listen on 127.0.0.1, port")
    assert ended.stderr.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_the_folder_is_free_again_when_its_process_ends(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path, database_url="")
    with alone_on_sqlite(settings):
        assert (tmp_path / "serving.lock").exists()
    assert not (tmp_path / "serving.lock").exists()
    with alone_on_sqlite(settings):
        pass


def test_postgres_takes_as_many_processes_as_wanted(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path, database_url="postgres://somebody@localhost/somewhere")
    with alone_on_sqlite(settings), alone_on_sqlite(settings):
        assert not (tmp_path / "serving.lock").exists()


def test_a_service_that_is_told_to_stop_ends_well_though_a_stranger_holds_its_database(
    tmp_path: Path,
) -> None:
    with running(tmp_path, database_lock_seconds="0.5") as server:
        stranger = sqlite3.connect(tmp_path / "data" / "rangkui.sqlite3", isolation_level=None)
        stranger.execute("BEGIN IMMEDIATE")
        assert server.stop(within=ENDS_WITHIN_SECONDS)
        assert server.exit_code == 0
        assert not (tmp_path / "data" / "serving.lock").exists()
        stranger.close()


def test_a_client_that_was_built_anew_may_run_its_own_script(tmp_path: Path) -> None:
    pwa, hashes = Pwa(tmp_path), tmp_path / "csp.json"
    for moment, digest in enumerate(("sha256-old", "sha256-new"), 1):
        hashes.write_text(json.dumps({"scriptHashes": [digest]}))
        os.utime(hashes, (moment, moment))
        assert f"script-src 'self' '{digest}';" in pwa.policy


async def test_the_page_behind_a_counters_code_names_what_its_screen_runs_and_no_other_page_does(
    tmp_path: Path,
) -> None:
    (tmp_path / "index.html").write_text("<!doctype html>")
    (tmp_path / "files.json").write_text(json.dumps({"scanned": ["/assets/rate-1.js", "/assets/words-2.js"]}))
    app = Starlette(routes=[Route("/{path:path}", Pwa(tmp_path).answer)])
    named = "</assets/rate-1.js>; rel=modulepreload, </assets/words-2.js>; rel=modulepreload"
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app), base_url="http://suara.example"
    ) as client:
        assert (await client.get("/l/ML-L1")).headers["link"] == named
        for elsewhere in ("/", "/lacak", "/files.json"):
            assert "link" not in (await client.get(elsewhere)).headers
