"""Photos over HTTP: resumable, idempotent, and shown only to those who may see the complaint."""

from collections.abc import AsyncIterator
from uuid import UUID, uuid4

import httpx
import pytest
from starlette.applications import Starlette
from starlette.middleware import Middleware

from server.settings import Settings
from server.web.gate import Gate
from server.web.uploads import upload_routes
from tests.support import complaint_factories as make


@pytest.fixture
async def phone(database: None, settings: Settings) -> AsyncIterator[httpx.AsyncClient]:
    """Give a client of the photo routes behind the gate."""
    gate = Middleware(Gate, settings=settings, policy=lambda: "default-src 'self'")
    app = Starlette(routes=upload_routes(settings), middleware=[gate])
    transport = httpx.ASGITransport(app)
    async with httpx.AsyncClient(transport=transport, base_url="https://rangkui.test") as client:
        yield client


async def put(phone: httpx.AsyncClient, upload: UUID, data: bytes, start: int, end: int) -> httpx.Response:
    """Send bytes start..end (end not included) of a photo."""
    place = {"Content-Range": f"bytes {start}-{end - 1}/{len(data)}"}
    return await phone.put(f"/uploads/{upload}", content=data[start:end], headers=place)


async def attached(phone: httpx.AsyncClient) -> tuple[UUID, dict[str, str]]:
    """File a complaint with a photo; give the photo and the header of its receipt."""
    await make.town()
    photo, data, new = uuid4(), make.jpeg(), make.draft()
    await put(phone, photo, data, 0, len(data))
    await make.filed(make.draft(code=new.code, key=new.key, photos=[photo]))
    return photo, {"X-Receipt": f"{new.code} {new.key}"}


async def test_an_upload_tells_how_far_it_came_and_goes_on_from_there(phone: httpx.AsyncClient) -> None:
    upload, data = uuid4(), make.jpeg()
    half = len(data) // 2
    first = await put(phone, upload, data, 0, half)
    assert (first.status_code, first.json()) == (202, {"received": half})
    assert (await phone.get(f"/uploads/{upload}")).json() == {"received": half, "complete": False}
    whole = [await put(phone, upload, data, half, len(data)) for _ in range(2)]
    assert {answer.status_code for answer in whole} == {201}
    assert whole[0].json() == {"id": str(upload), "mediaType": "image/jpeg", "width": 640, "height": 480}


@pytest.mark.parametrize("place", ["", "bytes 0-9/20", "bytes 5-1/20", "bytes 0-2/9999999", "items 0-2/3"])
async def test_a_part_that_does_not_fit_its_range_is_refused(phone: httpx.AsyncClient, place: str) -> None:
    answer = await phone.put(f"/uploads/{uuid4()}", content=b"abc", headers={"Content-Range": place})
    assert (answer.status_code, answer.json()["code"]) == (400, "INVALID")


async def test_what_is_no_photo_is_refused_in_words(phone: httpx.AsyncClient) -> None:
    answer = await put(phone, uuid4(), b"<svg onload=alert(1)>", 0, 21)
    assert answer.status_code == 400
    assert answer.json()["fields"][0]["message"] == "Berkas ini bukan foto JPEG, PNG, atau WebP yang utuh."


@pytest.mark.asvs("3.2.1", "5.3.1", "5.4.1", "5.4.2")
async def test_a_photo_is_shown_to_its_citizen_as_an_image_that_can_run_nothing(
    phone: httpx.AsyncClient,
) -> None:
    photo, receipt = await attached(phone)
    answer = await phone.get(f"/files/{photo}?size=thumb", headers=receipt)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "image/jpeg")
    assert answer.headers["content-security-policy"] == "default-src 'none'; sandbox"
    assert answer.headers["content-disposition"] == f'inline; filename="{photo}.jpg"'


@pytest.mark.asvs("8.2.2")
async def test_a_photo_is_shown_to_nobody_else(phone: httpx.AsyncClient) -> None:
    photo, _ = await attached(phone)
    wrong = {"X-Receipt": f"RKI-2026-AAAAAA {make.new_key()}"}
    for headers in ({}, wrong, {"X-Receipt": "x"}, {"Cookie": "__Host-rangkui=guess"}):
        assert (await phone.get(f"/files/{photo}", headers=headers)).status_code == 404


@pytest.mark.asvs("5.3.2")
async def test_odd_addresses_are_not_found(phone: httpx.AsyncClient) -> None:
    photo, receipt = await attached(phone)
    for path in (f"/files/{uuid4()}", "/files/passwd", f"/files/{photo}?size=../full", "/uploads/1"):
        assert (await phone.get(path, headers=receipt)).status_code == 404
