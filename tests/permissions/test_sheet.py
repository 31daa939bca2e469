"""The answer sheet is whole: whatever the schema offers has a row. This needs no database, so it is told early."""

from itertools import chain

from graphql import GraphQLObjectType

from tests.permissions import expected
from tests.permissions.asking import PLACES
from tests.permissions.documents import CASES, CHANGES, READS, SCHEMA
from tests.permissions.patterns import places
from tests.permissions.sheet import SHEET


def test_at_least_five_thousand_answers_are_checked() -> None:
    columns = chain.from_iterable(places(pattern) for sheet in SHEET.values() for _, pattern in sheet)
    assert sum(len(PLACES) for _ in columns) >= 5000


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
    told = "by hand, in tests/permissions/domains: who sees it (FIELDS), or whose change answers with it (ANSWERS)"
    assert sorted(fields - listed) == [], told
    assert sorted(listed - fields) == [], "tests/permissions/domains has rows of fields that are gone"


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
