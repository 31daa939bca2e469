"""Passwords are judged by how easily they are guessed, not by which characters they hold."""

import pytest

from server.staff.password_rules import problem

NAME, NUMBER = "Ayu Lestari", "199203152019032004"


def judge(password: str) -> str | None:
    """Give the message of what is wrong."""
    wrong = problem(password, name=NAME, number=NUMBER)
    return wrong.message if wrong else None


@pytest.mark.parametrize(
    "password",
    [
        "perahu kayu jati biru",
        "tujuh-angsa-menari",
        "kopi pahit jam lima",
        "xq7$Kf0!vLw2",
        "correct horse battery staple",
    ],
)
def test_long_unrelated_words_and_random_signs_are_good(password: str) -> None:
    assert judge(password) is None


@pytest.mark.parametrize(
    "password",
    [
        "password1234",
        "P@ssw0rd2026",
        "Indonesia2026!",
        "pangkalpinang1",
        "administrator",
        "qwertyuiop12",
        "1q2w3e4r5t6y",
        "abcdefghijkl",
        "123456123456",
        "aaaaaaaaaaaa",
        "rahasiarahasia",
        "987654321098",
    ],
)
def test_common_words_with_decoration_and_patterns_are_refused(password: str) -> None:
    assert judge(password) == "password_common"


@pytest.mark.parametrize(
    "password",
    ["lestari hari ini", "sandi 19920315 saya", "sandi 15031992 saya", "199203152019032004", "x2019032004x!"],
)
def test_the_persons_own_name_number_and_birth_date_are_refused(password: str) -> None:
    assert judge(password) == "password_personal"


def test_length_is_counted_in_characters_from_12_to_128() -> None:
    assert judge("kopi pahit 5") is None
    assert judge("kopi pahit5") == "too_short"
    assert judge("kopi pahit jam lima " * 7) == "too_long"
