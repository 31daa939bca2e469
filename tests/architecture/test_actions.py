"""The policy table and the code speak of the same actions: none is unknown, none is idle."""

import ast
from collections.abc import Iterator

from server.access.guard import ACTIONS
from server.complaints.workflow import Verb
from tests.support.tree import python_files, short, syntax

ASKS = {"can", "require", "visible", "visible_one", "where", "may_somewhere", "guarded", "_held"}
NOT_ASKING = {"server/access/policy.py"}
CODE = [
    path
    for path in python_files("server", "schema")
    if path.name != "events.py" and short(path) not in NOT_ASKING
]


def asked() -> Iterator[tuple[str, str]]:
    """Give every action asked for literally, with the file."""
    for path in CODE:
        for node in ast.walk(syntax(path)):
            if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id in ASKS:
                for argument in node.args:
                    if isinstance(argument, ast.Constant) and isinstance(argument.value, str):
                        yield argument.value, short(path)


def test_every_action_that_code_asks_for_is_in_the_policy() -> None:
    assert {(action, path) for action, path in asked() if action not in ACTIONS} == set()


def test_every_action_of_the_policy_is_asked_for_somewhere() -> None:
    # The verbs of a complaint are asked for by the name of the verb.
    verbs = {f"complaint.{verb.value}" for verb in Verb}
    assert set(ACTIONS) - {action for action, _ in asked()} - verbs == set()
