"""The policy table and the code speak of the same actions: none is unknown, none is idle."""

import ast
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from server.access.guard import actions
from server.access.policy import policy
from server.complaints.workflow import Verb
from server.domains import DOMAINS
from tests.support.tree import python_files, short, syntax

ASKS = {
    "can",
    "require",
    "require_saving",
    "visible",
    "visible_one",
    "where",
    "may_somewhere",
    "guarded",
    "_held",
}
CODE = [path for path in python_files("server", "schema") if path.name != "events.py"]


def asked() -> Iterator[tuple[str, str]]:
    """Give every action asked for literally, with the file."""
    for path in CODE:
        for node in ast.walk(syntax(path)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ASKS:
                for argument in node.args:
                    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                        yield argument.value, short(path)


def test_every_action_that_code_asks_for_is_in_the_policy() -> None:
    assert {(action, path) for action, path in asked() if action not in actions()} == set()


def test_every_action_of_the_policy_is_asked_for_somewhere() -> None:
    # The verbs of a complaint are asked for by the name of the verb.
    verbs = {f"complaint.{verb.value}" for verb in Verb}
    assert set(actions()) - {action for action, _ in asked()} - verbs == set()


def test_the_rules_of_an_action_stand_in_one_domain() -> None:
    # Nobody widens what another domain allows without touching that domain.
    rows = [(path, action) for path in python_files("server") for action in ruled(path)]
    assert len(rows) == len(policy())
    assert {short(path) for path, _ in rows} <= {f"{name.replace('.', '/')}/rights.py" for name in DOMAINS}
    assert Counter(action for _, action in set(rows)).most_common(1)[0][1] == 1


def ruled(path: Path) -> Iterator[str]:
    """Give the action of every rule that is written in a file."""
    for node in ast.walk(syntax(path)):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "Rule":
            yield ast.literal_eval(node.args[0])
