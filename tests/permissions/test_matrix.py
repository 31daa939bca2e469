"""Everyone sees and does what the answer sheet says, everywhere, and nothing else."""

import pytest

from server.access.policy import policy
from tests.permissions import patterns
from tests.permissions.asking import PLACES
from tests.permissions.conftest import Matrix
from tests.permissions.domains import complaints
from tests.permissions.sheet import FIELDS, SHEET

pytestmark = [pytest.mark.database, pytest.mark.long]


@pytest.mark.asvs("8.2.1", "8.2.3", "8.3.1", "15.3.1")
@pytest.mark.parametrize("section", SHEET)
def test_everyone_gets_exactly_what_the_answer_sheet_says(matrix: Matrix, section: str) -> None:
    seen, wrong, checks = matrix.asked.by_item(), [], 0
    for item, pattern in SHEET[section]:
        for reader, places in patterns.places(pattern).items():
            found = seen.get((section, item), {}).get(reader, set())
            checks += len(PLACES)
            wrong += [f"{reader} at {place}: {item}" for place in sorted(found - places)]
            wrong += [f"{reader} at {place}: {item} is missing" for place in sorted(places - found)]
    told = "the sheet lies in tests/permissions/domains, and what fills the world too, for a value that is never there"
    assert wrong == [], f"{len(wrong)} of {checks}; {told}"


def test_what_was_seen_of_a_case_has_a_row_in_the_answer_sheet(matrix: Matrix) -> None:
    listed = {item for item, _ in FIELDS}
    seen = {item for section, item in matrix.asked.by_item() if section == "field"}
    assert {item for item in seen if not item.endswith(".__typename")} - listed == set()


@pytest.mark.asvs("8.2.2")
def test_a_change_to_what_one_may_not_see_finds_nothing(matrix: Matrix) -> None:
    wrong = []
    for ask, code in matrix.asked.codes.items():
        verb, _, kind = ask.name.partition("/")
        if verb.endswith("Complaint") and kind in complaints.READ and ask.reader != "system":
            readable = ask.place in patterns.places(complaints.READ[kind])[ask.reader]
            if (code == "NOT_FOUND") == readable:
                wrong.append((ask.name, ask.reader, ask.place, code))
    assert wrong == []


@pytest.mark.asvs("8.2.1")
def test_taking_any_rule_out_of_the_policy_is_noticed(matrix: Matrix) -> None:
    assert len(policy()) > 60
    assert [f"{rule.action} {rule.roles!r}" for rule in matrix.unnoticed] == []
