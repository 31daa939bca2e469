"""Raw survey answers from a CSV file, as agencies keep them in spreadsheets; the work of `rangkui index`.

A file has one response in a line and a column for each of the nine elements, named by code (`time`), by
number (`U3`) or by short Indonesian name (`waktu`), in any order and case. Numbers are the regulation's:
U8 complaint handling, U9 facilities. Other columns are not looked at.
"""

import csv
import io
import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from server.kit.rounding import half_up
from server.surveys.questionnaire import CODES, ELEMENTS
from server.surveys.rules import GRADE_BANDS, Index, WeightMode, index, tally

SCORES = {"1": 1, "2": 2, "3": 3, "4": 4}
COLUMN_NAMES = {
    name.casefold(): element.code
    for element in ELEMENTS
    for name in (element.code, f"U{element.number}", element.short_name)
}

Row = Mapping[str, int]


@dataclass(frozen=True, slots=True)
class LineProblem:
    """What is wrong with a line of the file, the header being line 1. column: an element code, or None."""

    line: int
    column: str | None
    message: str
    message_en: str


@dataclass(frozen=True, slots=True)
class AnswerTable:
    """The complete responses of a file, or the problems that keep it from being read; never both."""

    rows: tuple[Row, ...] = ()
    problems: tuple[LineProblem, ...] = field(default=())


def read_answers(content: bytes) -> AnswerTable:
    """Read a table of answers: UTF-8 with or without byte-order mark, separated by comma or semicolon.

    One wrong cell refuses the whole file: the index of the lines that happen to be right is a wrong index.
    """
    try:
        text = content.decode("utf-8-sig")
        return _read_table(text)
    except UnicodeDecodeError:
        return _refused(1, None, "berkas bukan CSV UTF-8", "the file is not CSV in UTF-8")
    except csv.Error as error:
        return _refused(1, None, f"berkas bukan CSV ({error})", f"the file is not CSV ({error})")


def index_report(figures: Index, mode: WeightMode) -> str:
    """Write an index for people, one element in a line."""
    names = {element.code: element for element in ELEMENTS}
    label = next(band.label for band in GRADE_BANDS if band.grade == figures.grade)
    lines = [f"n            {figures.n}"]
    for item in figures.elements:
        name = f"U{names[item.code].number} {names[item.code].short_name:<12}"
        mean = half_up(item.mean, 4)
        lines.append(f"{name} sum {item.sum:>6}  mean {mean}  {item.index_100:>6} {item.grade}")
    lines += [
        f"index        {figures.index}",
        f"index_100    {figures.index_100} (IKM, weight {'1/9' if mode is WeightMode.EXACT else '0.111'})",
        f"grade        {figures.grade} ({label})",
    ]
    return "\n".join(lines)


def index_json(figures: Index) -> str:
    """Write an index for programs, as JSON; means and index are rounded half-up to six decimals."""
    means = {item.code: {"sum": item.sum, "mean": float(half_up(item.mean, 6))} for item in figures.elements}
    return json.dumps(
        {
            "n": figures.n,
            "elements": means,
            "index": float(figures.index),
            "index_100": float(figures.index_100),
            "grade": figures.grade.value,
        },
        indent=2,
    )


def index_of_table(table: AnswerTable, mode: WeightMode) -> Index:
    """Compute the index of a table without problems."""
    figures = index(tally(table.rows), mode)
    if figures is None:
        raise ValueError("the table has problems and no rows")
    return figures


def _read_table(text: str) -> AnswerTable:
    lines = _lines(text)
    header_line, header = next(lines, (1, []))
    columns, problems = _columns(header_line, header)
    if problems:
        return AnswerTable(problems=tuple(problems))
    rows: list[Row] = []
    for line, cells in lines:
        row, faults = _row(line, cells, columns)
        rows.append(row)
        problems += faults
    if problems:
        return AnswerTable(problems=tuple(problems))
    if not rows:
        return _refused(header_line + 1, None, "tidak ada jawaban", "no answers")
    return AnswerTable(rows=tuple(rows))


def _lines(text: str) -> Iterator[tuple[int, list[str]]]:
    first = next((line for line in text.splitlines() if line.strip()), "")
    delimiter = ";" if first.count(";") > first.count(",") else ","
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    line = 1
    for cells in reader:
        if any(cell.strip() for cell in cells):
            yield line, cells
        line = reader.line_num + 1


def _columns(line: int, header: list[str]) -> tuple[dict[str, int], list[LineProblem]]:
    columns: dict[str, int] = {}
    problems: list[LineProblem] = []
    for place, title in enumerate(header):
        code = COLUMN_NAMES.get(title.strip().casefold())
        if code in columns:
            problems.append(LineProblem(line, code, "kolom ada dua kali", "the column is there twice"))
        elif code is not None:
            columns[code] = place
    for code in CODES:
        if code not in columns:
            problems.append(LineProblem(line, code, "kolom tidak ada", "the column is missing"))
    return columns, problems


def _row(line: int, cells: list[str], columns: Mapping[str, int]) -> tuple[Row, list[LineProblem]]:
    row: dict[str, int] = {}
    problems: list[LineProblem] = []
    for code in CODES:
        place = columns[code]
        cell = cells[place].strip() if place < len(cells) else ""
        if cell in SCORES:
            row[code] = SCORES[cell]
        elif cell:
            shown = cell if len(cell) <= 20 else f"{cell[:20]}…"
            wrong = f"jawaban '{shown}' bukan 1, 2, 3, atau 4", f"the answer '{shown}' is not 1, 2, 3 or 4"
            problems.append(LineProblem(line, code, *wrong))
        else:
            problems.append(LineProblem(line, code, "jawaban kosong", "the answer is missing"))
    return row, problems


def _refused(line: int, column: str | None, message: str, message_en: str) -> AnswerTable:
    return AnswerTable(problems=(LineProblem(line, column, message, message_en),))
