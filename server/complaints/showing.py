"""Make the view of a complaint from its row and from what belongs to it."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from server.access.actor import Actor
from server.complaints.belongings import Belongings
from server.complaints.kinds import AuthorKind
from server.complaints.models import Complaint, TimelineEntry
from server.complaints.privacy import (
    hides_complainant,
    shown_closing,
    shown_complainant,
    shown_saving,
    shown_time,
)
from server.complaints.queries import verbs_for
from server.complaints.signatures import author_name, photo_name
from server.complaints.views import ComplaintView, DeadlineView, EntryView, PhotoView
from server.files.models import Attachment
from server.kit.want import NOT_WANTED, Want
from server.units.views import ServiceView, UnitView


def complaint_view(
    reader: Actor, row: Complaint, want: Want, belongings: Belongings, cursor: str
) -> ComplaintView:
    """Show a complaint to a reader. belongings: what was loaded for this reader and want."""
    shown = _Shown(reader, row, belongings)
    return ComplaintView(
        id=row.id,
        cursor=cursor,
        code=row.code,
        state=row.state,
        version=row.version,
        title=row.title,
        body=row.body,
        happened_on=row.happened_on,
        place=row.place,
        identity_mode=row.identity_mode,
        classification=row.classification,
        saved_on_device_at=shown_saving(reader, row),
        submitted_at=shown_time(reader, row.id, row.submitted_at, by_citizen=True),
        verified_at=row.verified_at,
        assigned_at=row.assigned_at,
        first_response_at=row.first_response_at,
        responded_at=row.responded_at,
        closed_at=shown_closing(reader, row),
        closure_reason=row.closure_reason,
        solved=row.solved,
        reopen_count=row.reopen_count,
        handling_score=row.handling_score,
        complainant_hidden=hides_complainant(reader, row),
        unit=_part(want, "unit", shown.unit),
        reported_unit=_part(want, "reported_unit", shown.reported_unit),
        service=_part(want, "service", shown.service),
        complainant=_part(want, "complainant", lambda _: shown_complainant(reader, row)),
        deadline=_part(want, "deadline", shown.deadline),
        resolve_due_on=_part(want, "resolve_due_on", shown.resolve_due_on),
        is_overdue=_part(want, "is_overdue", shown.is_overdue),
        timeline=_part(want, "timeline", shown.timeline),
        attachments=_part(want, "attachments", shown.attachments),
        verbs=_part(want, "verbs", lambda _: tuple(verbs_for(reader, row))),
    )


def _part(want: Want, name: str, make: Callable[[Want], Any]) -> Any:
    return make(want.part(name)) if name in want else NOT_WANTED


@dataclass(frozen=True, slots=True)
class _Shown:
    """The parts of one complaint, each as its reader may see it."""

    reader: Actor
    row: Complaint
    belongings: Belongings

    def unit(self, _want: Want) -> UnitView:
        return self.belongings.offices.of_complaints[self.row.unit_id]

    def reported_unit(self, _want: Want) -> UnitView | None:
        unit_id = self.row.reported_unit_id
        return self.belongings.offices.reported[unit_id] if unit_id else None

    def service(self, _want: Want) -> ServiceView | None:
        service_id = self.row.service_id
        return self.belongings.offices.services.get(service_id) if service_id else None

    def deadline(self, want: Want) -> DeadlineView | None:
        clock = self.belongings.deadlines[self.row.id].deadline
        if clock is None:
            return None
        return DeadlineView(
            kind=clock.kind,
            starts_on=clock.given.starts_on,
            due_on=clock.given.due_on,
            working_days=clock.given.working_days,
            working_days_left=clock.working_days_left,
            is_overdue=clock.is_overdue,
            days=_part(want, "days", lambda _: tuple(clock.days())),
        )

    def resolve_due_on(self, _want: Want) -> date | None:
        return self.belongings.deadlines[self.row.id].resolve_due_on

    def is_overdue(self, _want: Want) -> bool:
        return self.belongings.deadlines[self.row.id].is_overdue

    def timeline(self, want: Want) -> tuple[EntryView, ...]:
        lines = self.belongings.lines.get(self.row.id, ())
        return tuple(self._entry(line, want) for line in lines)

    def attachments(self, want: Want) -> tuple[PhotoView, ...]:
        lines = self.belongings.lines.get(self.row.id, ())
        return next((self._photos(line, want) for line in lines if line.seq == 1), ())

    def _entry(self, line: TimelineEntry, want: Want) -> EntryView:
        return EntryView(
            id=line.id,
            seq=line.seq,
            kind=line.kind,
            at=shown_time(self.reader, self.row.id, line.at, by_citizen=line.author is AuthorKind.CITIZEN),
            by=_part(want, "by", lambda _: self._signature(line, want)),
            unit=_part(want, "unit", lambda _: self._unit_of(line)),
            text=line.text,
            done=line.done,
            planned=line.planned,
            planned_by=line.planned_by,
            visible_to_complainant=line.is_public,
            attachments=_part(want, "attachments", lambda photos: self._photos(line, photos)),
        )

    def _signature(self, line: TimelineEntry, want: Want) -> str:
        unit = self.belongings.units.get(line.author_unit_id) if line.author_unit_id else None
        position = self.belongings.positions.get(line.account_id) if line.account_id else None
        return author_name(line.author, unit.name if unit else None, position, want.language)

    def _unit_of(self, line: TimelineEntry) -> UnitView | None:
        return self.belongings.offices.of_lines.get(line.unit_id) if line.unit_id else None

    def _photos(self, line: TimelineEntry, want: Want) -> tuple[PhotoView, ...]:
        photos: Sequence[Attachment] = self.belongings.photos.get(line.id, ())
        return tuple(
            PhotoView(
                id=photo.id,
                media_type=photo.media_type,
                width=photo.width,
                height=photo.height,
                size_bytes=photo.size_bytes,
                alt=photo_name(number, len(photos), line.author, want.language),
            )
            for number, photo in enumerate(photos, 1)
        )
