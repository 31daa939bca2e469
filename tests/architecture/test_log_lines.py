"""Lines of the log are found by their words, so their words, levels and values are written down.

After a change on purpose: ./run test unit tests/architecture/test_log_lines.py -- --write-effects
"""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.support.tree import ROOT, python_files, short, syntax

PAGE = Path(__file__).parent / "log_lines.txt"
LEVELS = ("debug", "info", "warning", "error", "exception", "critical")


def said() -> Iterator[str]:
    """Give each call of our log: file, level, words, and what is said of each value."""
    for path in python_files("server", "schema"):
        for node in ast.walk(syntax(path)):
            match node:
                case ast.Call(ast.Attribute(ast.Name("log"), level), [words], values) if level in LEVELS:
                    told = (f"{value.arg}={ast.unparse(value.value)}" for value in values)
                    yield " ".join((f"{short(path)}:", level, ast.unparse(words), *told))


def test_the_log_says_what_is_written_down(request: pytest.FixtureRequest) -> None:
    lines = sorted(said())
    if request.config.getoption("--write-effects"):
        PAGE.write_text("\n".join(lines) + "\n", encoding="utf-8")
    assert lines == PAGE.read_text(encoding="utf-8").splitlines()


def test_our_log_is_asked_in_no_other_way() -> None:
    names = sum(
        isinstance(node, ast.Name) and node.id == "log" and isinstance(node.ctx, ast.Load)
        for path in python_files("server", "schema")
        for node in ast.walk(syntax(path))
    )
    assert names == len(list(said()))


def test_every_line_that_operations_are_told_of_is_said() -> None:
    page = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
    said_words = (line.split(" ", 3)[2].removeprefix("f").strip("'") for line in said())
    words = {word.replace("{what}", what) for word in said_words for what in ("service", "worker")}
    areas = {word.partition(".")[0] for word in words}
    # Rows of tables tell of events, whose names are alike.
    told = " ".join(line for line in page.splitlines() if not line.startswith("|"))
    named = {word for word in re.findall(r"`([a-z]+[.][a-z_]+)`", told) if word.partition(".")[0] in areas}
    assert named - words == set()
    assert named
