"""Nothing half-done, switched off or bound to somebody's machine is left in the tree."""

import ast
import json
import re
import tokenize
from pathlib import Path

from tests.support.tree import ROOT, lines, python_files, script_files, short, text_files

# Written in two halves, so that this file does not find itself.
WORDS = "|".join(first + second for first, second in (("TO", "DO"), ("FIX", "ME"), ("XX", "X"), ("HA", "CK")))
OPEN_END = re.compile(rf"\b({WORDS})\b")
SETTLED = re.compile(rf"\b({WORDS})\([\w -]+\): .*(decision \d{{4}}|#\d+)")
SOMEBODYS = re.compile(r"(?<![\w.-])/(wor" + r"k|roo" + r"t|hom" + r"e/\w+|User" + r"s/\w+)/")
STATEMENTS = (
    *(ast.Import, ast.ImportFrom, ast.Assign, ast.AugAssign, ast.FunctionDef, ast.AsyncFunctionDef),
    *(ast.ClassDef, ast.If, ast.For, ast.While, ast.With, ast.Raise, ast.Assert, ast.Return),
)
SCRIPT_CODE = re.compile(r"^\s*//\s*(import|export|const|let|return|await|if \(|for \(|\w+\().*[;{]\s*$")
PUBLIC = re.compile(r"https://(pypi\.org|files\.pythonhosted\.org)/")


def test_an_open_end_names_the_decision_or_issue_behind_it() -> None:
    wrong = [
        f"{short(path)}:{number}"
        for path in text_files()
        for number, line in enumerate(lines(path), 1)
        if OPEN_END.search(line) and not SETTLED.search(line)
    ]
    assert not wrong, "\n".join(wrong)


def test_no_python_is_switched_off_by_a_comment() -> None:
    wrong = [
        f"{short(path)}:{number}: {comment}"
        for path in python_files("server", "schema", "tests", "pwa")
        for number, comment in comments(path)
        if is_code(comment)
    ]
    assert not wrong, "\n".join(wrong)


def test_no_typescript_is_switched_off_by_a_comment() -> None:
    wrong = [
        f"{short(path)}:{number}"
        for path in script_files()
        for number, line in enumerate(lines(path), 1)
        if SCRIPT_CODE.match(line)
    ]
    assert not wrong, "\n".join(wrong)


def test_no_file_names_a_path_of_somebodys_machine() -> None:
    wrong = [
        f"{short(path)}:{number}"
        for path in text_files()
        for number, line in enumerate(lines(path), 1)
        if SOMEBODYS.search(line)
    ]
    assert not wrong, "\n".join(wrong)


def test_lock_files_name_no_private_registry() -> None:
    urls = re.findall(r'"(https?://[^"]+)"', (ROOT / "uv.lock").read_text())
    assert [url for url in urls if not PUBLIC.match(f"{url}/")] == []
    for lock in ROOT.glob("pwa/**/package-lock.json"):
        if "node_modules" not in lock.parts:
            packages = json.loads(lock.read_text())["packages"].values()
            assert [package["resolved"] for package in packages if "resolved" in package] == []


def comments(path: Path) -> list[tuple[int, str]]:
    """Give the comments that stand alone on their line, without the sign."""
    with path.open("rb") as source:
        found = [token for token in tokenize.tokenize(source.readline) if token.type == tokenize.COMMENT]
    return [
        (token.start[0], token.string.lstrip("# ")) for token in found if token.line.lstrip().startswith("#")
    ]


def is_code(comment: str) -> bool:
    """Tell whether a comment reads as a Python statement."""
    try:
        body = ast.parse(comment + (" pass" if comment.endswith(":") else "")).body
    except SyntaxError:
        return False
    calls = any(isinstance(node, ast.Expr) and isinstance(node.value, ast.Call | ast.Await) for node in body)
    return calls or any(isinstance(node, STATEMENTS) for node in body)
