"""A table of staff is shown first, then entered whole or not at all."""

from datetime import timedelta
from uuid import uuid4

import pytest

from server.access.actor import SYSTEM, Role
from server.staff.actors import actor_for_person
from server.staff.import_table import read_table
from server.staff.imports import ImportPreview, import_staff, preview_import
from server.staff.models import Person
from tests.support import factories

HEADING = "NIP;Nama;Gelar depan;Gelar_belakang;Jabatan;Unit;Peran\n"
AYU = '199203152019032004;Ayu Lestari;;S.Sos.;Kasi Pelayanan;melintang;"pengelola pengaduan;Kepala Unit"\n'
BUDI = "19850708 201001 1 012;Budi;;;Staf;melintang;\n"
LIFETIME = timedelta(hours=72)


async def test_people_are_entered_with_roles_and_a_link_each(database: None) -> None:
    unit = await factories.unit(code="melintang")
    intention = uuid4()
    links = await import_staff(
        SYSTEM, "\ufeff" + HEADING + AYU + "\n" + BUDI, lifetime=LIFETIME, intention=intention
    )
    again = await import_staff(SYSTEM, HEADING + AYU + BUDI, lifetime=LIFETIME, intention=intention)
    assert isinstance(links, list)
    assert isinstance(again, list)
    assert [link.person.name for link in links] == ["Ayu Lestari", "Budi"]
    assert [link.path for link in again] == [link.path for link in links]
    grants = (await actor_for_person(links[0].person.id)).grants
    assert grants == dict.fromkeys((Role.OFFICER, Role.HANDLER, Role.UNIT_HEAD), frozenset({unit.id}))


async def test_a_file_with_any_problem_enters_nobody_and_names_each_line(database: None) -> None:
    await factories.unit(code="melintang")
    rows = (
        AYU,
        AYU,
        "198507082010013012;Budi;;;Staf;melintang;\n",
        "198507082010011012;;;;Staf;bulan;raja\n",
    )
    result = await import_staff(SYSTEM, HEADING + "".join(rows), lifetime=LIFETIME, intention=uuid4())
    assert isinstance(result, ImportPreview)
    assert [(p.line, p.problem.field, p.problem.message) for p in result.problems] == [
        (3, "number", "twice_in_file"),
        (4, "number", "employee_number.sex"),
        (5, "roles", "unknown_role"),
        (5, "name", "required"),
        (5, "unit", "unknown"),
    ]
    assert await Person.all().count() == 0


async def test_english_headings_and_commas_are_read_too(database: None) -> None:
    await factories.unit(code="melintang")
    text = "number,name,position,unit,roles\n199203152019032004,Ayu,Clerk,melintang,officer\n"
    assert len((await preview_import(SYSTEM, text)).ready) == 1


async def test_a_file_without_the_needed_columns_says_which(database: None) -> None:
    preview = await preview_import(SYSTEM, "nama;jabatan\nAyu;Staf\n")
    assert [p.problem.field for p in preview.problems] == ["number", "unit"]


async def test_people_who_are_known_already_stop_the_file(database: None) -> None:
    await factories.unit(code="melintang")
    first = await import_staff(SYSTEM, HEADING + AYU, lifetime=LIFETIME, intention=uuid4())
    assert isinstance(first, list)
    preview = await preview_import(SYSTEM, HEADING + AYU)
    assert [(p.line, p.problem.message) for p in preview.problems] == [(2, "taken")]


async def test_units_of_another_administrator_are_not_known(database: None) -> None:
    await factories.unit(code="melintang")
    admin = await factories.actor_with(Role.ADMIN, await factories.unit())
    preview = await preview_import(admin, HEADING + AYU)
    assert [p.problem.message for p in preview.problems] == ["unknown"]


def line_with(column: str, text: str) -> str:
    """Give a file of one person with something in a column."""
    cells = {"number": "199203152019032004", "name": "Ayu", "position": "Kasi", "unit": "melintang"}
    cells[column] = text
    return f"{','.join(cells)}\n{','.join(cells.values())}\n"


@pytest.mark.parametrize(
    ("column", "most"), [("name", 120), ("title_before", 40), ("title_after", 60), ("position", 120)]
)
async def test_a_cell_may_be_as_long_as_what_is_entered_by_hand(
    database: None, column: str, most: int
) -> None:
    await factories.unit(code="melintang")
    for length, wrong in {1: [], most: [], most + 1: [(column, "too_long")]}.items():
        least = 2 if column in ("name", "position") else 1
        preview = await preview_import(SYSTEM, line_with(column, "a" * max(length, least)))
        assert [(p.problem.field, p.problem.message) for p in preview.problems] == wrong


async def test_a_file_of_400000_characters_is_read_and_a_longer_one_is_not(database: None) -> None:
    await factories.unit(code="melintang")
    whole = (HEADING + AYU).ljust(400_000, "\n")
    assert (await preview_import(SYSTEM, whole)).problems == []
    assert [p.problem.message for p in (await preview_import(SYSTEM, f"{whole}\n")).problems] == ["too_long"]


def test_a_file_of_2000_people_is_read_and_of_one_more_is_told_its_line() -> None:
    lines, problems = read_table(HEADING + AYU * 2000)
    assert (len(lines), problems) == (2000, [])
    lines, problems = read_table(HEADING + AYU * 2001)
    assert (len(lines), [(p.line, p.problem.message) for p in problems]) == (2000, [(2002, "too_many_rows")])
