"""Every refusal that a service announces is a member of the union that its mutation answers with."""

import ast
import re
from collections.abc import Iterator

import pytest
from graphql import GraphQLNonNull, GraphQLUnionType, build_schema

from schema.root import schema
from tests.support.tree import python_files, syntax

COMMON = {"NotSignedIn", "NotAllowed", "NotFound", "Invalid", "TooMany"}
RULES = re.compile(r"Refuses: (.+?)\.(?:\s|$)", re.DOTALL)


def announced() -> dict[str, set[str]]:
    """Give for each function of the service the refusals its docstring announces."""
    found: dict[str, set[str]] = {}
    for path in python_files("server"):
        for node in ast.walk(syntax(path)):
            if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
                said = RULES.search(ast.get_docstring(node) or "")
                words = re.sub(r"\([^)]*\)", "", said[1] if said else "")
                found[node.name] = set(re.findall(r"\b[A-Z]\w+", words))
    return found


def resolvers() -> Iterator[tuple[str, set[str]]]:
    """Give each mutation's resolver and the names of all it calls."""
    for path in python_files("schema"):
        for node in ast.walk(syntax(path)):
            if isinstance(node, ast.AsyncFunctionDef) and any(
                isinstance(d, ast.Name) and d.id == "answering" for d in node.decorator_list
            ):
                calls = {n.func for n in ast.walk(node) if isinstance(n, ast.Call)}
                names = {f.id if isinstance(f, ast.Name) else getattr(f, "attr", "") for f in calls}
                yield node.name, names


RESOLVERS = dict(resolvers())


def camel(name: str) -> str:
    """Write a Python name as GraphQL does."""
    first, *rest = name.split("_")
    return first + "".join(word.capitalize() for word in rest)


@pytest.mark.parametrize("mutation", RESOLVERS)
def test_what_a_service_refuses_its_mutation_can_answer(mutation: str) -> None:
    kinds = build_schema(schema.as_str()).mutation_type
    assert kinds
    answer = kinds.fields[camel(mutation)].type
    assert isinstance(answer, GraphQLNonNull)
    assert isinstance(answer.of_type, GraphQLUnionType)
    members = {member.name for member in answer.of_type.types}
    known = announced()
    refused = set().union(*(known.get(name, set()) for name in RESOLVERS[mutation]))
    assert "Refused" in members
    assert refused - COMMON <= members, refused


def test_every_mutation_was_looked_at() -> None:
    kinds = build_schema(schema.as_str()).mutation_type
    assert kinds
    assert {camel(name) for name in RESOLVERS} == set(kinds.fields)
