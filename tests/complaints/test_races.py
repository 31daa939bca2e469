"""The history of a complaint stays one line, however many act on it at once."""

import asyncio
from collections.abc import Awaitable, Callable
from functools import partial
from random import Random
from uuid import uuid4

import pytest

from server.complaints import citizens, handling, workflow
from server.complaints.kinds import Solved
from server.complaints.models import Complaint, TimelineEntry
from server.complaints.workflow import State, Verb
from server.kit.refusals import Refusal
from tests.support import complaint_factories as make

VERB_OF = {
    "verified": Verb.VERIFY,
    "assigned": Verb.ASSIGN,
    "started": Verb.START,
    "responded": Verb.RESPOND,
    "returned": Verb.RETURN,
    "noted": Verb.NOTE,
    "details_added": Verb.ADD_DETAILS,
    "confirmed": Verb.CONFIRM,
    "reopened": Verb.REOPEN,
    "withdrawn": Verb.WITHDRAW,
}


async def one_try(act: Callable[[], Awaitable[Complaint]]) -> bool:
    """Do it; tell whether it was done or refused. Anything but a refusal fails the test."""
    try:
        await act()
    except Refusal:
        return False
    return True


async def whoever(town: make.Town, row: Complaint, random: Random) -> bool:
    """Let somebody do something to the complaint, on a screen as it is now."""
    seen = (await Complaint.get(id=row.id)).version
    staff, citizen, intention = town.handler, make.citizen_of(row), uuid4()
    acts: list[Callable[[], Awaitable[Complaint]]] = [
        partial(handling.start_complaint, staff, row.id, seen=seen, intention=intention),
        partial(handling.respond_complaint, staff, row.id, seen=seen, done=make.ANSWER, intention=intention),
        partial(handling.note_complaint, staff, row.id, text="Catatan.", intention=intention),
        partial(handling.return_complaint, staff, row.id, seen=seen, reason="Salah.", intention=intention),
        partial(
            handling.assign_complaint,
            town.verifier,
            row.id,
            seen=seen,
            unit_id=town.village.id,
            intention=intention,
        ),
        partial(
            citizens.add_complaint_details, citizen, row.id, text="Lagi.", photos=[], intention=intention
        ),
        partial(citizens.confirm_complaint, citizen, row.id, solved=Solved.YES, intention=intention),
        partial(citizens.reopen_complaint, citizen, row.id, reason="Belum.", intention=intention),
    ]
    return await one_try(random.choice(acts))


@pytest.mark.asvs("15.4.2")
@pytest.mark.parametrize("seed", range(3))
async def test_many_at_once_leave_one_unbroken_and_legal_history(database: None, seed: int) -> None:
    town = await make.town()
    row = await make.assigned(town)
    random = Random(seed)
    for _ in range(5):
        await asyncio.gather(*(whoever(town, row, random) for _ in range(8)))
    row = await Complaint.get(id=row.id)
    lines = await TimelineEntry.filter(complaint_id=row.id).order_by("seq")
    assert [line.seq for line in lines] == list(range(1, row.entries + 1))
    state, verified = State.SUBMITTED, False
    for line in lines[1:]:
        step = workflow.step(state, VERB_OF[line.kind], verified=verified, may_reopen=True)
        assert step is not None, (state, line.kind)
        state, verified = step.state, verified or line.kind == "verified"
    assert state == row.state


@pytest.mark.asvs("2.3.4", "15.4.2")
async def test_of_twenty_responses_at_once_one_is_kept(database: None) -> None:
    town = await make.town()
    row = await make.assigned(town)
    done = await asyncio.gather(*(one_try(partial(make.respond, town, row)) for _ in range(20)))
    assert sum(done) == 1
    assert await TimelineEntry.filter(kind="responded").count() == 1
