"""The terminal computes an index and a deadline without any database."""

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from server.cli import app
from server.kit.version import VERSION
from server.surveys.questionnaire import CODES

run = CliRunner().invoke


@pytest.fixture
def answers(tmp_path: Path) -> Path:
    path = tmp_path / "answers.csv"
    path.write_text("\n".join([",".join(CODES), *["4,4,4,4,4,4,4,4,4"] * 2]), encoding="utf-8")
    return path


def test_the_version_is_printed() -> None:
    result = run(app, ["--version"])
    assert (result.exit_code, result.stdout) == (0, f"Suara Rangkui {VERSION}\n")


def test_the_index_of_a_file_is_printed_as_json(answers: Path) -> None:
    result = run(app, ["index", str(answers), "--json"])
    figures = json.loads(result.stdout)
    assert (result.exit_code, figures["n"], figures["index_100"], figures["grade"]) == (0, 2, 100.0, "A")


def test_the_rounded_weight_can_be_asked_for(answers: Path) -> None:
    result = run(app, ["index", str(answers), "--weights", "0.111"])
    assert result.exit_code == 0
    assert "99.90" in result.stdout


def test_a_wrong_file_is_refused_with_its_lines(answers: Path) -> None:
    answers.write_text(answers.read_text().replace("4,4", "4,7"))
    result = run(app, ["index", str(answers)])
    assert (result.exit_code, result.stdout) == (1, "")
    assert f"{answers}:2: procedure: jawaban '7' bukan 1, 2, 3, atau 4" in result.stderr


def test_a_file_that_is_not_there_is_refused(tmp_path: Path) -> None:
    result = run(app, ["index", str(tmp_path / "none.csv")])
    assert result.exit_code == 1
    assert "none.csv" in result.stderr


def test_a_deadline_with_a_pause_is_printed_day_by_day() -> None:
    result = run(app, ["due", "2026-11-24", "5", "--paused", "2026-11-26:2026-11-30"])
    assert result.exit_code == 0
    assert result.stdout.startswith("2026-12-04")
    assert len(result.stdout.splitlines()) == 12


@pytest.mark.parametrize(
    "arguments",
    [["24-11-2026", "5"], ["2026-11-24", "-1"], ["2026-11-24", "5", "--paused", "kemarin"]],
)
def test_a_wrong_question_is_refused(arguments: list[str]) -> None:
    assert run(app, ["due", *arguments]).exit_code == 2
