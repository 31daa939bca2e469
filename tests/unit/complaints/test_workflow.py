"""The whole product of states and verbs is walked: what is not in this table is refused."""

from itertools import product

import pytest

from server.complaints.workflow import (
    MOVES,
    OPEN,
    RUNNING,
    ClockKind,
    ClosureReason,
    DeadlineKind,
    State,
    Step,
    Verb,
    allowed_verbs,
    auto_close,
    step,
)

# One line a verb, one column a state: where a verified complaint goes; "=" stays, "." is refused.
WALK = """\
verb        submitted assigned    in_progress responded closed   reopened  archived
verify      .         .           .           .         .        .         .
assign      assigned  assigned    assigned    .         .        assigned  .
start       .         in_progress .           .         .        .         .
respond     .         responded   responded   .         .        responded .
return      .         submitted   .           .         .        .         .
note        =         =           =           =         =        =         =
archive     archived  .           .           .         .        .         .
confirm     .         .           .           closed    .        .         .
reopen      .         .           .           reopened  reopened .         .
add_details =         =           =           =         .        =         .
withdraw    closed    closed      closed      closed    .        closed    .
"""
HEADER, *LINES = [line.split() for line in WALK.splitlines()]
EXPECTED = {
    (State(state), Verb(verb)): target
    for verb, *targets in LINES
    for state, target in zip(HEADER[1:], targets, strict=True)
}


def go(state: State, verb: Verb, *, verified: bool = True, may_reopen: bool = True) -> Step | None:
    return step(state, verb, verified=verified, may_reopen=may_reopen)


@pytest.mark.asvs("2.3.1")
@pytest.mark.parametrize(("state", "verb"), list(product(State, Verb)))
def test_each_verb_leads_where_the_table_says_or_is_refused(state: State, verb: Verb) -> None:
    target, taken = EXPECTED[state, verb], go(state, verb)
    if target == ".":
        assert taken is None
    else:
        assert taken is not None
        assert taken.state == (state if target == "=" else target)


def test_a_complaint_is_verified_once_and_before_it_is_assigned() -> None:
    accepted = Step(State.SUBMITTED, ClockKind.RESOLVE, None, False)
    assert go(State.SUBMITTED, Verb.VERIFY, verified=False) == accepted
    assert go(State.SUBMITTED, Verb.VERIFY) is None
    assert go(State.SUBMITTED, Verb.ASSIGN, verified=False) is None


@pytest.mark.parametrize("state", State)
def test_nothing_reopens_without_the_rules_leave(state: State) -> None:
    assert go(state, Verb.REOPEN, may_reopen=False) is None


def test_clocks_start_with_forwarding_response_reopening_and_each_reply_only() -> None:
    starts = {(s, v): taken.starts for s, v in product(State, Verb) if (taken := go(s, v)) and taken.starts}
    responses = {
        (state, Verb.RESPOND): ClockKind.CITIZEN_REPLY for state in ("assigned", "in_progress", "reopened")
    }
    assert starts == responses | {
        (State.SUBMITTED, Verb.ASSIGN): ClockKind.RESPOND,
        (State.RESPONDED, Verb.ADD_DETAILS): ClockKind.CITIZEN_REPLY,
        (State.RESPONDED, Verb.REOPEN): ClockKind.RESPOND,
        (State.CLOSED, Verb.REOPEN): ClockKind.RESPOND,
    }


@pytest.mark.parametrize("state", State)
def test_one_clock_says_whose_turn_it_is_until_a_complaint_has_ended(state: State) -> None:
    turns = {kind.value for kind in RUNNING[state]} & {kind.value for kind in DeadlineKind}
    assert len(turns) == (state in OPEN)


@pytest.mark.parametrize(("state", "verb"), list(product(State, Verb)))
def test_a_clock_that_starts_runs_in_the_state_it_starts_in(state: State, verb: Verb) -> None:
    for verified in (True, False):
        taken = go(state, verb, verified=verified)
        assert taken is None or taken.starts is None or taken.starts in RUNNING[taken.state]


def test_turning_a_complaint_away_or_around_needs_a_reason() -> None:
    needing = {(s, v) for s, v in product(State, Verb) if (taken := go(s, v)) and taken.needs_reason}
    assert {verb for _, verb in needing} == {Verb.ASSIGN, Verb.RETURN, Verb.ARCHIVE, Verb.REOPEN}
    assert (State.SUBMITTED, Verb.ASSIGN) not in needing


def test_a_closure_says_why() -> None:
    closures = {(v, taken.closure) for s, v in product(State, Verb) if (taken := go(s, v)) and taken.closure}
    assert closures == {
        (Verb.CONFIRM, ClosureReason.CONFIRMED),
        (Verb.WITHDRAW, ClosureReason.WITHDRAWN),
    }


@pytest.mark.parametrize("state", State)
def test_only_an_answered_complaint_closes_by_itself(state: State) -> None:
    closing = auto_close(state)
    assert (closing is not None) == (state is State.RESPONDED)
    assert closing is None or (closing.state, closing.closure) == (State.CLOSED, ClosureReason.AUTO_NO_REPLY)


@pytest.mark.parametrize("state", State)
@pytest.mark.parametrize("verified", [True, False])
@pytest.mark.parametrize("may_reopen", [True, False])
def test_the_verbs_offered_are_those_that_work(state: State, verified: bool, may_reopen: bool) -> None:
    offered = allowed_verbs(state, verified=verified, may_reopen=may_reopen)
    assert offered == tuple(v for v in Verb if go(state, v, verified=verified, may_reopen=may_reopen))


def test_every_open_state_leads_on_and_can_be_withdrawn_by_its_citizen() -> None:
    open_states = set(State) - {State.CLOSED, State.ARCHIVED}
    assert all(Verb.WITHDRAW in allowed_verbs(s, verified=True, may_reopen=True) for s in open_states)
    assert {move.verb for move in MOVES} == set(Verb)
