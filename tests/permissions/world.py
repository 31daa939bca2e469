"""The world of the matrix: who asks, and what was put where. It is filled by `building` and the domains."""

from dataclasses import dataclass, field, replace
from itertools import count
from typing import Any
from uuid import UUID, uuid4

from server.access.actor import STRANGER, Actor, Role
from server.settings import Settings
from tests.support import complaint_factories

ROLES = {
    "officer": Role.OFFICER,
    "handler": Role.HANDLER,
    "verifier": Role.VERIFIER,
    "head": Role.UNIT_HEAD,
    "evaluator": Role.EVALUATOR,
    "admin": Role.ADMIN,
}
_serial = count(1)


@dataclass
class World:
    """places: by place, the ids and texts that documents ask with. secrets: by group and place, planted texts.

    things: by place, rows for the domains that fill the world later.
    """

    settings: Settings
    actors: dict[str, Actor] = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)
    places: dict[str, dict[str, str]] = field(default_factory=dict)
    secrets: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)
    things: dict[str, dict[str, Any]] = field(default_factory=dict)

    def plant(self, group: str, place: str, text: str = "") -> str:
        """Give a text that stands nowhere else, and remember it."""
        made = text or f"Q{next(_serial):04d}{uuid4().hex[:8]}"
        self.secrets.setdefault((group, place), []).append(made)
        return made

    def actor(self, reader: str, kind: str, place: str) -> Actor:
        """Give who asks; the holder shows the receipt of the complaint of this kind in this place."""
        if reader == "holder":
            return replace(STRANGER, receipt_for=UUID(self.places[place][kind]))
        return self.actors[reader]

    def values(self, reader: str, kind: str, place: str) -> dict[str, str]:
        """Give the values of a document's variables. The key is right for the holder alone."""
        here = self.places[place]
        right = self.keys[here[kind]]
        return {
            **here,
            "key": right if reader == "holder" else complaint_factories.new_key(),
            "code": here[f"{kind}Code"],
            "me": here["name"] if reader not in ROLES else f"Saya {reader}",
            "new": str(uuid4()),
        }
