"""Prove once more who one is: asked for before names, roles and links, of a session that somebody else may hold by now.

See docs/decisions/0040-asking-again.md.
"""

from server.access.actor import Actor
from server.access.models import Session
from server.access.throttle import succeed, take
from server.kit.clock import now
from server.kit.refusals import FieldProblem, Invalid, NotSignedIn
from server.live.work import work
from server.staff.models import Account
from server.staff.passwords import fits
from server.staff.sign_in import own_password


async def confirm(actor: Actor, password: str) -> None:
    """Note that whoever has the session in hand has proved who they are; of other sessions it says nothing.

    Refuses: NotSignedIn, Invalid, TooMany. Source: ASVS 7.5.3.
    """
    if actor.account_id is None or actor.session_id is None:
        raise NotSignedIn("confirm")
    # The same tries as for changing the password: who guesses has no second set of them.
    limit = own_password(actor.account_id)
    await take(limit)
    account = await Account.get(id=actor.account_id)
    if not await fits(account.password_hash, password):
        raise Invalid(FieldProblem("password", "wrong_password"))
    await succeed(limit)
    async with work(actor) as w:
        await w.change(Session.filter(id=actor.session_id, ended_at=None), confirmed_at=now())
