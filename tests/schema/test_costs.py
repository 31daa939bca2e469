"""What a document costs is known before it runs, and no more than a limit is run."""

import json

import pytest
from graphql import GraphQLSchema

from schema.costs import FETCHED, MOST_COST, USUAL_LENGTH, cost_of
from schema.extensions import read_document
from schema.paging import MOST
from schema.root import schema
from tests.bench.documents import MANIFEST

CORE: GraphQLSchema = schema._schema
EVALUATIONS = FETCHED["Query.evaluations"]


def cost(text: str, **variables: object) -> int:
    """Give the cost of a document that is valid."""
    document, wrong = read_document(CORE, text)
    assert wrong == []
    return cost_of(CORE, document, None, variables)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("{ __typename }", 0),
        ("{ unit { id name } }", 1),
        ("{ unit { id parent { id parent { id } } } }", 3),
        ("{ a: unit { id } b: unit { id } ...F } fragment F on Query { c: unit { id } ...G } "
         "fragment G on Query { d: unit { id } }", 4),
        ("{ units(first: 7) { nodes { id } pageInfo { endCursor } } }", 7),
        ("{ units(first: 7) { edges { node { id } } } }", 14),
        ("{ units(first: 9999) { nodes { id } } }", MOST),
        ("{ units { nodes { id parent { id } } } }", 100),
        ("query($n: Int! = 3) { units(first: $n) { nodes { id } } }", 3),
        ("{ holidays(year: 2026) { name } }", FETCHED["Query.holidays"] + USUAL_LENGTH),
        ("{ evaluations(first: 1) { nodes { id } } }", EVALUATIONS + 1),
        ('{ complaints(first: 1) { nodes { id } } }', FETCHED["Query.complaints"] + 1),
        ('{ complaints(first: 1, search: "jalan") { nodes { id } } }', FETCHED["Query.complaints"] + 501),
    ],
)  # fmt: skip
def test_a_document_costs_what_it_fetches_each_alias_and_fragment_counted(text: str, expected: int) -> None:
    assert cost(text) == expected


def test_the_size_of_a_page_may_be_a_variable() -> None:
    assert cost("query($n: Int! = 3) { units(first: $n) { nodes { id } } }", n=11) == 11
    assert cost("query($n: Int!) { units(first: $n) { nodes { id } } }", n=-5) == 0


def test_each_spread_of_a_fragment_counts() -> None:
    spreads = "fragment F on Query { ...G ...G } fragment G on Query { unit { id } }"
    assert cost(f"{{ ...F ...F }} {spreads}") == 4


def test_every_document_of_the_app_is_within_whatever_it_is_asked_with() -> None:
    texts: dict[str, str] = json.loads(MANIFEST.read_text("utf-8"))
    dearest = {"first": MOST, "search": "x"}
    assert {
        text[:60]: cost(text, **dearest) for text in texts.values() if cost(text, **dearest) > MOST_COST
    } == {}
