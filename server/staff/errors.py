"""Refusals only staff have."""

from server.kit.refusals import ProblemCode, Refusal


class SignInFailed(Refusal):
    """Number and password do not match; which of the two is wrong is not told."""

    code = ProblemCode.INVALID


class SignInOver(Refusal):
    """What was begun with a password is over, or was gone on with: it begins anew."""

    code = ProblemCode.NOT_SIGNED_IN
