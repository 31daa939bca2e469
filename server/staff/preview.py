"""Show to a reader what a file of people would enter, or what it entered."""

from collections.abc import Sequence

from server.access.actor import Actor
from server.access.part import shown_by_key
from server.kit.messages import message
from server.kit.refusals import NotAllowed, NotSignedIn
from server.kit.want import NOT_WANTED, Want
from server.staff.activation import ActivationLink
from server.staff.employee_number import mask_employee_number
from server.staff.imports import ImportPreview, ReadyPerson, preview_import
from server.staff.queries import granted
from server.staff.reading import sheet_view
from server.staff.views import LineProblemView, PreviewView, ReadyView, SheetView
from server.units.reading import unit_views


async def preview(reader: Actor, csv: str, want: Want) -> PreviewView | None:
    """Show what a file would enter; None to those who enter nobody."""
    try:
        found = await preview_import(reader, csv)
    except (NotAllowed, NotSignedIn):
        return None
    return await _preview_view(reader, found, want)


async def imported(
    reader: Actor, result: Sequence[ActivationLink] | ImportPreview, want: Want
) -> SheetView | PreviewView:
    """Show what came of a file: links for everybody in it, or what is wrong with it."""
    if isinstance(result, ImportPreview):
        return await _preview_view(reader, result, want)
    return await sheet_view(reader, result, want)


async def _preview_view(reader: Actor, found: ImportPreview, want: Want) -> PreviewView:
    problems = tuple(
        LineProblemView(
            line=wrong.line,
            field=wrong.problem.field or None,
            message=message(wrong.problem.message, want.language, **dict(wrong.problem.params)),
        )
        for wrong in found.problems
    )
    return PreviewView(await _ready_views(reader, found.ready, want.part("ready")), problems)


async def _ready_views(reader: Actor, ready: Sequence[ReadyPerson], want: Want) -> tuple[ReadyView, ...]:
    rows = {person.unit.id: person.unit for person in ready} if "unit" in want else {}
    units = await shown_by_key(reader, rows, want.part("unit"), unit_views)
    return tuple(
        ReadyView(
            line=person.line.line,
            name=person.line.name,
            masked_number=mask_employee_number(person.number.digits),
            position=person.line.position,
            roles=tuple(granted(role) for role in person.line.roles),
            unit=units.get(person.unit.id, NOT_WANTED),
        )
        for person in ready
    )
