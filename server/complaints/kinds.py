"""Closed sets of values that complaints and their histories hold."""

from enum import StrEnum


class AuthorKind(StrEnum):
    """In whose name a line is written."""

    CITIZEN = "citizen"
    SYSTEM = "system"
    VERIFICATION_TEAM = "verification_team"
    UNIT = "unit"
