"""Whoever floods the service with parts of photos loses their own, and nobody else's."""

import asyncio
from uuid import UUID, uuid4

import pytest

from server.files import ledger
from server.files.ledger import Ledger
from server.files.models import Attachment
from server.files.services import PART_BYTES, Files
from server.files.sweeps import delete_loose_files
from server.kit.refusals import Invalid, TooMany
from server.settings import Settings
from tests.support import complaint_factories as make

ATTACKER, HONEST = "203.0.113.7", "198.51.100.9"


@pytest.fixture
def small(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let few uploads be under way."""
    monkeypatch.setattr(ledger, "MOST_OF_ADDRESS", 5)
    monkeypatch.setattr(ledger, "MOST_IN_ALL", 20)


async def test_a_flood_that_begins_at_any_byte_refuses_nobody_elses_photo(
    database: None, settings: Settings, small: None
) -> None:
    files, photo, data = Files(settings), uuid4(), make.jpeg()
    half = len(data) // 2
    await files.add_part(photo, 0, len(data), data[:half], address=HONEST)
    for number in range(40):
        await files.add_part(uuid4(), 1, 1000, b"x", address=f"{ATTACKER[:-1]}{number % 10}")
    done = await files.add_part(photo, half, len(data), data[half:], address=HONEST)
    assert isinstance(done, Attachment)
    assert len(await files.parts.sizes()) <= 20


@pytest.mark.asvs("5.2.4")
async def test_one_address_holds_its_share_and_loses_what_it_left_longest(small: None) -> None:
    held, uploads = Ledger(), [uuid4() for _ in range(8)]
    gone = [dropped for upload in uploads for dropped in held.add(upload, ATTACKER, 10)]
    assert gone == uploads[:3]
    assert held.add(uploads[3], ATTACKER, 10) == []
    assert held.add(uuid4(), ATTACKER, 10) == [uploads[4]]


async def test_when_all_hold_too_much_the_one_who_holds_most_loses(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(ledger, "MOST_BYTES_IN_ALL", 100)
    held, honest, large = Ledger(), uuid4(), uuid4()
    held.add(honest, HONEST, 10)
    held.add(large, ATTACKER, 80)
    assert held.add(uuid4(), "192.0.2.1", 20) == [large]
    # What an earlier process left belongs to nobody, and goes when nobody holds more.
    assert held.add(honest, HONEST, 10) == []


async def test_a_home_with_many_addresses_holds_one_share(small: None) -> None:
    held = Ledger()
    dropped = [gone for number in range(9) for gone in held.add(uuid4(), f"2001:db8::{number}", 1)]
    assert len(dropped) == 4


async def test_parts_that_overlap_are_refused_and_take_no_room(database: None, settings: Settings) -> None:
    files, upload = Files(settings), uuid4()
    total, data = 8 * 1024 * 1024, bytes(PART_BYTES)
    await files.add_part(upload, 0, total, data)
    refused = 0
    for start in range(1, 60):
        try:
            await files.add_part(upload, start, total, data)
        except Invalid:
            refused += 1
    await files.add_part(upload, 0, total, data)
    assert (refused, await files.parts.sizes()) == (59, [(upload, PART_BYTES)])


@pytest.mark.asvs("5.2.1", "5.2.4")
async def test_no_photo_is_taken_in_when_the_disk_has_no_room_left(
    database: None, settings: Settings
) -> None:
    files = Files(settings.model_copy(update={"disk_kept_free_mib": 2**40}))
    with pytest.raises(TooMany) as refused:
        await files.add_part(uuid4(), 0, 10, b"12345")
    assert refused.value.retry_after_seconds == 60
    assert await files.parts.sizes() == []


async def test_what_is_left_unfinished_goes_after_an_hour(
    database: None, settings: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    files, upload = Files(settings), uuid4()
    await files.add_part(upload, 0, 10, b"12345")
    assert await delete_loose_files(settings) == 0
    monkeypatch.setattr("server.files.sweeps.KEPT_SECONDS", -1)
    assert await delete_loose_files(settings) == 1
    assert await files.received(upload) == (0, False)


async def test_what_an_earlier_process_left_is_counted_too(
    database: None, settings: Settings, small: None
) -> None:
    earlier = Files(settings)
    left: list[UUID] = [uuid4() for _ in range(20)]
    await asyncio.gather(
        *(earlier.add_part(each, 0, 10, b"1", address=f"192.0.2.{n}") for n, each in enumerate(left))
    )
    later = Files(settings)
    await later.add_part(uuid4(), 0, 10, b"1", address=HONEST)
    assert len(await later.parts.sizes()) == 20
