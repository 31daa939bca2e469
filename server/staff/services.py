"""Change people, their roles and whether they may sign in."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from uuid import UUID

from server.access.actor import GRANTABLE, Actor, Role
from server.access.guard import can, require_confirmed, require_saving, visible_one
from server.access.sessions import end_all
from server.access.topics import ACCOUNT
from server.audit.kinds import Act
from server.audit.services import Done, record
from server.kit.check import Check, clean
from server.kit.clock import today
from server.kit.models import is_taken
from server.kit.refusals import NotAllowed
from server.live.intentions import once
from server.live.work import work
from server.staff.employee_number import EmployeeNumber, read_employee_number
from server.staff.events import AccountChanged, PersonSaved
from server.staff.models import Account, Person, RoleGrant, RoleRequest
from server.staff.powers import Grant, give, giving, roles_given, roles_taken
from server.staff.queries import number_lookup, role_of
from server.units.models import Unit
from server.units.queries import unit_tree
from server.units.topics import topics_above


@dataclass(frozen=True)
class PersonDraft:
    """What an administrator fills in for a person. employee_number: None leaves it as it is."""

    name: str
    position: str
    unit_id: UUID
    title_before: str = ""
    title_after: str = ""
    employee_number: str | None = None
    roles: Sequence[Grant] = field(default_factory=tuple)
    is_active: bool = True


@once("save_person", Person)
async def save_person(
    actor: Actor,
    draft: PersonDraft,
    *,
    person_id: UUID | None = None,
    seen: int | None = None,
    intention: UUID,
) -> Person:
    """Enter a person (no id) or change one; the roles are replaced as a set.

    Nobody gives or takes a role outside the units they administer; such roles of the person stay as they are.
    Powerful roles wait for a second person; those that wait and are left out are withdrawn.
    A person made inactive is signed out everywhere. Refuses: NotFound, NotAllowed, Invalid, Stale, ConfirmFirst
    (of roles alone).
    Emits: person.saved, account.changed, role.asked.
    """
    old = await visible_one(actor, "person.read", Person, person_id) if person_id else None
    require_saving(actor, "person.save", old, Person(unit_id=draft.unit_id))
    values = await checked_person(draft, old, seen)
    present, waiting = await _held(RoleGrant, old), await _held(RoleRequest, old)
    gone, come = _changes(actor, {**present, **waiting}, draft.roles)
    if gone or come:
        require_confirmed(actor, "role.give")
    given = await giving(actor, come, old.id if old else None)
    topics = topics_above(await unit_tree(), draft.unit_id)
    was_active = old is not None and old.is_active
    async with work(actor) as w:
        row = await w.store(old, Person, values, seen)
        if old is None:
            await w.add(Account(person=row))
        await w.remove(RoleGrant.filter(id__in=[present[grant] for grant in gone if grant in present]))
        await w.remove(RoleRequest.filter(id__in=[waiting[grant] for grant in gone if grant in waiting]))
        await give(w, actor, row.id, given)
        account = await Account.get(person_id=row.id)
        await w.put(account, is_disabled=not draft.is_active)
        if not draft.is_active:
            await end_all(w, account.id)
        w.emit(PersonSaved(row.id, draft.unit_id), topics=topics)
        w.emit(AccountChanged(account.id), topics=[ACCOUNT.of(account.id)])
        await record(
            w,
            *roles_taken(account.id, gone),
            *roles_given(account.id, given),
            *_use(account.id, was_active, draft.is_active),
        )
        w.done(save_person.verb, intention, row.id)
    return row


async def checked_person(draft: PersonDraft, old: Person | None, seen: int | None) -> dict[str, object]:
    """Give the columns of a draft. Refuses: Invalid, with every wrong field."""
    check = Check()
    values: dict[str, object] = {
        "name": check.text("name", draft.name, least=2, most=120),
        "title_before": check.text("titleBefore", draft.title_before, most=40),
        "title_after": check.text("titleAfter", draft.title_after, most=60),
        "position": check.text("position", draft.position, least=2, most=120),
        "unit_id": draft.unit_id,
        "is_active": draft.is_active,
    }
    if clean(draft.employee_number):
        values |= await _checked_number(check, clean(draft.employee_number), old)
    wanted = {draft.unit_id, *(unit for _, unit in draft.roles)}
    known = set(await Unit.filter(id__in=list(wanted)).values_list("id", flat=True))
    if draft.unit_id not in known:
        check.wrong("unit", "unknown")
    for place, (role, unit) in enumerate(draft.roles):
        if unit not in known or role not in GRANTABLE:
            check.wrong(f"roles.{place}", "unknown")
    check.seen(old, seen)
    check.done()
    return values


def number_of(check: Check, typed: str, on: date) -> EmployeeNumber | None:
    """Read an employee number, noting what is wrong with it."""
    read = read_employee_number(typed, on)
    if isinstance(read, EmployeeNumber):
        return read
    check.wrong("employeeNumber", read.value)
    return None


async def _checked_number(check: Check, typed: str, old: Person | None) -> dict[str, object]:
    number = number_of(check, typed, today())
    if number is None:
        return {}
    found = number_lookup(number.digits)
    if await is_taken(Person, old, number_lookup=found):
        check.wrong("employeeNumber", "taken")
    return {"employee_number": number.digits, "number_lookup": found}


async def _held(kind: type[RoleGrant | RoleRequest], old: Person | None) -> dict[Grant, UUID]:
    rows = await kind.filter(person_id=old.id).values_list("role", "unit_id", "id") if old else []
    return {(role_of(role), unit): row_id for role, unit, row_id in rows}


def _changes(
    actor: Actor, present: Collection[Grant], asked: Sequence[Grant]
) -> tuple[set[Grant], set[Grant]]:
    # Everyone is an officer of their own unit anyway, so that role is never stored.
    wanted = {grant for grant in asked if grant[0] is not Role.OFFICER}
    gone = {grant for grant in present if grant not in wanted and _administers(actor, grant[1])}
    come = wanted - set(present)
    if not all(_administers(actor, unit) for _, unit in come):
        raise NotAllowed("person.save")
    return gone, come


def _use(account_id: UUID, was_active: bool, is_active: bool) -> Iterator[Done]:
    if is_active != was_active:
        yield Done(Act.ACCOUNT_OPENED if is_active else Act.ACCOUNT_CLOSED, account_id)


def _administers(actor: Actor, unit_id: UUID) -> bool:
    return can(actor, "role.give", Person(unit_id=unit_id))
