"""Feedback: rows, documents and things of the matrix."""

from uuid import UUID, uuid4

from server.access.actor import STRANGER
from server.feedback.models import Feedback, FeedbackBatch
from server.feedback.services import FeedbackDraft, give_feedback, thank_feedback
from server.kit.seal import lookup
from server.units.models import Unit
from tests.permissions.patterns import (
    EVERYONE,
    NOBODY,
    STAFF,
    THE_OFFICER,
)
from tests.permissions.world import World

FIELDS: tuple[tuple[str, str, str], ...] = (
    ("MyFeedback", "waiting heldByServer olderKey needsSheet", STAFF),
    ("MyFeedback", "batches", THE_OFFICER),
    ("FeedbackBatch", "id month count items thankedAt isNew", THE_OFFICER),
    ("FeedbackItem", "wentWell couldBeBetter nextStep shut", THE_OFFICER),
)
QUERIES: tuple[tuple[str, str], ...] = (("myFeedback", STAFF),)
MUTATIONS: tuple[tuple[str, str], ...] = (
    ("giveFeedback", EVERYONE + " all"),
    ("readFeedback thankFeedback", THE_OFFICER + " -"),
)
SECRETS: tuple[tuple[str, str], ...] = (
    ("feedback", "- - - o - - - - -"),
    ("waiting_feedback sender", NOBODY),
)
ANSWERS = {
    "FeedbackReceipt": "id",
    "NoAddressee": "code message",
}
READS = {
    "myFeedback": "myFeedback",
}
CASES = {
    "MyFeedback": "myFeedback:",
    "FeedbackBatch": "myFeedback:batches",
    "FeedbackItem": "myFeedback:batches.items",
}
CHANGES = {
    "giveFeedback": 'input: { addressee: $colleague, senderKey: "" }',
    "readFeedback": "batch: $batch",
    "thankFeedback": "batch: $batch",
}


async def fill(world: World, place: str, unit: Unit) -> None:
    """Let five people write to the officer, who says thanks, and one to the head, whose feedback still waits."""
    if ("batch", "own") not in world.secrets:
        officer, head = world.actors["officer"], world.actors["head"]
        for _ in range(5):
            await _write(world, officer.person_id, "feedback", "went_well", "could_be_better", "next_step")
        # One of them was sealed to a pair that the officer had before.
        sealed = await Feedback.filter(person_id=officer.person_id).first()
        assert sealed
        shut = FeedbackDraft(sealed.person_id, uuid4().hex * 2, went_well="Ramah")
        await give_feedback(STRANGER, shut, intention=uuid4())
        [last] = [row for row in await Feedback.all() if row.went_well == "Ramah"]
        await Feedback.filter(id=last.id).update(
            letter_key_id=uuid4(), went_well=None, batch_id=sealed.batch_id
        )
        await _write(world, head.person_id, "waiting_feedback", "went_well")
        batch = await FeedbackBatch.get(person_id=officer.person_id)
        await thank_feedback(officer, batch.id, intention=uuid4())
        world.plant("batch", "own", str(batch.id))
    world.places[place]["batch"] = world.secrets["batch", "own"][0]


async def _write(world: World, addressee: UUID | None, group: str, *names: str) -> None:
    assert addressee
    key = uuid4().hex * 2
    texts = {name: world.plant(group, "own") for name in names}
    await give_feedback(STRANGER, FeedbackDraft(addressee, key, **texts), intention=uuid4())
    kept = await Feedback.get(sender_hash=lookup("feedback_sender", key))
    world.secrets.setdefault(("sender", "own"), []).extend((key, kept.sender_hash))
