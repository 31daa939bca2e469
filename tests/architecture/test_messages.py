"""Whatever the product says to people is said in both languages, and the client knows every problem."""

import ast
import re
from collections.abc import Iterator
from string import Formatter

from server.domains import modules
from server.kit.clock import now
from server.kit.messages import COMMON, Language, messages, reason
from server.kit.refusals import ProblemCode, Stale
from server.staff.employee_number import NumberFault
from tests.support.tree import ROOT, python_files, short, syntax


def used() -> Iterator[tuple[str, str]]:
    """Give every message key that is named literally where a field is found wrong, with the file."""
    for path in python_files("server", "schema"):
        for node in ast.walk(syntax(path)):
            if not isinstance(node, ast.Call) or len(node.args) < 2:
                continue
            name = getattr(node.func, "attr", None) or getattr(node.func, "id", "")
            if name in ("wrong", "FieldProblem") and isinstance(node.args[1], ast.Constant):
                yield str(node.args[1].value), short(path)


def places(text: str) -> set[str]:
    """Give the names of the parts to be filled in, without the one that is written by language."""
    return {name.removesuffix("_en") for _, name, _, _ in Formatter().parse(text) if name}


def test_every_message_is_there_in_both_languages_with_the_same_parts() -> None:
    assert [key for key, texts in messages().items() if not all(map(str.strip, texts))] == []
    assert [key for key, (own, english) in messages().items() if places(own) != places(english)] == []


def test_every_message_that_is_said_exists() -> None:
    assert {(key, path) for key, path in used() if key not in messages()} == set()
    # An unlikely year is a warning, which refuses nobody.
    assert {fault.value for fault in NumberFault if fault is not NumberFault.PPPK_YEAR} - set(
        messages()
    ) == set()


def test_every_problem_has_a_message() -> None:
    assert {code.value for code in ProblemCode} - set(messages()) == set()


def test_the_client_knows_what_to_do_about_every_problem() -> None:
    text = (ROOT / "pwa" / "src" / "outbox" / "problems.ts").read_text("utf-8")
    assert {code.name for code in ProblemCode} - set(re.findall(r"\b[A-Z_]{5,}\b", text)) == set()


def test_only_a_complaint_is_called_one_when_somebody_was_quicker() -> None:
    told = {about: reason(Stale(2, now(), about), Language.ID) for about in ("complaints", "units", "")}
    assert "laporan" in told["complaints"]
    assert "laporan" not in told["units"].lower()
    assert told["units"] == told[""]


def test_a_domain_says_what_is_its_own_or_everybodys() -> None:
    own = {module.__name__.rsplit(".", 1)[0]: set(module.MESSAGES) for module in modules("messages")}
    foreign = {
        (path, key)
        for key, path in used()
        if path.startswith("server/")
        and key not in COMMON
        and key not in own.get(".".join(path.split("/")[:2]), set())
    }
    assert foreign == set()
