"""Feedback to officers: one batch that has opened and one that waits for the demonstration officer."""

from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from random import Random
from uuid import UUID

from server.access.actor import STRANGER
from server.demo.chance import draw_hex, draw_id, draw_time
from server.demo.diary import Diary
from server.demo.people import DEMO_ACCOUNTS
from server.demo.town import Town
from server.demo.voices import OPENED, OTHERS, WAITING, Letter
from server.feedback.services import FeedbackDraft, give_feedback
from server.kit.clock import local_date

OTHER_UNITS = ("bintang", "asam", "puskesmas-melintang", "pustu-melintang")


def note_letters(random: Random, town: Town, diary: Diary, now: datetime) -> None:
    """Note all feedback of the year."""
    officer = DEMO_ACCOUNTS[0].member
    person = town.person(officer.unit, officer.position)
    for letters, first, last in ((OPENED, 60, 32), (WAITING, 20, 3)):
        for letter in letters:
            _note(random, diary, now - timedelta(days=random.randint(last, first)), person.id, letter)
    for unit in OTHER_UNITS:
        for counter in town.counters[unit]:
            for letter in random.sample(OTHERS, random.randint(1, 7)):
                _note(random, diary, now - timedelta(days=random.randint(2, 200)), counter.id, letter)


def _note(random: Random, diary: Diary, near: datetime, addressee: UUID, letter: Letter) -> None:
    at = draw_time(random, local_date(near))
    diary.note(at, _giving(addressee, draw_hex(random), letter, draw_id(random)))


def _giving(
    addressee: UUID, sender_key: str, letter: Letter, intention: UUID
) -> Callable[[], Awaitable[object]]:
    draft = FeedbackDraft(addressee, sender_key, letter.went_well, letter.could_be_better, letter.next_step)
    return lambda: give_feedback(STRANGER, draft, intention=intention)
