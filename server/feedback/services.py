"""Changes to feedback: a citizen gives it, a batch opens, the officer reads it and says thanks."""

import re
from dataclasses import dataclass
from random import SystemRandom
from uuid import UUID

from server.access.actor import Actor
from server.access.guard import require, visible_one
from server.access.topics import ACCOUNT
from server.feedback.errors import NoAddressee
from server.feedback.events import FeedbackRead, FeedbackThanked
from server.feedback.models import Feedback, FeedbackBatch
from server.kit.check import Check
from server.kit.clock import now, today
from server.kit.seal import lookup
from server.letters.keys import key_in_use, take_letters_turn
from server.letters.sealing import sealed_to
from server.live.intentions import once, once_unlinked
from server.live.work import Work, work
from server.staff.models import Person
from server.units.models import ServicePoint

LEAST_SENDERS = 5
TEXT_LENGTH = 1000
SENDER_KEY = re.compile(r"[0-9a-f]{64}")

_random = SystemRandom()


@dataclass(frozen=True)
class FeedbackDraft:
    """Feedback for an officer, or for whoever serves at a counter. sender_key: 64 hexadecimal characters.

    The phone derives the key from a secret of its own and the addressee, so that it tells senders apart for one
    addressee and links nothing between two.
    """

    addressee_id: UUID
    sender_key: str
    went_well: str | None = None
    could_be_better: str | None = None
    next_step: str | None = None


@once_unlinked("give_feedback")
async def give_feedback(actor: Actor, draft: FeedbackDraft, *, intention: UUID) -> UUID:
    """Keep feedback for an officer until five different people have written, then open it all in random order.

    It is sealed to the officer; by the server's key only while the officer has never signed in.

    Gives the intention: nothing that is kept or answered tells which letter it led to, or on which day. That a batch
    has opened is no event either, since its time would be that of the fifth letter. Refuses: Invalid, NoAddressee.
    """
    require(actor, "feedback.give")
    texts = _checked(draft)
    person = await _addressee(draft.addressee_id)
    month = today().replace(day=1)
    feedback = Feedback(
        person_id=person.id, sender_hash=lookup("feedback_sender", draft.sender_key), month=month
    )
    async with work(actor) as w:
        # Two who write at once would each count without the other, and a letter would be sealed to a pair that is no
        # longer in use.
        await take_letters_turn(person.id)
        key = await key_in_use(person.id)
        feedback.update_from_dict(sealed_to(key, feedback, texts) if key else texts)
        await w.add(feedback)
        await _open_batch(w, person)
        await w.done_unlinked(give_feedback.verb, intention)
    return UUID(int=intention.int)


@once("read_feedback", FeedbackBatch)
async def read_feedback(actor: Actor, batch_id: UUID, *, intention: UUID) -> FeedbackBatch:
    """Note that the officer has read a batch. Refuses: NotFound. Emits: feedback.read, to the officer alone."""
    batch = await visible_one(actor, "feedback.read", FeedbackBatch, batch_id)
    async with work(actor) as w:
        if batch.read_at is None:
            await w.put(batch, read_at=now())
            w.emit(FeedbackRead(batch.id), _own_topics(actor))
        w.done(read_feedback.verb, intention, batch.id)
    return batch


@once("thank_feedback", FeedbackBatch)
async def thank_feedback(actor: Actor, batch_id: UUID, *, intention: UUID) -> FeedbackBatch:
    """Say thanks for a batch, which also means it was read; thanking again changes nothing.

    Refuses: NotFound. Emits: feedback.thanked, to the officer alone.
    """
    batch = await visible_one(actor, "feedback.thank", FeedbackBatch, batch_id)
    at = now()
    async with work(actor) as w:
        if batch.thanked_at is None:
            await w.put(batch, thanked_at=at, read_at=batch.read_at or at)
            w.emit(FeedbackThanked(batch.id), _own_topics(actor))
        w.done(thank_feedback.verb, intention, batch.id)
    return batch


def _checked(draft: FeedbackDraft) -> dict[str, str | None]:
    check = Check()
    texts = {
        "went_well": check.text("wentWell", draft.went_well, most=TEXT_LENGTH) or None,
        "could_be_better": check.text("couldBeBetter", draft.could_be_better, most=TEXT_LENGTH) or None,
        "next_step": check.text("nextStep", draft.next_step, most=TEXT_LENGTH) or None,
    }
    if not any(texts.values()):
        check.wrong("wentWell", "one_text_needed")
    if not SENDER_KEY.fullmatch(draft.sender_key):
        check.wrong("senderKey", "malformed")
    check.done()
    return texts


async def _addressee(addressee_id: UUID) -> Person:
    """Find who is addressed: a person, or whoever serves at a counter. Refuses: NoAddressee."""
    counter = await ServicePoint.get_or_none(id=addressee_id, is_active=True, unit__is_active=True)
    person_id = counter.officer_id if counter else addressee_id
    person = await Person.get_or_none(id=person_id, is_active=True, unit__is_active=True)
    if person is None:
        raise NoAddressee
    return person


async def _open_batch(w: Work, person: Person) -> None:
    """Put everything that waits into a new batch, in random order, once it is of five different people."""
    waiting = await Feedback.filter(person_id=person.id, batch_id__isnull=True)
    if len({feedback.sender_hash for feedback in waiting}) < LEAST_SENDERS:
        return
    number = await FeedbackBatch.filter(person_id=person.id).count() + 1
    batch = await w.add(FeedbackBatch(person_id=person.id, number=number, month=today().replace(day=1)))
    _random.shuffle(waiting)
    for place, feedback in enumerate(waiting):
        await w.put(feedback, batch_id=batch.id, place=place)


def _own_topics(actor: Actor) -> list[str]:
    return [ACCOUNT.of(actor.account_id)] if actor.account_id else []
