"""Refusals as GraphQL types: one interface, a type for each that carries more, and the common set in one."""

from collections.abc import Awaitable, Callable
from datetime import datetime
from functools import wraps
from typing import Any, ParamSpec, TypeVar

import strawberry
import structlog

from schema.context import Context
from schema.enums import ComplaintState, ProblemCode
from server.kit import refusals
from server.kit.messages import Language, message, reason
from server.kit.refusals import Refusal

P = ParamSpec("P")
T = TypeVar("T")
# Refusals that somebody who tries doors comes by.
NOTED = frozenset({ProblemCode.NOT_ALLOWED, ProblemCode.NOT_SIGNED_IN, ProblemCode.TOO_MANY})

log = structlog.get_logger()


@strawberry.interface(description="Why something was not done.")
class Problem:
    code: ProblemCode = strawberry.field(description="The reason, from a closed set; translate this one.")
    message: str = strawberry.field(description="The reason in the language asked for.")


@strawberry.type(description="What is wrong with one field of the input.")
class FieldProblem:
    field: str = strawberry.field(description="The field's name as in the input; parts joined by dots.")
    message: str = strawberry.field(description="What is wrong and what to do, in the language asked for.")


@strawberry.type(description="The common refusals: not signed in, not allowed, not found, invalid, too many.")
class Refused(Problem):
    fields: list[FieldProblem] = strawberry.field(
        description="The wrong fields; empty unless code is INVALID."
    )
    retry_after_seconds: int | None = strawberry.field(
        default=None, description="When to try again; only with TOO_MANY."
    )


@strawberry.type(description="The step is not possible from the state the complaint is in.")
class WrongState(Problem):
    state: ComplaintState = strawberry.field(description="The state it is in now.")


@strawberry.type(description="Somebody changed the row since it was read; read it again before saving.")
class Stale(Problem):
    version: int = strawberry.field(description="The version it has now.")
    changed_at: datetime = strawberry.field(description="When it was changed.")


@strawberry.type(
    description="It is allowed, once whoever asks has proved again who they are: POST /session/confirm."
)
class ConfirmFirst(Problem):
    pass


@strawberry.type(description="The survey period is closed.")
class PeriodClosed(Problem):
    pass


@strawberry.type(description="The officer or counter takes no feedback any more.")
class NoAddressee(Problem):
    pass


def as_type(refusal: Refusal, language: Language) -> Problem:
    """Give the GraphQL type of a refusal, with its message in a language."""
    code, text = refusal.code, reason(refusal, language)
    match refusal:
        case refusals.WrongState():
            return WrongState(code=code, message=text, state=ComplaintState(refusal.state))
        case refusals.Stale():
            return Stale(code=code, message=text, version=refusal.version, changed_at=refusal.changed_at)
        case refusals.Invalid():
            return Refused(code=code, message=text, fields=field_problems(refusal, language))
        case refusals.TooMany():
            return Refused(
                code=code, message=text, fields=[], retry_after_seconds=refusal.retry_after_seconds
            )
    plain: dict[ProblemCode, type[Problem]] = {
        ProblemCode.PERIOD_CLOSED: PeriodClosed,
        ProblemCode.NO_ADDRESSEE: NoAddressee,
        ProblemCode.CONFIRM_FIRST: ConfirmFirst,
    }
    own = plain.get(code)
    return own(code=code, message=text) if own else Refused(code=code, message=text, fields=[])


def note(refusal: Refusal, asked: str) -> None:
    """Note in the log that something was asked too often, or by somebody who may not; not by whom."""
    if refusal.code in NOTED:
        log.info("operation.refused", asked=asked, code=refusal.code.name)


def field_problems(refusal: refusals.Invalid, language: Language) -> list[FieldProblem]:
    """Give the field problems of an Invalid, each in a language."""
    return [
        FieldProblem(field=problem.field, message=message(problem.message, language, **dict(problem.params)))
        for problem in refusal.fields
    ]


def answering(resolver: Callable[P, Awaitable[T]]) -> Callable[P, Awaitable[T]]:
    """Make a mutation's resolver answer a refusal as a member of its union."""

    @wraps(resolver)
    async def answer(*args: P.args, **kwargs: P.kwargs) -> Any:
        info = kwargs["info"]
        assert isinstance(info, strawberry.Info)
        context: Context = info.context
        try:
            context.admit_change()
        except Refusal as refusal:
            note(refusal, info.field_name)
            return as_type(refusal, context.language)
        try:
            return await resolver(*args, **kwargs)
        except Refusal as refusal:
            told = context.told(refusal)
            note(told, info.field_name)
            return as_type(told, context.language)

    return answer
