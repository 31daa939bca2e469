"""What of a complaint is told to whom, beyond the policy's yes or no: days for hours, and names with a note."""

from datetime import datetime, time
from uuid import UUID

from server.access.actor import Actor
from server.access.guard import can, is_confirmed
from server.complaints.models import Complaint
from server.complaints.signatures import BY_CITIZEN
from server.complaints.views import Complainant
from server.complaints.workflow import ClosureReason
from server.kit.clock import WIB, local_date

CITIZENS_EVENTS = frozenset({f"complaint.{kind}" for kind in BY_CITIZEN} | {"complaint.filed"})
CLOSED_BY_CITIZEN = (ClosureReason.CONFIRMED, ClosureReason.WITHDRAWN)


def shown_time(reader: Actor, complaint_id: UUID, at: datetime, *, by_citizen: bool) -> datetime:
    """Give the time of what happened to a complaint.

    What its citizen did is told to everybody else by the day only, so that no hour leads to a person.
    """
    if not by_citizen or reader.receipt_for == complaint_id:
        return at
    return datetime.combine(local_date(at), time(), WIB)


def shown_event_time(reader: Actor, complaint_id: UUID, kind: str, at: datetime) -> datetime:
    """Give the time of an event of the journal, as `shown_time` does."""
    return shown_time(reader, complaint_id, at, by_citizen=kind in CITIZENS_EVENTS)


def shown_closing(reader: Actor, complaint: Complaint) -> datetime | None:
    """Give when a complaint was closed or archived, None while it is open."""
    by_citizen = complaint.closure_reason in CLOSED_BY_CITIZEN
    at = complaint.closed_at
    return shown_time(reader, complaint.id, at, by_citizen=by_citizen) if at else None


def shown_saving(reader: Actor, complaint: Complaint) -> datetime | None:
    """Give when the citizen saved it on the device, to the citizen only."""
    return complaint.saved_at if reader.receipt_for == complaint.id else None


def shown_complainant(reader: Actor, complaint: Complaint) -> Complainant | None:
    """Give who filed it; None when they gave no name, or not to this reader, or not before confirming who that is."""
    if not is_confirmed(reader, "complaint.read_identity"):
        return None
    name = _known_name(reader, complaint)
    return None if name is None else Complainant(name, complaint.complainant_phone)


def hides_complainant(reader: Actor, complaint: Complaint) -> bool:
    """Whether there is a name that the reader may open, and must confirm who they are first."""
    if is_confirmed(reader, "complaint.read_identity"):
        return False
    return _known_name(reader, complaint) is not None


def _known_name(reader: Actor, complaint: Complaint) -> str | None:
    name: str | None = complaint.complainant_name
    return name if can(reader, "complaint.read_identity", complaint) else None
