"""An intention sent again with other input is refused and tells nothing; with the same input it is answered alike."""

from collections.abc import Iterator
from typing import Any
from uuid import uuid4

import pytest

from server.settings import Settings
from server.staff.imports import MOST_CHARACTERS
from tests.effects.ledger import all_rows
from tests.support import factories
from tests.support.changes import MAKERS, changes
from tests.support.voices import office, written

# The version on screen is no part of what is wanted; a receipt that does not fit is refused before.
ASIDE = {("seen",), ("held", "code"), ("held", "key")}
HEADING = "nip,nama,jabatan,unit\n"


def leaves(values: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[tuple[Any, ...], Any]]:
    """Give every single value of some variables, and the way to it."""
    if isinstance(values, dict | list):
        for key, each in values.items() if isinstance(values, dict) else enumerate(values):
            yield from leaves(each, (*path, key))
    elif path not in ASIDE:
        yield path, values


def changed(values: Any, path: tuple[Any, ...], instead: Any) -> Any:
    """Give a copy of variables with one value changed."""
    if not path:
        return instead
    copy = values.copy()
    copy[path[0]] = changed(values[path[0]], path[1:], instead)
    return copy


def other(value: Any) -> Any:
    """Give another value that the schema takes in this one's place; the same one for a word of a closed set."""
    match value:
        case bool():
            return not value
        case int():
            return value + 1
        case str() if len(value) == 36 and value.count("-") == 4:
            return str(uuid4())
        case str() if value[:4].isdecimal() and value[4:5] == "-":
            return f"2031{value[4:]}"
        case str() if len(value) == 5 and value[2] == ":":
            return "09:15"
    return value if value.isupper() else f"{value}0"


@pytest.mark.parametrize("mutation", MAKERS)
async def test_an_intention_with_other_input_is_not_found(
    database: None, settings: Settings, mutation: str
) -> None:
    of, intention = await changes(), uuid4()
    values = written(await of.values(mutation))
    async with office(settings) as here:
        everybody = await here.voice(of.everybody.id)
        done = await everybody.do(mutation, intention, **values)
        before, tried = await all_rows(), 0
        for path, value in leaves(values):
            if other(value) != value:
                answer = await everybody.do(mutation, intention, **changed(values, path, other(value)))
                assert answer.get("problem") == "NOT_FOUND", (path, answer)
                tried += 1
        assert await all_rows() == before
        again = await everybody.do(mutation, intention, **values)
    # The place in the journal is that of each answer.
    assert {**again, "cursor": ""} == {**done, "cursor": ""}
    assert tried or set(values) <= {"held", "seen"}


async def test_a_repeated_import_with_another_table_tells_nothing_of_strangers(
    database: None, settings: Settings
) -> None:
    of, intention = await changes(), uuid4()
    stranger = await factories.person(name="Rahasia", position="Bendahara")
    async with office(settings) as here:
        admin = await here.voice(of.everybody.id)
        [(_, csv)] = written(await of.values("importStaff")).items()
        assert (await admin.do("importStaff", intention, csv=csv))["links"]
        row = f"{stranger.employee_number},X,Y,{of.office.code}\n"
        for table in (HEADING + row, csv + row, HEADING, "x" * (MOST_CHARACTERS + 1)):
            answer = await admin.do("importStaff", intention, csv=table)
            assert (answer["problem"], "Rahasia" in str(answer)) == ("NOT_FOUND", False)
