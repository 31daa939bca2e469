"""Somebody who can write to the database, and has an account or a receipt of their own, moves what is sealed."""

import sqlite3
from contextlib import closing
from pathlib import Path
from uuid import uuid4

import pytest
from tortoise import connections

from server.complaints.models import Complaint
from server.files.services import Files
from server.kit.fields import SealedFor
from server.kit.models import NOT_OPENED
from server.kit.seal import SealError
from server.settings import Settings
from server.staff.models import Person
from tests.support import complaint_factories as make
from tests.support.sealed import (
    BLANK,
    everything_stored,
    opened_texts,
    sealed_columns,
    sealed_of_old,
    stored_texts,
    twin,
    written_town,
)
from tests.support.voices import office

TRACK = """query ($code: String!, $key: String!) {
  trackedComplaint(code: $code, key: $key) { title body timeline { text } }
}"""
PLANTED = 40


async def test_text_moved_into_ones_own_complaint_is_not_read_out_by_its_receipt(
    database: None, settings: Settings
) -> None:
    await make.town()
    own = make.draft()
    theirs, mine = (
        await make.filed(make.draft(title="Pungutan", body="Petugas meminta uang di loket dua, Senin pagi.")),
        await make.filed(own),
    )
    script = "UPDATE complaints SET {0} = (SELECT {0} FROM complaints WHERE id = '{1}') WHERE id = '{2}'"
    for column in ("title", "body"):
        await connections.get("default").execute_script(script.format(column, theirs.id, mine.id))
    async with office(settings) as opened:
        answer = await opened.citizen.ask(TRACK, code=own.code, key=own.key)
    assert (answer["title"], answer["body"]) == (NOT_OPENED, NOT_OPENED)


@pytest.mark.asvs("11.3.3")
async def test_a_value_moved_to_another_row_column_or_table_opens_nowhere(database: None) -> None:
    await written_town()
    stolen, texts = await stored_texts(), await opened_texts()
    assert {place[:2] for place in stolen} == {
        (model._meta.db_table, name) for model, name in sealed_columns()
    }
    one_of_each = {place[:2]: place for place in stolen}.values()
    read_out = []
    for model, name in sealed_columns():
        row = await model.all().first()
        assert row
        for place in one_of_each:
            moved = await twin(row, **{name: SealedFor(stolen[place])})
            found = getattr(await model.get(pk=moved.pk), name)
            read_out += [(place, model, name)] if found not in BLANK else []
    assert read_out == []
    assert set(texts.values()) & set(BLANK) == set()


async def test_a_value_of_the_old_form_opens_nowhere_once_all_are_bound_to_their_rows(database: None) -> None:
    await written_town()
    for model, name in sealed_columns():
        row = await model.all().first()
        assert row
        moved = await twin(row, **{name: SealedFor(sealed_of_old("Rahasia besar", name))})
        assert getattr(await model.get(pk=moved.pk), name) in BLANK


async def test_one_value_that_does_not_open_takes_no_list_from_anybody(database: None) -> None:
    await make.town()
    bad, good = await make.filed(), await make.filed(make.draft(title="Jalan rusak"))
    sealed = SealedFor("s2:00000000:AAAA")
    await Complaint.filter(id=bad.id).update(title=sealed, place=sealed)
    found = {row.id: (row.title, row.place) for row in await Complaint.all()}
    assert found == {bad.id: (NOT_OPENED, None), good.id: ("Jalan rusak", good.place)}


@pytest.mark.asvs("11.3.3")
async def test_a_photo_moved_to_another_is_not_shown(database: None, settings: Settings) -> None:
    files, one, other = Files(settings), uuid4(), uuid4()
    for photo in (one, other):
        await files.add_photo(photo, make.jpeg())
    folder = settings.data / "files"
    (from_there,), (to_here,) = (list(folder.glob(f"*/{photo}.full")) for photo in (one, other))
    to_here.write_bytes(from_there.read_bytes())
    assert await files.photos.get(one, "full")
    assert await files.photos.get(other, "full") is None


async def test_a_sealed_column_is_changed_for_one_row_alone(database: None) -> None:
    await written_town()
    with pytest.raises(SealError, match="sealed for one row"):
        await Person.all().update(employee_number="199203152019032004")
    nobody = Person()
    object.__setattr__(nobody, "id", None)
    with pytest.raises(SealError, match="has no id"):
        Person._meta.fields_map["employee_number"].to_db_value("1", nobody)


async def test_a_copied_database_shows_none_of_the_planted_texts(
    database: None, settings: Settings, tmp_path: Path
) -> None:
    await written_town()
    columns = sealed_columns()
    planted = []
    for number in range(PLANTED):
        model, name = columns[number % len(columns)]
        row = await model.all().first()
        assert row
        planted.append(f"Rahasia {uuid4().hex}")
        await twin(row, **{name: planted[-1]})
    assert set(planted) <= set((await opened_texts()).values())
    stored = await everything_stored()
    if settings.is_sqlite:
        copy = tmp_path / "copy.sqlite3"
        with closing(sqlite3.connect(settings.url.removeprefix("sqlite://"))) as source:
            source.execute("VACUUM INTO ?", (str(copy),))
        stored += copy.read_bytes().decode("latin-1")
    assert [text for text in planted if text in stored] == []
