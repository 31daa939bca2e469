"""What happens to people and their accounts."""

from dataclasses import dataclass
from typing import ClassVar
from uuid import UUID

from server.live.events import Happening, happening


@happening
@dataclass(frozen=True)
class PersonSaved(Happening):
    """A member of staff was entered or changed; told to those who watch the unit."""

    kind: ClassVar[str] = "person.saved"
    person_id: UUID
    unit_id: UUID


@happening
@dataclass(frozen=True)
class AccountChanged(Happening):
    """Rights, password or sessions of an account changed; told to the account, so that its streams look anew."""

    kind: ClassVar[str] = "account.changed"
    account_id: UUID


@happening
@dataclass(frozen=True)
class RoleAsked(Happening):
    """A powerful role waits for a second person; told to those who watch its unit, and to whom it is for."""

    kind: ClassVar[str] = "role.asked"
    request_id: UUID
    person_id: UUID


@happening
@dataclass(frozen=True)
class RoleAgreed(Happening):
    """A second person agreed, and a powerful role is in force; told like the asking."""

    kind: ClassVar[str] = "role.agreed"
    grant_id: UUID
    person_id: UUID


@happening
@dataclass(frozen=True)
class RoleDeclined(Happening):
    """A second person declined a powerful role; told like the asking."""

    kind: ClassVar[str] = "role.declined"
    request_id: UUID
    person_id: UUID


@happening
@dataclass(frozen=True)
class AccountInvited(Happening):
    """An activation link was made for an account; told to the account."""

    kind: ClassVar[str] = "account.invited"
    account_id: UUID


@happening
@dataclass(frozen=True)
class AccountActivated(Happening):
    """An activation link was used; told to the account."""

    kind: ClassVar[str] = "account.activated"
    account_id: UUID
