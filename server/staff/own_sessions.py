"""The sessions of somebody's own: on which devices they are signed in, and how to end one or all of them."""

from uuid import UUID

from server.access import device_names
from server.access.actor import Actor
from server.access.guard import require, visible, visible_one
from server.access.models import Session
from server.access.sessions import end_all, end_session, is_alive
from server.access.topics import ACCOUNT
from server.kit.clock import local_date
from server.kit.refusals import NotSignedIn
from server.live.intentions import once_by_id
from server.live.work import work
from server.settings import Settings
from server.staff.events import AccountChanged
from server.staff.views import OwnSessionsView, OwnSessionView

# More than anybody has; each new one ends the one before on its device.
MOST = 100


async def own_sessions(reader: Actor, settings: Settings) -> OwnSessionsView:
    """Show the reader's sessions that live: the one in hand first, then the last used. Refuses: NotSignedIn."""
    if reader.account_id is None:
        raise NotSignedIn("session.read")
    require(reader, "session.read", Session(account_id=reader.account_id))
    rows = visible(reader, "session.read", Session).filter(ended_at=None).order_by("-seen_at", "id")
    living = [row for row in await rows.limit(MOST) if is_alive(row, settings)]
    living.sort(key=lambda row: row.id != reader.session_id)
    return OwnSessionsView(tuple(_view(reader, row) for row in living))


@once_by_id("end_sessions")
async def end_sessions(actor: Actor, session_id: UUID | None = None, *, intention: UUID) -> UUID:
    """End one of the actor's sessions, or all but the one in hand; gives the account.

    Refuses: NotSignedIn, NotFound, ConfirmFirst. Emits: account.changed, so that what these sessions hold open ends.
    """
    if actor.account_id is None:
        raise NotSignedIn("session.end")
    require(actor, "session.end", Session(account_id=actor.account_id))
    if session_id is not None:
        await visible_one(actor, "session.end", Session, session_id)
    async with work(actor) as w:
        if session_id is not None:
            await end_session(w, session_id)
        else:
            await end_all(w, actor.account_id, but=actor.session_id)
        w.emit(AccountChanged(actor.account_id), topics=[ACCOUNT.of(actor.account_id)])
        w.done(end_sessions.verb, intention, actor.account_id)
    return actor.account_id


def _view(reader: Actor, row: Session) -> OwnSessionView:
    browser, system = device_names.read(row.device)
    return OwnSessionView(
        id=row.id,
        browser=browser,
        system=system,
        last_used_on=local_date(row.seen_at),
        is_this=row.id == reader.session_id,
    )
