"""Valid rows from one line: units, services, counters and people. Made directly, past the services."""

from collections.abc import Mapping
from itertools import count
from typing import Any
from uuid import UUID

from server.access.actor import Actor, Role
from server.kit.clock import now, today
from server.kit.seal import lookup
from server.staff.actors import actor_for_person
from server.staff.kinds import FactorKind
from server.staff.models import Account, Factor, Person, RoleGrant
from server.staff.passwords import hash_password
from server.staff.queries import granted
from server.staff.totp import new_secret
from server.units.kinds import UnitKind
from server.units.models import Service, ServicePoint, Unit

_numbers = count(1)


async def unit(name: str = "", *, parent: Unit | None = None, **values: Any) -> Unit:
    """Make a unit; at the top of a tree a district office, below it a village office."""
    number = next(_numbers)
    kind = UnitKind.DISTRICT_OFFICE if parent is None else UnitKind.VILLAGE_OFFICE
    name = name or f"Unit {number}"
    row = {
        "code": f"unit-{number}",
        "name": name,
        "short_name": name,
        "kind": kind,
        "parent": parent,
        **values,
    }
    return await Unit.create(**row)


async def service(of: Unit | None = None, name: str = "", **values: Any) -> Service:
    """Make a service, with a unit of its own unless one is given."""
    number = next(_numbers)
    row = {
        "code": f"service-{number}",
        "name": name or f"Layanan {number}",
        "unit": of or await unit(),
        **values,
    }
    return await Service.create(**row)


async def service_point(
    of: Unit | None = None, *, officer: Person | None = None, **values: Any
) -> ServicePoint:
    """Make a counter, served by nobody unless an officer is given."""
    number = next(_numbers)
    officer_id = officer.id if officer else None
    row = {"code": f"L{number:04d}", "name": f"Loket {number}", "unit": of or await unit(), **values}
    return await ServicePoint.create(officer_id=officer_id, **row)


async def person(
    of: Unit | None = None,
    name: str = "",
    *,
    roles: Mapping[Role, Unit] | None = None,
    number: str = "",
    **values: Any,
) -> Person:
    """Make a person with an account that has no password yet; `roles` says which role in which unit."""
    serial = next(_numbers)
    number = number or employee_number(serial)
    row = {"name": name or f"Pegawai {serial}", "position": "Pelaksana", "unit": of or await unit(), **values}
    made = await Person.create(employee_number=number, number_lookup=lookup("employee_number", number), **row)
    await Account.create(person=made)
    for role, where in (roles or {}).items():
        await RoleGrant.create(person=made, unit=where, role=granted(role))
    return made


async def actor_of(somebody: Person) -> Actor:
    """Give the actor of a person."""
    return await actor_for_person(somebody.id)


async def actor_with(role: Role, where: Unit) -> Actor:
    """Make a person who works in a unit and holds a role there; give the actor."""
    return await actor_of(await person(where, roles={role: where}))


def employee_number(serial: int) -> str:
    """Give a valid made-up NIP; each serial number gives another one."""
    return f"1987{1 + serial // 27972 % 12:02d}{1 + serial // 999 % 28:02d}201001{1 + serial % 2}{1 + serial % 999:03d}"


async def set_password(person_id: UUID, password: str) -> None:
    """Give a person a password without a link."""
    stored = await hash_password(password)
    await Account.filter(person_id=person_id).update(password_hash=stored, activated_at=now())


async def app_of(account_id: UUID, name: str = "Ponsel") -> Factor:
    """Give an account an app that shows codes, as if it had been added today."""
    return await Factor.create(
        account_id=account_id, kind=FactorKind.TOTP, name=name, secret=new_secret(), made_on=today()
    )
