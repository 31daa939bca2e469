"""What happens to the calendar and to office hours."""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from server.live.events import Happening, happening


@happening
@dataclass(frozen=True)
class OfficeHoursSaved(Happening):
    """A unit's office hours were set from a day on; told to the calendar."""

    kind: ClassVar[str] = "office_hours.saved"
    unit_id: UUID
    valid_from: date


@happening
@dataclass(frozen=True)
class HolidaySaved(Happening):
    """A holiday was entered or changed; told to the calendar."""

    kind: ClassVar[str] = "holiday.saved"
    holiday_id: UUID
    on: date


@happening
@dataclass(frozen=True)
class HolidayRemoved(Happening):
    """A day is a working day again; told to the calendar."""

    kind: ClassVar[str] = "holiday.removed"
    holiday_id: UUID
    on: date
