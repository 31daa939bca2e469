"""Closed sets of values that complaints and their histories hold."""

from enum import StrEnum

# As photos name their owner; it never changes.
FILE_OWNER = "complaint"


class IdentityMode(StrEnum):
    """Who may know who filed a complaint."""

    ANONYMOUS = "anonymous"
    SECRET = "secret"  # noqa: S105  # a kind of identity
    NAMED = "named"


class Solved(StrEnum):
    """What a citizen says on confirming."""

    YES = "yes"
    PARTLY = "partly"


class EntryKind(StrEnum):
    """What a line tells."""

    SUBMITTED = "submitted"
    VERIFIED = "verified"
    ASSIGNED = "assigned"
    STARTED = "started"
    RESPONDED = "responded"
    RETURNED = "returned"
    NOTED = "noted"
    ARCHIVED = "archived"
    CONFIRMED = "confirmed"
    REOPENED = "reopened"
    DETAILS_ADDED = "details_added"
    AUTO_CLOSED = "auto_closed"
    WITHDRAWN = "withdrawn"
    OVERDUE = "overdue"


class AuthorKind(StrEnum):
    """In whose name a line is written."""

    CITIZEN = "citizen"
    SYSTEM = "system"
    VERIFICATION_TEAM = "verification_team"
    UNIT = "unit"
