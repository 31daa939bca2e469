"""Refusals: what a service raises when it will not do something, and says why in a closed set of codes."""

from dataclasses import dataclass
from datetime import datetime
from enum import Enum

# When to try again where a wait ran out.
BUSY_SECONDS = 5


class ProblemCode(Enum):
    """Every reason the product gives for not doing a thing. The client translates these, also offline."""

    NOT_SIGNED_IN = "not_signed_in"
    NOT_ALLOWED = "not_allowed"
    NOT_FOUND = "not_found"
    INVALID = "invalid"
    TOO_MANY = "too_many"
    WRONG_STATE = "wrong_state"
    STALE = "stale"
    PERIOD_CLOSED = "period_closed"
    # Published, and given by nothing: what is too few is answered as withheld.
    TOO_FEW_ANSWERS = "too_few_answers"
    NO_ADDRESSEE = "no_addressee"
    CONFIRM_FIRST = "confirm_first"
    UNKNOWN_DOCUMENT = "unknown_document"
    FAULT = "fault"


@dataclass(frozen=True)
class FieldProblem:
    """One field of an input and what is wrong with it. `message` is a key of the server's messages."""

    field: str
    message: str
    params: tuple[tuple[str, str], ...] = ()


class Refusal(Exception):
    """Base of all refusals; carries a code of the closed set. about: the table of the row, where that is known."""

    code: ProblemCode = ProblemCode.INVALID
    about = ""


class NotSignedIn(Refusal):
    """The act needs a signed-in person."""

    code = ProblemCode.NOT_SIGNED_IN


class NotAllowed(Refusal):
    """The row may be seen by this person, but not changed this way."""

    code = ProblemCode.NOT_ALLOWED


class ConfirmFirst(Refusal):
    """The person may do this, but must first show once more that it is them."""

    code = ProblemCode.CONFIRM_FIRST


class NotFound(Refusal):
    """It does not exist, or is not for this person: the two look the same on purpose."""

    code = ProblemCode.NOT_FOUND


class Invalid(Refusal):
    """Some fields of the input are wrong; each is named."""

    code = ProblemCode.INVALID

    def __init__(self, *fields: FieldProblem) -> None:
        super().__init__(", ".join(f"{f.field}: {f.message}" for f in fields))
        self.fields = fields


class TooMany(Refusal):
    """Too many attempts; try again after some seconds."""

    code = ProblemCode.TOO_MANY

    def __init__(self, retry_after_seconds: int) -> None:
        super().__init__(f"retry after {retry_after_seconds} s")
        self.retry_after_seconds = retry_after_seconds


class Busy(TooMany):
    """A wait for something of ours ran out: nothing is known to be done, and trying again soon helps."""

    about = "busy"

    def __init__(self) -> None:
        super().__init__(BUSY_SECONDS)


class Crowded(Busy):
    """Too many are here at the same moment: nothing has been done, and trying again after some seconds helps."""

    about = "crowded"

    def __init__(self, retry_after_seconds: int) -> None:
        TooMany.__init__(self, retry_after_seconds)


class WrongState(Refusal):
    """The step is not possible from the state the row is in. `state` is that state's value."""

    code = ProblemCode.WRONG_STATE

    def __init__(self, state: str, about: str) -> None:
        super().__init__(state)
        self.state = state
        self.about = about


class Stale(Refusal):
    """Somebody changed the row since the person's screen was drawn."""

    code = ProblemCode.STALE

    def __init__(self, version: int, changed_at: datetime, about: str) -> None:
        super().__init__(f"now at version {version}")
        self.version = version
        self.changed_at = changed_at
        self.about = about
