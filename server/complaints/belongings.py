"""What belongs to complaints, loaded for a reader: so many statements for each kind, however many there are."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from server.access.actor import Actor
from server.access.guard import can
from server.access.part import shown_by_key
from server.complaints.deadlines import Deadlines, deadlines_by_complaint_ids
from server.complaints.kinds import FILE_OWNER
from server.complaints.models import Complaint, TimelineEntry
from server.complaints.queries import positions_by_account_ids
from server.files.models import Attachment
from server.files.queries import attachments_of
from server.kit.want import Want
from server.units.models import Unit
from server.units.queries import any_units_by_ids, services_by_ids
from server.units.reading import service_views, unit_views
from server.units.views import ServiceView, UnitView

CLOCKS = ("deadline", "resolve_due_on", "is_overdue")
Lines = Mapping[UUID, Sequence[TimelineEntry]]


@dataclass(frozen=True, slots=True)
class Offices:
    """Units and services as the reader sees them, by id: units that act on complaints, were named, stand in lines."""

    of_complaints: Mapping[UUID, UnitView] = field(default_factory=dict)
    reported: Mapping[UUID, UnitView] = field(default_factory=dict)
    of_lines: Mapping[UUID, UnitView] = field(default_factory=dict)
    services: Mapping[UUID, ServiceView] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Belongings:
    """By id: lines of complaints, photos of lines, units that sign, positions, deadlines; and the offices shown.

    Empty where a kind was not wanted, and for complaints the reader may not read. Units are there whether in use
    or not.
    """

    lines: Lines = field(default_factory=dict)
    photos: Mapping[UUID, Sequence[Attachment]] = field(default_factory=dict)
    units: Mapping[UUID, Unit] = field(default_factory=dict)
    offices: Offices = field(default_factory=Offices)
    positions: Mapping[UUID, str] = field(default_factory=dict)
    deadlines: Mapping[UUID, Deadlines] = field(default_factory=dict)


async def belongings_of(reader: Actor, rows: Sequence[Complaint], want: Want) -> Belongings:
    """Load what is wanted of complaints."""
    history = want.part("timeline")
    readable = [row for row in rows if can(reader, "complaint.read", row)]
    lines = await _lines(reader, readable, want)
    written = [line for each in lines.values() for line in each]
    unit_ids, ids = _unit_ids(rows, written, want), [row.id for row in rows]
    units = await any_units_by_ids(reader, unit_ids) if unit_ids else {}
    return Belongings(
        lines=lines,
        photos=await _photos(readable) if "attachments" in want or "attachments" in history else {},
        units=units,
        offices=await _offices(reader, rows, units, want),
        positions=await _positions(reader, written, history),
        deadlines=await deadlines_by_complaint_ids(reader, ids) if want.any_of(CLOCKS) else {},
    )


async def _lines(reader: Actor, rows: Sequence[Complaint], want: Want) -> Lines:
    # The photos of a complaint hang on its first line.
    if not want.any_of(("timeline", "attachments")):
        return {}
    complaints = {row.id: row for row in rows}
    found: dict[UUID, list[TimelineEntry]] = defaultdict(list)
    for line in await TimelineEntry.filter(complaint_id__in=list(complaints)).order_by("seq"):
        found[line.complaint_id].append(line)
    return {
        id: [line for line in lines if _may_read(reader, complaints[id], line)] for id, lines in found.items()
    }


def _may_read(reader: Actor, complaint: Complaint, line: TimelineEntry) -> bool:
    return line.is_public or can(reader, "complaint.read_notes", complaint)


async def _photos(rows: Sequence[Complaint]) -> dict[UUID, list[Attachment]]:
    found: dict[UUID, list[Attachment]] = defaultdict(list)
    for photos in (await attachments_of(FILE_OWNER, [row.id for row in rows])).values():
        for photo in photos:
            if photo.part_id is not None:
                found[photo.part_id].append(photo)
    return found


def _unit_ids(rows: Sequence[Complaint], lines: Iterable[TimelineEntry], want: Want) -> list[UUID]:
    history = want.part("timeline")
    found: set[UUID | None] = set()
    if "unit" in want:
        found |= {row.unit_id for row in rows}
    if "reported_unit" in want:
        found |= {row.reported_unit_id for row in rows}
    for line in lines:
        found |= {line.unit_id if "unit" in history else None}
        found |= {line.author_unit_id if "by" in history else None}
    return _known(found)


async def _offices(
    reader: Actor, rows: Sequence[Complaint], units: Mapping[UUID, Unit], want: Want
) -> Offices:
    async def shown(wanted: Want, part: str, some: Iterable[UUID | None]) -> dict[UUID, UnitView]:
        found = {id: units[id] for id in _known(some)} if part in wanted else {}
        return await shown_by_key(reader, found, wanted.part(part), unit_views)

    visible = (unit.id for unit in units.values() if can(reader, "unit.read", unit))
    return Offices(
        of_complaints=await shown(want, "unit", (row.unit_id for row in rows)),
        reported=await shown(want, "reported_unit", (row.reported_unit_id for row in rows)),
        of_lines=await shown(want.part("timeline"), "unit", visible),
        services=await _services(reader, rows, want.part("service")) if "service" in want else {},
    )


async def _services(reader: Actor, rows: Sequence[Complaint], want: Want) -> dict[UUID, ServiceView]:
    ids = _known(row.service_id for row in rows)
    return await shown_by_key(reader, await services_by_ids(reader, ids) if ids else {}, want, service_views)


async def _positions(reader: Actor, lines: Iterable[TimelineEntry], history: Want) -> dict[UUID, str]:
    if "by" not in history or not reader.signed_in:
        return {}
    ids = _known(line.account_id for line in lines)
    return await positions_by_account_ids(reader, ids) if ids else {}


def _known(ids: Iterable[UUID | None]) -> list[UUID]:
    return list({id for id in ids if id is not None})
