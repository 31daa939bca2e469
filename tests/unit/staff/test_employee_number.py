"""Employee numbers are read and checked for what they say, and hidden in lists."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.staff.employee_number import (
    EmployeeKind,
    EmployeeNumber,
    NumberFault,
    mask_employee_number,
    read_employee_number,
)

TODAY = date(2026, 11, 24)


@pytest.mark.parametrize(
    ("typed", "kind", "sex"),
    [
        ("199203152019032004", EmployeeKind.PNS, "P"),
        ("198507082010011012", EmployeeKind.PNS, "L"),
        ("199411202023211007", EmployeeKind.PPPK, "L"),
        ("199105172025242021", EmployeeKind.PPPK, "P"),
        ("19860926 201505 1 001", EmployeeKind.PNS, "L"),
        ("19860926.201505.1.001", EmployeeKind.PNS, "L"),
    ],
)
def test_a_valid_number_tells_kind_and_sex(typed: str, kind: EmployeeKind, sex: str) -> None:
    number = read_employee_number(typed, TODAY)
    assert isinstance(number, EmployeeNumber)
    assert (number.kind, number.sex, number.warnings) == (kind, sex, ())


def test_a_valid_number_tells_birth_and_appointment() -> None:
    number = read_employee_number("199203152019032004", TODAY)
    assert isinstance(number, EmployeeNumber)
    assert number.born_on == date(1992, 3, 15)
    assert (number.appointed_year, number.appointed_month) == (2019, 3)


@pytest.mark.parametrize(
    ("typed", "fault"),
    [
        ("199002302015031001", NumberFault.BIRTH_DATE),
        ("198507082010013012", NumberFault.SEX),
        ("198507082010131012", NumberFault.APPOINTMENT),
        ("198507082010001012", NumberFault.APPOINTMENT),
        ("19850708201001101", NumberFault.LENGTH),
        ("1985070820100110120", NumberFault.LENGTH),
        ("١٩٨٥٠٧٠٨٢٠١٠٠١١٠١٢", NumberFault.LENGTH),
        ("198507082010011000", NumberFault.SERIAL),
        ("201003152012011001", NumberFault.BIRTH_DATE),
        ("200003152012011001", NumberFault.APPOINTMENT),
        ("198507082026121001", NumberFault.APPOINTMENT),
        ("193912312010011001", NumberFault.BIRTH_DATE),
    ],
)
def test_an_impossible_number_says_what_is_wrong(typed: str, fault: NumberFault) -> None:
    assert read_employee_number(typed, TODAY) == fault


def test_a_contract_before_contracts_began_is_unlikely_but_taken() -> None:
    number = read_employee_number("199411202018211007", TODAY)
    assert isinstance(number, EmployeeNumber)
    assert number.warnings == (NumberFault.PPPK_YEAR,)


def test_the_youngest_possible_is_seventeen_today() -> None:
    born_today, born_tomorrow = "200911242026111001", "200911252026111001"
    assert isinstance(read_employee_number(born_today, TODAY), EmployeeNumber)
    assert read_employee_number(born_tomorrow, TODAY) == NumberFault.BIRTH_DATE


def test_a_list_shows_the_year_of_birth_and_the_serial_only() -> None:
    assert mask_employee_number("199203152019032004") == "1992••••••••••2004"


@given(st.text(max_size=25) | st.text("0123456789", min_size=18, max_size=18))
def test_whatever_is_typed_is_a_number_or_a_fault(typed: str) -> None:
    assert isinstance(read_employee_number(typed, TODAY), EmployeeNumber | NumberFault)
