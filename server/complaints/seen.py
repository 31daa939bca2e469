"""Who was shown the name of a complainant: the form promises citizens that this is noted, each time.

It is noted in the journal before the name is given out, so no setting and no full disk can lose it; a follower
keeps the table by complaint and account.
"""

from collections.abc import Sequence
from uuid import UUID

from tortoise.expressions import F

from server.access.actor import SYSTEM, Actor
from server.audit.kinds import Act
from server.audit.services import Done, record
from server.complaints.events import ComplainantSeen
from server.complaints.models import NameSeen
from server.complaints.topics import NAMES_SEEN
from server.live.models import Event
from server.live.work import work


async def note(reader: Actor, complaints: Sequence[UUID]) -> None:
    """Note that a reader is about to be shown who filed these complaints. Emits: complainant.seen for each.

    Call it first and give the names out afterwards. Citizens who look at their own are not noted.
    """
    if not reader.signed_in or not complaints:
        return
    async with work(reader) as w:
        for complaint in complaints:
            w.emit(ComplainantSeen(complaint), [NAMES_SEEN.name])
        await record(
            w, *(Done(Act.NAME_OPENED, subject=("complaint", complaint)) for complaint in complaints)
        )


async def keep(event: Event) -> None:
    """Count an opening, once however often the event is handed over."""
    known = NameSeen.filter(complaint_id=event.subject_id, account_id=event.actor_id)
    last = {"last_at": event.at, "last_seq": event.seq}
    async with work(SYSTEM) as w:
        if not await known.exists():
            ids = {"complaint_id": event.subject_id, "account_id": event.actor_id}
            await w.add(NameSeen(**ids, first_at=event.at, **last))
        else:
            await w.change(known.filter(last_seq__lt=event.seq), times=F("times") + 1, **last)
