"""What belongs to complaints, loaded for a reader: so many statements for each kind, however many there are."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from server.access.actor import Actor
from server.access.guard import can
from server.complaints.deadlines import Deadlines, deadlines_by_complaint_ids
from server.complaints.kinds import FILE_OWNER
from server.complaints.models import Complaint, TimelineEntry
from server.complaints.queries import positions_by_account_ids
from server.files.models import Attachment
from server.files.queries import attachments_of
from server.kit.want import Want
from server.units.models import Service, Unit
from server.units.queries import any_units_by_ids, services_by_ids

CLOCKS = ("deadline", "resolve_due_on", "is_overdue")
Lines = Mapping[UUID, Sequence[TimelineEntry]]


@dataclass(frozen=True, slots=True)
class Belongings:
    """By id: lines of complaints, photos of lines, units, services, positions, deadlines.

    Empty where a kind was not wanted, and for complaints the reader may not read. Units are there whether in use
    or not.
    """

    lines: Lines = field(default_factory=dict)
    photos: Mapping[UUID, Sequence[Attachment]] = field(default_factory=dict)
    units: Mapping[UUID, Unit] = field(default_factory=dict)
    services: Mapping[UUID, Service] = field(default_factory=dict)
    positions: Mapping[UUID, str] = field(default_factory=dict)
    deadlines: Mapping[UUID, Deadlines] = field(default_factory=dict)


async def belongings_of(reader: Actor, rows: Sequence[Complaint], want: Want) -> Belongings:
    """Load what is wanted of complaints."""
    history = want.part("timeline")
    readable = [row for row in rows if can(reader, "complaint.read", row)]
    lines = await _lines(reader, readable, want)
    written = [line for each in lines.values() for line in each]
    units, ids = _unit_ids(rows, written, want), [row.id for row in rows]
    return Belongings(
        lines=lines,
        photos=await _photos(readable) if "attachments" in want or "attachments" in history else {},
        units=await any_units_by_ids(reader, units) if units else {},
        services=await _services(reader, rows) if "service" in want else {},
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


async def _services(reader: Actor, rows: Sequence[Complaint]) -> dict[UUID, Service]:
    ids = _known(row.service_id for row in rows)
    return await services_by_ids(reader, ids) if ids else {}


async def _positions(reader: Actor, lines: Iterable[TimelineEntry], history: Want) -> dict[UUID, str]:
    if "by" not in history or not reader.signed_in:
        return {}
    ids = _known(line.account_id for line in lines)
    return await positions_by_account_ids(reader, ids) if ids else {}


def _known(ids: Iterable[UUID | None]) -> list[UUID]:
    return list({id for id in ids if id is not None})
