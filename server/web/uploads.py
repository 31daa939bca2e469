"""Photos in and out: resumable uploads in parts, and downloads that are checked each time."""

import re
from uuid import UUID

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from server.access.actor import Actor
from server.files.models import Attachment
from server.files.owner import holder_of_file, may_see_file
from server.files.queries import attachment
from server.files.services import Files
from server.files.store import SIZES
from server.kit.refusals import FieldProblem, Invalid, NotFound
from server.settings import Settings
from server.staff.actors import actor_for_token
from server.web.answers import answering
from server.web.cookies import session_token
from server.web.limits import Buckets
from server.web.origins import client_address

_RANGE = re.compile(r"bytes (\d{1,8})-(\d{1,8})/(\d{1,8})")
# A photo is shown by our own page only and can run nothing, whatever its bytes.
PHOTO_HEADERS = {
    "Content-Security-Policy": "default-src 'none'; sandbox",
    "Cache-Control": "private, no-store",
    "X-Content-Type-Options": "nosniff",
}


def upload_routes(settings: Settings) -> list[Route]:
    """Give the routes of photos for these settings."""
    files = Files(settings)
    parts = Buckets(settings.stranger_parts_per_minute)

    async def put_part(request: Request) -> Response:
        upload, (start, end, total) = _id(request), _content_range(request)
        address = client_address(request, settings)
        parts.take(address)
        data = await request.body()
        if len(data) != end - start + 1:
            raise Invalid(FieldProblem("Content-Range", "malformed"))
        done = await files.add_part(upload, start, total, data, address=address)
        if isinstance(done, Attachment):
            photo = {"mediaType": done.media_type, "width": done.width, "height": done.height}
            return JSONResponse({"id": str(done.id), **photo}, 201)
        return JSONResponse({"received": done}, 202)

    async def get_upload(request: Request) -> Response:
        received, complete = await files.received(_id(request))
        return JSONResponse({"received": received, "complete": complete})

    async def get_file(request: Request) -> Response:
        size = request.query_params.get("size", "full")
        photo = await attachment(_id(request))
        if photo is None or size not in SIZES:
            raise NotFound
        if not await may_see_file(await _reader(request, settings, photo), photo):
            raise NotFound
        content = await files.photos.get(photo.id, size)
        if content is None:
            raise NotFound
        name = f'inline; filename="{photo.id}.jpg"'
        headers = {**PHOTO_HEADERS, "Content-Disposition": name}
        return Response(content, media_type=photo.media_type, headers=headers)

    return [
        Route("/uploads/{id}", answering(put_part), methods=["PUT"]),
        Route("/uploads/{id}", answering(get_upload), methods=["GET"]),
        Route("/files/{id}", answering(get_file), methods=["GET"]),
    ]


async def _reader(request: Request, settings: Settings, photo: Attachment) -> Actor:
    shown = request.headers.get("x-receipt", "").split()
    if len(shown) != 2:
        return await actor_for_token(session_token(request), settings)
    return await holder_of_file(photo, client_address(request, settings), shown[0], shown[1])


def _id(request: Request) -> UUID:
    try:
        return UUID(request.path_params["id"])
    except ValueError as error:
        raise NotFound from error


def _content_range(request: Request) -> tuple[int, int, int]:
    found = _RANGE.fullmatch(request.headers.get("content-range", ""))
    if found is None:
        raise Invalid(FieldProblem("Content-Range", "malformed"))
    start, end, total = map(int, found.groups())
    return start, end, total
