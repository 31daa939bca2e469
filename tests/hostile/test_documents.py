"""Documents: only trusted ones in production; where free ones run, each limit holds at n and at n + 1."""

import hashlib
import time

import httpx
import pytest

from schema.costs import FETCHED, MOST_COST
from schema.extensions import MOST_TOKENS
from schema.limits import DEEPEST, MOST_ALIASES, MOST_DIRECTIVES, MOST_FIELDS
from schema.paging import MOST
from tests.hostile.answers import ask, codes, faults

# Far more than the milliseconds it takes, far less than what doubling at each fragment would take.
QUICK_SECONDS = 2.0
EVALUATIONS = FETCHED["Query.evaluations"]


def nested(depth: int) -> str:
    """Write a document of exactly this depth."""
    return "{ unit " + "{ parent " * (depth - 2) + "{ id }" + " }" * (depth - 2) + " }"


def aliased(count: int) -> str:
    """Write a document with exactly so many aliases."""
    return "{ __typename " + " ".join(f"a{n}: __typename" for n in range(count)) + " }"


def directed(count: int) -> str:
    """Write a document with exactly so many directives."""
    fields = ["... @include(if: true) { __typename }" for _ in range(count)]
    return "{ " + " ".join(fields) + " }"


def wide(count: int) -> str:
    """Write a document that asks for exactly so many fields."""
    return "{ " + "__typename " * count + "}"


def fan_out(levels: int) -> str:
    """Write fragments that each spread the next one twice."""
    spreads = [f"fragment F{n} on Query {{ ...F{n + 1} ...F{n + 1} }}" for n in range(levels)]
    return "{ ...F0 } " + " ".join(spreads) + f" fragment F{levels} on Query {{ __typename }}"


@pytest.mark.asvs("4.3.1")
@pytest.mark.parametrize(
    ("write", "limit"),
    [(nested, DEEPEST), (aliased, MOST_ALIASES), (directed, MOST_DIRECTIVES), (wide, MOST_FIELDS)],
)
async def test_a_limit_holds_at_n_and_at_n_plus_one(
    open_service: httpx.AsyncClient, write: object, limit: int
) -> None:
    assert callable(write)
    fits, too_much = await ask(open_service, write(limit)), await ask(open_service, write(limit + 1))
    assert "errors" not in fits.json(), fits.text
    assert codes(too_much) == {"INVALID"}
    assert "data" not in too_much.json()


async def test_a_document_of_too_many_tokens_is_not_even_parsed(open_service: httpx.AsyncClient) -> None:
    answer = await ask(open_service, "{ " + "__typename " * (MOST_TOKENS + 1) + "}")
    assert codes(answer) == {"INVALID"}
    assert "token" in answer.text.lower()


@pytest.mark.asvs("4.3.1")
@pytest.mark.parametrize("levels", [10, 40])
async def test_fragments_that_double_are_refused_at_once(
    open_service: httpx.AsyncClient, levels: int
) -> None:
    started = time.monotonic()
    answer = await ask(open_service, fan_out(levels))
    assert codes(answer) == {"INVALID"}
    assert time.monotonic() - started < QUICK_SECONDS


@pytest.mark.asvs("4.3.1")
async def test_a_cost_of_n_runs_and_of_one_more_does_not(open_service: httpx.AsyncClient) -> None:
    pages, rest = divmod(MOST_COST - 2 * EVALUATIONS - 2, MOST)
    fits = "a: evaluations(first: 1) { nodes { id } } b: evaluations(first: 1) { nodes { id } }"
    fits += " ".join(f" u{n}: units(first: {MOST}) {{ nodes {{ id }} }}" for n in range(pages))
    for first, is_run in ((rest, True), (rest + 1, False)):
        text = f"{{ {fits} v: units(first: {first}) {{ nodes {{ id }} }} }}"
        answer = await ask(open_service, text)
        assert ("data" in answer.json(), codes(answer)) == ((True, set()) if is_run else (False, {"INVALID"}))


async def test_fourteen_evaluations_at_once_are_not_run(open_service: httpx.AsyncClient) -> None:
    many = " ".join(f"a{n}: evaluations(first: 1) {{ nodes {{ id }} }}" for n in range(14))
    answer = await ask(open_service, f"{{ {many} }}")
    assert (codes(answer), "data" in answer.json()) == ({"INVALID"}, False)
    assert "costs more" in answer.text


HOSTILE = {
    "a fragment of itself": "{ ...A } fragment A on Query { ...A }",
    "two fragments of each other": "{ ...A } fragment A on Query { ...B } fragment B on Query { ...A }",
    "an unused fragment": "{ __typename } fragment A on Query { __typename }",
    "a missing fragment": "{ ...Nowhere }",
    "twin fragments": "{ ...A } fragment A on Query { __typename } fragment A on Query { __typename }",
    "a thousand open braces": "{" * 1000,
    "a deep list": "{ units(first: " + "[" * 500 + "]" * 500 + ") { __typename } }",
    "a deep type": "query($a: " + "[" * 500 + "Int" + "]" * 500 + ") { __typename }",
    "no operation": "fragment A on Query { __typename }",
    "types instead": "type Query { a: Int }",
    "two without a name": "{ __typename } { __typename }",
    "two without a choice": "query A { __typename } query B { __typename }",
    "twin names": "query A { __typename } query A { __typename }",
    "an unknown field": "{ passwords }",
    "an unknown directive": "{ __typename @drop }",
    "a directive twice": "{ __typename @skip(if: false) @skip(if: false) }",
    "introspection in circles": "{ __schema { types { fields { type { fields { type { fields { type { fields "
    "{ name } } } } } } } } } }",
    "a comment only": "# nothing",
    "a long document": "{ __typename } #" + "x" * 40_000,
    "deferred": "{ ... @defer { __typename } }",
    "streamed": "{ units { nodes @stream { id } } }",
}


async def test_a_hostile_document_is_refused_with_a_code(open_service: httpx.AsyncClient) -> None:
    wrong = []
    for name, document in HOSTILE.items():
        answer = await ask(open_service, document)
        wrong += [f"{name}: {fault}" for fault in faults(answer)]
        if codes(answer) != {"INVALID"}:
            wrong.append(f"{name}: {answer.text[:200]}")
    assert wrong == []


async def test_tools_can_learn_the_schema_of_the_demonstration(open_service: httpx.AsyncClient) -> None:
    wrappers = "ofType { " * 9 + "name" + " }" * 9
    document = f"{{ __schema {{ types {{ fields {{ args {{ type {{ name {wrappers} }} }} }} }} }} }}"
    assert "errors" not in (await ask(open_service, document)).json()


@pytest.mark.asvs("4.3.1", "4.3.2")
async def test_production_runs_nothing_but_trusted_documents(service: httpx.AsyncClient) -> None:
    unknown = {"documentId": hashlib.sha256(b"{ __typename }").hexdigest()}
    for body in (
        {"query": "{ __typename }"},
        {"query": "{ __schema { types { name } } }"},
        unknown,
        {**unknown, "query": "{ __typename }"},
        {"query": "{ __typename }", "extensions": unknown},
        {"documentId": "../../etc/passwd"},
        {"documentId": "x" * 100_000},
    ):
        answer = await service.post("/graphql", json=body)
        assert (answer.status_code, codes(answer)) == (400, {"UNKNOWN_DOCUMENT"})
        assert faults(answer) == []


@pytest.mark.asvs("13.4.2", "13.4.5")
async def test_no_explorer_is_served_in_production(service: httpx.AsyncClient) -> None:
    page = await service.get("/graphql", headers={"accept": "text/html"})
    assert (page.status_code, codes(page)) == (404, {"NOT_FOUND"})
    assert (await service.get("/graphiql/graphiql.min.js")).status_code == 404


async def test_the_explorer_lives_from_our_own_files(open_service: httpx.AsyncClient) -> None:
    page = await open_service.get("/graphql", headers={"accept": "text/html"})
    assert page.status_code == 200
    assert "://" not in page.text
    assert "script-src 'self';" in page.headers["content-security-policy"]
    assert faults(page) == []
