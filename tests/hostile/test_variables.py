"""Every operation of the schema, every argument, with values no client of ours sends: refused, never a fault."""

import json
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import httpx
import pytest
from graphql import (
    GraphQLEnumType,
    GraphQLField,
    GraphQLInputObjectType,
    GraphQLInputType,
    GraphQLList,
    GraphQLNonNull,
    GraphQLScalarType,
    get_named_type,
    is_composite_type,
)

from schema.root import schema
from server.access.actor import GRANTABLE
from server.settings import Settings
from server.web.cookies import SESSION_COOKIE
from tests.hostile.answers import ask, faults
from tests.support import factories

LONG = "x" * 20_000
# Page cursors as ours are made, of values that are not.
PARTS: tuple[Any, ...] = (
    ["x"],
    ["x", "y"],
    ["x", 1],
    [1, "x"],
    [10**19, str(uuid4())],
    [],
    {},
    ["\0", "\0"],
    [None, None],
)
CURSORS = [urlsafe_b64encode(json.dumps(parts).encode()).decode().rstrip("=") for parts in PARTS]
OF_EVERY_TYPE: tuple[Any, ...] = (None, True, 10**19, 1.5, "x", [], {})
OF_TYPE: dict[str, tuple[Any, ...]] = {
    "String": (
        LONG,
        "\0",
        "a\0b",
        "\ud83d",
        "‮ \u0300",
        "%' OR 1=1 --",
        "{{7*7}}",
        "\r\n" * 1000,
        "🏛️" * 2000,
        *CURSORS,
    ),
    "UUID": (
        str(uuid4()),
        "0" * 32,
        "{" + str(uuid4()) + "}",
        str(uuid4()).upper(),
        "urn:uuid:" + str(uuid4()),
    ),
    "Int": (1, 4, 200, 201, 2**31 - 1, -(2**31)),
    "Float": (-1.0, 1e308),
    "LocalDate": ("0001-01-01", "9999-12-31", "2026-02-30", "2026-W48-2", "20261124", LONG),
    "DateTime": (
        "0001-01-01T00:00:00+14:00",
        "9999-12-31T23:59:59-14:00",
        "2026-11-24",
        "2026-11-24T00:00:00",
    ),
    "LocalTime": ("24:00", "7:30", "07:30:00", "٠٧:٣٠"),
    "Cursor": ("", "ajE", "ag", "/" * 40, LONG, "aj" + "9" * 30),
    "Boolean": (False,),
}
GOOD: dict[str, Any] = {
    "String": "Loket tutup sebelum waktunya, padahal papan menulis lain.",
    "Int": 1,
    "Float": 1.0,
    "LocalDate": "2026-11-20",
    "DateTime": "2026-11-24T02:00:00.000Z",
    "LocalTime": "07:30",
    "Cursor": "ajA",
    "Boolean": True,
}


def operations(kind: str) -> Iterator[tuple[str, str, dict[str, GraphQLInputType]]]:
    """Give name, document and argument types of each field of a root type."""
    root = schema._schema.get_type(kind)
    fields: dict[str, GraphQLField] = getattr(root, "fields", {})
    for name, field in fields.items():
        arguments = {each: argument.type for each, argument in field.args.items()}
        declared = ", ".join(f"${each}: {kind}" for each, kind in arguments.items())
        passed = ", ".join(f"{each}: ${each}" for each in arguments)
        inside = " { __typename ... on Problem { code } }" if is_union(field) else ""
        inside = inside or (" { __typename }" if is_composite_type(get_named_type(field.type)) else "")
        head = f"({declared})" if declared else ""
        call = f"({passed})" if passed else ""
        yield name, f"{kind.lower()} Hostile{head} {{ {name}{call}{inside} }}", arguments


def is_union(field: GraphQLField) -> bool:
    """Tell whether a field answers with a union, whose members include a problem."""
    return type(get_named_type(field.type)).__name__ == "GraphQLUnionType"


def good(kind: GraphQLInputType) -> Any:
    """Give a value that the type takes."""
    match kind:
        case GraphQLNonNull():
            return good(kind.of_type)
        case GraphQLList():
            return [good(kind.of_type)]
        case GraphQLInputObjectType():
            return {name: good(field.type) for name, field in kind.fields.items()}
        case GraphQLEnumType():
            return next(iter(kind.values))
    return str(uuid4()) if kind.name == "UUID" else GOOD[kind.name]


def bad(kind: GraphQLInputType, *, deep: bool = True) -> Iterator[Any]:
    """Give values that the type does not take, or only just; deep: those of other types too."""
    inner = kind.of_type if isinstance(kind, GraphQLNonNull) else kind
    yield from OF_EVERY_TYPE if deep else ()
    if isinstance(inner, GraphQLScalarType):
        yield from OF_TYPE[inner.name]
    elif isinstance(inner, GraphQLList):
        yield [good(inner.of_type)] * 500
        yield from ([value] for value in bad(inner.of_type, deep=False))
    elif isinstance(inner, GraphQLInputObjectType):
        for name, field in inner.fields.items():
            yield from ({**good(inner), name: value} for value in bad(field.type))


@pytest.fixture
async def everybody(open_service: httpx.AsyncClient, settings: Settings) -> httpx.AsyncClient:
    """Give a client signed in with every role there is."""
    unit = await factories.unit()
    person = await factories.person(unit, roles=dict.fromkeys(GRANTABLE, unit))
    await factories.set_password(person.id, "perahu kayu jati biru")
    body = {"number": person.employee_number, "password": "perahu kayu jati biru"}
    answer = await open_service.post("/session", json=body)
    token = answer.headers["set-cookie"].split(";")[0].split("=", 1)[1]
    # The client would not send a Secure cookie over plain HTTP by itself.
    open_service.headers["cookie"] = f"{SESSION_COOKIE}={token}"
    return open_service


async def wrong_answers(client: httpx.AsyncClient, kind: str) -> list[str]:
    """Send every bad value of every argument, the other ones being good."""
    wrong = []
    for name, document, arguments in operations(kind):
        for argument, type_ in arguments.items():
            for value in bad(type_):
                variables = {each: good(other) for each, other in arguments.items()} | {argument: value}
                answer = await ask(client, document, **variables)
                wrong += [f"{name}({argument}: {value!r:.60}): {fault}" for fault in faults(answer)]
    return wrong


@pytest.mark.asvs("1.2.4")
@pytest.mark.long
async def test_no_question_of_a_stranger_makes_a_fault(open_service: httpx.AsyncClient) -> None:
    assert "\n".join(await wrong_answers(open_service, "Query")) == ""


@pytest.mark.asvs("1.2.4")
async def test_no_change_of_a_stranger_makes_a_fault(open_service: httpx.AsyncClient) -> None:
    wrong = []
    for name, document, arguments in operations("Mutation"):
        answer = await ask(open_service, document, **{each: good(type_) for each, type_ in arguments.items()})
        wrong += [f"{name}: {fault}" for fault in faults(answer)]
    assert wrong == []


@pytest.mark.asvs("1.2.4", "2.2.2")
@pytest.mark.parametrize("kind", ["Query", "Mutation"])
@pytest.mark.long
async def test_no_value_of_staff_makes_a_fault(everybody: httpx.AsyncClient, kind: str) -> None:
    assert "\n".join(await wrong_answers(everybody, kind)) == ""
