"""A key file is read whole or not at all, and stops every command when it is not the right one."""

import shutil
import stat
from collections.abc import Callable
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from server.cli import app
from server.database import opened
from server.kit.key_file import Keys, make_keys, new_key, new_keys, read_keys, write_keys
from server.kit.seal import SealError, keyring
from server.sealing.models import SealingKey
from server.settings import Settings
from tests.support.databases import finish
from tests.support.ports import free_port
from tests.support.sealed import MASTER, written_town
from tests.support.tree import ROOT

COMMANDS = (
    ("serve", "--port", str(free_port())),
    ("work",),
    ("migrate",),
    ("staff", "admin", "Ayu", "--number", "199203152019032004", "--unit", "rangkui"),
    ("staff", "import", str(ROOT / "README.md")),
    ("survey", "import", str(ROOT / "README.md"), "--unit", "x", "--period", "y"),
    ("audit", "verify"),
    ("audit", "sign"),
    ("keys",),
    ("keys", "rotate"),
)
IDS = (
    "serve",
    "work",
    "migrate",
    "staff-admin",
    "staff-import",
    "survey-import",
    "audit-verify",
    "audit-sign",
    "keys",
    "keys-rotate",
)


def half(path: Path) -> None:
    """Leave half of a file."""
    text = path.read_text()
    path.write_text(text[: len(text) // 2])


def of_another(path: Path) -> None:
    """Put the keys of another installation there."""
    write_keys(path, new_keys())


def without_the_newest(path: Path) -> None:
    """Put the right look-up key there with another one that seals."""
    keys = read_keys(path)
    assert keys
    write_keys(path, Keys(keys.finding, (new_key(),)))


SPOILT: dict[str, tuple[Callable[[Path], object], str]] = {
    "missing": (Path.unlink, "is missing, and this database is sealed. Put the copy"),
    "empty": (lambda path: path.write_text(""), "is empty. Put its copy back there"),
    "half": (half, "is not a key file, or only a part of one. Put its copy back there"),
    "no text": (lambda path: path.write_bytes(b"\xff\x00\x80"), "is not a key file. Put its copy"),
    "of another installation": (of_another, "is the key file of another installation. Put the copy"),
    "one key of the first releases": (
        lambda path: path.write_text(MASTER),
        "is the key file of another installation. Put the copy",
    ),
    "too old": (without_the_newest, "is older than this database and lacks"),
}


@pytest.fixture
def installed(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Give an installation with rows, found through the environment."""

    async def fill() -> None:
        async with opened(settings):
            await written_town()

    finish(fill())
    monkeypatch.setenv("RANGKUI_DATABASE_URL", settings.database_url)
    monkeypatch.setenv("RANGKUI_DATA", str(settings.data))
    monkeypatch.setenv("RANGKUI_LOG_LEVEL", "ERROR")
    return settings


def run(*words: str) -> Result:
    """Run a command."""
    return CliRunner().invoke(app, words)


@pytest.mark.asvs("13.3.1")
@pytest.mark.parametrize("spoilt", SPOILT)
@pytest.mark.parametrize("words", COMMANDS, ids=IDS)
def test_a_key_file_that_is_not_the_right_one_stops_every_command_with_a_sentence(
    installed: Settings, words: tuple[str, ...], spoilt: str
) -> None:
    spoil, said = SPOILT[spoilt]
    spoil(installed.key_path)
    before = installed.key_path.read_bytes() if installed.key_path.exists() else None
    ended = run(*words)
    assert (ended.exit_code, ended.stdout, ended.stderr.count("\n")) == (1, "", 1), ended.output
    assert ended.stderr.startswith(f"The sealing key cannot be used: {installed.key_path} {said}")
    assert (installed.key_path.read_bytes() if installed.key_path.exists() else None) == before


def test_only_an_empty_database_gets_a_new_key(settings: Settings) -> None:
    async def ids() -> set[str]:
        async with opened(settings):
            return {row.fingerprint for row in await SealingKey.all()}

    first = finish(ids())
    assert stat.S_IMODE(settings.key_path.stat().st_mode) == 0o600
    assert finish(ids()) == first
    settings.key_path.unlink()
    with pytest.raises(SealError, match="is missing"):
        finish(ids())


def test_a_restored_database_opens_with_its_key_file_wherever_that_lies(
    installed: Settings, tmp_path: Path
) -> None:
    place = tmp_path / "elsewhere" / "the.key"
    place.parent.mkdir()
    shutil.move(installed.key_path, place)

    async def known() -> str:
        async with opened(installed.model_copy(update={"key_file": place})):
            return keyring().sealing

    assert finish(known())


@pytest.mark.asvs("13.3.1")
def test_a_key_file_cut_off_anywhere_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "secret.key"
    made = make_keys(path)
    write_keys(path, Keys(made.finding, (*made.sealing, new_key())))
    text = path.read_bytes()
    for length in range(len(text.rstrip())):
        path.write_bytes(text[:length])
        with pytest.raises(SealError):
            read_keys(path)


def test_a_key_file_of_the_first_releases_is_read_as_it_is(tmp_path: Path) -> None:
    path = tmp_path / "secret.key"
    path.write_text(f"{MASTER}\n")
    keys = read_keys(path)
    assert keys
    write_keys(path, keys)
    assert read_keys(path) == keys
    assert MASTER not in path.read_text()


def test_two_that_make_a_key_file_at_once_have_the_same(tmp_path: Path) -> None:
    path = tmp_path / "secret.key"
    assert make_keys(path) == make_keys(path)
    assert [each.name for each in tmp_path.iterdir()] == ["secret.key"]
