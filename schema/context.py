"""What a resolver is given: who asks, in which language, and how to load by id."""

from collections.abc import Awaitable, Callable, Hashable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property
from typing import Any, TypeAlias, TypeVar, cast

import strawberry
from strawberry.dataloader import DataLoader

from server.access.actor import Actor
from server.kit.messages import Language
from server.settings import Settings
from server.web.limits import Buckets

K = TypeVar("K", bound=Hashable)
V = TypeVar("V")
Batch: TypeAlias = Callable[[Actor, Sequence[K]], Awaitable[Mapping[K, V]]]


class Loaders:
    """Loads by id in batches; each batch function of `queries` is asked once per tick. Fresh per request."""

    def __init__(self, actor: Actor) -> None:
        self._actor = actor
        self._made: dict[Any, DataLoader[Any, Any]] = {}

    async def one(self, batch: Batch[K, V], key: K | None) -> V | None:
        """Give the value of a key, None where there is none or it is not for this actor."""
        if key is None:
            return None
        loader = self._made.get(batch)
        if loader is None:
            loader = self._made[batch] = DataLoader(load_fn=self._loads(batch))
        return cast(V | None, await loader.load(key))

    async def many(self, batch: Batch[K, list[V]], key: K) -> list[V]:
        """Give the list of a key, empty where there is none."""
        return await self.one(batch, key) or []

    def _loads(self, batch: Batch[K, V]) -> Callable[[list[K]], Awaitable[list[V | None]]]:
        async def load(keys: list[K]) -> list[V | None]:
            found = await batch(self._actor, keys)
            return [found.get(key) for key in keys]

        return load


@dataclass(frozen=True)
class Context:
    """The context of one operation, or of one event of a stream. Who asks never changes within it.

    token: the session cookie, for sockets that must check it again. changes: how often strangers may change things.
    """

    settings: Settings
    actor: Actor
    language: Language = Language.ID
    token: str | None = None
    address: str = ""
    changes: Buckets | None = None

    @cached_property
    def loaders(self) -> Loaders:
        """What loads by id, for the actor of this context."""
        return Loaders(self.actor)

    def admit_change(self) -> None:
        """Let a change in; a stranger's counts against the limit of the address. Refuses: TooMany."""
        if self.changes is not None:
            self.changes.admit(self.actor, self.address)


Info: TypeAlias = strawberry.Info[Context, None]
