"""What happens to complaints. All are found under `complaint:<id>` and the units concerned.

`unit` is who acts on the complaint afterwards; `from_unit` is a unit that could see it before and may not now.
"""

from dataclasses import dataclass
from datetime import date
from typing import ClassVar
from uuid import UUID

from server.live.events import Happening, happening


@happening
@dataclass(frozen=True)
class ComplaintFiled(Happening):
    """A citizen's complaint arrived; for the verification team."""

    kind: ClassVar[str] = "complaint.filed"
    complaint: UUID
    unit: UUID


@happening
@dataclass(frozen=True)
class ComplaintVerified(Happening):
    """The verification team accepted and classified it; for the citizen and the team."""

    kind: ClassVar[str] = "complaint.verified"
    complaint: UUID
    unit: UUID


@happening
@dataclass(frozen=True)
class ComplaintAssigned(Happening):
    """It was forwarded to a unit, or from one unit to another; for the citizen and both units."""

    kind: ClassVar[str] = "complaint.assigned"
    complaint: UUID
    unit: UUID
    from_unit: UUID | None


@happening
@dataclass(frozen=True)
class ComplaintReturned(Happening):
    """A unit gave it back as not its own; for the citizen, the unit and the verification team."""

    kind: ClassVar[str] = "complaint.returned"
    complaint: UUID
    unit: UUID
    from_unit: UUID | None


@happening
@dataclass(frozen=True)
class ComplaintStarted(Happening):
    """The unit took it into work; for the citizen and the unit."""

    kind: ClassVar[str] = "complaint.started"
    complaint: UUID
    unit: UUID


@happening
@dataclass(frozen=True)
class ComplaintResponded(Happening):
    """The unit answered and the citizen's ten days began; for the citizen and the unit."""

    kind: ClassVar[str] = "complaint.responded"
    complaint: UUID
    unit: UUID


@happening
@dataclass(frozen=True)
class ComplaintNoted(Happening):
    """Staff left an internal note; for staff only, never for the citizen."""

    kind: ClassVar[str] = "complaint.noted"
    complaint: UUID
    unit: UUID


@happening
@dataclass(frozen=True)
class ComplaintArchived(Happening):
    """The verification team archived it with a reason; for the citizen and the team."""

    kind: ClassVar[str] = "complaint.archived"
    complaint: UUID
    unit: UUID


@happening
@dataclass(frozen=True)
class ComplaintConfirmed(Happening):
    """The citizen said it is solved and it closed; for the unit."""

    kind: ClassVar[str] = "complaint.confirmed"
    complaint: UUID
    unit: UUID


@happening
@dataclass(frozen=True)
class ComplaintReopened(Happening):
    """The citizen said it is not solved and the unit's clock began anew; for the unit."""

    kind: ClassVar[str] = "complaint.reopened"
    complaint: UUID
    unit: UUID


@happening
@dataclass(frozen=True)
class ComplaintDetailsAdded(Happening):
    """The citizen added details; for the unit or the verification team."""

    kind: ClassVar[str] = "complaint.details_added"
    complaint: UUID
    unit: UUID


@happening
@dataclass(frozen=True)
class ComplaintWithdrawn(Happening):
    """The citizen took it back and it closed; for the unit or the verification team."""

    kind: ClassVar[str] = "complaint.withdrawn"
    complaint: UUID
    unit: UUID


@happening
@dataclass(frozen=True)
class ComplaintAutoClosed(Happening):
    """Ten working days passed without a reply and it closed; for the citizen and the unit."""

    kind: ClassVar[str] = "complaint.auto_closed"
    complaint: UUID
    unit: UUID


@happening
@dataclass(frozen=True)
class ComplaintOverdue(Happening):
    """A deadline of the office passed, told once for each deadline; for the citizen, the unit and its head."""

    kind: ClassVar[str] = "complaint.overdue"
    complaint: UUID
    unit: UUID
    due_on: date


@happening
@dataclass(frozen=True)
class ComplainantSeen(Happening):
    """The account that acts was shown who filed a complaint; for the follower that keeps who looked, and no screen."""

    kind: ClassVar[str] = "complainant.seen"
    complaint: UUID
