"""The same intention sent twice, or five times at once, is carried out once and answered alike."""

from collections.abc import Awaitable, Callable
from functools import update_wrapper
from typing import Generic, ParamSpec, TypeVar, cast
from uuid import UUID

from tortoise.exceptions import IntegrityError
from tortoise.models import Model

from server.kit.refusals import NotFound, Refusal
from server.live.intended import Intended, intended_by_call
from server.live.models import Intention, UnlinkedIntention
from server.live.work import HasAccount

P = ParamSpec("P")
M = TypeVar("M", bound=Model)
T = TypeVar("T")


class IdempotentService(Generic[P, T]):
    """A service that carries out each intention once; called like the function it was made of.

    verb: the name under which what was done is on record. It never changes, however the function is called.
    """

    def __init__(
        self, verb: str, service: Callable[P, Awaitable[T]], answer: Callable[[UUID], Awaitable[T | None]]
    ) -> None:
        update_wrapper(self, service)
        self.verb = verb
        self._service = service
        self._answer = answer

    async def __call__(self, *args: P.args, **kwargs: P.kwargs) -> T:
        """Carry the intention out, or give what came of it before."""
        actor, intention = cast(HasAccount, args[0]), intended_by_call(self._service, args, kwargs)
        kwargs["intention"] = intention
        first = await self._earlier(actor, intention)
        if first is not None:
            return first
        try:
            return await self._service(*args, **kwargs)
        except (Refusal, IntegrityError) as clash:
            twin = await self._earlier(actor, intention)
            if twin is not None:
                return twin
            if isinstance(clash, Refusal):
                raise
            # Somebody took the same key at the same moment. Their row is seen now, and refused in the service's words.
            return await self._service(*args, **kwargs)

    async def _earlier(self, actor: HasAccount, intention: Intended) -> T | None:
        result = await result_of(self.verb, actor, intention, or_older=True)
        return None if result is None else await self._answer(result)


def once(verb: str, model: type[M]) -> Callable[[Callable[P, Awaitable[M]]], IdempotentService[P, M]]:
    """Make a service idempotent by its keyword `intention`; its first argument is the actor.

    The service must call `w.done(service.verb, intention, row.id)` inside its work. On a refusal or a clash of keys
    the intention is looked up once more, since a twin may have finished in between; after a clash the service is
    asked a second time, so that it sees whose key it was. An intention of another verb, of another account or
    with other input is NotFound: it is nobody's business that it exists.
    """

    async def row(result: UUID) -> M | None:
        return await model.get_or_none(pk=result)

    return lambda service: IdempotentService(verb, service, row)


def once_by_id(verb: str) -> Callable[[Callable[P, Awaitable[UUID]]], IdempotentService[P, UUID]]:
    """Make a service idempotent, like `once`, that gives an id, perhaps of a row that is gone since."""

    async def same(result: UUID) -> UUID | None:
        return result

    return lambda service: IdempotentService(verb, service, same)


class UnlinkedService(IdempotentService[P, UUID]):
    """A service of which is remembered that it was carried out, and neither what came of it nor when."""

    async def _earlier(self, actor: HasAccount, intention: Intended) -> UUID | None:
        found = await UnlinkedIntention.get_or_none(id=intention)
        if found is None:
            return None
        if found.verb != self.verb or found.digest not in (intention.digest, None):
            raise NotFound
        return UUID(int=intention.int)


def once_unlinked(verb: str) -> Callable[[Callable[P, Awaitable[UUID]]], UnlinkedService[P]]:
    """Make a service idempotent, like `once`, that gives the id of the intention: nothing may lead to its row.

    It must call `await w.done_unlinked(service.verb, intention)` inside its work.
    """

    async def same(result: UUID) -> UUID | None:
        return result

    return lambda service: UnlinkedService(verb, service, same)


async def result_of(
    verb: str, actor: HasAccount, intention: Intended, *, or_older: bool = False
) -> UUID | None:
    """Give what an intention led to, None when it was not carried out.

    or_older: take it also from a release that kept no digests; only where the answer does not depend on the input.
    Refuses: NotFound, also where other input led to it.
    """
    found = await Intention.get_or_none(id=intention)
    if found is None:
        return None
    bound = found.digest == intention.digest or (or_older and found.digest is None)
    if found.verb != verb or found.account_id != actor.account_id or not bound:
        raise NotFound
    return found.result_id
