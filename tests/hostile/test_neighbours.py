"""Other accounts of the machine read neither the database nor what lies beside it."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from server import migrations
from server.access.actor import SYSTEM
from server.database import opened
from server.live.work import work
from server.settings import Settings
from tests.support import factories


@pytest.fixture(autouse=True)
def usual_mask() -> Iterator[None]:
    """Let files be made as on most machines: readable for all."""
    before = os.umask(0o022)
    yield
    os.umask(before)


async def fill(settings: Settings) -> None:
    """Bring an installation up and write into it."""
    await migrations.upgrade(settings)
    async with opened(settings), work(SYSTEM):
        await factories.unit()


def rights(folder: Path) -> dict[str, str]:
    """Give the rights of a folder and of all files in it."""
    return {path.name: oct(path.stat().st_mode & 0o777) for path in (folder, *folder.iterdir())}


async def test_a_new_installation_is_for_its_own_account_alone(tmp_path: Path) -> None:
    data = tmp_path / "data"
    settings = Settings(data=data, database_url="")
    await migrations.upgrade(settings)
    async with opened(settings):
        assert {"rangkui.sqlite3-wal", "rangkui.sqlite3-shm"} <= rights(data).keys()
        assert rights(data).pop("data") == "0o700"
        assert {right for name, right in rights(data).items() if name != "data"} == {"0o600"}


@pytest.mark.parametrize(("folder", "file"), [(0o755, 0o644), (0o750, 0o640), (0o705, 0o604)])
async def test_an_installation_that_others_could_read_is_narrowed(
    tmp_path: Path, folder: int, file: int
) -> None:
    settings = Settings(data=tmp_path / "data", database_url="")
    await fill(settings)
    settings.data.chmod(folder)
    for path in settings.data.iterdir():
        path.chmod(file)
    await migrations.downgrade(settings, 9)
    await fill(settings)
    wide = {name: right for name, right in rights(settings.data).items() if right not in ("0o700", "0o600")}
    assert wide == {}
