"""Files and functions stay small enough to be read whole."""

import ast
from collections.abc import Iterator
from pathlib import Path

from tests.support.tree import lines, python_files, script_files, short, syntax

MODULE, FUNCTION, SCREEN = 400, 60, 250
TABLES = {"server/workdays/data.py", "server/surveys/questionnaire.py"}
OURS = [path for path in python_files("server", "schema", "tests", "pwa") if "data" not in path.parent.parts]


def test_no_module_is_longer_than_400_lines() -> None:
    long = {short(path): len(lines(path)) for path in (*OURS, *script_files()) if len(lines(path)) > MODULE}
    assert {name: n for name, n in long.items() if name not in TABLES} == {}


def test_no_function_is_longer_than_60_lines() -> None:
    assert {name: n for path in OURS for name, n in functions(path) if n > FUNCTION} == {}


def test_no_screen_is_longer_than_250_lines() -> None:
    screens = [path for path in script_files() if path.suffix == ".tsx" and "features" in path.parts]
    assert {short(path): len(lines(path)) for path in screens if len(lines(path)) > SCREEN} == {}


def functions(path: Path) -> Iterator[tuple[str, int]]:
    """Give name and length in lines of each function of a file."""
    for node in ast.walk(syntax(path)):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
            yield f"{short(path)}:{node.name}", node.end_lineno - node.lineno + 1
