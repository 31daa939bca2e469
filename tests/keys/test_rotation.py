"""A new key comes while others read and write; look-ups stay, and nobody is shown less than before."""

import asyncio
from pathlib import Path
from uuid import uuid4

import pytest
from typer.testing import CliRunner

from server.cli import app
from server.complaints.models import Complaint
from server.database import opened
from server.files.services import Files
from server.keys import rotation
from server.keys.holding import Holder
from server.keys.resealing import tally_files, tally_text
from server.keys.rotation import rotate
from server.kit import seal
from server.kit.key_file import Keys, read_keys, write_keys
from server.kit.seal import keyring, use_keyring
from server.kit.trouble import Trouble
from server.sealing.kinds import KeyState
from server.sealing.models import KeyHolder, SealingKey
from server.settings import Settings
from server.staff.models import Person
from server.staff.queries import digits_of, number_lookup
from tests.support import complaint_factories as make
from tests.support.sealed import opened_texts, written_town


def silent(_line: str) -> None:
    """Say nothing."""


async def test_everything_is_sealed_with_the_new_key_and_what_is_looked_up_is_found(
    database: None, settings: Settings
) -> None:
    await written_town()
    files, photo = Files(settings), uuid4()
    await files.add_photo(photo, make.jpeg())
    before, old = await opened_texts(), keyring().sealing
    new = await rotate(settings, silent)
    assert new != old
    assert await opened_texts() == before
    assert (await tally_text(), await tally_files(settings)) == ({new: len(before)}, {new: 2})
    assert await files.photos.get(photo, "full")
    person = await Person.filter(employee_number__isnull=False).first()
    assert person
    assert await Person.exists(number_lookup=number_lookup(digits_of(person.employee_number)))
    states = {row.id: row.state for row in await SealingKey.all()}
    assert states == {"find": KeyState.FINDING, old: KeyState.RETIRED, new: KeyState.SEALING}


async def test_the_key_that_was_rotated_away_opens_nothing_and_may_go(
    database: None, settings: Settings
) -> None:
    await written_town()
    before = await opened_texts()
    new = await rotate(settings, silent)
    keys = read_keys(settings.key_path)
    assert keys
    write_keys(settings.key_path, Keys(keys.finding, tuple(key for key in keys.sealing if key.id == new)))
    await Holder(settings.key_path).look()
    assert keyring().ids == (new,)
    assert await opened_texts() == before


@pytest.mark.parametrize(
    "step", ["write_keys", "insist", "fit", "reseal_text", "reseal_files", "retire_what_seals_nothing"]
)
async def test_a_rotation_cut_off_at_any_step_goes_on_with_the_same_key(
    database: None, settings: Settings, monkeypatch: pytest.MonkeyPatch, step: str
) -> None:
    await written_town()
    before = await opened_texts()
    whole = getattr(rotation, step)

    def cut(*args: object) -> object:
        whole(*args) if step == "write_keys" else None
        raise asyncio.CancelledError

    with monkeypatch.context() as patched:
        patched.setattr(rotation, step, cut)
        with pytest.raises(asyncio.CancelledError):
            await rotate(settings, silent)
    assert await opened_texts() == before
    new = await rotate(settings, silent)
    keys = read_keys(settings.key_path)
    assert keys
    assert [key.id for key in keys.sealing][1:] == [new]
    assert (await opened_texts(), await tally_text()) == (before, {new: len(before)})


async def test_a_process_that_cannot_learn_of_the_new_key_holds_it_up_until_it_can(
    database: None, settings: Settings, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    await written_town()
    elsewhere = tmp_path / "other-machine.key"
    elsewhere.write_bytes(settings.key_path.read_bytes())
    other, old = Holder(elsewhere), keyring().sealing
    await other.look()
    monkeypatch.setattr(rotation, "WAITS_SECONDS", 0.3)
    with pytest.raises(Trouble, match="copy the key file to its machine"):
        await rotate(settings, silent)
    await other.look()
    assert set(await tally_text()) == {old}
    elsewhere.write_bytes(settings.key_path.read_bytes())
    done = asyncio.create_task(rotate(settings, silent))
    monkeypatch.setattr(rotation, "WAITS_SECONDS", 20)
    while not done.done():
        await other.look()
        await asyncio.sleep(0.05)
    assert set(await tally_text()) == {await done}
    assert (await KeyHolder.get(id=other.id)).sealing == await done


async def test_a_program_that_meets_a_newer_key_looks_into_the_key_file_again(
    database: None, settings: Settings
) -> None:
    await make.town()
    row = await make.filed(make.draft(title="Jalan rusak"))
    from_before, look_again = keyring(), seal._look_again
    await rotate(settings, silent)
    use_keyring(from_before, look_again)
    assert (await Complaint.get(id=row.id)).title == "Jalan rusak"


def test_the_keys_are_listed_with_what_each_of_them_seals(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RANGKUI_DATABASE_URL", settings.database_url)
    monkeypatch.setenv("RANGKUI_DATA", str(settings.data))

    async def fill() -> int:
        async with opened(settings):
            await written_town()
            return len(await opened_texts())

    count = asyncio.run(fill())
    rotated = CliRunner().invoke(app, ["keys", "rotate"])
    assert rotated.exit_code == 0, rotated.output
    listed = CliRunner().invoke(app, ["keys"]).stdout.splitlines()
    words = [line.split() for line in listed]
    assert ["find", "finds", "what"] in [line[:3] for line in words]
    assert [line[1:4] for line in words if line[3:] == ["seals"]] == [[str(count), "0", "seals"]]
    assert len([line for line in listed if "seals nothing; opens older backups" in line]) == 1


def test_going_back_to_a_version_that_could_not_open_it_is_refused(
    settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("RANGKUI_DATABASE_URL", settings.database_url)
    monkeypatch.setenv("RANGKUI_DATA", str(settings.data))

    async def fill() -> None:
        async with opened(settings):
            await make.town()

    asyncio.run(fill())
    ended = CliRunner().invoke(app, ["migrate", "--down-to", "3"])
    assert ended.exit_code == 1
    assert ended.stderr.startswith("Earlier versions cannot open what is sealed now")
