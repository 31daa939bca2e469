"""The schema names and describes; rights and dates are decided by the server, below every face."""

import ast
from collections.abc import Iterator

import pytest
from graphql import GraphQLObjectType

from schema.root import schema
from tests.support.tree import imported, python_files, short, syntax

# Whoever decides a right asks one of these; whoever decides by a date looks at the clock.
DECIDING = ("server.access.guard", "server.access.policy", "server.access.relations", "server.kit.clock")
ROLES = {"server.access.actor.Role", "server.access.actor.GRANTABLE"}
CLOCKS = {"now", "utcnow", "today"}
READERS = {"actor", "reader", "viewer", "holder"}
RIGHTS = {
    "signed_in",
    "account_id",
    "person_id",
    "session_id",
    "receipt_for",
    "is_system",
    "roles",
    "grants",
    "reach",
}
REFUSALS = {"Refusal", "NotFound", "NotAllowed", "NotSignedIn"}
# Made by the schema itself: of pages, and of what was refused or removed.
OWN = {"PageInfo", "FieldProblem", "Removed", "Query", "Mutation", "Subscription"}


def decisions(code: ast.Module) -> Iterator[tuple[int, str]]:
    """Find in a module what decides by a right or by a date, each with its line."""
    for node in ast.walk(code):
        if isinstance(node, ast.ImportFrom):
            for name in node.names:
                whole = f"{node.module}.{name.name}"
                if whole.startswith(DECIDING) or whole in ROLES:
                    yield node.lineno, f"imports {whole}"
        elif isinstance(node, ast.Import):
            yield from ((node.lineno, f"imports {n.name}") for n in node.names if n.name.startswith(DECIDING))
        elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCKS:
            yield node.lineno, f"asks {node.func.attr}()"
        for test in branches_of(node):
            if asks_who(test):
                yield test.lineno, f"branches on {ast.unparse(test)}"


def branches_of(node: ast.AST) -> list[ast.expr]:
    """Give what a node branches on. An assert is no branch: it tells the type checker what holds."""
    match node:
        case ast.If() | ast.IfExp() | ast.While():
            return [node.test]
        case ast.BoolOp():
            return node.values
        case ast.comprehension():
            return node.ifs
        case ast.Match():
            return [node.subject, *(case.guard for case in node.cases if case.guard)]
    return []


def asks_who(test: ast.expr) -> bool:
    """Tell whether an expression looks at who asks."""
    return any(
        (isinstance(node, ast.Name) and node.id in READERS)
        or (isinstance(node, ast.Attribute) and node.attr in READERS | RIGHTS)
        for node in ast.walk(test)
    )


def test_the_schema_branches_on_no_right_and_no_date() -> None:
    wrong = [
        f"{short(path)}:{line} {what}"
        for path in python_files("schema")
        for line, what in decisions(syntax(path))
    ]
    assert not wrong, "\n".join(wrong)


def test_the_schema_knows_no_rows() -> None:
    wrong = [
        f"{short(path)}:{line} imports {name}"
        for path in python_files("schema")
        for line, name in imported(path)
        if ".models" in name
    ]
    assert not wrong, "\n".join(wrong)


def test_every_type_shows_a_view_and_nothing_else_in_its_place() -> None:
    kinds = [kind for kind in schema._schema.type_map.values() if isinstance(kind, GraphQLObjectType)]
    loose = {kind.name for kind in kinds if kind.is_type_of is None and not kind.name.startswith("__")}
    pages = {name for name in loose if name.endswith(("Connection", "Edge"))}
    assert loose - pages == OWN


def test_no_resolver_hides_a_refusal() -> None:
    wrong = [
        f"{short(path)}:{handler.lineno}"
        for path in python_files("schema")
        for handler in ast.walk(syntax(path))
        if isinstance(handler, ast.ExceptHandler) and handler.type is not None
        if REFUSALS & {node.id for node in ast.walk(handler.type) if isinstance(node, ast.Name)}
        if "as_type" not in ast.unparse(handler)
    ]
    assert wrong == []


@pytest.mark.parametrize(
    "planted",
    [
        "from server.access.guard import can",
        "from server.access import policy",
        "import server.access.guard",
        "from server.access.actor import Actor, Role",
        "from server.kit.clock import today",
        "at = datetime.now(UTC)",
        "name = row.name if info.context.actor.signed_in else None",
        "if reader.receipt_for == row.id: pass",
        "shown = info.context.actor.account_id and row.saved_at",
        "rows = [row for row in rows if row.unit_id in actor.reach]",
        "match actor.roles:\n    case _: pass",
    ],
)
def test_a_decision_planted_in_the_schema_is_found(planted: str) -> None:
    assert list(decisions(ast.parse(planted)))


def test_what_only_hands_the_reader_on_is_no_decision() -> None:
    harmless = "reader = info.context.actor\nview = reading.complaint(reader, id)\nassert reader.receipt_for"
    assert list(decisions(ast.parse(harmless))) == []
