"""Sign-in, sign-out, activation and change of password. The session's token travels in the cookie only."""

from datetime import timedelta

from starlette.requests import Request
from starlette.responses import Response
from starlette.routing import Route

from server.access.devices import KEPT
from server.kit.ids import new_token
from server.settings import Settings
from server.staff.actors import actor_for_token
from server.staff.errors import SignInFailed
from server.staff.sign_in import Place, activate, change_password, sign_in, sign_out
from server.web.answers import answering, read_object, refused, request_language, text_of
from server.web.cookies import clear_session, device_secret, session_token, set_device, set_session
from server.web.origins import client_address


def account_routes(settings: Settings) -> list[Route]:
    """Give the routes of accounts for these settings."""

    async def open_session(request: Request) -> Response:
        number, password = text_of(await read_object(request), "number", "password")
        at = Place(
            address=client_address(request, settings),
            device=request.headers.get("user-agent", ""),
            secret=device_secret(request) or new_token(),
        )
        try:
            token = await sign_in(number, password, at)
        except SignInFailed as refusal:
            language = request_language(request.headers)
            return refused(refusal, language, status=401, text="sign_in_failed")
        # The session that was open on this device ends: nobody stays signed in behind someone else.
        await sign_out(session_token(request), settings)
        answer = Response(status_code=204)
        set_session(answer, token, timedelta(hours=settings.session_hours))
        set_device(answer, at.secret, KEPT)
        return answer

    async def end_session(request: Request) -> Response:
        await sign_out(session_token(request), settings)
        answer = Response(status_code=204)
        clear_session(answer)
        return answer

    async def use_activation(request: Request) -> Response:
        token, password = text_of(await read_object(request), "token", "password")
        await activate(token, password, address=client_address(request, settings))
        return Response(status_code=204)

    async def new_password(request: Request) -> Response:
        current, new = text_of(await read_object(request), "current", "new")
        actor = await actor_for_token(session_token(request), settings)
        await change_password(actor, current, new)
        return Response(status_code=204)

    return [
        Route("/session", answering(open_session), methods=["POST"]),
        Route("/session", answering(end_session), methods=["DELETE"]),
        Route("/activation", answering(use_activation), methods=["POST"]),
        Route("/password", answering(new_password), methods=["POST"]),
    ]
