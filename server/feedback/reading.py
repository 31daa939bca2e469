"""Show feedback to the officer it is for: every read of it passes here, whatever for.

Letters open by what the reader's own session carries. Where it carries nothing that fits, the view says why.
"""

from uuid import UUID

import structlog

from server.access.actor import Actor
from server.feedback.models import Feedback, FeedbackBatch
from server.feedback.queries import OpenBatch, my_feedback, open_batch
from server.feedback.views import BatchView, GivenView, ItemView, MineView, Shut
from server.kit.refusals import NotSignedIn
from server.kit.seal import SealError
from server.letters.opener import Opener
from server.letters.sealing import Texts

log = structlog.get_logger()


async def mine(reader: Actor) -> MineView | None:
    """Show the signed-in person's own feedback; None when nobody is signed in."""
    try:
        found = await my_feedback(reader)
    except NotSignedIn:
        return None
    key = found.key
    return MineView(
        batches=tuple(_batch_view(reader, one, key.id if key else None) for one in found.batches),
        waiting=found.is_waiting,
        held_by_server=found.held_by_server,
        older_key=found.older_key,
        needs_sheet=key is not None and key.sheet_on is None,
    )


async def changed(reader: Actor, batch: FeedbackBatch) -> BatchView:
    """Show a batch after a change. Refuses: NotSignedIn, NotAllowed."""
    found, key = await open_batch(reader, batch)
    return _batch_view(reader, found, key)


def given_view(intention: UUID) -> GivenView:
    """Tell whoever wrote that it was kept, by the id that their own phone made."""
    return GivenView(intention)


def _batch_view(reader: Actor, found: OpenBatch, key: UUID | None) -> BatchView:
    batch = found.batch
    return BatchView(
        id=batch.id,
        month=batch.month,
        count=found.people,
        items=tuple(_item_view(reader.letters, item, key) for item in found.items),
        thanked_at=batch.thanked_at,
        is_new=batch.read_at is None,
    )


def _item_view(opener: Opener | None, row: Feedback, key: UUID | None) -> ItemView:
    if row.letter_key_id is None:
        return _open_view({name: getattr(row, name) for name in row.TEXTS})
    if row.letter_key_id != key:
        return _shut_view(Shut.OLDER_KEY)
    if opener is None or not opener.opens(row):
        return _shut_view(Shut.OTHER_SESSION)
    try:
        return _open_view(opener.open(row))
    except SealError as error:
        log.error("letter.does_not_open", table=row._meta.db_table, row=str(row.pk), why=str(error))
        return _shut_view(Shut.DAMAGED)


def _open_view(texts: Texts) -> ItemView:
    return ItemView(
        went_well=texts["went_well"], could_be_better=texts["could_be_better"], next_step=texts["next_step"]
    )


def _shut_view(why: Shut) -> ItemView:
    return ItemView(went_well=None, could_be_better=None, next_step=None, shut=why)
