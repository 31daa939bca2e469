"""The history makes what the models say, goes up and down under data, and happens once or not at all."""

import asyncio
import base64
import json
import os
import re
import shutil
import sqlite3
import sys
import zlib
from collections.abc import Iterator
from contextlib import closing
from datetime import timedelta
from pathlib import Path
from uuid import uuid4

import pytest
from tortoise import Tortoise

from server.database import connect, opened
from server.kit.seal import SealError
from server.live import leases
from server.migration_writer import BY_HAND, what_is_left, write_migration
from server.migrations import BEFORE_UPGRADE, FOLDER, MigrationError, downgrade, history, upgrade
from server.serving import prepare
from server.settings import Settings
from tests.support import complaint_factories as make
from tests.support import factories, survey_factories
from tests.support.catalogue import broken_references, catalogue, row_counts
from tests.support.databases import Databases
from tests.support.tree import ROOT

NUMBER = len(history())
NEXT = f"{NUMBER}_20990101000000_add_motto.py"


@pytest.fixture
def empty(databases: Databases, tmp_path: Path, database_url: str) -> Iterator[Settings]:
    """Give settings of an installation whose database has no table yet."""
    url = databases.empty(tmp_path)
    yield Settings(data=tmp_path / "data", database_url=url)
    databases.drop(url)


@pytest.fixture
def next_version(tmp_path: Path) -> Path:
    """Give a copy of the history with one more file, which changes a table that many others point to."""
    folder = tmp_path / "migrations"
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("__pycache__"))
    write_next(folder, *adds_motto())
    return folder


def write_next(folder: Path, up: dict[str, str], down: dict[str, str]) -> None:
    """Write a migration after the newest one."""
    text = f"UP = {up!r}\nDOWN = {down!r}\nMODELS_STATE = 'eJyrrgUAAXUA+Q=='\n"
    (folder / "models" / NEXT).write_text(text)


def sqlite_by_history() -> sqlite3.Connection:
    """Give a database in memory that every file of the history was run on."""
    database = sqlite3.connect(":memory:")
    for migration in history():
        database.executescript(migration.up["sqlite"])
    return database


def adds_motto() -> tuple[dict[str, str], dict[str, str]]:
    """Give the texts that add and drop a column of units; SQLite's are the recipe of a rebuild."""
    with closing(sqlite_by_history()) as database:
        made = "SELECT sql FROM sqlite_master WHERE tbl_name = 'units' AND sql IS NOT NULL"
        (table,) = database.execute(f"{made} AND type = 'table'").fetchone()
        others = "".join(f"{sql};\n" for (sql,) in database.execute(f"{made} AND type != 'table'"))
        columns = database.execute("SELECT name FROM pragma_table_info('units')")
        names = ", ".join(f'"{name}"' for (name,) in columns)
    body = table[table.index("(") + 1 : table.rindex(")")].rstrip()

    def rebuilt(body: str) -> str:
        return (
            f'CREATE TABLE "new_units" ({body}\n);\n'
            f'INSERT INTO "new_units" ({names}) SELECT {names} FROM "units";\n'
            f'DROP TABLE "units";\nALTER TABLE "new_units" RENAME TO "units";\n{others}'
        )

    motto = "\"motto\" VARCHAR(80) NOT NULL DEFAULT ''"
    up = {"sqlite": rebuilt(f"{body},\n    {motto}"), "postgres": f'ALTER TABLE "units" ADD COLUMN {motto};'}
    down = {"sqlite": rebuilt(body), "postgres": 'ALTER TABLE "units" DROP COLUMN "motto";'}
    return up, down


async def fill(settings: Settings) -> None:
    """Put rows into the tables that a rebuild of units could harm."""
    async with opened(settings):
        town = await make.town()
        person = await factories.person(town.village)
        service = await factories.service(town.village)
        await factories.service_point(town.village, service=service, officer=person)
        await survey_factories.answers(await survey_factories.period(town.village), survey_factories.TEN_ROWS)
        await make.responded(town)
        await leases.hold("worker", uuid4(), timedelta(minutes=2))


async def test_the_history_makes_what_the_models_say(
    empty: Settings, databases: Databases, tmp_path: Path, database_url: str
) -> None:
    await connect(empty)
    try:
        await Tortoise.generate_schemas()
    finally:
        await Tortoise.close_connections()
    by_models, by_history = await catalogue(empty.url), await catalogue(database_url)
    for what in ("columns", "indexes", "foreign keys"):
        assert by_history[what] == by_models[what]
    assert by_models["triggers"] == []
    assert len(by_history["triggers"]) == 7


async def test_there_is_nothing_left_to_write(tmp_path: Path) -> None:
    folder = tmp_path / "migrations"
    shutil.copytree(FOLDER, folder, ignore=shutil.ignore_patterns("__pycache__"))
    assert await write_migration("Nothing", folder) is None
    assert len(history(folder)) == len(history())


def forget_throttles(first: Path) -> None:
    """Rewrite a first migration as if there had been no throttles yet."""
    known = json.loads(history(first.parent.parent)[0].state)
    del known["models.Throttle"]
    state = base64.b64encode(zlib.compress(json.dumps(known).encode())).decode()
    text = re.sub(r'CREATE TABLE "throttles".*?\);\n', "", first.read_text(), flags=re.DOTALL)
    first.write_text(text[: text.index("MODELS_STATE")] + f'MODELS_STATE = "{state}"\n')


async def test_the_next_migration_can_be_written(tmp_path: Path) -> None:
    folder = tmp_path / "migrations"
    first = await write_migration("First", folder)
    assert first is not None
    forget_throttles(first)
    second = await write_migration("Add throttles!", folder)
    assert second is not None
    assert re.fullmatch(r"1_\d{14}_add_throttles\.py", second.name)
    for text in history(folder)[1].up.values():
        assert 'CREATE TABLE IF NOT EXISTS "throttles"' in text


def test_a_new_migration_comes_with_what_is_left_to_do(tmp_path: Path) -> None:
    written = tmp_path / "7_20990101000000_change_a_column.py"
    written.write_text('UP = {"sqlite": ""}')
    assert "up, down and up" in what_is_left(written)
    assert "by hand" not in what_is_left(written)
    written.write_text(f'UP = {{"sqlite": "{BY_HAND}"}}')
    assert "by hand" in what_is_left(written)


async def test_every_foreign_key_has_an_index(database_url: str, settings: Settings) -> None:
    found = (await catalogue(database_url))["indexes"]
    async with opened(settings):
        wanted = {
            (model._meta.db_table, model._meta.fields_map[name].source_field)
            for model in Tortoise.apps["models"].values()
            for name in (*model._meta.fk_fields, *model._meta.o2o_fields)
        }
    missing = [
        (table, column)
        for table, column in sorted(wanted)
        if not any(re.search(rf"\b{table}\b.*?[ (]{column}\b(?!.*\(.*{column})", line) for line in found)
    ]
    assert missing == []


async def test_a_filled_database_goes_up_and_down_and_up(settings: Settings, next_version: Path) -> None:
    await fill(settings)
    before, rows = await catalogue(settings.url), await row_counts(settings.url)
    assert await upgrade(settings, next_version) == [NEXT]
    assert any("units.motto" in column for column in (await catalogue(settings.url))["columns"])
    assert await row_counts(settings.url) == {**rows, "aerich": rows["aerich"] + 1}
    assert await downgrade(settings, NUMBER, next_version) == [NEXT]
    assert (await catalogue(settings.url), await row_counts(settings.url)) == (before, rows)
    assert await upgrade(settings, next_version) == [NEXT]
    assert broken_references(settings.url) == []


async def test_every_file_past_the_first_goes_down_and_up_under_data(settings: Settings) -> None:
    await fill(settings)
    before, rows = await catalogue(settings.url), await row_counts(settings.url)
    later = [migration.name for migration in history()[1:]]
    assert await downgrade(settings, 1) == later[::-1]
    assert await upgrade(settings) == later
    async with opened(settings):
        """Its keys are known again."""
    assert (await catalogue(settings.url), await row_counts(settings.url)) == (before, rows)
    assert broken_references(settings.url) == []


async def test_the_first_file_cannot_be_taken_back(settings: Settings) -> None:
    with pytest.raises(MigrationError, match="would delete everything"):
        await downgrade(settings, 0)


@pytest.mark.parametrize("broken", ["SELECT nothing FROM nowhere;", "REBUILD BY HAND: write this;"])
async def test_a_migration_that_fails_midway_leaves_no_trace(
    settings: Settings, next_version: Path, broken: str
) -> None:
    await fill(settings)
    before, rows = await catalogue(settings.url), await row_counts(settings.url)
    up, down = adds_motto()
    write_next(next_version, {name: f"{text}\n{broken}" for name, text in up.items()}, down)
    with pytest.raises(Exception, match=r"nowhere|nothing|syntax"):
        await upgrade(settings, next_version)
    assert (await catalogue(settings.url), await row_counts(settings.url)) == (before, rows)
    write_next(next_version, up, down)
    assert await upgrade(settings, next_version) == [NEXT]


async def test_without_its_key_a_database_is_not_even_migrated(
    settings: Settings, next_version: Path
) -> None:
    await fill(settings)
    write_next(next_version, *adds_motto())
    async with opened(settings):
        aside = settings.key_path.rename(settings.key_path.with_suffix(".aside"))
    before = await catalogue(settings.url)
    with pytest.raises(SealError):
        await prepare(settings, next_version)
    assert await catalogue(settings.url) == before
    aside.rename(settings.key_path)
    assert await prepare(settings, next_version) == [NEXT]


async def test_a_rebuild_that_forgets_rows_is_refused(settings: Settings, next_version: Path) -> None:
    if not settings.is_sqlite:
        pytest.skip("PostgreSQL checks references at every statement")
    await fill(settings)
    rows = await row_counts(settings.url)
    up, down = adds_motto()
    forgetful = up["sqlite"].replace('FROM "units";', 'FROM "units" WHERE "parent_id" IS NULL;')
    write_next(next_version, {"sqlite": forgetful}, down)
    with pytest.raises(MigrationError, match="would point to a missing row"):
        await upgrade(settings, next_version)
    assert await row_counts(settings.url) == rows


async def test_a_sqlite_file_is_copied_aside_first(settings: Settings, next_version: Path) -> None:
    if not settings.is_sqlite:
        pytest.skip("PostgreSQL has backups of its own")
    await fill(settings)
    before, rows = await catalogue(settings.url), await row_counts(settings.url)
    await upgrade(settings, next_version)
    copy = settings.url + BEFORE_UPGRADE
    assert (await catalogue(copy), await row_counts(copy)) == (before, rows)


async def test_an_older_program_leaves_a_newer_database_alone(settings: Settings, next_version: Path) -> None:
    await upgrade(settings, next_version)
    with pytest.raises(MigrationError, match=f"another version, .*: it has {NEXT}"):
        await upgrade(settings)


async def test_processes_that_start_together_migrate_once(empty: Settings) -> None:
    program = "import asyncio; from server.migrations import upgrade; from server.settings import Settings; "
    environment = {**os.environ, "RANGKUI_DATABASE_URL": empty.url, "RANGKUI_DATA": str(empty.data)}

    async def start() -> list[str]:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-c", program + "print('applied', *asyncio.run(upgrade(Settings())))"),
            cwd=ROOT,
            env=environment,
            stdout=asyncio.subprocess.PIPE,
        )
        printed, _ = await process.communicate()
        assert process.returncode == 0
        return printed.decode().splitlines()[-1].split()[1:]

    done = await asyncio.gather(*(start() for _ in range(3)))
    assert sorted(done, key=len) == [[], [], [migration.name for migration in history()]]
    assert (await row_counts(empty.url))["journal_head"] == 1


def test_the_history_is_packed_beside_the_server() -> None:
    assert FOLDER == ROOT / "migrations"
    packed = re.search(r"^packages = (\[.*\])$", (ROOT / "pyproject.toml").read_text(), re.MULTILINE)
    assert packed is not None
    assert '"migrations"' in packed[1]
    assert [migration.number for migration in history()] == list(range(len(history())))


def test_a_file_of_sqlite_keeps_no_half_of_a_trigger() -> None:
    with closing(sqlite_by_history()) as database:
        names = {
            name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'trigger'")
        }
    every = {
        f"{table}_no_{verb}"
        for table in ("audit_entries", "events", "timeline_entries")
        for verb in ("update", "delete")
    }
    assert names == {*every, "timeline_entries_sealed_anew"}
