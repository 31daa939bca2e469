"""Whoever reads the schema is told what everything is: types, fields, arguments and values."""

import ast
from collections.abc import Iterator

from graphql import (
    GraphQLEnumType,
    GraphQLInputObjectType,
    GraphQLInterfaceType,
    GraphQLObjectType,
    build_schema,
    is_specified_scalar_type,
)

from schema.root import schema
from tests.support.tree import python_files, short, syntax

ROOTS = {"Query", "Mutation", "Subscription"}
# Enums whose values say all in their names.
PLAIN = {
    "AccountState",
    "AddresseeKind",
    "ComplaintState",
    "Grade",
    "HolidayKind",
    "Instrument",
    "LetterShut",
    "LoggedAct",
    "PowerState",
    "ProblemCode",
    "Role",
    "UnitKind",
}


def undescribed() -> Iterator[str]:
    """Name everything that has no description."""
    for kind in build_schema(schema.as_str()).type_map.values():
        if kind.name.startswith("__") or is_specified_scalar_type(kind):
            continue
        if not kind.description and kind.name not in ROOTS:
            yield kind.name
        if isinstance(kind, GraphQLObjectType | GraphQLInterfaceType | GraphQLInputObjectType):
            for name, field in kind.fields.items():
                if not field.description:
                    yield f"{kind.name}.{name}"
                for argument, about in getattr(field, "args", {}).items():
                    if not about.description:
                        yield f"{kind.name}.{name}({argument})"
        if isinstance(kind, GraphQLEnumType) and kind.name not in PLAIN:
            yield from (f"{kind.name}.{name}" for name, value in kind.values.items() if not value.description)


def test_everything_in_the_schema_is_described() -> None:
    assert list(undescribed()) == []


def test_what_is_described_to_readers_of_the_schema_is_not_told_again_to_those_of_the_code() -> None:
    defined = (ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)
    twice = [
        f"{short(path)}:{node.lineno} {node.name}"
        for path in python_files("schema")
        for node in ast.walk(syntax(path))
        if isinstance(node, defined) and ast.get_docstring(node)
        for call in node.decorator_list
        if isinstance(call, ast.Call) and "description" in {keyword.arg for keyword in call.keywords}
    ]
    assert twice == []
