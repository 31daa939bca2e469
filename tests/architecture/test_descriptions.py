"""Whoever reads the schema is told what everything is: types, fields, arguments and values."""

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

ROOTS = {"Query", "Mutation", "Subscription"}
# Enums whose values say all in their names.
PLAIN = {
    "AccountState",
    "AddresseeKind",
    "ComplaintState",
    "Grade",
    "HolidayKind",
    "Instrument",
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
