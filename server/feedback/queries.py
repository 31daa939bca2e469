"""Reads of feedback: the officer's own batches, and who may be written to."""

from collections import Counter, defaultdict
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from server.access.actor import Actor
from server.access.guard import require, visible
from server.feedback.models import Feedback, FeedbackBatch
from server.kit.refusals import NotSignedIn
from server.letters.keys import key_in_use
from server.letters.models import LetterKey
from server.staff.models import Person
from server.units.models import ServicePoint, Unit


class AddresseeKind(StrEnum):
    """Whether an officer is chosen by position, or by the counter where they serve."""

    OFFICER = "officer"
    COUNTER = "counter"


@dataclass(frozen=True, slots=True)
class Addressee:
    """Someone who may be written to. name: only where the unit publishes its staff."""

    id: UUID
    kind: AddresseeKind
    label: str
    name: str | None = None


@dataclass(frozen=True)
class OpenBatch:
    """A batch and what is in it, in its random order. people: how many different ones wrote it."""

    batch: FeedbackBatch
    items: Sequence[Feedback]

    @property
    def people(self) -> int:
        """How many different people wrote it."""
        return len({item.sender_hash for item in self.items})


@dataclass(frozen=True)
class Mine:
    """All that was opened for the person themself, newest first, and whether more waits until five have written.

    key: the pair that letters are sealed to now. held_by_server: whether any lie under the server's key.
    older_key: how many are sealed to a pair that was in use before.
    """

    batches: Sequence[OpenBatch]
    is_waiting: bool
    key: LetterKey | None = None
    held_by_server: bool = False
    older_key: int = 0


async def my_feedback(actor: Actor) -> Mine:
    """Give the signed-in person's own batches. Refuses: NotSignedIn."""
    if actor.person_id is None:
        raise NotSignedIn("feedback.read")
    batches = await visible(actor, "feedback.read", FeedbackBatch).order_by("-number")
    own = visible(actor, "feedback.read", Feedback)
    items: dict[UUID | None, list[Feedback]] = defaultdict(list)
    for item in await own.filter(batch_id__isnull=False).order_by("place", "id"):
        items[item.batch_id].append(item)
    key = await key_in_use(actor.person_id)
    sealed = own.filter(letter_key_id__isnull=False)
    return Mine(
        batches=[OpenBatch(batch, items[batch.id]) for batch in batches],
        is_waiting=await own.filter(batch_id__isnull=True).exists(),
        key=key,
        held_by_server=await own.filter(letter_key_id__isnull=True).exists(),
        older_key=await (sealed.exclude(letter_key_id=key.id) if key else sealed).count(),
    )


async def open_batch(actor: Actor, batch: FeedbackBatch) -> tuple[OpenBatch, UUID | None]:
    """Give one batch with what is in it, and the pair of now. Refuses: NotSignedIn, NotAllowed."""
    require(actor, "feedback.read", batch)
    items = await visible(actor, "feedback.read", Feedback).filter(batch_id=batch.id).order_by("place", "id")
    key = await key_in_use(batch.person_id)
    return OpenBatch(batch, items), key.id if key else None


async def addressees_by_unit_ids(actor: Actor, ids: Sequence[UUID]) -> dict[UUID, list[Addressee]]:
    """Give who may be written to in units: counters where somebody serves, then officers by position.

    Officers of one position are told apart by a number; names are given only where the unit publishes them.
    """
    units = {unit.id: unit for unit in await visible(actor, "unit.read", Unit).filter(id__in=list(ids))}
    staff = Person.filter(unit_id__in=list(units), is_active=True).order_by("position", "id")
    # No more of a person than is shown: the rest is sealed, and opening it costs.
    people = await staff.only("id", "unit_id", "position", "name")
    found: dict[UUID, list[Addressee]] = defaultdict(list)
    for counter in await _counters(actor, list(units)):
        found[counter.unit_id].append(Addressee(counter.id, AddresseeKind.COUNTER, counter.name))
    alike = Counter((person.unit_id, person.position) for person in people)
    numbers: Counter[tuple[UUID, str]] = Counter()
    for person in people:
        place = person.unit_id, person.position
        numbers[place] += 1
        label = f"{person.position} {numbers[place]}" if alike[place] > 1 else person.position
        name = person.name if units[place[0]].publishes_staff else None
        found[place[0]].append(Addressee(person.id, AddresseeKind.OFFICER, label, name))
    return found


async def _counters(actor: Actor, unit_ids: Sequence[UUID]) -> list[ServicePoint]:
    """Give the counters of units where an officer serves, by name."""
    rows = visible(actor, "service_point.read", ServicePoint)
    rows = rows.filter(unit_id__in=list(unit_ids), is_active=True, officer_id__isnull=False)
    counters = await rows.order_by("name", "id")
    officers = Person.filter(id__in=[counter.officer_id for counter in counters], is_active=True)
    serving = set(await officers.values_list("id", flat=True))
    return [counter for counter in counters if counter.officer_id in serving]
