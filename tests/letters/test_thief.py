"""Somebody has all that lies on the server, and power over accounts; they read no letter."""

import re
import sqlite3
from pathlib import Path

import pytest
from tortoise import connections

from server.access.actor import Role
from server.feedback.models import Feedback
from server.feedback.views import Shut
from server.kit.models import sealed_fields
from server.kit.seal import Place, SealError, keyring
from server.settings import Settings
from server.staff.sign_in import Chosen
from tests.support import factories
from tests.support.correspondence import NEW, enter, items, officer, read, reset, texts, token_of, write
from tests.support.sealed import everything_stored, opened_texts
from tests.support.voices import Voice, office

PLANTED = texts(1, 40)
SEALED = re.compile(rb"s2:[0-9a-f]{8}:[A-Za-z0-9+/]+=*")
MINE = "{ myFeedback { batches { items { wentWell couldBeBetter nextStep } } } }"


def found_in(text: str) -> list[str]:
    """Give the planted strings that stand in a text."""
    return [each for each in PLANTED if each in text]


async def carved(settings: Settings) -> str:
    """Open whatever lies anywhere in the files of the database, deleted rows too, by the keys of the key file."""
    connection = connections.get("default")
    if connection.capabilities.dialect != "sqlite":
        return ""
    file = Path(settings.url.removeprefix("sqlite://"))
    with sqlite3.connect(file) as other:
        other.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    files = [each.read_bytes() for each in file.parent.glob(f"{file.name}*") if each.is_file()]
    values = {value.decode() for data in files for value in SEALED.findall(data)}
    places = [
        field.place(Feedback, pk)
        for pk in await Feedback.all().values_list("id", flat=True)
        for _, field in sealed_fields(Feedback)
    ]
    found = [text for value in values for place in places if (text := opened(value, place))]
    return " ".join(found)


def opened(value: str, place: Place) -> str:
    """Open a value by the key file, if it belongs to a place."""
    try:
        return keyring().open(value, place)
    except SealError:
        return ""


@pytest.mark.usefixtures("database")
async def test_database_key_file_and_a_fresh_administrator_find_none_of_forty_letters(
    settings: Settings,
) -> None:
    unit = await factories.unit()
    person = await officer(of=unit)
    await write(person, PLANTED[:20])
    # What waits is the server's to read, which is what the screen says, until the officer has signed in.
    assert len(found_in(await everything_opened(settings))) == 20
    reader = await enter(person, settings)
    await write(person, PLANTED[20:])
    assert await read(reader) == PLANTED

    kept = await everything_opened(settings)
    administrator = await factories.actor_with(Role.ADMIN, unit)
    thief = await reset(person, settings, Chosen(NEW, shuts_letters=True), administrator)
    token = await token_of(person, NEW)
    async with office(settings) as opened_office:
        answers = [await Voice(opened_office.browser, token).ask(MINE), await items(thief)]
    assert found_in(kept + str(answers)) == []
    # And whoever they are, they are told that the letters are shut.
    assert {item.shut for item in await items(thief)} == {Shut.OLDER_KEY}


async def everything_opened(settings: Settings) -> str:
    """Give all that can be had of a database by its key file, as rows and as bytes."""
    rows = " ".join((await opened_texts()).values())
    bytes_of_files = await carved(settings)
    return f"{await everything_stored()} {rows} {bytes_of_files}"
