"""A table of raw answers is read as spreadsheets write it, and refused with the lines that are wrong."""

import json
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.surveys.answer_table import index_json, index_of_table, index_report, read_answers
from server.surveys.questionnaire import CODES
from server.surveys.rules import WeightMode

SHUFFLED = Path(__file__).parents[2] / "data" / "skm" / "jepara_2021q4_rows_shuffled.csv"
BY_CODE = ",".join(CODES)
BY_NUMBER = "U1,U2,U3,U4,U5,U6,U7,U8,U9"
BY_NAME = "Persyaratan,PROSEDUR,waktu,Biaya,Produk,Kompetensi,Perilaku,Pengaduan,Sarana"
SCORES = (3, 3, 3, 4, 3, 3, 4, 2, 1)
LINE = ",".join(map(str, SCORES))


def problems(text: str) -> list[tuple[int, str | None, str]]:
    table = read_answers(text.encode())
    assert not table.rows
    return [(problem.line, problem.column, problem.message) for problem in table.problems]


@pytest.mark.parametrize("header", [BY_CODE, BY_NUMBER, BY_NUMBER.lower(), BY_NAME])
@pytest.mark.parametrize("separator", [",", ";"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n"])
@pytest.mark.parametrize("mark", ["", "\ufeff"])
def test_a_table_is_read_however_the_spreadsheet_writes_it(
    header: str, separator: str, line_end: str, mark: str
) -> None:
    text = f"{mark}{header}{line_end}{LINE}{line_end}".replace(",", separator)
    assert read_answers(text.encode()).rows == (dict(zip(CODES, SCORES, strict=True)),)


def test_columns_may_stand_in_any_order_among_others() -> None:
    text = 'Nama,U9,"Saran, kritik",u8,waktu,U2,U1,U4,U5,U6,U7\nx,1,"a\nb",2,3,3,3,4,3,3, 4 \n,,,,,,,,,,\n'
    assert read_answers(text.encode()).rows == (dict(zip(CODES, SCORES, strict=True)),)


def test_wrong_answers_are_named_with_their_line() -> None:
    text = f"{BY_CODE}\n{LINE}\n3,,3,4,3,3,4,2,5\n\n{LINE}\n3,3,3,4,3,3,4,x\n"
    assert problems(text) == [
        (3, "procedure", "jawaban kosong"),
        (3, "facilities", "jawaban '5' bukan 1, 2, 3, atau 4"),
        (6, "complaint_handling", "jawaban 'x' bukan 1, 2, 3, atau 4"),
        (6, "facilities", "jawaban kosong"),
    ]


def test_lines_are_numbered_as_an_editor_numbers_them() -> None:
    text = f'saran,{BY_CODE}\n"dua\nbaris",{LINE}\n,{LINE.replace("4", "9", 1)}\n'
    assert [line for line, _, _ in problems(text)] == [4]


@pytest.mark.parametrize("value", ["0", "5", "4.0", "3,5", "-1", "٣", "1e0", "true"])
def test_an_answer_is_one_two_three_or_four(value: str) -> None:
    assert problems(f"{BY_CODE}\n" + LINE.replace("1", f'"{value}"'))[0][:2] == (2, "facilities")


def test_missing_and_doubled_columns_are_named() -> None:
    assert problems(f"{BY_NUMBER.replace('U9', 'waktu')}\n{LINE}\n") == [
        (1, "time", "kolom ada dua kali"),
        (1, "facilities", "kolom tidak ada"),
    ]


@pytest.mark.parametrize("text", [f"{BY_CODE}\n", f"{BY_CODE}\n,,,,,,,,\n"])
def test_a_table_without_answers_is_refused(text: str) -> None:
    assert problems(text) == [(2, None, "tidak ada jawaban")]


def test_an_empty_file_lacks_all_columns() -> None:
    assert len(problems("")) == 9


@pytest.mark.parametrize("content", [b"\xff\xfeU\x001\x00", b"PK\x03\x04\x00\xff", f'{BY_CODE}\n"1'.encode()])
def test_a_file_that_is_no_csv_is_refused_and_not_a_fault(content: bytes) -> None:
    assert read_answers(content).problems


@given(st.binary(max_size=300))
def test_no_file_content_is_a_fault(content: bytes) -> None:
    table = read_answers(content)
    assert bool(table.rows) != bool(table.problems)


def test_real_answers_as_rows_give_the_expected_index() -> None:
    table = read_answers(SHUFFLED.read_bytes())
    answer = json.loads(index_json(index_of_table(table, WeightMode.EXACT)))
    assert (answer["n"], answer["index"], answer["index_100"], answer["grade"]) == (644, 3.874224, 96.86, "A")
    assert answer["elements"]["cost"] == {"sum": 2459, "mean": 3.818323}
    assert tuple(answer["elements"]) == CODES


def test_the_report_for_people_names_the_weight_it_used() -> None:
    table = read_answers(SHUFFLED.read_bytes())
    report = index_report(index_of_table(table, WeightMode.REG_0_111), WeightMode.REG_0_111)
    assert "96.76 (IKM, weight 0.111)" in report
    assert "A (Sangat Baik)" in report
