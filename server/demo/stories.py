"""What becomes of a complaint: its steps with their instants, thought out before any of them is taken."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import Enum, auto
from random import Random

from server.complaints.workflow import Verb
from server.demo.cases import OVERSIGHT, Case
from server.demo.chance import draw_office_time


class Fate(Enum):
    """How a complaint goes, if there is time enough."""

    CONFIRMED = auto()
    SILENT = auto()
    LATE = auto()
    REOPENED = auto()
    REOPENED_AND_WAITING = auto()
    RETURNED = auto()
    WITHDRAWN = auto()
    ARCHIVED = auto()
    NEVER_VERIFIED = auto()
    NEVER_STARTED = auto()
    NEVER_ANSWERED = auto()


USUAL = {
    Fate.CONFIRMED: 34,
    Fate.SILENT: 38,
    Fate.LATE: 9,
    Fate.REOPENED: 6,
    Fate.RETURNED: 3,
    Fate.WITHDRAWN: 3,
    Fate.ARCHIVED: 7,
}


@dataclass(frozen=True)
class Step:
    """One step and its instant. wrong_unit: forwarded to where it does not belong, before it is returned."""

    at: datetime
    verb: Verb
    wrong_unit: bool = False


def draw_fate(random: Random) -> Fate:
    """Draw one of the usual fates."""
    (fate,) = random.choices(list(USUAL), list(USUAL.values()))
    return fate


def steps_of(random: Random, filed_at: datetime, case: Case, fate: Fate) -> Iterator[Step]:
    """Give the steps after filing, in order; the sweep adds closing by silence and passed deadlines."""
    if fate is Fate.NEVER_VERIFIED:
        return
    if random.random() < 0.1:
        yield Step(filed_at + timedelta(hours=random.randint(1, 20)), Verb.ADD_DETAILS)
    at = draw_office_time(random, filed_at + timedelta(hours=21), random.choice((0, 0, 1, 1)))
    if fate is Fate.ARCHIVED:
        yield Step(at, Verb.ARCHIVE)
        return
    yield Step(at, Verb.VERIFY)
    if fate is Fate.WITHDRAWN:
        yield Step(at + timedelta(hours=random.randint(2, 30)), Verb.WITHDRAW)
        return
    at += timedelta(minutes=random.randint(2, 40))
    # What alleges misconduct stays with the verification team, so no unit can return it.
    if fate is Fate.RETURNED and case.classification != OVERSIGHT:
        yield Step(at, Verb.ASSIGN, wrong_unit=True)
        at = draw_office_time(random, at, 1)
        yield Step(at, Verb.RETURN)
        at += timedelta(minutes=random.randint(5, 50))
    yield Step(at, Verb.ASSIGN)
    if fate is not Fate.NEVER_STARTED:
        yield from _handled(random, at, case, fate)


def _handled(random: Random, at: datetime, case: Case, fate: Fate) -> Iterator[Step]:
    at = draw_office_time(random, at, random.choice((0, 1, 1, 2)))
    yield Step(at, Verb.START)
    if random.random() < 0.2:
        yield Step(at + timedelta(minutes=15), Verb.NOTE)
    if fate is Fate.NEVER_ANSWERED:
        return
    days = random.randint(6, 11) if fate is Fate.LATE else random.choice((0, 1, 1, 2, 2, 3))
    if case.classification == OVERSIGHT:
        days += 2
    at = draw_office_time(random, at + timedelta(hours=1), days)
    yield Step(at, Verb.RESPOND)
    at += timedelta(hours=random.randint(3, 150))
    if fate in (Fate.CONFIRMED, Fate.LATE, Fate.RETURNED):
        yield Step(at, Verb.CONFIRM)
    if fate in (Fate.REOPENED, Fate.REOPENED_AND_WAITING):
        yield Step(at, Verb.REOPEN)
    if fate is Fate.REOPENED:
        at = draw_office_time(random, at, random.randint(2, 4))
        yield Step(at, Verb.RESPOND)
        yield Step(at + timedelta(hours=random.randint(4, 120)), Verb.CONFIRM)
