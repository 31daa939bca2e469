"""The clocks of a complaint agree with its state, whoever does what to it on whichever day."""

from collections import Counter
from collections.abc import Awaitable, Callable
from datetime import date, datetime, time, timedelta
from random import Random
from typing import Any
from uuid import UUID, uuid4

import pytest

from server.access.actor import SYSTEM, Role
from server.complaints import citizens, handling, sweeps, workflow
from server.complaints.board import board
from server.complaints.clocks import CITIZEN_IS_SILENT, OFFICE_IS_LATE, Passing, turn
from server.complaints.deadlines import deadlines_by_complaint_ids
from server.complaints.kinds import Solved
from server.complaints.models import Complaint, ComplaintClock, TimelineEntry
from server.complaints.queries import Shelf, complaints_page
from server.complaints.rules import ComplaintClass
from server.complaints.steps import may_reopen
from server.complaints.workflow import RUNNING, ClockKind, Verb
from server.kit.clock import WIB, today
from server.workdays.models import Holiday
from server.workdays.rules import HolidayKind
from server.workdays.services import HolidayDraft, save_holiday
from tests.support import complaint_factories as make
from tests.support import factories
from tests.support.held_clock import HeldClock

CITIZENS = {Verb.CONFIRM, Verb.REOPEN, Verb.ADD_DETAILS, Verb.WITHDRAW}
ACTS: dict[Verb, tuple[Callable[..., Awaitable[Complaint]], dict[str, Any]]] = {
    Verb.CONFIRM: (citizens.confirm_complaint, {"solved": Solved.YES}),
    Verb.REOPEN: (citizens.reopen_complaint, {"reason": "Belum."}),
    Verb.ADD_DETAILS: (citizens.add_complaint_details, {"text": "Lagi.", "photos": []}),
    Verb.WITHDRAW: (citizens.withdraw_complaint, {}),
    Verb.VERIFY: (handling.verify_complaint, {"classification": ComplaintClass.COMPLAINT_ORDINARY}),
    Verb.ASSIGN: (handling.assign_complaint, {"reason": "Wilayahnya."}),
    Verb.START: (handling.start_complaint, {}),
    Verb.RESPOND: (handling.respond_complaint, {"done": make.ANSWER}),
    Verb.RETURN: (handling.return_complaint, {"reason": "Salah alamat."}),
    Verb.NOTE: (handling.note_complaint, {"text": "Catatan."}),
    Verb.ARCHIVE: (handling.archive_complaint, {"reason": "Bukan wewenang kami."}),
}


class Walk:
    """One complaint after the other, to each of which everything happens that can, on any day."""

    def __init__(self, town: make.Town, clock: HeldClock, random: Random) -> None:
        self.town, self.clock, self.random = town, clock, random
        self.used: Counter[Verb] = Counter()
        self.given: dict[UUID, tuple[date, int, date]] = {}

    async def row(self) -> Complaint:
        """Give the newest complaint, or a new one when nothing more can happen to it."""
        row = await Complaint.all().order_by("-submitted_at").first()
        return row if row and set(possible(row)) != {Verb.NOTE} else await make.filed()

    async def step(self, row: Complaint) -> None:
        """Do what was done least of all that is possible now."""
        verb = min(possible(row), key=lambda each: (self.used[each], self.random.random()))
        self.used[verb] += 1
        act, values = ACTS[verb]
        seen = {} if verb in CITIZENS or verb is Verb.NOTE else {"seen": row.version}
        both = (self.town.village.id, self.town.district.id)
        to = {"unit_id": both[row.unit_id == both[0]]} if verb is Verb.ASSIGN else {}
        actor = make.citizen_of(row) if verb in CITIZENS else self.town.handler
        await act(actor, row.id, intention=uuid4(), **values, **seen, **to)

    async def change_calendar(self, due_on: date) -> None:
        """Make the due date, or a day about now, a holiday."""
        on = self.random.choice([due_on, today() + timedelta(self.random.randrange(-3, 9))])
        if not await Holiday.exists(on=on):
            draft = HolidayDraft(on, "Hari jadi kota", HolidayKind.LOCAL, "Perwali")
            await save_holiday(SYSTEM, draft, intention=uuid4())

    def pass_time(self, due_on: date) -> None:
        """Go to any hour of today, of the due date, of the day after it, or of a day soon."""
        day = self.random.choice([today(), due_on, due_on + timedelta(1), today() + timedelta(3)])
        at = datetime.combine(day, time(self.random.randrange(24)), WIB)
        self.clock.set(max(at, self.clock.now + timedelta(minutes=1)))

    async def check(self, row: Complaint) -> None:
        """Check that a complaint and its clocks agree, and that no clock was counted again."""
        clocks = await ComplaintClock.filter(complaint_id=row.id)
        not_yet = set() if row.classification else {ClockKind.RESOLVE}
        assert {clock.kind for clock in clocks if not clock.stopped_at} == RUNNING[row.state] - not_yet
        for clock in clocks:
            said = (clock.starts_on, clock.working_days, clock.due_on)
            assert self.given.setdefault(clock.id, said) == said
        mine = turn(clocks)
        assert row.due_on == (mine.due_on if mine else None)

    async def check_all_outlets(self) -> None:
        """Check that inbox, board, complaint and deadline say the same of who is late."""
        inbox = await complaints_page(self.town.handler, shelf=Shelf.OVERDUE, limit=99)
        late, ids = {row.id for row in inbox}, await Complaint.all().values_list("id", flat=True)
        shown = await deadlines_by_complaint_ids(SYSTEM, ids)  # type: ignore[arg-type]  # ids, one a row
        assert {each for each in shown if shown[each].is_overdue} == late
        assert {each for each in shown if (d := shown[each].deadline) and d.is_overdue} == late
        assert (await board(self.town.handler, self.town.district.id, 30)).figures.overdue == len(late)


def possible(row: Complaint) -> tuple[Verb, ...]:
    """Give what can be done to a complaint by citizen and staff together."""
    state, verified = row.state, row.verified_at is not None
    return workflow.allowed_verbs(state, verified=verified, may_reopen=may_reopen(row))


@pytest.fixture
async def town(database: None) -> make.Town:
    """Make a town in which one person verifies and handles everything."""
    made = await make.town()
    roles = dict.fromkeys((Role.VERIFIER, Role.HANDLER), made.district)
    made.handler = made.verifier = await factories.actor_of(
        await factories.person(made.district, roles=roles)
    )
    return made


@pytest.mark.parametrize("seed", range(3))
async def test_all_say_the_same_of_a_deadline_after_every_verb_on_every_day(
    town: make.Town, clock: HeldClock, seed: int
) -> None:
    walk = Walk(town, clock, Random(seed))
    for number in range(50):
        await walk.step(row := await walk.row())
        await row.refresh_from_db()
        await walk.check(row)
        if number % 3 == 0:
            await walk.change_calendar(row.due_on or today())
        walk.pass_time(row.due_on or today())
        await walk.check(row)
        await walk.check_all_outlets()
    assert set(walk.used) == set(Verb)


@pytest.mark.parametrize("seed", range(3))
async def test_the_sweeps_close_and_tell_exactly_what_has_passed(
    town: make.Town, clock: HeldClock, seed: int
) -> None:
    walk = Walk(town, clock, Random(seed))
    for _ in range(30):
        await walk.step(row := await walk.row())
        walk.pass_time((await Complaint.get(id=row.id)).due_on or today())
        silent, late = [await passed(each) for each in (CITIZEN_IS_SILENT, OFFICE_IS_LATE)]
        closed, told = await sweeps.auto_close_complaints(), await sweeps.mark_overdue_complaints()
        assert (closed, told) == (len(silent), sum(clock.told_at is None for clock in late))
        assert await passed(CITIZEN_IS_SILENT) == []
        assert all(clock.told_at for clock in await passed(OFFICE_IS_LATE))
        await walk.check(await Complaint.get(id=row.id))
    lines = await TimelineEntry.filter(kind="overdue").count()
    assert lines == await ComplaintClock.filter(told_at__isnull=False).count() > 0


async def passed(rule: Passing) -> list[ComplaintClock]:
    """Give the clocks that have passed, asked one by one; the filters must find the same."""
    one_by_one = [clock for clock in await ComplaintClock.all() if rule.is_true([clock], today())]
    found, theirs = (
        await ComplaintClock.filter(rule.where(today())),
        Complaint.filter(rule.of_complaints(today())),
    )
    assert {clock.id for clock in found} == {clock.id for clock in one_by_one}
    assert {row.id for row in await theirs} == {clock.complaint_id for clock in found}
    return one_by_one
