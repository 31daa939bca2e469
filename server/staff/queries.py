"""Read people: as their administrators see them, and as everyone may."""

from collections import defaultdict
from collections.abc import Sequence
from uuid import UUID

from tortoise.queryset import QuerySet

from server.access.actor import Actor, Role
from server.access.guard import visible
from server.kit.clock import now
from server.kit.seal import lookup
from server.kit.search import matches
from server.staff.employee_number import FORM, mask_employee_number
from server.staff.kinds import AccountState, GrantedRole
from server.staff.models import Account, Person
from server.units.queries import Key, by_name


async def staff_page(
    actor: Actor, *, unit_id: UUID | None = None, after: Key | None = None, limit: int
) -> list[Person]:
    """Give one more than `limit` active members of staff by name, past `after`."""
    query = by_name(_staff(actor), after).filter(is_active=True)
    return await (query.filter(unit_id=unit_id) if unit_id else query).limit(limit + 1)


async def staff_by_ids(actor: Actor, ids: Sequence[UUID]) -> dict[UUID, Person]:
    """Give members of staff by id."""
    return {person.id: person for person in await _staff(actor).filter(id__in=list(ids))}


async def people_page(
    actor: Actor, *, unit_id: UUID | None = None, search: str = "", after: Key | None = None, limit: int
) -> list[Person]:
    """Give one more than `limit` people by name, past `after`; a whole employee number finds its person."""
    query = by_name(visible(actor, "person.read", Person), after).select_related("unit")
    if unit_id:
        query = query.filter(unit_id=unit_id)
    if not search.strip():
        return await query.limit(limit + 1)
    digits = digits_of(search)
    if FORM.fullmatch(digits):
        return await query.filter(number_lookup=number_lookup(digits))
    return [p for p in await query if matches(search, p.name, p.position, p.unit.name)][: limit + 1]


async def account_states_by_ids(actor: Actor, ids: Sequence[UUID]) -> dict[UUID, AccountState]:
    """Tell how far the accounts of people have come, by person, to those who administer them."""
    people = visible(actor, "person.read", Person).filter(id__in=list(ids)).select_related("account")
    return {person.id: account_state(person) for person in await people}


async def grants_by_person_ids(
    actor: Actor, ids: Sequence[UUID]
) -> dict[UUID, list[tuple[GrantedRole, UUID]]]:
    """Give the roles people hold, to those who administer them."""
    return await _roles_by_person_ids(actor, ids, "grants")


async def requests_by_person_ids(
    actor: Actor, ids: Sequence[UUID]
) -> dict[UUID, list[tuple[GrantedRole, UUID]]]:
    """Give the roles that wait for a second person, to those who administer whom they are for."""
    return await _roles_by_person_ids(actor, ids, "requests")


async def _roles_by_person_ids(
    actor: Actor, ids: Sequence[UUID], of: str
) -> dict[UUID, list[tuple[GrantedRole, UUID]]]:
    people = visible(actor, "person.read", Person).filter(id__in=list(ids))
    roles = people.filter(**{f"{of}__role__isnull": False}).order_by(f"{of}__role", f"{of}__id")
    found: dict[UUID, list[tuple[GrantedRole, UUID]]] = defaultdict(list)
    for person_id, role, unit_id in await roles.values_list("id", f"{of}__role", f"{of}__unit_id"):
        found[person_id].append((GrantedRole(role), unit_id))
    return found


async def accounts_by_ids(actor: Actor, ids: Sequence[UUID]) -> dict[UUID, Account]:
    """Give the actor's own account with its person; nobody else's."""
    own = Account.filter(id=actor.account_id).select_related("person")
    return {account.id: account for account in await own if account.id in ids}


def account_state(person: Person) -> AccountState:
    """Tell how far the account of a person loaded with it has come."""
    account: Account | None = person.account  # type: ignore[attr-defined]  # the reverse of Account.person
    if not person.is_active or (account and account.is_disabled):
        return AccountState.DISABLED
    if account and account.password_hash:
        return AccountState.ACTIVE
    return AccountState.INVITED if account and is_invited(account) else AccountState.NONE


def is_invited(account: Account) -> bool:
    """Whether an activation link is out that still works."""
    expires_at = account.activation_expires_at
    return account.activation_hash is not None and expires_at is not None and expires_at > now()


def granted(role: Role) -> GrantedRole:
    """Give a role as it is stored and shown."""
    return GrantedRole(str(role.name).lower())


def role_of(name: GrantedRole) -> Role:
    """Give the role that is stored and shown by a name."""
    return Role[name.value.upper()]


def held_units(actor: Actor) -> list[tuple[Role, UUID]]:
    """Give the roles an actor holds, each with its unit, in the order of the roles."""
    pairs = [(role, unit) for role, units in actor.grants.items() for unit in units]
    return sorted(pairs, key=lambda pair: (pair[0].value, pair[1]))


def full_name(person: Person) -> str:
    """Give the name with the titles as they are written: dr. Ayu Lestari, M.Si."""
    before = f"{person.title_before} " if person.title_before else ""
    return before + (f"{person.name}, {person.title_after}" if person.title_after else person.name)


def masked_number(person: Person) -> str:
    """Give the employee number with the personal digits hidden; empty when there is none."""
    return mask_employee_number(person.employee_number) if person.employee_number else ""


def digits_of(typed: str) -> str:
    """Give the digits of a number as typed, without spaces and dots."""
    return "".join(c for c in typed if not c.isspace() and c != ".")


def number_lookup(digits: str) -> str:
    """Give the keyed hash under which a person is found by employee number."""
    return lookup("employee_number", digits)


def _staff(actor: Actor) -> QuerySet[Person]:
    # The relation that lets everyone see published staff looks at the unit.
    return visible(actor, "staff.read", Person).select_related("unit")
