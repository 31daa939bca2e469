"""Values are values: nobody changes one that another may hold."""

import ast

from tests.support.tree import python_files, short, syntax

# Each is filled while something is counted, told or done, by the one who made it.
FILLED = {
    "server/complaints/tallies.py:Tally",
    "server/demo/telling.py:Story",
    "server/demo/town.py:Town",
    "server/keys/holding.py:Holder",
    "server/surveys/counting.py:Remarks",
    "server/worker.py:Worker",
}


def test_every_dataclass_is_frozen_or_is_filled_by_its_maker() -> None:
    open_ones = {
        f"{short(path)}:{node.name}"
        for path in python_files("server", "schema")
        for node in ast.walk(syntax(path))
        if isinstance(node, ast.ClassDef)
        for decorator in node.decorator_list
        if ast.unparse(decorator).startswith("dataclass") and "frozen=True" not in ast.unparse(decorator)
    }
    assert open_ones == FILLED
