"""The commands `rangkui staff …`."""

import asyncio
from collections.abc import Sequence
from pathlib import Path
from typing import Annotated, NamedTuple
from uuid import UUID, uuid4

import typer

from server.access.actor import SYSTEM, Role
from server.kit.messages import Language, message, reason
from server.kit.refusals import FieldProblem, Invalid, Refusal
from server.kit.want import Want
from server.settings import Settings
from server.staff.activation import ActivationLink, issue_activation, lifetime
from server.staff.factors import reset_factors
from server.staff.imports import ImportPreview, import_staff
from server.staff.kinds import GrantedRole
from server.staff.models import Account, Person
from server.staff.powers import agree_to_role, in_force, waiting
from server.staff.queries import digits_of, full_name, masked_number, number_lookup
from server.staff.reading import power_views
from server.staff.services import PersonDraft, save_person
from server.terminal import Data, Port, chosen, installation, told
from server.units.kinds import UnitKind
from server.units.models import Unit
from server.units.services import UnitDraft, save_unit


class PersonToBe(NamedTuple):
    """An administrator as named on the command line."""

    name: str
    number: str
    position: str


app = typer.Typer(help="People who work here.", no_args_is_help=True)
factor_app = typer.Typer(help="Second keys, for whoever has lost all of theirs.", no_args_is_help=True)
app.add_typer(factor_app, name="factor")


@app.command("import")
@told
def import_command(
    people: Annotated[
        Path,
        typer.Argument(
            help="CSV: nip, nama, gelar_depan, gelar_belakang, jabatan, unit, peran (several separated by ;)."
        ),
    ],
    data: Data = None,
    port: Port = None,
) -> None:
    """Enter all people of a table, or none, and print a one-time activation link for each."""
    settings = chosen(port, data)
    try:
        text = people.read_text("utf-8-sig")
    except OSError as error:
        raise _stop(f"{people}: {error.strerror}") from None
    except UnicodeDecodeError:
        raise _stop(f"{people}: bukan UTF-8 (not UTF-8)") from None
    try:
        result = asyncio.run(_import(text, settings))
    except Refusal as refusal:
        raise _stop(*_reasons(refusal)) from None
    if isinstance(result, ImportPreview):
        raise _stop(*(f"{people}:{p.line}: {_text(p.problem)}" for p in result.problems))
    _print_links(result, settings)


@app.command("admin")
@told
def admin_command(
    name: Annotated[str, typer.Argument(help="The administrator's name.")],
    number: Annotated[str, typer.Option(help="Employee number (NIP or NI PPPK), 18 digits.")],
    unit: Annotated[str, typer.Option(help="Code of the unit; the role reaches all units below it.")],
    unit_name: Annotated[
        str, typer.Option(help="Name of the office, to make the unit when there is none of that code.")
    ] = "",
    position: Annotated[str, typer.Option(help="Position (jabatan).")] = "Administrator aplikasi",
    data: Data = None,
    port: Port = None,
) -> None:
    """Enter an administrator and print an activation link; for a number that is known, print a new link."""
    settings = chosen(port, data)
    try:
        links = asyncio.run(_admin(PersonToBe(name, number, position), unit, unit_name, settings))
    except Refusal as refusal:
        raise _stop(*_reasons(refusal)) from None
    _print_links(links, settings)
    for line in asyncio.run(_second_person(settings)):
        typer.echo(line, err=True)


@app.command("agree")
@told
def agree_command(
    request: Annotated[
        UUID | None, typer.Argument(help="The id of what waits; without one, all that waits is listed.")
    ] = None,
    data: Data = None,
    port: Port = None,
) -> None:
    """List the powerful roles that wait for a second person, or agree to one as the operator.

    For an installation whose only administrator has no second yet.
    """
    try:
        for line in asyncio.run(_agree(request, chosen(port, data))):
            typer.echo(line)
    except Refusal as refusal:
        raise _stop(*_reasons(refusal)) from None


@factor_app.command("reset")
@told
def reset_command(
    number: Annotated[
        str, typer.Argument(help="Employee number (NIP or NI PPPK) of whoever lost every key.")
    ],
    data: Data = None,
    port: Port = None,
) -> None:
    """Take away all second keys and recovery codes of a person and end their sessions, as the operator.

    Make sure first who asks: with the password alone they can then sign in and add a new key.
    """
    try:
        typer.echo(asyncio.run(_reset(number, chosen(port, data))))
    except Refusal as refusal:
        raise _stop(*_reasons(refusal)) from None


async def _reset(number: str, settings: Settings) -> str:
    async with installation(settings):
        person = await Person.get_or_none(number_lookup=number_lookup(digits_of(number)))
        account = await Account.get_or_none(person_id=person.id) if person else None
        if person is None or account is None:
            raise Invalid(FieldProblem("number", "unknown"))
        await reset_factors(SYSTEM, account)
        return f"{full_name(person)}\t{masked_number(person)}"


async def _agree(request: UUID | None, settings: Settings) -> list[str]:
    async with installation(settings):
        if request is not None:
            await agree_to_role(SYSTEM, request, intention=uuid4())
        wait = await power_views(SYSTEM, await waiting(SYSTEM), Want.of("unit"))
        return [f"{one.id}\t{one.name}\t{one.role}\t{one.unit.name}\t{one.asked_by or '-'}" for one in wait]


async def _second_person(settings: Settings) -> list[str]:
    """Say what an installation with one administrator lacks, and who the second may be."""
    async with installation(settings):
        rows = await in_force(SYSTEM)
    if sum(row.role is GrantedRole.ADMIN for row in rows) != 1:
        return []
    heads = [full_name(row.person) for row in rows if row.role is GrantedRole.UNIT_HEAD]
    language = {"head": heads[0]} if heads else {}
    key = "one_administrator" if heads else "one_administrator_alone"
    return [message(key, each, **language) for each in (Language.ID, Language.EN)]


async def _import(text: str, settings: Settings) -> list[ActivationLink] | ImportPreview:
    async with installation(settings):
        return await import_staff(SYSTEM, text, lifetime=lifetime(settings), intention=uuid4())


async def _admin(somebody: PersonToBe, code: str, unit_name: str, settings: Settings) -> list[ActivationLink]:
    async with installation(settings):
        unit = await Unit.get_or_none(code=code.strip().lower())
        if unit is None and unit_name:
            kind = UnitKind.DISTRICT_OFFICE
            unit = await save_unit(
                SYSTEM, UnitDraft(code, unit_name, unit_name[:60], kind), intention=uuid4()
            )
        if unit is None:
            raise Invalid(FieldProblem("unit", "unknown"))
        person_id = await _administrator(somebody, unit.id)
        return await issue_activation(SYSTEM, [person_id], lifetime=lifetime(settings), intention=uuid4())


async def _administrator(somebody: PersonToBe, unit_id: UUID) -> UUID:
    known = await Person.get_or_none(number_lookup=number_lookup(digits_of(somebody.number)))
    if known is not None:
        return known.id
    draft = PersonDraft(
        somebody.name,
        somebody.position,
        unit_id,
        employee_number=somebody.number,
        roles=[(Role.ADMIN, unit_id)],
    )
    made = await save_person(SYSTEM, draft, intention=uuid4())
    return made.id


def _print_links(links: Sequence[ActivationLink], settings: Settings) -> None:
    for link in links:
        person = link.person
        until = f"{link.expires_at:%Y-%m-%d %H:%M} UTC"
        typer.echo(f"{full_name(person)}\t{masked_number(person)}\t{settings.address}{link.path}\t{until}")


def _text(problem: FieldProblem) -> str:
    params = dict(problem.params)
    said = message(problem.message, Language.ID, **params), message(problem.message, Language.EN, **params)
    column = f"{problem.field}: " if problem.field else ""
    return f"{column}{said[0]} ({said[1]})"


def _reasons(refusal: Refusal) -> list[str]:
    if isinstance(refusal, Invalid):
        return [_text(problem) for problem in refusal.fields]
    return [reason(refusal, Language.EN)]


def _stop(*lines: str) -> typer.Exit:
    for line in lines:
        typer.echo(line, err=True)
    return typer.Exit(1)
