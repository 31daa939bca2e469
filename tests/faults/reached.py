"""The map from a line to the tests that reach it: built once by running all tests, kept in .faults/.

A line is known by its function and its words, not by its number, so that the map survives edits
elsewhere in the file. Tests of a file that changed since are run again for the map, and only those.
"""

import ast
import hashlib
import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from coverage import CoverageData

from tests.faults import reach
from tests.faults.faults import Place
from tests.support.tree import ROOT, short

CACHE = ROOT / ".faults" / "reached.json"
PYTEST = (sys.executable, "-m", "pytest", "-n", "2", "--dist", "loadgroup", "-q", "-p", "tests.faults.reach")
Lines = dict[str, dict[str, dict[str, set[str]]]]


@dataclass
class Reached:
    """Which tests reach what, and how long each takes.

    lines: file from the root -> function -> words of the line -> tests. hashes: test file -> digest.
    """

    lines: Lines = field(default_factory=dict)
    seconds: dict[str, float] = field(default_factory=dict)
    hashes: dict[str, str] = field(default_factory=dict)

    def tests(self, place: Place, source: str) -> list[str]:
        """Give the tests that reach a statement, the quick ones first.

        Where the statement is new, those of its function; outside functions, those of the whole file.
        """
        functions = self.lines.get(place.path, {})
        name, words = functions_of(source).get(place.first, ""), source.splitlines()
        inside = functions.get(name, {})
        found = _union(inside.get(line.strip(), ()) for line in words[place.first - 1 : place.last])
        found = found or _union(inside.values())
        if not name:
            found = _union(tests for lines in functions.values() for tests in lines.values())
        return sorted(found & self.seconds.keys(), key=lambda test: (self.seconds[test], test))

    def forget(self, files: Iterable[str]) -> None:
        """Drop the tests of these files."""
        gone = tuple(f"{path}::" for path in files)
        for functions in self.lines.values():
            for lines in functions.values():
                for tests in lines.values():
                    tests.difference_update([test for test in tests if test.startswith(gone)])
        self.seconds = {test: took for test, took in self.seconds.items() if not test.startswith(gone)}

    def keep(self) -> None:
        """Write the map to the cache."""
        names = sorted(self.seconds)
        number = {name: index for index, name in enumerate(names)}
        lines = {
            path: {
                function: {
                    line: sorted(number[test] for test in tests & number.keys())
                    for line, tests in each.items()
                }
                for function, each in functions.items()
            }
            for path, functions in self.lines.items()
        }
        CACHE.parent.mkdir(exist_ok=True)
        tests = [[name, self.seconds[name]] for name in names]
        CACHE.write_text(json.dumps({"tests": tests, "hashes": self.hashes, "lines": lines}))


def known() -> Reached:
    """Read the cache; an empty map when there is none."""
    if not CACHE.exists():
        return Reached()
    stored = json.loads(CACHE.read_text())
    names = [name for name, _ in stored["tests"]]
    lines = {
        path: {
            function: {line: {names[number] for number in numbers} for line, numbers in each.items()}
            for function, each in functions.items()
        }
        for path, functions in stored["lines"].items()
    }
    return Reached(lines, dict(stored["tests"]), stored["hashes"])


def up_to_date() -> Reached:
    """Give the map, with what changed among the tests run again first."""
    reached, hashes = known(), test_hashes()
    changed = [path for path in hashes if reached.hashes.get(path) != hashes[path]]
    gone = [path for path in reached.hashes if path not in hashes]
    if not changed and not gone:
        return reached
    reached.forget([*changed, *gone])
    if changed:
        print(f"Noting which lines {len(changed)} test files reach ...", file=sys.stderr, flush=True)
        with tempfile.TemporaryDirectory(prefix="rangkui-reach-") as folder:
            _run(Path(folder), changed)
            failed = _add(reached, Path(folder))
        hashes = {path: digest for path, digest in hashes.items() if path not in failed}
    reached.hashes = hashes
    reached.keep()
    return reached


def test_hashes() -> dict[str, str]:
    """Give a digest of every test file that needs no browser."""
    files = [path for path in (ROOT / "tests").rglob("test_*.py") if "browser" not in path.parts]
    return {short(path): hashlib.sha256(path.read_bytes()).hexdigest()[:16] for path in sorted(files)}


def functions_of(source: str) -> dict[int, str]:
    """Give the innermost function of each line by its whole name; lines outside functions are left out."""
    found: dict[int, str] = {}

    def walk(node: ast.AST, name: str) -> None:
        for child in ast.iter_child_nodes(node):
            inner = name
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef | ast.ClassDef):
                inner = f"{name}.{child.name}"
            if isinstance(child, ast.FunctionDef | ast.AsyncFunctionDef):
                # The head of a function runs when the module is read.
                found.update(dict.fromkeys(range(child.body[0].lineno, (child.end_lineno or 0) + 1), inner))
            walk(child, inner)

    walk(ast.parse(source), "")
    return found


def _run(folder: Path, files: list[str]) -> None:
    settings = folder / reach.SETTINGS_NAME
    settings.write_text(reach.SETTINGS.format(folder=folder))
    environment = {**os.environ, reach.FOLDER: str(folder)}
    done = subprocess.run(
        (*PYTEST, *files), cwd=ROOT, env=environment, stdout=subprocess.PIPE, text=True, check=False
    )
    if done.returncode not in (0, 1, 5):
        sys.exit(f"{done.stdout[-4000:]}\nThe tests cannot be run as they are: faults would tell nothing.")


def _add(reached: Reached, folder: Path) -> set[str]:
    needs: dict[str, list[str]] = {}
    failed: set[str] = set()
    for notes in folder.glob("notes.*.json"):
        noted = json.loads(notes.read_text())
        failed.update(noted["failed"])
        for test, took in noted["seconds"].items():
            reached.seconds[test] = reached.seconds.get(test, 0.0) + took
        for test, fixtures in noted["needs"].items():
            for context in (test, *fixtures):
                needs.setdefault(context, []).append(test)
    for data_file in folder.glob("coverage.*"):
        data = CoverageData(str(data_file))
        data.read()
        for file in data.measured_files():
            _add_file(reached, Path(file), data.contexts_by_lineno(file), needs)
    # What fails without a fault tells nothing of one. Its file is tried anew the next time.
    for test in sorted(failed):
        print(f"fails without a fault and is left out: {test}", file=sys.stderr, flush=True)
        reached.seconds.pop(test, None)
    return {test.partition("::")[0] for test in failed}


def _add_file(
    reached: Reached, file: Path, contexts: Mapping[int, list[str]], needs: Mapping[str, list[str]]
) -> None:
    source = file.read_text(encoding="utf-8")
    names, words = functions_of(source), source.splitlines()
    functions = reached.lines.setdefault(short(file), {})
    for number, who in contexts.items():
        # An empty file has a line 1 all the same.
        if number > len(words):
            continue
        tests = _union(needs.get(name, ()) for name in who)
        line = functions.setdefault(names.get(number, ""), {}).setdefault(words[number - 1].strip(), set())
        line |= tests


def _union(sets: Iterable[Iterable[str]]) -> set[str]:
    return {test for each in sets for test in each}
