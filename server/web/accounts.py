"""Sign-in, sign-out, activation, change of password, proving once more who one is.

The session's token travels in the cookie only.
"""

from datetime import timedelta
from typing import Any

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from server.access.devices import KEPT
from server.kit.ids import new_token
from server.kit.refusals import FieldProblem, Invalid
from server.settings import Settings
from server.staff.actors import actor_for_token
from server.staff.challenges import LIFETIME
from server.staff.confirming import confirm
from server.staff.errors import SignInFailed, SignInOver
from server.staff.kinds import Way
from server.staff.passkeys import Site
from server.staff.proving import Proof
from server.staff.sign_in import Chosen, activate, ask_passkey, change_password, go_on, sign_in, sign_out
from server.staff.tries import Place
from server.web.answers import answering, object_of, read_object, refused, request_language, text_of
from server.web.cookies import (
    clear_pending,
    clear_session,
    device_secret,
    pending_token,
    session_token,
    set_device,
    set_pending,
    set_session,
)
from server.web.origins import client_address, site_of


def account_routes(settings: Settings) -> list[Route]:
    """Give the routes of accounts for these settings."""
    return [*_session_routes(settings), *_password_routes(settings)]


def _session_routes(settings: Settings) -> list[Route]:
    async def open_session(request: Request) -> Response:
        number, password = text_of(await read_object(request), "number", "password")
        at = place_of(request, settings)
        try:
            opened = await sign_in(number, password, at)
        except SignInFailed as refusal:
            language = request_language(request.headers)
            return refused(refusal, language, status=401, text="sign_in_failed")
        if isinstance(opened, str):
            return await _signed_in(request, opened, at, settings)
        answer: Response = JSONResponse({"ways": [way.value for way in opened.ways]})
        set_pending(answer, opened.token, LIFETIME)
        return answer

    async def prove_factor(request: Request) -> Response:
        proof = proof_of(await read_object(request), site_of(request, settings))
        at = place_of(request, settings)
        try:
            opened = await go_on(pending_token(request), proof, at)
        except SignInOver as refusal:
            answer: Response = refused(refusal, request_language(request.headers), text="sign_in_over")
        else:
            answer = await _signed_in(request, opened, at, settings)
            clear_pending(answer)
        return answer

    async def ask_for_passkey(request: Request) -> Response:
        try:
            return JSONResponse(await ask_passkey(pending_token(request), site_of(request, settings)))
        except SignInOver as refusal:
            return refused(refusal, request_language(request.headers), text="sign_in_over")

    async def end_session(request: Request) -> Response:
        await sign_out(session_token(request), settings)
        answer = Response(status_code=204)
        clear_session(answer)
        return answer

    return [
        Route("/session", answering(open_session), methods=["POST"]),
        Route("/session", answering(end_session), methods=["DELETE"]),
        Route("/session/factor", answering(prove_factor), methods=["POST"]),
        Route("/session/passkey", answering(ask_for_passkey), methods=["POST"]),
    ]


def _password_routes(settings: Settings) -> list[Route]:
    async def use_activation(request: Request) -> Response:
        body = await read_object(request)
        token, password = text_of(body, "token", "password")
        [code] = text_of({"recoveryCode": "", **body}, "recoveryCode")
        chosen = Chosen(password, code, shuts_letters=body.get("shutsLetters") is True)
        await activate(token, chosen, address=client_address(request, settings))
        return Response(status_code=204)

    async def new_password(request: Request) -> Response:
        current, new = text_of(await read_object(request), "current", "new")
        actor = await actor_for_token(session_token(request), settings)
        await change_password(actor, current, new)
        return Response(status_code=204)

    async def confirm_owner(request: Request) -> Response:
        [password] = text_of(await read_object(request), "password")
        await confirm(await actor_for_token(session_token(request), settings), password)
        return Response(status_code=204)

    return [
        Route("/session/confirm", answering(confirm_owner), methods=["POST"]),
        Route("/activation", answering(use_activation), methods=["POST"]),
        Route("/password", answering(new_password), methods=["POST"]),
    ]


def place_of(request: Request, settings: Settings) -> Place:
    """Give from where a request comes; a device that has no secret yet gets one."""
    return Place(
        address=client_address(request, settings),
        device=request.headers.get("user-agent", ""),
        secret=device_secret(request) or new_token(),
    )


def proof_of(body: dict[str, Any], site: Site) -> Proof:
    """Read the proof of a factor. Refuses: Invalid."""
    [way] = text_of(body, "way")
    if way not in set(Way):
        raise Invalid(FieldProblem("way", "not_in_list"))
    if way == Way.PASSKEY:
        return Proof(Way.PASSKEY, answer=object_of(body, "answer"), site=site)
    [code] = text_of(body, "code")
    return Proof(Way(way), code)


async def _signed_in(request: Request, token: str, at: Place, settings: Settings) -> Response:
    # The session that was open on this device ends: nobody stays signed in behind someone else.
    await sign_out(session_token(request), settings)
    answer = Response(status_code=204)
    set_session(answer, token, timedelta(hours=settings.session_hours))
    set_device(answer, at.secret, KEPT)
    return answer
