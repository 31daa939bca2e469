"""How the service starts."""

import subprocess
import sys
from pathlib import Path

from server.serving import alone_on_sqlite
from server.settings import Settings
from tests.support.ports import free_port
from tests.support.tree import ROOT


def test_a_second_process_on_one_sqlite_folder_is_refused_in_one_line(tmp_path: Path) -> None:
    command = (sys.executable, "-m", "server", "serve", "--data", str(tmp_path), "--port", str(free_port()))
    with alone_on_sqlite(Settings(data=tmp_path, database_url="")):
        second = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, timeout=60, check=False)
    assert second.returncode == 1
    assert second.stderr.startswith("Another process already serves")
    assert second.stderr.count("\n") == 1


def test_the_folder_is_free_again_when_its_process_ends(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path, database_url="")
    with alone_on_sqlite(settings):
        pass
    with alone_on_sqlite(settings):
        assert (tmp_path / "serving.lock").exists()


def test_postgres_takes_as_many_processes_as_wanted(tmp_path: Path) -> None:
    settings = Settings(data=tmp_path, database_url="postgres://somebody@localhost/somewhere")
    with alone_on_sqlite(settings), alone_on_sqlite(settings):
        assert not (tmp_path / "serving.lock").exists()
