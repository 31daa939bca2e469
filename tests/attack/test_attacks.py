"""The long attacks are tests that are there, and nobody takes an unanswered question for a good answer."""

from pathlib import Path

import pytest

from tests.attack import advisories
from tests.attack.advisories import NOT_REACHED, advisories_of_npm, advisories_of_pip, check_advisories
from tests.attack.attacks import ATTACKS
from tests.attack.playing import figures
from tests.support.tree import ROOT

HOLE = {"name": "x", "version": "1", "vulns": [{"id": "PYSEC-1"}]}
ASKED_IN_VAIN = {"name": "y", "skip_reason": "not found"}
SOUND = {"name": "z", "version": "1", "vulns": []}
REPORT = """<testsuites><testsuite><testcase name="a"><system-out>---- Captured ----
{"event": "1 line of the log"}
2026-11-24 09:00:00 [info     ] migration.applied
3 kills, 40 acknowledged
to repeat: --seed=1</system-out></testcase></testsuite></testsuites>"""


def test_every_attack_plays_tests_that_are_there_and_grows_by_an_option_they_have() -> None:
    options = (ROOT / "tests" / "conftest.py").read_text(encoding="utf-8")
    for attack in ATTACKS:
        assert [test for test in attack.tests if not (ROOT / test.split("::")[0]).exists()] == []
        names = [test.split("::")[1] for test in attack.tests if "::" in test]
        files = [
            (ROOT / test.split("::")[0]).read_text(encoding="utf-8") for test in attack.tests if "::" in test
        ]
        assert [name for name, file in zip(names, files, strict=True) if f"def {name}(" not in file] == []
        assert not attack.option or f'"{attack.option}"' in options


def test_only_what_tests_say_to_people_is_a_figure(tmp_path: Path) -> None:
    report = tmp_path / "report.xml"
    report.write_text(REPORT)
    assert figures(report) == ["3 kills, 40 acknowledged"]


def test_a_package_nobody_could_be_asked_about_is_no_sound_one() -> None:
    assert advisories_of_pip({"dependencies": [SOUND]}) == []
    assert advisories_of_pip({"dependencies": [SOUND, ASKED_IN_VAIN]}) is None
    assert advisories_of_pip({"dependencies": [HOLE, ASKED_IN_VAIN]}) == ["x PYSEC-1"]


def test_a_hole_counts_by_its_severity_where_that_is_told() -> None:
    holes = {name: {"name": name, "severity": name} for name in ("low", "moderate", "high", "critical")}
    assert advisories_of_npm({"vulnerabilities": holes}) == ["high", "critical"]


def test_without_a_database_it_is_said_and_nothing_fails(monkeypatch: pytest.MonkeyPatch) -> None:
    # Nothing that could be started is an unreachable database at its plainest.
    monkeypatch.setattr(advisories, "PATIENCE_SECONDS", 0)
    found = check_advisories()
    assert (found.result, found.told.count(NOT_REACHED)) == ("unchecked", 2)
