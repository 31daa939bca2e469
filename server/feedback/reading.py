"""Show feedback to the officer it is for: every read of it passes here, whatever for."""

from uuid import UUID

from server.access.actor import Actor
from server.feedback.models import FeedbackBatch
from server.feedback.queries import OpenBatch, my_feedback, open_batch
from server.feedback.views import BatchView, GivenView, ItemView, MineView
from server.kit.refusals import NotSignedIn


async def mine(reader: Actor) -> MineView | None:
    """Show the signed-in person's own feedback; None when nobody is signed in."""
    try:
        found = await my_feedback(reader)
    except NotSignedIn:
        return None
    return MineView(tuple(_batch_view(one) for one in found.batches), found.is_waiting)


async def changed(reader: Actor, batch: FeedbackBatch) -> BatchView:
    """Show a batch after a change. Refuses: NotSignedIn, NotAllowed."""
    return _batch_view(await open_batch(reader, batch))


def given_view(intention: UUID) -> GivenView:
    """Tell whoever wrote that it was kept, by the id that their own phone made."""
    return GivenView(intention)


def _batch_view(found: OpenBatch) -> BatchView:
    batch = found.batch
    return BatchView(
        id=batch.id,
        month=batch.month,
        count=found.people,
        items=tuple(
            ItemView(went_well=item.went_well, could_be_better=item.could_be_better, next_step=item.next_step)
            for item in found.items
        ),
        thanked_at=batch.thanked_at,
        is_new=batch.read_at is None,
    )
