"""`rangkui survey import`, as an operator types it."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from server.cli import app
from server.database import opened
from server.settings import Settings
from server.surveys.models import SurveyResponse
from tests.support import factories
from tests.support.databases import finish

ROWS = Path(__file__).parents[1] / "data" / "skm" / "jepara_2021q4_rows_shuffled.csv"
PERIOD = ["--period", "Triwulan IV 2021", "--starts", "2021-10-01", "--ends", "2021-12-31"]


@pytest.fixture
def installation(settings: Settings, monkeypatch: pytest.MonkeyPatch) -> Settings:
    """Give an installation with one unit, found through the environment."""
    monkeypatch.setenv("RANGKUI_DATA", str(settings.data))
    monkeypatch.setenv("RANGKUI_DATABASE_URL", settings.database_url)
    finish(_add_unit(settings))
    return settings


def test_a_file_is_loaded_once_and_its_lines_are_counted(installation: Settings) -> None:
    words = ["survey", "import", str(ROWS), "--unit", "mpp", *PERIOD]
    first, second = CliRunner().invoke(app, words), CliRunner().invoke(app, words)
    assert (first.exit_code, "644" in first.output) == (0, True)
    assert (second.exit_code, "--again" in second.output) == (1, True)
    assert finish(_responses(installation)) == 644


def test_a_wrong_line_is_named_and_nothing_is_loaded(installation: Settings, tmp_path: Path) -> None:
    file = tmp_path / "jawaban.csv"
    file.write_text("U1,U2,U3,U4,U5,U6,U7,U8,U9\n4,4,4,4,4,4,4,4,\n")
    answer = CliRunner().invoke(app, ["survey", "import", str(file), "--unit", "mpp", *PERIOD])
    assert answer.exit_code == 1
    assert f"{file.name}:2" in answer.output.replace("\n", "")
    assert finish(_responses(installation)) == 0


async def _add_unit(settings: Settings) -> None:
    async with opened(settings):
        await factories.unit(code="mpp")


async def _responses(settings: Settings) -> int:
    async with opened(settings):
        return await SurveyResponse.all().count()
