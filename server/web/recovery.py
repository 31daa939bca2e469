"""The recovery sheet: its code stands in the one answer to whoever made it, and nowhere else."""

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from server.settings import Settings
from server.staff.actors import actor_for_token
from server.staff.recovery import make_sheet, note_sheet, open_older_letters
from server.web.answers import answering, read_object, text_of
from server.web.cookies import session_token


def recovery_routes(settings: Settings) -> list[Route]:
    """Give the routes of recovery sheets for these settings."""

    async def new_sheet(request: Request) -> Response:
        [password] = text_of(await read_object(request), "password")
        actor = await actor_for_token(session_token(request), settings)
        return JSONResponse({"code": await make_sheet(actor, password)})

    async def sheet_noted(request: Request) -> Response:
        await read_object(request)
        await note_sheet(await actor_for_token(session_token(request), settings))
        return Response(status_code=204)

    async def older_letters(request: Request) -> Response:
        [code] = text_of(await read_object(request), "code")
        actor = await actor_for_token(session_token(request), settings)
        return JSONResponse({"opened": await open_older_letters(actor, code)})

    return [
        Route("/recovery/sheet", answering(new_sheet), methods=["POST"]),
        Route("/recovery/noted", answering(sheet_noted), methods=["POST"]),
        Route("/recovery/letters", answering(older_letters), methods=["POST"]),
    ]
