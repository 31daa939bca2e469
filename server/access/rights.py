"""Who may see how the installation itself fares, and which sessions are whose."""

from tortoise.expressions import Q

from server.access.policy import OFFICER, SYSTEM, TOP_ADMIN, Rule
from server.access.relations import NOTHING, Relation, always

own_session = Relation(
    "own_session",
    lambda actor, _, row: actor.account_id is not None and row.account_id == actor.account_id,
    lambda actor, *_: Q(account_id=actor.account_id) if actor.account_id else NOTHING,
    "the person's own sessions",
)

RIGHTS = (
    Rule("installation.watch", TOP_ADMIN | SYSTEM, always),
    Rule("session.read", OFFICER, own_session),
    Rule("session.end", OFFICER, own_session, confirmed=True),
)
