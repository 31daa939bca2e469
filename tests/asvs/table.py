"""Print which test shows which requirement, from the marks that stand on the tests."""

import ast
import re
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from tests.asvs.requirements import REASONS, Requirement, requirements
from tests.support.tree import ROOT, python_files, script_files, short, syntax

PAGE = ROOT / "docs" / "security.md"
BEGIN, END = "<!-- printed from the tests: begin -->", "<!-- printed from the tests: end -->"
# Above a test of the client: `// ASVS 1.2.10`.
IN_CLIENT = re.compile(r"^// ASVS ([\d., ]+)\n(?:test|it)(?:\.each\(.*\))?\(\s*\"([^\"]+)\"", re.MULTILINE)
TEST = ast.FunctionDef | ast.AsyncFunctionDef


class Shown(NamedTuple):
    """A test that shows a requirement."""

    file: str
    name: str

    @property
    def sentence(self) -> str:
        """What the test says of the product."""
        return self.name.removeprefix("test_").replace("_", " ")


def marked() -> dict[str, list[Shown]]:
    """Give the tests of each requirement, by its number, as their marks say."""
    found: dict[str, list[Shown]] = defaultdict(list)
    for path in python_files("tests"):
        for node in syntax(path).body:
            if isinstance(node, TEST):
                for number in _numbers(node):
                    found[number].append(Shown(short(path), node.name))
    for path in script_files():
        for numbers, sentence in IN_CLIENT.findall(path.read_text(encoding="utf-8")):
            for number in numbers.split(", "):
                found[number].append(Shown(short(path), sentence))
    return dict(found)


def security_page() -> str:
    """Give the page of security with its table as the tests say it."""
    page = PAGE.read_text(encoding="utf-8")
    before, after = page.split(BEGIN)[0], page.split(END)[1]
    return f"{before}{BEGIN}\n\n{table()}\n\n{END}{after}"


def table() -> str:
    """Write the sums and a row for each requirement."""
    shown = marked()
    rows = [
        f"| {each.number} | {each.level} | {each.words} | {_how(shown.get(each.number, ()), each)} |"
        for each in requirements()
    ]
    return "\n".join(
        (sums(shown), "", "| ASVS | Level | What it asks for, here | Shown by |", "|---|---|---|---|", *rows)
    )


def sums(shown: Mapping[str, Sequence[Shown]]) -> str:
    """Say how many of each level have a test."""
    parts = []
    for level in (1, 2, 3):
        of_level = [each.number for each in requirements() if each.level == level]
        parts.append(f"level {level}: {sum(number in shown for number in of_level)} of {len(of_level)}")
    return f"Shown by a test, {'; '.join(parts)}. The others say why not."


def _how(tests: Sequence[Shown], requirement: Requirement) -> str:
    said = [f"[{test.sentence}](../{test.file})" for test in tests]
    reason = REASONS.get(requirement.number)
    return "; ".join([*said, *([reason] if reason else [])])


def _numbers(node: TEST) -> Iterator[str]:
    for mark in node.decorator_list:
        if isinstance(mark, ast.Call) and ast.unparse(mark.func) == "pytest.mark.asvs":
            yield from (str(ast.literal_eval(word)) for word in mark.args)
