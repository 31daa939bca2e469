"""Enter many people at once from a table: first shown, then entered as a whole or not at all."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import timedelta
from uuid import UUID

from tortoise.exceptions import IntegrityError

from server.access.actor import Actor, Role
from server.access.guard import can, may_somewhere, require_confirmed
from server.access.topics import ACCOUNT
from server.audit.kinds import Act
from server.audit.services import Done, record
from server.kit.check import Check, clean
from server.kit.clock import now, today
from server.kit.ids import new_id
from server.kit.refusals import FieldProblem, NotAllowed
from server.live.intended import Intended, intended
from server.live.intentions import result_of
from server.live.work import work
from server.staff.activation import ActivationLink, link_token, links_of
from server.staff.employee_number import EmployeeNumber, read_employee_number
from server.staff.events import AccountInvited, PersonSaved
from server.staff.import_table import ImportLine, LineProblem, read_table
from server.staff.models import Account, Person
from server.staff.powers import Giving, give, giving, roles_given
from server.staff.queries import digits_of, number_lookup
from server.staff.sign_in import activation_hash
from server.units.models import Unit
from server.units.queries import unit_tree
from server.units.topics import topics_above

MOST_CHARACTERS = 400_000
# As many as somebody mends before they look again: an answer must not be longer than the file.
MOST_PROBLEMS = 500
# The name on record of what was done; it never changes.
VERB = "import_staff"


@dataclass(frozen=True)
class ReadyPerson:
    """A line that can be entered."""

    line: ImportLine
    number: EmployeeNumber
    unit: Unit


@dataclass(frozen=True)
class ImportPreview:
    """What a file would enter, and what stands against it; it is entered only without problems."""

    ready: Sequence[ReadyPerson]
    problems: Sequence[LineProblem]


NOTHING_NEW = ImportPreview((), ())


async def preview_import(actor: Actor, csv: str) -> ImportPreview:
    """Read and check a table without entering anything. Refuses: NotAllowed."""
    if not may_somewhere(actor, "person.save"):
        raise NotAllowed("person.save")
    if len(csv) > MOST_CHARACTERS:
        too_long = FieldProblem("", "too_long", (("most", str(MOST_CHARACTERS)),))
        return ImportPreview([], [LineProblem(1, too_long)])
    lines, problems = read_table(csv)
    units = {unit.code: unit for unit in await Unit.filter(is_active=True)}
    seen: dict[str, int] = {}
    ready: list[ReadyPerson] = []
    for line in lines:
        person, wrong = _checked(actor, line, units, seen)
        problems += (LineProblem(line.line, problem) for problem in wrong)
        if person:
            ready.append(person)
    known = await _known([person.number.digits for person in ready])
    taken = [person for person in ready if number_lookup(person.number.digits) in known]
    problems += (LineProblem(person.line.line, FieldProblem("number", "taken")) for person in taken)
    problems.sort(key=lambda found: found.line)
    return ImportPreview([person for person in ready if person not in taken], problems[:MOST_PROBLEMS])


async def import_staff(
    actor: Actor, csv: str, *, lifetime: timedelta, intention: UUID
) -> list[ActivationLink] | ImportPreview:
    """Enter all people of a table and give each an activation link, or give the problems and enter nobody.

    Repeating the intention with the same table shows the same links again. Refuses: NotAllowed, ConfirmFirst,
    NotFound (the intention was for another table). Emits: person.saved, account.invited, role.asked.
    """
    bound = intended(intention, rows=[row for row in csv.removeprefix("\ufeff").splitlines() if row.strip()])
    is_new = await result_of(VERB, actor, bound) is None
    preview = await preview_import(actor, csv) if is_new else NOTHING_NEW
    if preview.problems:
        return preview
    require_confirmed(actor, "person.invite")
    if is_new:
        try:
            await _enter(actor, preview.ready, lifetime, bound)
        except IntegrityError:
            if await result_of(VERB, actor, bound) is None:
                return await preview_import(actor, csv)
    lines, _ = read_table(csv)
    known = await _known([digits_of(line.number) for line in lines])
    order = [number_lookup(digits_of(line.number)) for line in lines]
    return await links_of([known[key] for key in order if key in known], intention)


async def _enter(
    actor: Actor, ready: Sequence[ReadyPerson], lifetime: timedelta, intention: Intended
) -> None:
    expires_at, tree = now() + lifetime, await unit_tree()
    done: list[Done] = []
    given = {
        one.line.line: await giving(actor, [(role, one.unit.id) for role in _stored(one.line.roles)], None)
        for one in ready
    }
    async with work(actor) as w:
        for one in ready:
            person = await w.add(_row(one))
            account = Account(id=new_id(), person=person, activation_expires_at=expires_at)
            account.activation_hash = activation_hash(link_token(intention, account.id))
            await w.add(account)
            await give(w, actor, person.id, given[one.line.line])
            w.emit(PersonSaved(person.id, one.unit.id), topics=topics_above(tree, one.unit.id))
            w.emit(AccountInvited(account.id), topics=[ACCOUNT.of(account.id)])
            done += _entered(account.id, given[one.line.line])
        await record(w, *done)
        w.done(VERB, intention, intention)


def _entered(account_id: UUID, given: Giving) -> Iterator[Done]:
    yield Done(Act.ACCOUNT_OPENED, account_id)
    yield from roles_given(account_id, given)
    yield Done(Act.LINK_MADE, account_id)


def _stored(roles: Sequence[Role]) -> list[Role]:
    return [role for role in roles if role is not Role.OFFICER]


def _row(one: ReadyPerson) -> Person:
    return Person(
        id=new_id(),
        name=one.line.name,
        title_before=one.line.title_before,
        title_after=one.line.title_after,
        employee_number=one.number.digits,
        number_lookup=number_lookup(one.number.digits),
        position=one.line.position,
        unit=one.unit,
    )


def _checked(
    actor: Actor, line: ImportLine, units: dict[str, Unit], seen: dict[str, int]
) -> tuple[ReadyPerson | None, list[FieldProblem]]:
    check = Check()
    check.text("name", line.name, least=2, most=120)
    check.text("title_before", line.title_before, most=40)
    check.text("title_after", line.title_after, most=60)
    check.text("position", line.position, least=2, most=120)
    number = read_employee_number(line.number, today())
    if not isinstance(number, EmployeeNumber):
        check.wrong("number", number.value if line.number else "required")
    elif number.digits in seen:
        check.wrong("number", "twice_in_file", line=seen[number.digits])
    else:
        seen[number.digits] = line.line
    unit = units.get(clean(line.unit).lower())
    # A unit of someone else's looks like one that does not exist.
    if unit is None or not can(actor, "person.save", Person(unit_id=unit.id)):
        check.wrong("unit", "unknown" if line.unit else "required")
    if check.problems or unit is None or not isinstance(number, EmployeeNumber):
        return None, check.problems
    return ReadyPerson(line, number, unit), []


async def _known(digits: Sequence[str]) -> dict[str, Person]:
    keys = [number_lookup(number) for number in digits]
    return {str(person.number_lookup): person for person in await Person.filter(number_lookup__in=keys)}
