"""Pages, the board, inputs and unions of complaints."""

from datetime import date, datetime
from typing import Annotated, Self
from uuid import UUID

import strawberry

from schema.complaint_enums import IdentityMode, Solved
from schema.complaint_types import Complaint, shown_time
from schema.context import Info
from schema.paging import Connection
from schema.problems import Refused, Stale, WrongState
from schema.scalars import Cursor
from schema.unit_types import Unit, unit_of
from server.complaints import board as boards
from server.complaints import history
from server.complaints.services import NewComplaint


@strawberry.type(description="A page of complaints.")
class ComplaintConnection(Connection[Complaint]):
    """A page, and the place from which to follow what changes in it."""

    cursor: Cursor = strawberry.field(description="The place in the journal before this was read.")


@strawberry.type(
    description="Durations in working hours by the unit's office hours; percentiles by nearest rank."
)
class DurationFigures:
    """Durations."""

    n: int = strawberry.field(description="How many durations there are; under 30 is indicative.")
    median_hours: float | None = strawberry.field(description="The median; null when n is 0.")
    p90_hours: float | None = strawberry.field(description="Nine of ten take no longer; null when n is 0.")
    target_working_days: int = strawberry.field(description="The target, in working days.")

    @classmethod
    def of(cls, value: boards.Durations) -> Self:
        """Give the type of a value."""
        return cls(
            n=value.n,
            median_hours=value.median_hours,
            p90_hours=value.p90_hours,
            target_working_days=value.target_working_days,
        )


@strawberry.type(description="The figures of one unit on the board.")
class UnitBoardRow:
    """A row."""

    unit: Unit = strawberry.field(description="The unit.")
    open: int = strawberry.field(description="Complaints not yet closed.")
    overdue: int = strawberry.field(description="Open ones with which the office is late.")
    first_response: DurationFigures = strawberry.field(description="From forwarding to the first response.")
    resolution: DurationFigures = strawberry.field(description="From submission to closing.")
    in_time_share: float | None = strawberry.field(description="As on the whole board.")


@strawberry.type(description="Something that happened lately.")
class FeedItem:
    """A recent event."""

    kind: str = strawberry.field(description="What happened, as complaint.filed.")
    at: datetime = strawberry.field(description="When; what citizens did by the day only.")
    complaint: Complaint | None = strawberry.field(description="The complaint as it is now.")
    unit_id: strawberry.Private[UUID | None] = None

    @strawberry.field(description="The unit that acted on it after this.")
    async def unit(self, info: Info) -> Unit | None:
        """Give the unit."""
        return await unit_of(info, self.unit_id)


@strawberry.type(
    description="Live board of a unit and the units below it. Working hours by the unit's office hours; "
    "percentiles by nearest rank."
)
class ComplaintBoard:
    """The board."""

    unit: Unit = strawberry.field(description="The unit.")
    days: int = strawberry.field(description="Over how many days durations and closings are taken.")
    computed_at: datetime = strawberry.field(description="When this was computed.")
    open: int = strawberry.field(description="Complaints not yet closed.")
    overdue: int = strawberry.field(description="Open ones with which the office is late.")
    new_today: int = strawberry.field(description="Arrived today.")
    closed: int = strawberry.field(description="Closed in these days.")
    to_verify: int = strawberry.field(description="Waiting for verification or forwarding.")
    waiting_citizen: int = strawberry.field(description="Responded to, waiting for the citizen.")
    first_response: DurationFigures = strawberry.field(description="From forwarding to the first response.")
    resolution: DurationFigures = strawberry.field(description="From submission to closing.")
    in_time_share: float | None = strawberry.field(
        description="Share 0 to 1 resolved in time; open overdue ones count as missed. Null when there are none."
    )
    rows: list[UnitBoardRow] = strawberry.field(
        description="The unit by itself, then each unit directly below with all below that, by name."
    )
    nearest: list[Complaint] = strawberry.field(description="The six nearest deadlines.")
    recent: list[FeedItem] = strawberry.field(description="The eight latest events.")
    cursor: Cursor = strawberry.field(description="The place in the journal before this was read.")

    @classmethod
    def of(cls, board: boards.Board, cursor: Cursor, info: Info) -> Self:
        """Give the type of a board."""
        f = board.figures
        return cls(
            unit=Unit.of(board.unit),
            days=board.days,
            computed_at=board.computed_at,
            open=f.open,
            overdue=f.overdue,
            new_today=f.new_today,
            closed=f.closed,
            to_verify=f.to_verify,
            waiting_citizen=f.waiting_citizen,
            first_response=DurationFigures.of(f.first_response),
            resolution=DurationFigures.of(f.resolution),
            in_time_share=f.in_time_share,
            rows=[
                UnitBoardRow(
                    unit=Unit.of(unit),
                    open=row.open,
                    overdue=row.overdue,
                    first_response=DurationFigures.of(row.first_response),
                    resolution=DurationFigures.of(row.resolution),
                    in_time_share=row.in_time_share,
                )
                for unit, row in board.rows
            ],
            nearest=[Complaint.of(row, cursor) for row in board.nearest],
            recent=[feed_item(each, cursor, info) for each in board.recent],
            cursor=cursor,
        )


def feed_item(recent: boards.Recent, cursor: Cursor, info: Info) -> FeedItem:
    """Give the type of something that happened."""
    return FeedItem(
        kind=recent.kind,
        at=event_time(recent.kind, recent.at, info),
        complaint=Complaint.of(recent.complaint, cursor),
        unit_id=recent.unit_id,
    )


def event_time(kind: str, at: datetime, info: Info) -> datetime:
    """Give the time of an event as this actor may see it."""
    by_citizen = kind in {f"complaint.{each}" for each in (*history.BY_CITIZEN, "filed")}
    return shown_time(at, by_citizen, info.context.actor)


@strawberry.input(description="A complaint, with the receipt that was made on the device.")
class FileComplaintInput:
    """What the citizen fills in."""

    code: str = strawberry.field(description="RKI-, the year, - and 6 Crockford characters.")
    key: str = strawberry.field(
        description="26 random Crockford characters and a check character; kept as a hash."
    )
    title: str = strawberry.field(description="5 to 120 characters.")
    body: str = strawberry.field(description="20 to 4000 characters.")
    happened_on: date | None = strawberry.field(default=None, description="When it happened.")
    place: str | None = strawberry.field(default=None, description="Where, at most 200 characters.")
    unit: UUID | None = strawberry.field(default=None, description="The unit it is about.")
    service: UUID | None = strawberry.field(default=None, description="The service it is about.")
    identity_mode: IdentityMode = strawberry.field(description="Who may know who filed it.")
    name: str | None = strawberry.field(
        default=None, description="Needed unless anonymous; then it is dropped."
    )
    phone: str | None = strawberry.field(default=None, description="Only with consent to be contacted.")
    contact_consent: bool = strawberry.field(description="Whether the unit may telephone.")
    attachments: list[UUID] = strawberry.field(description="Uploaded photos, at most 5.")
    saved_at: datetime = strawberry.field(description="When it was saved on the device.")

    def draft(self) -> NewComplaint:
        """Give what the service takes."""
        return NewComplaint(
            code=self.code,
            key=self.key,
            title=self.title,
            body=self.body,
            saved_at=self.saved_at,
            identity_mode=self.identity_mode.value,
            name=self.name,
            phone=self.phone,
            contact_consent=self.contact_consent,
            happened_on=self.happened_on,
            place=self.place,
            unit_id=self.unit,
            service_id=self.service,
            photos=self.attachments,
        )


@strawberry.input(description="The receipt of a complaint.")
class ReceiptInput:
    """Code and key."""

    code: str = strawberry.field(description="The code, however typed.")
    key: str = strawberry.field(description="The key, however typed.")


@strawberry.input(description="What the citizen says to a response.")
class ConfirmInput:
    """The confirmation."""

    solved: Solved = strawberry.field(description="Whether the problem is solved.")
    score: int | None = strawberry.field(default=None, description="How it was handled, 1 to 4.")
    comment: str | None = strawberry.field(default=None, description="At most 1000 characters.")


FileComplaintResult = Annotated[
    Complaint | Refused, strawberry.union("FileComplaintResult", description="The complaint, or why not.")
]
ChangeComplaintResult = Annotated[
    Complaint | WrongState | Stale | Refused,
    strawberry.union("ChangeComplaintResult", description="The complaint as it is now, or why not."),
]
