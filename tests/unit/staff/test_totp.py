"""Codes by the clock are those of RFC 6238."""

from base64 import b32encode
from datetime import UTC, datetime

import pytest

from server.staff import recovery_codes
from server.staff.recovery_codes import normal
from server.staff.totp import address_of, code_at, fitting_step, hours_off, new_secret, step_of

# RFC 6238, appendix B: the last six of its eight digits.
SECRET = b32encode(b"12345678901234567890").decode()
VECTORS = {
    59: "287082",
    1111111109: "081804",
    1111111111: "050471",
    1234567890: "005924",
    2000000000: "279037",
    20000000000: "353130",
}


@pytest.mark.asvs("6.5.5")
@pytest.mark.parametrize("at", VECTORS)
def test_a_code_is_that_of_the_standard(at: int) -> None:
    step = step_of(datetime.fromtimestamp(at, UTC))
    assert code_at(SECRET, step) == VECTORS[at]
    assert fitting_step(SECRET, f" {VECTORS[at][:3]} {VECTORS[at][3:]}", step) == step


@pytest.mark.asvs("6.5.5")
def test_a_code_fits_one_step_to_either_side_and_no_further() -> None:
    fits = [fitting_step(SECRET, code_at(SECRET, 1000 + off), 1000) for off in (-2, -1, 0, 1, 2)]
    assert fits == [None, 999, 1000, 1001, None]


@pytest.mark.parametrize("typed", ["", "0", "28708", "2870822", "abcdef", "２８７０８２", "9" * 5000])
def test_what_is_no_code_fits_never(typed: str) -> None:
    assert fitting_step(SECRET, typed, 1) is None


@pytest.mark.parametrize("hours", [-7, -1, 1, 7])
def test_a_clock_that_is_whole_hours_off_is_told_by_how_many(hours: int) -> None:
    assert hours_off(SECRET, code_at(SECRET, 100_000 + hours * 120), 100_000) == hours
    assert hours_off(SECRET, code_at(SECRET, 100_000 + hours * 120 + 40), 100_000) is None


@pytest.mark.asvs("6.5.3", "6.5.4")
def test_a_secret_has_160_bits_and_an_app_can_read_its_address() -> None:
    secret = new_secret()
    assert len(secret) == 32
    assert secret != new_secret()
    address = address_of(secret, "dr. Ayu: Lestari, M.Si.")
    assert address.startswith("otpauth://totp/Suara%20Rangkui%3Adr.%20Ayu%3A%20Lestari%2C%20M.Si.?")
    assert f"secret={secret}" in address


def test_a_recovery_code_may_be_typed_as_it_is_read() -> None:
    assert normal(" o1l5a-bcdef ") == normal("0115ABCDEF") == "0115ABCDEF"


@pytest.mark.asvs("6.5.2")
def test_what_is_kept_of_a_recovery_code_takes_at_least_what_owasp_asks_for() -> None:
    assert (recovery_codes.MEMORY_KIB, recovery_codes.ROUNDS) >= (19 * 1024, 2)
    # Ten characters out of 32.
    assert recovery_codes.LENGTH * 5 >= 50
