"""The life of a complaint as one table of moves, and which clocks run meanwhile. Day counts live in `rules`."""

from collections.abc import Mapping
from collections.abc import Set as AbstractSet
from dataclasses import dataclass
from enum import StrEnum


class State(StrEnum):
    """Where a complaint stands."""

    SUBMITTED = "submitted"
    ASSIGNED = "assigned"
    IN_PROGRESS = "in_progress"
    RESPONDED = "responded"
    CLOSED = "closed"
    REOPENED = "reopened"
    ARCHIVED = "archived"


class Verb(StrEnum):
    """What a person can do to a complaint."""

    VERIFY = "verify"
    ASSIGN = "assign"
    START = "start"
    RESPOND = "respond"
    RETURN = "return"
    NOTE = "note"
    ARCHIVE = "archive"
    CONFIRM = "confirm"
    REOPEN = "reopen"
    ADD_DETAILS = "add_details"
    WITHDRAW = "withdraw"


class ClosureReason(StrEnum):
    """Why a complaint was closed."""

    CONFIRMED = "confirmed"
    AUTO_NO_REPLY = "auto_no_reply"
    WITHDRAWN = "withdrawn"
    # Published, and no verb gives it: the regulation closes duplicates so, and merging them has yet to come.
    DUPLICATE = "duplicate"


class ClockKind(StrEnum):
    """The clocks a complaint is given. RESOLVE, the time its class has, runs beside the others."""

    VERIFY = "verify"
    RESPOND = "respond"
    CITIZEN_REPLY = "citizen_reply"
    RESOLVE = "resolve"


class DeadlineKind(StrEnum):
    """The clocks of whoever is to act next; one at a time runs."""

    VERIFY = "verify"
    RESPOND = "respond"
    CITIZEN_REPLY = "citizen_reply"


ALL = frozenset(State)
OPEN = ALL - {State.CLOSED, State.ARCHIVED}
WITH_UNIT = frozenset({State.ASSIGNED, State.IN_PROGRESS, State.REOPENED})
CONCLUDED = frozenset({State.RESPONDED, State.CLOSED})

# A clock that does not run in a state stands still; back in a state in which it does, it goes on to the same day.
RUNNING: Mapping[State, AbstractSet[ClockKind]] = {
    State.SUBMITTED: {ClockKind.VERIFY, ClockKind.RESOLVE},
    **{state: {ClockKind.RESPOND, ClockKind.RESOLVE} for state in WITH_UNIT},
    # The days a citizen takes to reply are the citizen's.
    State.RESPONDED: {ClockKind.CITIZEN_REPLY},
    State.CLOSED: frozenset(),
    State.ARCHIVED: frozenset(),
}


@dataclass(frozen=True, slots=True)
class Move:
    """One row of the table. to: None leaves the state. starts: the clock that begins anew, if any."""

    verb: Verb
    from_: AbstractSet[State]
    to: State | None
    starts: ClockKind | None = None
    closure: ClosureReason | None = None
    needs_reason: bool = False


MOVES = (
    Move(Verb.VERIFY, {State.SUBMITTED}, None, starts=ClockKind.RESOLVE),
    Move(Verb.ASSIGN, {State.SUBMITTED}, State.ASSIGNED, starts=ClockKind.RESPOND),
    # To another unit: the citizen should not wait longer because the first unit was the wrong one.
    Move(Verb.ASSIGN, WITH_UNIT, State.ASSIGNED, needs_reason=True),
    Move(Verb.START, {State.ASSIGNED}, State.IN_PROGRESS),
    Move(Verb.RESPOND, WITH_UNIT, State.RESPONDED, starts=ClockKind.CITIZEN_REPLY),
    Move(Verb.RETURN, {State.ASSIGNED}, State.SUBMITTED, needs_reason=True),
    Move(Verb.NOTE, ALL, None),
    Move(Verb.ARCHIVE, {State.SUBMITTED}, State.ARCHIVED, needs_reason=True),
    Move(Verb.CONFIRM, {State.RESPONDED}, State.CLOSED, closure=ClosureReason.CONFIRMED),
    Move(Verb.REOPEN, CONCLUDED, State.REOPENED, starts=ClockKind.RESPOND, needs_reason=True),
    # Each reply of the citizen to a response restarts the ten days.
    Move(Verb.ADD_DETAILS, {State.RESPONDED}, None, starts=ClockKind.CITIZEN_REPLY),
    Move(Verb.ADD_DETAILS, OPEN, None),
    Move(Verb.WITHDRAW, OPEN, State.CLOSED, closure=ClosureReason.WITHDRAWN),
)


@dataclass(frozen=True, slots=True)
class Step:
    """What a verb does here: the state afterwards, the clock that starts now, the closure, if any."""

    state: State
    starts: ClockKind | None
    closure: ClosureReason | None
    needs_reason: bool


FILED = Step(State.SUBMITTED, ClockKind.VERIFY, None, needs_reason=False)


def step(state: State, verb: Verb, *, verified: bool, may_reopen: bool) -> Step | None:
    """Find the move for a verb in a state; None when there is none.

    verified: whether the verification team has accepted the complaint. It is verified once and before it is
    assigned. may_reopen: the answer of `rules.may_reopen`.
    """
    if verb is Verb.VERIFY and verified:
        return None
    if verb is Verb.ASSIGN and not verified:
        return None
    if verb is Verb.REOPEN and not may_reopen:
        return None
    move = next((move for move in MOVES if move.verb is verb and state in move.from_), None)
    if move is None:
        return None
    return Step(move.to or state, move.starts, move.closure, move.needs_reason)


def allowed_verbs(state: State, *, verified: bool, may_reopen: bool) -> tuple[Verb, ...]:
    """List what can be done in a state, by citizen and staff together, in the order of `Verb`."""
    return tuple(v for v in Verb if step(state, v, verified=verified, may_reopen=may_reopen) is not None)


def auto_close(state: State) -> Step | None:
    """Give the step of the sweep for a response nobody replied to; None in every other state."""
    if state is not State.RESPONDED:
        return None
    return Step(State.CLOSED, None, ClosureReason.AUTO_NO_REPLY, needs_reason=False)
