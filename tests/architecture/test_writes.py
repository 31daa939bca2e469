"""Rows are written by a unit of work and by nothing else, so that what must go together does."""

import ast
from collections.abc import Iterator

import pytest

from tests.support.tree import python_files, short, syntax

# The unit of work itself, and what makes up a town past all services.
WRITERS = ("server/live/work.py", "server/demo/")
ALWAYS = {"bulk_create", "bulk_update", "create", "get_or_create", "update_or_create"}


def writes(code: ast.Module) -> Iterator[tuple[int, str]]:
    """Find in a module what writes rows past a unit of work, each with its line."""
    for node in ast.walk(code):
        if not (isinstance(node, ast.Await) and isinstance(node.value, ast.Call)):
            continue
        call = node.value
        if not isinstance(call.func, ast.Attribute):
            continue
        name, named = call.func.attr, {keyword.arg for keyword in call.keywords}
        saved = (
            name == "save" and not call.args and named <= {"force_create", "force_update", "update_fields"}
        )
        changed = name == "update" and not call.args
        gone = name == "delete" and not call.args
        if name in ALWAYS or saved or changed or gone:
            yield node.lineno, f"{ast.unparse(call.func)}()"


def test_rows_are_written_by_a_unit_of_work_alone() -> None:
    wrong = [
        f"{short(path)}:{line} {what}"
        for path in python_files("server", "schema")
        if not short(path).startswith(WRITERS)
        for line, what in writes(syntax(path))
    ]
    assert not wrong, "\n".join(wrong)


@pytest.mark.parametrize(
    "planted",
    [
        "await Session.filter(id=id).update(ended_at=now())",
        "await row.save()",
        "await row.save(update_fields=['name'])",
        "await loose.delete()",
        "await Holiday.bulk_create(rows)",
        "await Unit.get_or_create(code='x')",
    ],
)
def test_a_write_planted_past_it_is_found(planted: str) -> None:
    assert list(writes(ast.parse(f"async def run():\n    {planted}")))


def test_rows_are_held_by_reading_them() -> None:
    # To ask whether there are any, or how many, locks none.
    loose = [
        f"{short(path)}:{node.lineno}"
        for path in python_files("server", "schema")
        for node in ast.walk(syntax(path))
        if isinstance(node, ast.Attribute)
        and node.attr in ("exists", "count")
        and "select_for_update()" in ast.unparse(node.value)
    ]
    assert loose == []
