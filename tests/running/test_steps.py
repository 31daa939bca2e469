"""Whoever runs the tests gets what was asked for, and the last line counts it all."""

import re
from pathlib import Path

import pytest

from tests.run_all import chosen, summary
from tests.running.outcomes import Counts, Outcome, counted
from tests.running.steps import Choice, Step, stages

SUITE = Step("unit", "some suite", ("true",), report="--junitxml=")
REPORT = """<testsuites><testsuite name="pytest">
<testcase name="a" time="1"/><testcase name="b"><failure message="no"/></testcase>
<testcase name="c"><error message="no"/></testcase><testcase name="d"><skipped/></testcase>
<testcase name="e"><system-out>said</system-out></testcase></testsuite></testsuites>"""


def names(words: str) -> list[str]:
    """List the steps that a command line stands for, without the programs that run them."""
    lanes = [lane for stage in stages(chosen(words.split())) for lane in stage]
    return [f"{step.part} {' '.join(step.command[3:])}" for lane in lanes for step in lane]


def test_a_report_is_counted_test_by_test(tmp_path: Path) -> None:
    report = tmp_path / "report.xml"
    report.write_text(REPORT)
    assert counted(SUITE, 1, report) == Counts(passed=2, failed=2, skipped=1)


def test_a_suite_that_breaks_down_counts_as_a_failure(tmp_path: Path) -> None:
    assert counted(SUITE, 3, tmp_path / "never-written.xml") == Counts(failed=1)


def test_the_last_line_adds_up_all_suites(capsys: pytest.CaptureFixture[str]) -> None:
    parts = [Counts(3, 0, 1), Counts(4, 0, 0)]
    outcomes = [Outcome(SUITE, 0, 1.0, 1.0, counts) for counts in parts]
    assert summary(outcomes, 2.0, Choice()) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "tests: 7 passed, 0 failed, 1 skipped"


def test_a_failed_check_is_named_before_the_last_line(capsys: pytest.CaptureFixture[str]) -> None:
    failed = Outcome(Step("lint", "ruff", ("false",)), 1, 1.0, 1.0, Counts())
    assert summary([failed], 1.0, Choice()) == 1
    assert capsys.readouterr().out.splitlines()[-2:] == [
        "Failed: lint: ruff",
        "tests: 0 passed, 0 failed, 0 skipped",
    ]


def test_words_that_fit_no_test_fail() -> None:
    assert summary([Outcome(SUITE, 0, 1.0, 1.0, Counts(skipped=5))], 1.0, Choice(name="nosuch")) == 1


@pytest.mark.parametrize(
    ("words", "command"),
    [
        ("unit -k budget", "unit -m not database -k budget --ignore=tests/browser tests"),
        ("tests/units", "sqlite --database=sqlite tests/units"),
        ("postgres tests/units -- -x", "postgres --database=postgres -x tests/units"),
        ("-k budget", "sqlite --database=sqlite -k budget --ignore=tests/browser tests"),
    ],
)
def test_a_few_tests_run_without_the_checks_and_the_other_parts(words: str, command: str) -> None:
    assert names(words) == [command]


@pytest.mark.parametrize(
    ("words", "suites"),
    [
        ("", ["sqlite", "postgres -m database"]),
        ("unit sqlite", ["sqlite"]),
        ("sqlite", ["sqlite -m database"]),
        ("unit", ["unit -m not database"]),
    ],
)
def test_what_needs_no_database_runs_once_and_along_with_sqlite_where_it_can(
    words: str, suites: list[str]
) -> None:
    ran = [line for line in names(words) if line.endswith("--ignore=tests/browser tests")]
    ran = [line.partition(" -n ")[0] for line in ran]
    assert [re.sub(r" --database=\w+", "", line) for line in ran] == suites


def test_tests_in_the_browser_get_their_browser_and_their_build_first() -> None:
    parts = [line.split()[0] for line in names("tests/browser/test_pwa.py")]
    assert parts == ["browser"] * 3


def test_generated_files_are_written_anew_only_on_demand() -> None:
    assert all("--write" in line for line in names("fresh --write"))
    assert not any("--write" in line for line in names(""))


def test_a_word_that_is_no_part_and_no_file_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        chosen(["untis"])
    assert "untis is neither a part" in capsys.readouterr().err
