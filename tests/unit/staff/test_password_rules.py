"""Passwords are judged by how easily they are guessed, not by which characters they hold."""

import pytest

from server.staff.password_rules import COMMON_FILE, LEAST, problem

NAME, NUMBER = "Ayu Lestari", "199203152019032004"


def judge(password: str) -> str | None:
    """Give the message of what is wrong."""
    wrong = problem(password, name=NAME, number=NUMBER)
    return wrong.message if wrong else None


@pytest.mark.asvs("6.2.5")
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


@pytest.mark.asvs("6.2.4", "6.2.11")
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


@pytest.mark.asvs("6.2.11")
@pytest.mark.parametrize(
    "password",
    ["lestari hari ini", "sandi 19920315 saya", "sandi 15031992 saya", "199203152019032004", "x2019032004x!"],
)
def test_the_persons_own_name_number_and_birth_date_are_refused(password: str) -> None:
    assert judge(password) == "password_personal"


@pytest.mark.asvs("6.2.1", "6.2.9")
def test_length_is_counted_in_characters_from_12_to_128() -> None:
    assert judge("kopi pahit 5") is None
    assert judge("kopi pahit5") == "too_short"
    assert judge("kopi pahit jam lima " * 7) == "too_long"


HERE = ("rangkui", "pangkalpinang", "bangkabelitung", "suararangkui", "kecamatan", "kelurahan", "pengaduan")
OFFICE = ("administrator", "verifikasi", "petugas", "pimpinan", "puskesmas", "indonesia", "pegawai")


@pytest.mark.asvs("6.1.2", "6.2.11")
@pytest.mark.parametrize("word", [*HERE, *OFFICE])
def test_words_of_this_place_and_this_office_are_refused_with_any_decoration(word: str) -> None:
    for password in (f"{word}20261124", f"{word.title()}!!!!!!!!", f"1234567{word}"):
        assert judge(password) == "password_common", password


@pytest.mark.asvs("6.2.4")
def test_every_listed_word_is_refused_when_it_is_filled_up_to_the_least_length() -> None:
    listed = [line for line in COMMON_FILE.read_text("utf-8").splitlines() if line and line[:2] != "# "]
    assert len(listed) > 5000
    assert [word for word in listed if judge(word.ljust(LEAST, "1")) is None] == []
