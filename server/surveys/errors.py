"""Refusals that only surveys have."""

from server.kit.refusals import ProblemCode, Refusal


class PeriodClosed(Refusal):
    """The unit has no survey period on the day of the answer."""

    code = ProblemCode.PERIOD_CLOSED
