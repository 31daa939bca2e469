"""Refusals that only feedback has."""

from server.kit.refusals import ProblemCode, Refusal


class NoAddressee(Refusal):
    """Nobody would read it: there is no such officer or counter, not any more, or nobody serves there."""

    code = ProblemCode.NO_ADDRESSEE
