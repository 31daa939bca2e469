"""The live board: names and descriptions of what its view holds."""

from datetime import datetime

import strawberry

from schema.complaints.types import Complaint
from schema.scalars import Cursor
from schema.shown import shows
from schema.units.types import Unit
from server.complaints import board_view
from server.complaints.board import Durations

OPEN = "Complaints not yet closed."
OVERDUE = "Open ones with which the office is late."
FIRST_RESPONSE = "From forwarding to the first response."
RESOLUTION = "From submission to closing."


@strawberry.type(
    description="Durations in working hours by the unit's office hours; percentiles by nearest rank."
)
@shows(Durations)
class DurationFigures:
    n: int = strawberry.field(description="How many durations there are; under 30 is indicative.")
    median_hours: float | None = strawberry.field(description="The median; null when n is 0.")
    p90_hours: float | None = strawberry.field(description="Nine of ten take no longer; null when n is 0.")
    target_working_days: int = strawberry.field(description="The target, in working days.")


@strawberry.type(description="The figures of one unit on the board.")
@shows(board_view.BoardRow)
class UnitBoardRow:
    unit: Unit = strawberry.field(description="The unit.")
    open: int = strawberry.field(description=OPEN)
    overdue: int = strawberry.field(description=OVERDUE)
    first_response: DurationFigures = strawberry.field(description=FIRST_RESPONSE)
    resolution: DurationFigures = strawberry.field(description=RESOLUTION)
    in_time_share: float | None = strawberry.field(description="As on the whole board.")


@strawberry.type(description="Something that happened lately.")
@shows(board_view.FeedItem)
class FeedItem:
    kind: str = strawberry.field(description="What happened, as complaint.filed.")
    at: datetime = strawberry.field(description="When; what citizens did by the day only.")
    complaint: Complaint | None = strawberry.field(description="The complaint as it is now.")
    unit: Unit | None = strawberry.field(description="The unit that acted on it after this.")


@strawberry.type(
    description="Live board of a unit and the units below it. Working hours by the unit's office hours; "
    "percentiles by nearest rank."
)
@shows(board_view.BoardView)
class ComplaintBoard:
    unit: Unit = strawberry.field(description="The unit.")
    days: int = strawberry.field(description="Over how many days durations and closings are taken.")
    computed_at: datetime = strawberry.field(description="When this was computed.")
    open: int = strawberry.field(description=OPEN)
    overdue: int = strawberry.field(description=OVERDUE)
    new_today: int = strawberry.field(description="Arrived today.")
    closed: int = strawberry.field(description="Closed in these days.")
    to_verify: int = strawberry.field(description="Waiting for verification or forwarding.")
    waiting_citizen: int = strawberry.field(description="Responded to, waiting for the citizen.")
    first_response: DurationFigures = strawberry.field(description=FIRST_RESPONSE)
    resolution: DurationFigures = strawberry.field(description=RESOLUTION)
    in_time_share: float | None = strawberry.field(
        description="Share 0 to 1 resolved in time; open overdue ones count as missed. Null when there are none."
    )
    rows: list[UnitBoardRow] = strawberry.field(
        description="The unit by itself, then each unit directly below with all below that, by name."
    )
    nearest: list[Complaint] = strawberry.field(description="The six nearest deadlines.")
    recent: list[FeedItem] = strawberry.field(description="The eight latest events.")
    cursor: Cursor = strawberry.field(description="The place in the journal before this was read.")
