"""What a resolver is given: who asks, in which language, and from where."""

from dataclasses import dataclass
from typing import TypeAlias

import strawberry

from server.access.actor import Actor
from server.kit.messages import Language
from server.settings import Settings
from server.web.limits import Buckets


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

    def admit_change(self) -> None:
        """Let a change in; a stranger's counts against the limit of the address. Refuses: TooMany."""
        if self.changes is not None:
            self.changes.admit(self.actor, self.address)


Info: TypeAlias = strawberry.Info[Context, None]
