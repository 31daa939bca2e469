"""What the log holds."""

from enum import StrEnum


class Act(StrEnum):
    """What somebody with power did. Add to this list; never change what stands in it."""

    ROLE_GIVEN = "role_given"
    ROLE_ASKED = "role_asked"
    ROLE_DECLINED = "role_declined"
    ROLE_TAKEN = "role_taken"
    ACCOUNT_OPENED = "account_opened"
    ACCOUNT_CLOSED = "account_closed"
    LINK_MADE = "link_made"
    NAME_OPENED = "name_opened"
    CLASS_SET = "class_set"
    HOLIDAY_SAVED = "holiday_saved"
    HOLIDAY_REMOVED = "holiday_removed"
    HOURS_SAVED = "hours_saved"
    UNIT_SAVED = "unit_saved"
    PERIOD_SAVED = "period_saved"
    FACTOR_ADDED = "factor_added"
    FACTOR_REMOVED = "factor_removed"
    CODES_DRAWN = "codes_drawn"
    RESET_ASKED = "reset_asked"
    RESET_DECLINED = "reset_declined"
    FACTORS_RESET = "factors_reset"
