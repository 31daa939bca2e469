"""What keeps a command from its work is one sentence and an exit code, never a traceback, and never a password."""

import resource
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import asyncpg
import pytest
from tortoise import Tortoise
from typer.testing import CliRunner, Result

from server.cli import app
from server.database import opened
from server.settings import Settings
from tests.support.databases import Databases, finish
from tests.support.ports import free_port
from tests.support.tree import ROOT

ADMIN = ("staff", "admin", "Ayu", "--number", "199203152019032004", "--unit", "rangkui")
SURVEY = ("survey", "import", str(ROOT / "README.md"), "--unit", "x", "--period", "y")
NEWER = "99_20991231235959_what_nobody_knows_yet.py"


def run(*words: str, **settings: str) -> Result:
    """Run a command with settings of the environment."""
    return CliRunner().invoke(app, words, env={f"RANGKUI_{name}": value for name, value in settings.items()})


def sentence(result: Result, code: int) -> str:
    """Give the one line that a command ended with."""
    assert (result.exit_code, result.stdout, result.stderr.count("\n")) == (code, "", 1), result.output
    return result.stderr


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("PORT", "abc", "RANGKUI_PORT: input should be a valid integer"),
        ("LOG_LEVEL", "loud", "RANGKUI_LOG_LEVEL: input should be 'DEBUG'"),
        ("TRUSTED_PROXIES", "10.0.0.1/8", "RANGKUI_TRUSTED_PROXIES: 10.0.0.1/8 is neither"),
        ("TRUSTED_PROXIES", "10.0.0.0/8, proxy", "RANGKUI_TRUSTED_PROXIES: proxy is neither"),
        ("DATABASE_URL", "mysql://u:geheim@h/x", "RANGKUI_DATABASE_URL: must begin with postgres://"),
        ("FILES_URL", "/srv/files", "RANGKUI_FILES_URL: must begin with s3://"),
        ("PUBLIC_URL", "suara.example.go.id", "RANGKUI_PUBLIC_URL: must begin with https://"),
        ("TRUSTED_PROXY", "::1", "RANGKUI_TRUSTED_PROXY is no setting; RANGKUI_TRUSTED_PROXIES may be meant"),
        ("COFFEE", "black", "RANGKUI_COFFEE is no setting; take it out"),
    ],
)
def test_a_setting_that_cannot_be_is_named_and_nothing_begins(
    tmp_path: Path, name: str, value: str, said: str
) -> None:
    told = sentence(run("migrate", "--data", str(tmp_path / "data"), **{name: value}), 2)
    assert told.startswith(said)
    assert "geheim" not in told
    assert not (tmp_path / "data").exists()


@pytest.mark.parametrize("words", [("migrate",), ADMIN, ("work",)])
def test_a_database_that_is_away_is_told_without_its_password(words: tuple[str, ...], tmp_path: Path) -> None:
    url = f"postgres://rangkui:geheim@127.0.0.1:{free_port()}/rangkui"
    told = sentence(run(*words, DATABASE_URL=url, DATA=str(tmp_path), LOG_LEVEL="ERROR"), 1)
    assert told.startswith("The database does not answer: ")
    assert "RANGKUI_DATABASE_URL" in told
    assert "geheim" not in told


@pytest.mark.parametrize("words", [ADMIN, SURVEY, ("work",)])
def test_a_folder_without_an_installation_stays_as_it_is(words: tuple[str, ...], tmp_path: Path) -> None:
    folder = tmp_path / "typo"
    told = sentence(run(*words, "--data", str(folder), LOG_LEVEL="ERROR"), 1)
    assert told.startswith(f"There is no installation in {folder}: name another folder by --data")
    assert not folder.exists()


@pytest.fixture
def installed(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Give an installation that is found through the environment."""
    monkeypatch.setenv("RANGKUI_DATABASE_URL", settings.database_url)
    monkeypatch.setenv("RANGKUI_DATA", str(settings.data))
    monkeypatch.setenv("RANGKUI_LOG_LEVEL", "ERROR")
    return settings


async def change(settings: Settings, statement: str) -> None:
    """Change what the database says of its history."""
    async with opened(settings):
        await Tortoise.get_connection("default").execute_script(statement)


@pytest.mark.parametrize("words", [("migrate",), ADMIN, SURVEY, ("work",)])
def test_a_database_of_a_newer_version_is_refused(installed: Settings, words: tuple[str, ...]) -> None:
    finish(change(installed, f"UPDATE aerich SET version = '{NEWER}' WHERE version LIKE '1_%'"))
    told = sentence(run(*words), 1)
    assert told.startswith("The database was made by another version, a newer one as a rule")
    assert NEWER in told


@pytest.mark.parametrize("words", [ADMIN, SURVEY, ("work",)])
def test_a_database_of_an_older_version_is_left_to_migrate(
    installed: Settings, words: tuple[str, ...]
) -> None:
    finish(change(installed, "DELETE FROM aerich WHERE version LIKE '2_%'"))
    told = sentence(run(*words), 1)
    assert told.startswith("The database is of an older version, 2_")
    assert told.endswith("run `rangkui migrate`.\n")


def test_a_key_that_is_none_is_told(installed: Settings) -> None:
    installed.data.mkdir(exist_ok=True)
    key = installed.data / "secret.key"
    key.write_text("bukan kunci")
    assert sentence(run(*ADMIN), 1).startswith(f"The sealing key cannot be used: {key} is not a key")


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    told = sentence(run("migrate", "--data", str(tmp_path / "file" / "data")), 1)
    assert told.startswith(f"{tmp_path / 'file' / 'data'}: not a directory.")


@pytest.fixture
def guests(databases: Databases, tmp_path: Path, database_url: str) -> Iterator[str]:
    """Give the address of an empty database for a role that may not create there, as PostgreSQL has it since 15."""
    if database_url.startswith("sqlite"):
        pytest.skip("SQLite has no roles")
    url = databases.empty(tmp_path)
    role = f"guest_of_{url.rsplit('/', 1)[1]}"
    finish(do(url, f"CREATE ROLE {role} LOGIN; REVOKE CREATE ON SCHEMA public FROM PUBLIC"))
    yield url.replace("postgres@", f"{role}@")
    databases.drop(url)
    finish(do(f"{url.rsplit('/', 1)[0]}/postgres", f"DROP ROLE {role}"))


async def do(url: str, statement: str) -> None:
    """Do something in a database of PostgreSQL as its owner."""
    connection = await asyncpg.connect(url)
    await connection.execute(statement)
    await connection.close()


@pytest.mark.parametrize("words", [("migrate",), ("serve",)])
def test_a_role_that_may_not_create_tables_is_told_what_it_lacks(
    words: tuple[str, ...], guests: str, tmp_path: Path
) -> None:
    told = sentence(run(*words, DATABASE_URL=guests, DATA=str(tmp_path), LOG_LEVEL="ERROR"), 1)
    assert told.startswith("The database refuses: permission denied for schema public. The role in RANGKUI_")
    assert "granted CREATE" in told


def without_room() -> None:
    """Let no file grow, as on a full disk."""
    resource.setrlimit(resource.RLIMIT_FSIZE, (60_000, 60_000))


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (without_room, "The disk is full or broken: the database cannot be written.\n"),
        (lambda: None, "Cannot listen on 0.0.0.256, port"),
    ],
)
def test_serve_that_cannot_begin_ends_with_a_sentence(
    tmp_path: Path, spoil: Callable[[], None], said: str
) -> None:
    host = "127.0.0.1" if spoil is without_room else "0.0.0.256"
    words = (sys.executable, "-m", "server", "serve", "--data", str(tmp_path), "--port", str(free_port()))
    ended = subprocess.run(
        words,
        cwd=ROOT,
        # The limit would leave half a file of what Python keeps for itself too.
        env={"PATH": "/usr/bin:/bin", "PYTHONDONTWRITEBYTECODE": "1", "RANGKUI_HOST": host},
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        preexec_fn=spoil,
    )
    assert ended.returncode == 1
    assert ended.stderr.startswith(said)
    assert ended.stderr.count("\n") == 1
    assert "Traceback" not in ended.stdout
