"""What makes code dangerous cannot come in unnoticed: it is planted here, and found."""

import ast
import re
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from server.staff.password_rules import MOST
from server.web.pwa import LONGEST_PATH
from tests.support.tree import ROOT, lines, python_files, script_files, short, syntax

PLANTED = {
    "a statement put together": ("S608", 'q = "SELECT * FROM people WHERE name = \'" + name + "\'"'),
    "a line for a shell": ("S602", "import subprocess\nsubprocess.run(name, shell=True)"),
    "a line for a shell, shorter": ("S605", "import os\nos.system(name)"),
    "objects from outside": ("S301", "import pickle\npickle.loads(name)"),
    "objects of YAML": ("S506", "import yaml\nyaml.load(name)"),
    "text that is run": ("S307", "eval(name)"),
    "chance that can be told": ("S311", "import random\nrandom.choice(name)"),
    "an old hash": ("S324", "import hashlib\nhashlib.md5(name)"),
    "a certificate that nobody checks": ("S501", "import httpx\nhttpx.get(name, verify=False)"),
}
IN_CLIENT = re.compile(
    r"dangerouslySetInnerHTML|\.(inner|outer)HTML\b|insertAdjacentHTML|document\.write\b|\beval\("
)
# Nearly as long as what a request can bring.
LONG = 100_000
# Where a pattern is only asked about what was measured before: how long that may be.
BOUNDED = {
    "server/staff/password_rules.py": MOST,
    "server/migration_writer.py": 1000,
    "server/web/pwa.py": LONGEST_PATH,
}
HOSTILE = ("a", "1", " ", '"', "\\", "(", "{", "-", "a1", '"\\', "\n ", " /*", "DETAIL: ", "😀")
# Far more than it takes; what doubles with each letter, or tries each against each, takes hours.
QUICK_SECONDS = 2.0
SEARCHED = {f"re.{name}" for name in ("compile", "search", "match", "fullmatch", "sub", "findall", "split")}


@pytest.mark.asvs("1.2.4", "1.2.5", "1.5.2", "11.5.1")
@pytest.mark.parametrize("name", PLANTED)
def test_dangerous_code_is_found_by_the_linter(name: str) -> None:
    rule, code = PLANTED[name]
    command = (
        sys.executable,
        "-m",
        "ruff",
        "check",
        "--output-format=concise",
        "--stdin-filename",
        "server/x.py",
        "-",
    )
    found = subprocess.run(command, cwd=ROOT, input=code, capture_output=True, text=True, check=False)
    assert f" {rule} " in found.stdout


@pytest.mark.asvs("3.2.2")
def test_no_part_of_the_client_writes_elements_from_text() -> None:
    ours = [path for path in script_files() if ".test." not in path.name and "testing" not in path.parts]
    found = [f"{short(path)}: {line}" for path in ours for line in lines(path) if IN_CLIENT.search(line)]
    assert found == []


@pytest.mark.asvs("11.3.2")
def test_two_ciphers_that_notice_changes_are_used_and_no_other() -> None:
    used = {
        f"{node.module}.{name.name}"
        for path in python_files("server", "schema")
        for node in ast.walk(syntax(path))
        if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("cryptography.hazmat")
        for name in node.names
    }
    assert {name for name in used if ".ciphers." in name} == {
        "cryptography.hazmat.primitives.ciphers.aead.AESGCM",
        "cryptography.hazmat.primitives.ciphers.aead.AESSIV",
    }


@pytest.mark.asvs("1.3.12")
def test_no_pattern_takes_long_over_any_text() -> None:
    slow = []
    for path, pattern in patterns():
        length = BOUNDED.get(short(path), LONG)
        for text in HOSTILE:
            began = time.process_time()
            for _ in re.finditer(pattern, text * (length // len(text)) + "\0", re.DOTALL):
                pass
            slow += [f"{short(path)}: {pattern}"] if time.process_time() - began > QUICK_SECONDS else []
    assert slow == []


def patterns() -> Iterator[tuple[Path, str]]:
    """Give every pattern that stands in our code as it is, and is asked about a text."""
    for path in python_files("server", "schema"):
        for node in ast.walk(syntax(path)):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in SEARCHED:
                first = node.args[0]
                if isinstance(first, ast.Constant) and isinstance(first.value, str):
                    yield path, first.value
