"""The same intention sent twice, or five times at once, is carried out once and answered alike."""

from collections.abc import Awaitable, Callable
from functools import wraps
from typing import ParamSpec, TypeVar, cast
from uuid import UUID

from tortoise.exceptions import IntegrityError
from tortoise.models import Model

from server.kit.refusals import NotFound, Refusal
from server.live.models import Intention
from server.live.work import HasAccount

P = ParamSpec("P")
M = TypeVar("M", bound=Model)
T = TypeVar("T")


def once(model: type[M]) -> Callable[[Callable[P, Awaitable[M]]], Callable[P, Awaitable[M]]]:
    """Make a service idempotent by its keyword `intention`; its first argument is the actor.

    The service must call `w.done(verb, intention, row.id)` inside its work. On a refusal or a clash of keys the
    intention is looked up once more, since a twin may have finished in between. An intention of another verb or of
    another account is NotFound: it is nobody's business that it exists.
    """

    async def row(result: UUID) -> M | None:
        return await model.get_or_none(pk=result)

    def wrap(service: Callable[P, Awaitable[M]]) -> Callable[P, Awaitable[M]]:
        return _once(service, row)

    return wrap


def once_by_id(service: Callable[P, Awaitable[UUID]]) -> Callable[P, Awaitable[UUID]]:
    """Make a service idempotent, like `once`, that gives an id, perhaps of a row that is gone since."""

    async def same(result: UUID) -> UUID | None:
        return result

    return _once(service, same)


async def result_of(verb: str, actor: HasAccount, intention: UUID) -> UUID | None:
    """Give what an intention led to, None when it was not carried out. Refuses: NotFound."""
    found = await Intention.get_or_none(id=intention)
    if found is None:
        return None
    if found.verb != verb or found.account_id != actor.account_id:
        raise NotFound
    return found.result_id


def _once(
    service: Callable[P, Awaitable[T]], answer: Callable[[UUID], Awaitable[T | None]]
) -> Callable[P, Awaitable[T]]:
    async def earlier(actor: HasAccount, intention: UUID) -> T | None:
        result = await result_of(service.__name__, actor, intention)
        return None if result is None else await answer(result)

    @wraps(service)
    async def run(*args: P.args, **kwargs: P.kwargs) -> T:
        actor, intention = cast(HasAccount, args[0]), cast(UUID, kwargs["intention"])
        first = await earlier(actor, intention)
        if first is not None:
            return first
        try:
            return await service(*args, **kwargs)
        except (Refusal, IntegrityError):
            twin = await earlier(actor, intention)
            if twin is not None:
                return twin
            raise

    return run
