"""What a resolver is given: who asks, in which language, and from where."""

from contextlib import AbstractContextManager, nullcontext
from dataclasses import dataclass
from typing import TypeAlias

import strawberry

from server.access.actor import Actor
from server.kit.messages import Language
from server.kit.refusals import Refusal
from server.settings import Settings
from server.web.limits import Changes
from server.web.places import Places


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
    changes: Changes | None = None
    places: Places | None = None

    def held_stream(self, reader: Actor) -> AbstractContextManager[None]:
        """Hold a place for what a reader follows, for the length of a block. Refuses: TooMany."""
        return nullcontext() if self.places is None else self.places.stream(reader, self.address)

    def admit_change(self) -> None:
        """Let a change in; a stranger's counts against the limit of the address. Refuses: TooMany."""
        if self.changes is not None:
            self.changes.admit(self.actor, self.address)

    def told(self, refusal: Refusal) -> Refusal:
        """Give what is answered when an admitted change was refused: why, or that there were too many of them."""
        return refusal if self.changes is None else self.changes.told(self.actor, self.address, refusal)


Info: TypeAlias = strawberry.Info[Context, None]
