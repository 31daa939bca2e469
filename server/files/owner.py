"""Owners of files: what a file can belong to. Domains bring theirs in `owners`, each with who may see its files."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from uuid import UUID

from server.access.actor import Actor
from server.domains import brought
from server.files.models import Attachment
from server.kit.refusals import NotFound


@dataclass(frozen=True, slots=True)
class Owner:
    """A kind of thing that has files. kind: as stored; it never changes. may_see: asked at every fetch, by its id.

    holder: who may be shown a thing of this kind without an account, by the address they ask from and the code and
    the key of their slip. Refuses: NotFound, TooMany. None where nobody may.
    """

    kind: str
    may_see: Callable[[Actor, UUID], Awaitable[bool]]
    holder: Callable[[str, str, str], Awaitable[Actor]] | None = None


@dataclass(frozen=True, slots=True)
class Belonging:
    """To what a file belongs: a thing of a kind of owner, and perhaps a part of it."""

    kind: str
    id: UUID
    part: UUID | None = None


def owners() -> dict[str, Owner]:
    """Give the kinds of owners of all domains."""
    found: tuple[Owner, ...] = brought("owners", "OWNERS")
    return {owner.kind: owner for owner in found}


async def holder_of_file(file: Attachment, address: str, code: str, key: str) -> Actor:
    """Give who holds the thing a file belongs to, by what they show for it. Refuses: NotFound, TooMany."""
    owner = owners().get(file.owner_kind or "")
    if owner is None or owner.holder is None:
        raise NotFound
    return await owner.holder(address, code, key)


async def may_see_file(reader: Actor, file: Attachment) -> bool:
    """Tell whether a reader may see a file: what belongs to nothing, or to a kind unknown here, nobody sees."""
    owner = owners().get(file.owner_kind or "")
    return owner is not None and file.owner_id is not None and await owner.may_see(reader, file.owner_id)
