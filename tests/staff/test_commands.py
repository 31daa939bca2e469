"""The first administrator and whole tables of staff come in from the terminal."""

from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from server.cli import app

HEADING = "nip,nama,gelar_depan,gelar_belakang,jabatan,unit,peran\n"


@pytest.fixture(autouse=True)
def installation(database_url: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Point the command at the test's own database."""
    monkeypatch.setenv("RANGKUI_DATABASE_URL", database_url)
    monkeypatch.setenv("RANGKUI_DATA", str(tmp_path / "data"))
    monkeypatch.setenv("RANGKUI_PUBLIC_URL", "https://suara.test/")


def staff(*words: str) -> Result:
    """Run `rangkui staff`."""
    return CliRunner().invoke(app, ["staff", *words])


def make_admin(*more: str) -> Result:
    """Enter the first administrator."""
    return staff("admin", "Ayu Lestari", "--number", "199203152019032004", "--unit", "rangkui", *more)


@pytest.mark.asvs("6.3.2")
def test_the_first_administrator_of_an_empty_installation_gets_a_link() -> None:
    assert "unit: Tidak ditemukan. (Not found.)" in make_admin().stderr
    made = make_admin("--unit-name", "Kecamatan Rangkui")
    assert made.exit_code == 0, made.output
    assert "belum ada kepala kantor" in made.stderr
    name, number, link, _ = made.stdout.split("\t")
    assert (name, number) == ("Ayu Lestari", "1992••••••••••2004")
    assert link.startswith("https://suara.test/aktivasi#")
    assert make_admin().stdout.split("\t")[2] != link


def test_a_table_prints_a_link_for_each_line_or_its_problems(tmp_path: Path) -> None:
    make_admin("--unit-name", "Kecamatan Rangkui")
    table = tmp_path / "people.csv"
    table.write_text(HEADING + "198507082010011012,Budi,,,Staf,rangkui,handler\n")
    assert staff("import", str(table)).stdout.count("/aktivasi#") == 1
    again = staff("import", str(table))
    assert again.exit_code == 1
    assert f"{table}:2: number: Sudah dipakai. (Already in use.)" in again.stderr


def test_the_link_leads_to_the_port_of_the_service(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("RANGKUI_PUBLIC_URL")
    made = make_admin("--unit-name", "Kecamatan Rangkui", "--port", "8123")
    assert made.stdout.split("\t")[2].startswith("http://localhost:8123/aktivasi#")


def test_what_waits_for_a_second_person_is_listed_and_the_operator_may_agree(tmp_path: Path) -> None:
    make_admin("--unit-name", "Kecamatan Rangkui")
    table = tmp_path / "people.csv"
    table.write_text(HEADING + "198507082010011012,Budi,,,Staf,rangkui,verifier\n")
    staff("import", str(table))
    request, name, role, *_ = staff("agree").stdout.split("\t")
    assert (name, role) == ("Budi", "verifier")
    assert staff("agree", request).stdout == ""
    assert staff("agree", request).exit_code == 1


def test_the_operator_takes_away_the_keys_of_whoever_lost_them() -> None:
    make_admin("--unit-name", "Kecamatan Rangkui")
    assert staff("factor", "reset", "1992 0315 2019 032004").stdout == "Ayu Lestari\t1992••••••••••2004\n"
    unknown = staff("factor", "reset", "199203152019032005")
    assert (unknown.exit_code, unknown.stderr) == (1, "number: Tidak ditemukan. (Not found.)\n")
