"""What fields are said to fetch is what they fetch, in the demonstration town, for whoever sees most."""

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any
from unittest.mock import patch

import pytest
from tortoise import connections

from schema.context import Context
from schema.costs import FETCHED, FETCHED_WITH
from schema.root import schema
from server.access.actor import STRANGER, Actor
from server.settings import Settings
from server.staff.actors import actor_for_person
from server.staff.models import Account
from server.units.models import Unit

pytestmark = [pytest.mark.usefixtures("in_town", "clock"), pytest.mark.long]

# Of each, the least that can be shown. %s: the topmost unit.
LEAST = {
    "units": "units(first: 1) { nodes { id } }",
    "unit": 'unit(id: "%s") { id }',
    "services": "services(first: 1) { nodes { id } }",
    "service": 'service(id: "%s") { id }',
    "servicePoint": 'servicePoint(code: "ML-L1") { code }',
    "staff": "staff(first: 1) { nodes { name } }",
    "viewer": "viewer { __typename }",
    "powers": "powers { __typename }",
    "people": "people(first: 1) { nodes { id } }",
    "mySessions": "mySessions { id }",
    "myLog": "myLog(first: 1) { nodes { __typename } }",
    "previewStaffImport": 'previewStaffImport(csv: "nip,nama") { __typename }',
    "holidays": "holidays(year: 2026) { name }",
    "questionnaire": "questionnaire { __typename }",
    "surveyPeriods": "surveyPeriods { id }",
    "evaluations": "evaluations(first: 1) { nodes { id } }",
    "myFeedback": "myFeedback { __typename }",
    "complaints": "complaints(first: 1) { nodes { id } }",
    "complaint": 'complaint(id: "%s") { id }',
    "trackedComplaint": 'trackedComplaint(code: "RKI-2026-7K4M9X", key: "x") { id }',
    "complaintBoard": 'complaintBoard(unit: "%s") { __typename }',
}
# Beyond the one row that is shown, whether another follows it and who asks.
FEW = 12


@contextmanager
def counted_rows() -> Iterator[list[int]]:
    """Count the rows that come from the database for the length of a block; each statement counts as one more."""
    connection, rows = connections.get("default"), [0]

    def counting(run: Any) -> Any:
        async def counted(query: str, values: list[Any] | None = None) -> Any:
            found = await run(query, values)
            rows[0] += 1 + len((found[1] if isinstance(found, tuple) else found) or ())
            return found

        return counted

    with (
        patch.object(connection, "execute_query", counting(connection.execute_query)),
        patch.object(connection, "execute_query_dict", counting(connection.execute_query_dict)),
    ):
        yield rows


async def fetched(document: str, settings: Settings, readers: list[Actor]) -> int:
    """Give the most rows that anybody's answer takes."""
    most = 0
    for reader in readers:
        with counted_rows() as rows:
            await schema.execute(f"{{ {document} }}", {}, Context(settings=settings, actor=reader))
        most = max(most, rows[0])
    return most


async def test_no_question_fetches_more_than_it_is_said_to_and_none_much_less(town: Settings) -> None:
    accounts = [await actor_for_person(account.person_id) for account in await Account.all()]
    readers, root = [STRANGER, *accounts], await Unit.get(parent_id=None)
    wrong = {}
    for name, text in LEAST.items():
        rows = await fetched(text.replace("%s", str(root.id)), town, readers)
        said = FETCHED.get(f"Query.{name}", 0)
        if not (rows <= said + FEW and said <= 3 * rows + FEW):
            wrong[name] = (rows, said)
    assert wrong == {}


async def test_a_search_looks_through_no_more_than_it_is_said_to(town: Settings) -> None:
    accounts = [await actor_for_person(account.person_id) for account in await Account.all()]
    text = 'complaints(first: 1, search: "jalan") { nodes { id } }'
    assert await fetched(text, town, accounts) <= FETCHED_WITH["Query.complaints"][1]


def test_every_question_is_among_those_counted() -> None:
    query = schema._schema.query_type
    assert query is not None
    assert set(query.fields) == LEAST.keys()
