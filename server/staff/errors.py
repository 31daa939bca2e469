"""Refusals only staff have."""

from server.kit.refusals import ProblemCode, Refusal


class SignInFailed(Refusal):
    """Number and password do not match; which of the two is wrong is not told."""

    code = ProblemCode.INVALID
