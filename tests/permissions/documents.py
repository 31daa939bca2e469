"""The documents of the matrix: each query asked for everything it has, and each change as far as its check."""

import re

from graphql import GraphQLObjectType, build_schema, get_named_type

from schema.root import schema
from tests.permissions.domains import named

SCHEMA = build_schema(schema.as_str())
TEXTS = ("point", "closedPoint", "publishedPoint", "csv", "name", "me", "code", "key")
DEEPEST = 3
# The board alone would ask for more fields than a document may.
SHALLOW = {"complaintBoard": 2}

# Queries by the name of the case; everything they can answer is asked for.
READS = named("READS")
# Where the type of a case stands in the answer of a query; `?` keeps the lines of one kind.
CASES = named("CASES")
# Changes with something wrong in them: who may do them is told so, everyone else is refused before that.
CHANGES = named("CHANGES")
STREAMS = named("STREAMS")
PROBLEM = "__typename ... on Problem { code }"


def read_document(name: str) -> str:
    """Write the document of a query that asks for everything, three objects deep."""
    call = READS[name]
    field = SCHEMA.query_type.fields[name.split("/")[0]] if SCHEMA.query_type else None
    assert field is not None
    kind = get_named_type(field.type)
    assert isinstance(kind, GraphQLObjectType)
    return _declared("query", f"answer: {call} {selection(kind, (), SHALLOW.get(name, DEEPEST))}")


def change_document(name: str) -> str:
    """Write the document of a change; the part after the slash is a case, or a kind of complaint."""
    mutation, _, case = name.partition("/")
    arguments = CHANGES[name if name in CHANGES else mutation].replace("$KIND", f"${case}")
    return _declared("mutation", f"answer: {mutation}({arguments}, intention: $new) {{ {PROBLEM} }}")


def stream_document(name: str, *, with_key: bool) -> str:
    """Write the document of a subscription that is answered at once, whoever may follow."""
    stream, _, case = name.partition("/")
    arguments = STREAMS[stream].replace("$KIND", f"${case}") + (", key: $key" if with_key else "")
    return _declared("subscription", f'answer: {stream}({arguments}, after: "x") {{ {PROBLEM} }}')


def selection(kind: GraphQLObjectType, above: tuple[str, ...], depth: int) -> str:
    """Select all fields of a type, and of the objects below it that are of no type above."""
    chosen = []
    for name, field in kind.fields.items():
        below = get_named_type(field.type)
        if not isinstance(below, GraphQLObjectType):
            chosen.append(name)
        elif depth and below.name not in (*above, kind.name):
            chosen.append(f"{name} {selection(below, (*above, kind.name), depth - 1)}")
        else:
            chosen.append(f"{name} {{ __typename }}")
    return f"{{ {' '.join(chosen)} }}"


def _declared(operation: str, body: str) -> str:
    names = dict.fromkeys(re.findall(r"\$(\w+)", body))
    variables = ", ".join(f"${name}: {'String!' if name in TEXTS else 'UUID!'}" for name in names)
    return f"{operation} ({variables}) {{ {body} }}" if names else f"{operation} {{ {body} }}"
