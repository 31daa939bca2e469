"""Staff sessions: a 256-bit token in a cookie, its keyed hash in the table, an idle and an absolute end."""

from datetime import datetime, timedelta
from uuid import UUID

from tortoise.expressions import Q

from server.access import device_names
from server.access.actor import SYSTEM
from server.access.models import Session
from server.kit.clock import now
from server.kit.ids import new_id, new_token
from server.kit.seal import lookup
from server.letters.opener import Unlocked
from server.live.work import Work, work
from server.settings import Settings

# A session in use is marked at most once a minute: reading must not become writing.
MARK_EVERY = timedelta(minutes=1)
MOST_TOKEN = 100


async def open_session(
    w: Work, account_id: UUID, device: str, unlocked: Unlocked | None = None, *, proven: bool = False
) -> str:
    """Open a session and give its token, which is never stored.

    device: as its browser names itself. unlocked: what opens the person's letters in it. proven: a second factor was.
    """
    session_id, token, at = new_id(), new_token(), now()
    await w.add(
        Session(
            id=session_id,
            token_hash=lookup("session", token),
            account_id=account_id,
            created_at=at,
            seen_at=at,
            device=device_names.stored(device),
            proven_at=at if proven else None,
            letters=unlocked.kept_for(session_id, token) if unlocked else None,
        )
    )
    return token


async def prove_session(w: Work, session_id: UUID) -> None:
    """Note that a second factor was proven in a session."""
    await w.change(Session.filter(id=session_id, proven_at=None), proven_at=now())


async def session_by_token(token: str | None, settings: Settings) -> Session | None:
    """Give the living session of a token and mark it as in use."""
    if not token or len(token) > MOST_TOKEN:
        return None
    session = await Session.get_or_none(token_hash=lookup("session", token), ended_at=None)
    if session is None or not is_alive(session, settings):
        return None
    if now() - session.seen_at >= MARK_EVERY:
        async with work(SYSTEM) as w:
            await w.put(session, seen_at=now())
    return session


async def living_session(session_id: UUID, account_id: UUID, settings: Settings) -> Session | None:
    """Give a session if it still lives, without marking it: a stream left open is not use."""
    session = await Session.get_or_none(id=session_id, account_id=account_id, ended_at=None)
    return session if session and is_alive(session, settings) else None


def is_alive(session: Session, settings: Settings) -> bool:
    """Whether neither the idle nor the absolute end has come."""
    at = now()
    idle = at - session.seen_at >= timedelta(minutes=settings.session_idle_minutes)
    return session.ended_at is None and not idle and at < latest_end(session, settings)


def latest_end(session: Session, settings: Settings) -> datetime:
    """Give the moment at which a session ends even while it is in use."""
    return session.created_at + timedelta(hours=settings.session_hours)


def confirmed_at(session: Session) -> datetime:
    """Give when the owner of a session last proved who they are: by signing in, or since."""
    return session.confirmed_at or session.created_at


async def end_session(w: Work, session_id: UUID) -> None:
    """End one session."""
    await w.change(Session.filter(id=session_id, ended_at=None), ended_at=now(), letters=None)


async def end_all(w: Work, account_id: UUID, *, but: UUID | None = None) -> None:
    """End all sessions of an account, except perhaps the one in hand."""
    rest = Q(account_id=account_id, ended_at=None)
    await w.change(Session.filter(rest & ~Q(id=but) if but else rest), ended_at=now(), letters=None)


async def shut_letters(settings: Settings) -> int:
    """Take what opens letters from sessions whose time is over, though nobody ended them; gives how many."""
    at = now()
    idle = Q(seen_at__lte=at - timedelta(minutes=settings.session_idle_minutes))
    over = idle | Q(created_at__lte=at - timedelta(hours=settings.session_hours))
    rows = Session.filter(over & Q(letters__isnull=False))
    if not await rows.exists():
        return 0
    async with work(SYSTEM) as w:
        return await w.change(rows, letters=None)
