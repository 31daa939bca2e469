"""The actor: who asks, with roles by unit. A value object; it queries nothing."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import Flag, auto
from functools import cached_property
from uuid import UUID

from server.letters.opener import Opener


class Role(Flag):
    """Roles. The first three are not granted: everyone has ANYONE; RECEIPT comes with a complaint's key.

    TOP_ADMIN and TOP_HEAD neither: they are the administrator and the head of a unit that has none above it.
    """

    ANYONE = auto()
    RECEIPT = auto()
    SYSTEM = auto()
    OFFICER = auto()
    HANDLER = auto()
    VERIFIER = auto()
    UNIT_HEAD = auto()
    EVALUATOR = auto()
    ADMIN = auto()
    TOP_ADMIN = auto()
    TOP_HEAD = auto()


NO_ROLE = Role(0)
GRANTABLE = (Role.OFFICER, Role.HANDLER, Role.VERIFIER, Role.UNIT_HEAD, Role.EVALUATOR, Role.ADMIN)


@dataclass(frozen=True)
class Actor:
    """Whoever asks.

    grants: role -> units in which it is held. reach: role -> those units and all below them. tops: TOP_ADMIN and
    TOP_HEAD, where they are so.
    receipt_for: the complaint whose key was shown, if any. session_ends_at: when the session ends at the latest.
    lacks_factor: roles of theirs do not count, since no second factor was proven in this session.
    confirmed_at: when whoever has the session last proved who they are; only sessions are asked for it.
    letters: what opens the person's own letters; nobody else's actor has it, and no log shows it.
    """

    account_id: UUID | None = None
    person_id: UUID | None = None
    session_id: UUID | None = None
    session_ends_at: datetime | None = None
    confirmed_at: datetime | None = None
    grants: Mapping[Role, frozenset[UUID]] = field(default_factory=dict)
    reach: Mapping[Role, frozenset[UUID]] = field(default_factory=dict)
    receipt_for: UUID | None = None
    is_system: bool = False
    tops: Role = NO_ROLE
    lacks_factor: bool = False
    letters: Opener | None = field(default=None, repr=False, compare=False)

    @property
    def signed_in(self) -> bool:
        """Whether a member of staff is signed in."""
        return self.account_id is not None

    @cached_property
    def roles(self) -> Role:
        """All roles this actor holds anywhere."""
        held = Role.ANYONE | self.tops
        if self.receipt_for:
            held |= Role.RECEIPT
        if self.is_system:
            held |= Role.SYSTEM
        for role in self.grants:
            held |= role
        return held

    def reached(self, role: Role) -> frozenset[UUID]:
        """Give the units a (single) role reaches."""
        return self.reach.get(role, frozenset())


STRANGER = Actor()
SYSTEM = Actor(is_system=True)
