"""Show people to a reader: every read of one passes here, whatever for."""

from collections.abc import Awaitable, Mapping, Sequence
from functools import partial
from typing import Any, TypeAlias, TypeVar
from uuid import UUID

from server.access.actor import Actor
from server.access.guard import can, require
from server.access.part import parts_of, shown_by_key
from server.kit.clock import local_date
from server.kit.paging import Page, page_of, place_by_name
from server.kit.refusals import NotFound
from server.kit.want import NOT_WANTED, Want
from server.staff import queries
from server.staff.activation import ActivationLink
from server.staff.kinds import GrantedRole, PowerState
from server.staff.models import Person, RoleGrant, RoleRequest
from server.staff.powers import in_force, waiting
from server.staff.views import HeldRole, LinkView, PersonView, PowerView, SheetView, StaffMemberView
from server.units.models import Unit
from server.units.reading import unit_views

K = TypeVar("K")
Held: TypeAlias = tuple[GrantedRole, UUID]


async def staff_views(reader: Actor, rows: Sequence[Person], want: Want) -> list[StaffMemberView]:
    """Show members of staff in the order given. rows: whom the reader may see."""
    parts = await parts_of("staff_member", reader, rows, want)
    return [
        StaffMemberView(id=row.id, name=queries.full_name(row), position=row.position, **its)
        for row, its in zip(rows, parts, strict=True)
    ]


async def person_views(reader: Actor, rows: Sequence[Person], want: Want) -> list[PersonView]:
    """Show people to their administrators, in the order given. rows: whom the reader may read."""
    parts = await parts_of("person", reader, rows, want)
    return [
        PersonView(
            id=row.id,
            name=row.name,
            title_before=row.title_before or None,
            title_after=row.title_after or None,
            masked_number=queries.masked_number(row),
            position=row.position,
            is_active=row.is_active,
            version=row.version,
            **its,
        )
        for row, its in zip(rows, parts, strict=True)
    ]


async def staff_page(
    reader: Actor, found: Awaitable[list[Person]], limit: int, want: Want
) -> Page[StaffMemberView]:
    """Show at most `limit` of the members of staff that were found."""
    return await page_of(await found, limit, place_by_name, partial(staff_views, reader, want=want))


async def person_page(
    reader: Actor, found: Awaitable[list[Person]], limit: int, want: Want
) -> Page[PersonView]:
    """Show at most `limit` of the people that were found."""
    return await page_of(await found, limit, place_by_name, partial(person_views, reader, want=want))


async def changed_person(reader: Actor, row: Person, want: Want) -> PersonView:
    """Show a person after a change. Refuses: NotFound, when they are out of this reader's sight.

    An intention sent again is answered with its first result, which may be.
    """
    if not can(reader, "person.read", row):
        raise NotFound("person.read")
    return (await person_views(reader, [row], want))[0]


async def sheet_view(reader: Actor, links: Sequence[ActivationLink], want: Want) -> SheetView:
    """Show links to whoever had them made."""
    below = want.part("links")
    people = await person_views(reader, [link.person for link in links], below.part("person"))
    return SheetView(
        tuple(
            LinkView(person=person, path=link.path, expires_at=link.expires_at)
            for person, link in zip(people, links, strict=True)
        )
    )


async def power_views(reader: Actor, rows: Sequence[RoleGrant | RoleRequest], want: Want) -> list[PowerView]:
    """Show powerful roles in the order given, with those who hold and gave them loaded."""
    parts = await parts_of("power", reader, rows, want)
    return [_power(reader, row, its) for row, its in zip(rows, parts, strict=True)]


async def powers(reader: Actor, want: Want) -> list[PowerView]:
    """Show who may open what: what waits for a second person first, then what is in force, by name.

    Refuses: NotSignedIn.
    """
    require(reader, "power.read")
    return await power_views(reader, [*await waiting(reader), *await in_force(reader)], want)


async def agreed_power(reader: Actor, row: RoleGrant, want: Want) -> PowerView:
    """Show a role that has come into force. Refuses: NotFound, when it is gone since."""
    found = await in_force(reader, row.id)
    if not found:
        raise NotFound("power.read")
    return (await power_views(reader, found, want))[0]


def _power(reader: Actor, row: RoleGrant | RoleRequest, parts: Mapping[str, Any]) -> PowerView:
    agreed_at, agreed_by = (row.agreed_at, row.agreed_by) if isinstance(row, RoleGrant) else (None, None)
    at = agreed_at or row.asked_at
    return PowerView(
        id=row.id,
        name=queries.full_name(row.person),
        position=row.person.position,
        role=row.role,
        state=PowerState.IN_FORCE if isinstance(row, RoleGrant) else PowerState.WAITING,
        since=local_date(at) if at else None,
        asked_by=queries.full_name(row.asked_by.person) if row.asked_by else None,
        agreed_by=queries.full_name(agreed_by.person) if agreed_by else None,
        may_agree=isinstance(row, RoleRequest) and can(reader, "power.agree", row),
        **parts,
    )


async def held_roles(
    reader: Actor, held: Mapping[K, Sequence[Held]], units: Mapping[UUID, Unit], want: Want
) -> dict[K, tuple[HeldRole, ...]]:
    """Show roles by whoever holds them. units: those in which they are held, closed ones too, where wanted."""
    shown = await shown_by_key(reader, units, want.part("unit"), unit_views)
    return {
        key: tuple(HeldRole(role=role, unit=shown.get(unit_id, NOT_WANTED)) for role, unit_id in some)
        for key, some in held.items()
    }
