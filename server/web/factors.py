"""One's own second factors: what there is, and adding and taking away. Secrets are answered once, and never kept."""

from collections.abc import Awaitable, Callable
from typing import Any
from uuid import UUID

from starlette.requests import Request
from starlette.responses import JSONResponse, Response
from starlette.routing import Route

from server.access.actor import Actor
from server.kit.refusals import FieldProblem, Invalid, NotFound
from server.settings import Settings
from server.staff.actors import actor_for_token
from server.staff.factor_resets import answer_reset, ask_reset, waiting_resets
from server.staff.factors import (
    ACTION,
    OwnFactors,
    add_app,
    add_passkey,
    begin_app,
    begin_passkey,
    new_codes,
    own_factors,
    remove_factor,
)
from server.web.answers import answering, object_of, read_object, text_of
from server.web.cookies import session_token
from server.web.origins import site_of


def factor_routes(settings: Settings) -> list[Route]:
    """Give the routes of second factors for these settings."""

    async def actor_of(request: Request) -> Actor:
        return await actor_for_token(session_token(request), settings)

    async def list_factors(request: Request) -> Response:
        return JSONResponse(_shown(await own_factors(await actor_of(request))))

    async def draw_app(request: Request) -> Response:
        drawn = await begin_app(await actor_of(request))
        return JSONResponse({"secret": drawn.secret, "address": drawn.address})

    async def take_app(request: Request) -> Response:
        name, code = text_of(await read_object(request), "name", "code")
        return JSONResponse({"codes": await add_app(await actor_of(request), name, code)})

    async def draw_passkey(request: Request) -> Response:
        return JSONResponse(await begin_passkey(await actor_of(request), site_of(request, settings)))

    async def take_passkey(request: Request) -> Response:
        body = await read_object(request)
        [name], answer = text_of(body, "name"), object_of(body, "answer")
        actor = await actor_of(request)
        return JSONResponse({"codes": await add_passkey(actor, site_of(request, settings), name, answer)})

    async def draw_codes(request: Request) -> Response:
        return JSONResponse({"codes": await new_codes(await actor_of(request))})

    async def take_away(request: Request) -> Response:
        [named] = text_of(await read_object(request), "id")
        await remove_factor(await actor_of(request), _id(named))
        return Response(status_code=204)

    return [
        Route("/factors", answering(list_factors), methods=["GET"]),
        Route("/factors/app", answering(draw_app), methods=["POST"]),
        Route("/factors/app/code", answering(take_app), methods=["POST"]),
        Route("/factors/passkey", answering(draw_passkey), methods=["POST"]),
        Route("/factors/passkey/answer", answering(take_passkey), methods=["POST"]),
        Route("/factors/codes", answering(draw_codes), methods=["POST"]),
        *_reset_routes(actor_of),
        Route("/factors/remove", answering(take_away), methods=["POST"]),
    ]


def _reset_routes(actor_of: Callable[[Request], Awaitable[Actor]]) -> list[Route]:
    async def list_resets(request: Request) -> Response:
        waiting = await waiting_resets(await actor_of(request))
        shown = [
            {
                "id": str(each.id),
                "name": each.name,
                "position": each.position,
                "askedBy": each.asked_by,
                "on": each.on.isoformat(),
            }
            for each in waiting
        ]
        return JSONResponse({"resets": shown})

    async def ask(request: Request) -> Response:
        [person] = text_of(await read_object(request), "person")
        await ask_reset(await actor_of(request), _id(person))
        return Response(status_code=204)

    async def answer(request: Request) -> Response:
        body = await read_object(request)
        [named] = text_of(body, "id")
        agrees = body.get("agrees")
        if not isinstance(agrees, bool):
            raise Invalid(FieldProblem("agrees", "required"))
        await answer_reset(await actor_of(request), _id(named), agrees=agrees)
        return Response(status_code=204)

    return [
        Route("/factors/resets", answering(list_resets), methods=["GET"]),
        Route("/factors/resets", answering(ask), methods=["POST"]),
        Route("/factors/resets/answer", answering(answer), methods=["POST"]),
    ]


def _shown(own: OwnFactors) -> dict[str, Any]:
    factors = [
        {
            "id": str(each.id),
            "kind": each.kind.value,
            "name": each.name,
            "madeOn": each.made_on.isoformat(),
            "usedOn": each.used_on.isoformat() if each.used_on else None,
            "mayGo": each.may_go,
        }
        for each in own.factors
    ]
    reset_on = own.reset_on.isoformat() if own.reset_on else None
    return {"factors": factors, "codes": own.codes, "isRequired": own.is_required, "resetOn": reset_on}


def _id(text: str) -> UUID:
    try:
        return UUID(text)
    except ValueError:
        raise NotFound(ACTION) from None
