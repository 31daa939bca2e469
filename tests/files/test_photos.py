"""Photos are decoded apart, written anew, sealed, and shown only to those who may read the complaint."""

import asyncio
from io import BytesIO
from pathlib import Path
from uuid import uuid4

import pytest
from PIL import Image

from server.access.actor import STRANGER
from server.files.models import Attachment
from server.files.owner import may_see_file
from server.files.services import PART_BYTES, Files
from server.files.sweeps import delete_loose_files
from server.kit.refusals import Invalid
from server.settings import Settings
from tests.support import complaint_factories as make
from tests.support.held_clock import HeldClock

MARK = b"MARK-7f3a91"
ORIENTATION, MAKER, GPS = 0x0112, 0x010F, 0x8825


def marked_photo() -> bytes:
    """Give a photo taken sideways, with a mark in EXIF, in the comment and after the end."""
    exif = Image.Exif()
    exif[ORIENTATION], exif[MAKER] = 6, MARK.decode()
    exif.get_ifd(GPS)[1] = "S"
    return make.jpeg(800, 600, exif=exif, comment=MARK) + MARK


def encoded(kind: str, mode: str = "RGB", size: tuple[int, int] = (60, 40)) -> bytes:
    """Give an image in any format."""
    target = BytesIO()
    Image.new(mode, size).save(target, kind)
    return target.getvalue()


@pytest.mark.asvs("14.2.8")
async def test_only_the_pixels_of_a_photo_survive_and_stand_upright(
    database: None, settings: Settings
) -> None:
    files, photo = Files(settings), uuid4()
    row = await files.add_photo(photo, marked_photo())
    full = await files.photos.get(photo, "full")
    assert full is not None
    image = Image.open(BytesIO(full))
    assert (row.width, row.height, image.size) == (600, 800, (600, 800))
    assert (MARK in full, dict(image.getexif()), image.info.get("comment")) == (False, {}, None)


async def test_a_large_photo_is_made_smaller_and_gets_a_thumbnail(database: None, settings: Settings) -> None:
    files, photo = Files(settings), uuid4()
    row = await files.add_photo(photo, make.jpeg(4000, 3000))
    thumb = await files.photos.get(photo, "thumb")
    assert thumb is not None
    assert (row.width, row.height, Image.open(BytesIO(thumb)).size) == (1600, 1200, (320, 240))


@pytest.mark.asvs("5.2.2")
@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"<svg xmlns='http://www.w3.org/2000/svg'/>",
        b"<html><script>alert(1)</script></html>",
        make.jpeg()[:400],
        b"\xff\xd8\xff" + b"0" * 5000,
        encoded("GIF"),
        encoded("TIFF"),
        encoded("BMP"),
    ],
)
async def test_what_is_no_whole_jpeg_png_or_webp_is_refused(
    database: None, settings: Settings, data: bytes
) -> None:
    with pytest.raises(Invalid, match="not_a_photo"):
        await Files(settings).add_photo(uuid4(), data)
    assert await Attachment.all().count() == 0


@pytest.mark.asvs("5.2.6")
async def test_a_pixel_flood_is_refused_before_it_is_decoded(database: None, settings: Settings) -> None:
    with pytest.raises(Invalid, match="file_too_large"):
        await Files(settings).add_photo(uuid4(), encoded("PNG", "1", (30000, 30000)))


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGBA", "I;16"])
async def test_every_common_kind_of_png_is_taken(database: None, settings: Settings, mode: str) -> None:
    row = await Files(settings).add_photo(uuid4(), encoded("PNG", mode))
    assert (row.media_type, row.width) == ("image/jpeg", 60)


async def test_an_upload_goes_on_where_it_broke_off_and_parts_may_repeat(
    database: None, settings: Settings
) -> None:
    files, upload = Files(settings), uuid4()
    data = make.jpeg() + bytes(2 * PART_BYTES)
    first, second, third = (data[i : i + PART_BYTES] for i in range(0, len(data), PART_BYTES))
    for _ in range(2):
        assert await files.add_part(upload, 0, len(data), first) == PART_BYTES
    assert await files.received(upload) == (PART_BYTES, False)
    await files.add_part(upload, 2 * PART_BYTES, len(data), third)
    done = await files.add_part(upload, PART_BYTES, len(data), second)
    again = await files.add_part(upload, 0, len(data), first)
    assert isinstance(done, Attachment)
    assert done == again


async def test_twins_of_the_last_part_make_one_photo(database: None, settings: Settings) -> None:
    files, upload, data = Files(settings), uuid4(), make.jpeg()
    twins = await asyncio.gather(*(files.add_part(upload, 0, len(data), data) for _ in range(3)))
    assert {row.id for row in twins if isinstance(row, Attachment)} == {upload}
    assert await Attachment.all().count() == 1


@pytest.mark.asvs("5.3.1")
async def test_nothing_of_a_photo_lies_readable_on_disk(database: None, settings: Settings) -> None:
    files, whole, half = Files(settings), uuid4(), uuid4()
    data = marked_photo()
    await files.add_photo(whole, data)
    await files.add_part(half, 0, len(data) + 1, data)
    stored = [path.read_bytes() for path in _files_below(settings.data)]
    assert len(stored) >= 3
    assert not any(MARK in content or b"JFIF" in content for content in stored)


async def test_loose_photos_and_uploads_are_swept_after_a_day_and_attached_ones_stay(
    database: None, settings: Settings, clock: HeldClock
) -> None:
    files, loose, kept = Files(settings), uuid4(), uuid4()
    await make.town()
    for photo in (loose, kept):
        await files.add_photo(photo, make.jpeg())
    await make.filed(photos=[kept])
    clock.advance(days=2)
    assert await delete_loose_files(settings) == 1
    assert await files.photos.get(loose, "full") is None
    assert await files.photos.get(kept, "full") is not None


async def test_a_photo_is_seen_by_those_who_may_read_its_complaint(
    database: None, settings: Settings
) -> None:
    files, photo = Files(settings), uuid4()
    town = await make.town()
    await files.add_photo(photo, make.jpeg())
    row = await make.filed(photos=[photo])
    attached = await Attachment.get(id=photo)
    other = await make.filed()
    readers = [make.citizen_of(row), town.verifier, town.handler, make.citizen_of(other), STRANGER]
    assert [await may_see_file(reader, attached) for reader in readers] == [
        True,
        True,
        False,
        False,
        False,
    ]


async def test_a_photo_belongs_to_one_complaint_only(database: None, settings: Settings) -> None:
    photo = uuid4()
    await make.town()
    await Files(settings).add_photo(photo, make.jpeg())
    await make.filed(photos=[photo])
    with pytest.raises(Invalid, match="attachments"):
        await make.filed(photos=[photo])


def _files_below(folder: Path) -> list[Path]:
    return [path for name in ("files", "uploads") for path in (folder / name).rglob("*") if path.is_file()]


async def test_a_file_of_nothing_or_of_an_unknown_owner_is_seen_by_nobody(database: None) -> None:
    town = await make.town()
    row = await make.filed()
    for owner in ({}, {"owner_kind": "secret_letter", "owner_id": row.id}, {"owner_id": row.id}):
        file = Attachment(id=uuid4(), **owner)
        assert not await may_see_file(town.verifier, file)
    assert await may_see_file(town.verifier, Attachment(owner_kind="complaint", owner_id=row.id))
