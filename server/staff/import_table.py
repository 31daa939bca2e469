"""Read a table of staff: the text of a CSV file into lines, each with what is wrong with it."""

import csv
import io
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from server.access.actor import Role
from server.kit.check import clean
from server.kit.refusals import FieldProblem
from server.kit.search import fold

COLUMNS = {
    "number": ("nip", "number", "ni pppk"),
    "name": ("nama", "name"),
    "title_before": ("gelar depan", "title before"),
    "title_after": ("gelar belakang", "title after"),
    "position": ("jabatan", "position"),
    "unit": ("unit", "unit kerja"),
    "roles": ("peran", "roles"),
}
REQUIRED = ("number", "name", "position", "unit")
ROLE_WORDS = {
    Role.OFFICER: ("officer", "petugas", "pegawai"),
    Role.HANDLER: ("handler", "pengelola", "pengelola pengaduan"),
    Role.VERIFIER: ("verifier", "verifikator"),
    Role.UNIT_HEAD: ("unit head", "kepala unit", "pimpinan"),
    Role.EVALUATOR: ("evaluator", "penilai"),
    Role.ADMIN: ("admin", "administrator"),
}
ROLES_BY_WORD = {word: role for role, words in ROLE_WORDS.items() for word in words}
MOST_ROWS = 2000


@dataclass(frozen=True)
class LineProblem:
    """What is wrong in a line of the file, counted from 1 with the heading. problem.field: a column, or empty."""

    line: int
    problem: FieldProblem


@dataclass(frozen=True)
class ImportLine:
    """One person as the file has it; roles are held in the person's unit."""

    line: int
    number: str
    name: str
    title_before: str
    title_after: str
    position: str
    unit: str
    roles: tuple[Role, ...]


def read_table(text: str) -> tuple[list[ImportLine], list[LineProblem]]:
    """Read comma- or semicolon-separated lines under a heading in Indonesian or English; empty lines are skipped."""
    plain = text.removeprefix("\ufeff").replace("\0", "")
    heading = plain.split("\n", 1)[0]
    reader = csv.reader(io.StringIO(plain), delimiter=";" if heading.count(";") > heading.count(",") else ",")
    try:
        return _read(reader)
    except csv.Error:
        return [], [_wrong(reader.line_num, "", "malformed")]


def _read(reader: Iterator[list[str]]) -> tuple[list[ImportLine], list[LineProblem]]:
    places = _places(next(reader, []))
    problems = [
        _wrong(1, column, "missing_column", column=COLUMNS[column][0], column_en=column)
        for column in REQUIRED
        if column not in places
    ]
    if problems:
        return [], problems
    lines: list[ImportLine] = []
    for row in reader:
        number: int = reader.line_num  # type: ignore[attr-defined]  # a csv reader counts lines
        if not any(cell.strip() for cell in row):
            continue
        if len(lines) == MOST_ROWS:
            problems.append(_wrong(number, "", "too_many_rows", most=MOST_ROWS))
            break
        cells = {name: clean(row[place]) if place < len(row) else "" for name, place in places.items()}
        roles, unknown = _roles(cells.pop("roles", ""))
        problems += (_wrong(number, "roles", "unknown_role", role=word) for word in unknown)
        filled = {name: cells.get(name, "") for name in COLUMNS if name != "roles"}
        lines.append(ImportLine(line=number, roles=roles, **filled))
    if not lines:
        problems.append(_wrong(1, "", "no_rows"))
    return lines, problems


def _places(heading: Sequence[str]) -> dict[str, int]:
    names = [fold(cell) for cell in heading]
    found = {column: next((w for w in words if w in names), None) for column, words in COLUMNS.items()}
    return {column: names.index(word) for column, word in found.items() if word}


def _roles(cell: str) -> tuple[tuple[Role, ...], list[str]]:
    words = [word.strip() for word in cell.replace("|", ";").split(";") if word.strip()]
    roles = tuple(dict.fromkeys(ROLES_BY_WORD[fold(w)] for w in words if fold(w) in ROLES_BY_WORD))
    return roles, [word for word in words if fold(word) not in ROLES_BY_WORD]


def _wrong(line: int, field: str, message: str, **params: object) -> LineProblem:
    return LineProblem(line, FieldProblem(field, message, tuple((k, str(v)) for k, v in params.items())))
