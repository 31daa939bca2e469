"""Everyone sees and does what the answer sheet says, everywhere, and nothing else."""

from itertools import chain

import pytest
from graphql import GraphQLObjectType

from server.access.policy import policy
from tests.permissions import expected
from tests.permissions.asking import PLACES
from tests.permissions.conftest import Matrix
from tests.permissions.documents import CASES, CHANGES, READS, SCHEMA

pytestmark = [pytest.mark.database, pytest.mark.long]

FIELDS = tuple(
    (f"{case}.{name}", pattern) for case, names, pattern in expected.FIELDS for name in names.split()
)
SHEET = {
    "field": FIELDS,
    "query": tuple((name, pattern) for names, pattern in expected.QUERIES for name in names.split()),
    "mutation": tuple((name, pattern) for names, pattern in expected.MUTATIONS for name in names.split()),
    "stream": expected.SUBSCRIPTIONS,
    "photo": tuple(expected.PHOTOS.items()),
    "command": expected.COMMANDS,
    "secret": tuple((name, pattern) for names, pattern in expected.SECRETS for name in names.split()),
}


@pytest.mark.parametrize("section", SHEET)
def test_everyone_gets_exactly_what_the_answer_sheet_says(matrix: Matrix, section: str) -> None:
    seen, wrong, checks = matrix.asked.by_item(), [], 0
    for item, pattern in SHEET[section]:
        for reader, places in expected.places(pattern).items():
            found = seen.get((section, item), {}).get(reader, set())
            checks += len(PLACES)
            wrong += [f"{reader} at {place}: {item}" for place in sorted(found - places)]
            wrong += [f"{reader} at {place}: {item} is missing" for place in sorted(places - found)]
    assert wrong == [], f"{len(wrong)} of {checks}"


def test_at_least_five_thousand_answers_are_checked() -> None:
    columns = chain.from_iterable(
        expected.places(pattern) for sheet in SHEET.values() for _, pattern in sheet
    )
    assert sum(len(PLACES) for _ in columns) >= 5000


def test_what_was_seen_of_a_case_has_a_row_in_the_answer_sheet(matrix: Matrix) -> None:
    listed = {item for item, _ in FIELDS}
    seen = {item for section, item in matrix.asked.by_item() if section == "field"}
    assert {item for item in seen if not item.endswith(".__typename")} - listed == set()


def test_every_field_of_every_type_has_a_row() -> None:
    roots = ("Query", "Mutation", "Subscription")
    listed = {f"{case.split('/')[0]}.{name}" for case, names, _ in expected.FIELDS for name in names.split()}
    listed |= {f"{kind}.{name}" for kind, names in expected.ANSWERS.items() for name in names.split()}
    fields = {
        f"{kind.name}.{name}"
        for kind in SCHEMA.type_map.values()
        if isinstance(kind, GraphQLObjectType) and not kind.name.startswith("__") and kind.name not in roots
        for name in kind.fields
    }
    assert fields == listed


def test_every_query_change_and_stream_is_asked() -> None:
    assert SCHEMA.query_type
    assert SCHEMA.mutation_type
    assert SCHEMA.subscription_type
    sheet = {
        kind: {item.split("/")[0] for item, _ in SHEET[kind]} for kind in ("query", "mutation", "stream")
    }
    assert sheet["query"] == set(SCHEMA.query_type.fields) == {name.split("/")[0] for name in READS}
    assert sheet["mutation"] == set(SCHEMA.mutation_type.fields) == {name.split("/")[0] for name in CHANGES}
    assert sheet["stream"] == set(SCHEMA.subscription_type.fields)
    assert {case for case, _, _ in expected.FIELDS} == set(CASES)


def test_a_change_to_what_one_may_not_see_finds_nothing(matrix: Matrix) -> None:
    wrong = []
    for ask, code in matrix.asked.codes.items():
        verb, _, kind = ask.name.partition("/")
        if verb.endswith("Complaint") and kind in expected.READ and ask.reader != "system":
            readable = ask.place in expected.places(expected.READ[kind])[ask.reader]
            if (code == "NOT_FOUND") == readable:
                wrong.append((ask.name, ask.reader, ask.place, code))
    assert wrong == []


def test_taking_any_rule_out_of_the_policy_is_noticed(matrix: Matrix) -> None:
    assert len(policy()) > 60
    assert [f"{rule.action} {rule.roles!r}" for rule in matrix.unnoticed] == []
