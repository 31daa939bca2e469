"""Employee numbers of civil servants: NIP (PNS) and NI PPPK, 18 digits that tell birth date and sex.

PNS: YYYYMMDD birth, YYYYMM appointment, 1 man or 2 woman, three-digit serial. PPPK: year of appointment and a
two-digit code from 20 up in place of year and month; what that code means is not settled, so any is taken.
"""

import re
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

MIN_AGE = 17
EARLIEST_BIRTH = 1940
FIRST_PPPK_YEAR = 2019
FIRST_PPPK_CODE = 20
FORM = re.compile(r"\d{18}", re.ASCII)


class EmployeeKind(StrEnum):
    """Civil servant with tenure (PNS) or by contract (PPPK)."""

    PNS = "pns"
    PPPK = "pppk"


class NumberFault(StrEnum):
    """What makes an employee number impossible, or only unlikely (`PPPK_YEAR`, a warning)."""

    LENGTH = "employee_number.length"
    BIRTH_DATE = "employee_number.birth_date"
    APPOINTMENT = "employee_number.appointment"
    SEX = "employee_number.sex"
    SERIAL = "employee_number.serial"
    PPPK_YEAR = "employee_number.pppk_year"


@dataclass(frozen=True, slots=True)
class EmployeeNumber:
    """A valid number and what it says. appointed_month: None for PPPK. sex: L (man) or P (woman)."""

    digits: str
    kind: EmployeeKind
    born_on: date
    appointed_year: int
    appointed_month: int | None
    sex: str
    warnings: tuple[NumberFault, ...] = ()


def read_employee_number(typed: str, today: date) -> EmployeeNumber | NumberFault:
    """Read a number as typed, with or without spaces and dots, or say what is wrong with it."""
    digits = re.sub(r"[\s.]+", "", typed)
    if not FORM.fullmatch(digits):
        return NumberFault.LENGTH
    born_on = _birth_date(digits, today)
    if born_on is None:
        return NumberFault.BIRTH_DATE
    if digits[14] not in "12":
        return NumberFault.SEX
    if digits[15:] == "000":
        return NumberFault.SERIAL
    year, code = int(digits[8:12]), int(digits[12:14])
    sex = "L" if digits[14] == "1" else "P"
    if code >= FIRST_PPPK_CODE:
        warnings = (NumberFault.PPPK_YEAR,) if year < FIRST_PPPK_YEAR else ()
        return EmployeeNumber(digits, EmployeeKind.PPPK, born_on, year, None, sex, warnings)
    if not 1 <= code <= 12 or not _is_possible_appointment((year, code), born_on, today):
        return NumberFault.APPOINTMENT
    return EmployeeNumber(digits, EmployeeKind.PNS, born_on, year, code, sex)


def mask_employee_number(digits: str) -> str:
    """Hide month and day of birth, appointment and sex: `1992••••••••••2004`."""
    return f"{digits[:4]}{'•' * (len(digits) - 8)}{digits[-4:]}"


def _birth_date(digits: str, today: date) -> date | None:
    try:
        born_on = date(int(digits[:4]), int(digits[4:6]), int(digits[6:8]))
    except ValueError:
        return None
    age = today.year - born_on.year - ((today.month, today.day) < (born_on.month, born_on.day))
    return born_on if born_on.year >= EARLIEST_BIRTH and age >= MIN_AGE else None


def _is_possible_appointment(month: tuple[int, int], born_on: date, today: date) -> bool:
    return (born_on.year + MIN_AGE, born_on.month) <= month <= (today.year, today.month)
