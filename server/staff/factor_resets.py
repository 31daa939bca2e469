"""Take away the factors of somebody who has lost them all: one administrator asks, a second person agrees.

The second person is the one of powerful roles: another administrator, or the head of the topmost unit.
"""

from collections.abc import Sequence
from datetime import date
from typing import NamedTuple
from uuid import UUID

from tortoise.exceptions import IntegrityError

from server.access.actor import Actor
from server.access.guard import can, require, require_confirmed, visible, visible_one
from server.access.topics import ACCOUNT
from server.audit.kinds import Act
from server.audit.services import Done, record
from server.kit.clock import local_date, now
from server.kit.refusals import NotAllowed, NotFound
from server.live.work import work
from server.staff.events import AccountChanged
from server.staff.factors import take_all_away
from server.staff.models import Account, Factor, FactorReset, Person, RoleGrant
from server.staff.queries import full_name

MOST = 100


class WaitingReset(NamedTuple):
    """Factors that somebody asked to be taken away. name: whose they are."""

    id: UUID
    name: str
    position: str
    asked_by: str
    on: date


async def ask_reset(actor: Actor, person_id: UUID) -> None:
    """Ask that all factors of somebody be taken away; asking again changes nothing.

    Like a link, only for whom one administers in all they hold, and never for oneself. Refuses: NotFound, NotAllowed.
    Emits: account.changed.
    """
    person = await visible_one(actor, "person.read", Person, person_id)
    require(actor, "person.invite", person)
    account = await Account.get(person_id=person.id)
    units = await _held(person.id)
    reaches = all(can(actor, "person.invite", Person(unit_id=unit)) for unit in units)
    if not reaches or person.id == actor.person_id or actor.account_id is None:
        raise NotAllowed("person.invite")
    if not await Factor.exists(account_id=account.id):
        raise NotFound("person.invite")
    try:
        async with work(actor) as w:
            asked = {"asked_by_id": actor.account_id, "asked_at": now()}
            await w.add(FactorReset(person_id=person.id, unit_id=person.unit_id, **asked))
            w.emit(AccountChanged(account.id), topics=[ACCOUNT.of(account.id)])
            await record(w, Done(Act.RESET_ASKED, account.id))
    except IntegrityError:
        # It waits already.
        return


async def waiting_resets(actor: Actor) -> list[WaitingReset]:
    """Show what the actor may agree to, the oldest first."""
    rows = visible(actor, "power.agree", FactorReset).select_related("person", "asked_by__person")
    return [
        WaitingReset(
            row.id,
            full_name(row.person),
            row.person.position,
            full_name(row.asked_by.person),
            local_date(row.asked_at),
        )
        for row in await rows.order_by("asked_at", "id").limit(MOST)
        if await _may_answer(actor, row)
    ]


async def answer_reset(actor: Actor, request_id: UUID, *, agrees: bool) -> None:
    """Agree, which takes all factors and codes away and ends all sessions, or decline. Refuses: NotFound, NotAllowed.

    Emits: account.changed.
    """
    row = await visible_one(actor, "power.agree", FactorReset, request_id)
    if not await _may_answer(actor, row):
        raise NotAllowed("power.agree")
    require_confirmed(actor, "power.agree")
    account = await Account.get(person_id=row.person_id)
    async with work(actor) as w:
        # Two may answer at once: the first one's answer stands.
        if not await w.remove(FactorReset.filter(id=row.id)):
            raise NotFound("power.agree")
        if agrees:
            await take_all_away(w, account)
        else:
            w.emit(AccountChanged(account.id), topics=[ACCOUNT.of(account.id)])
        await record(w, Done(Act.FACTORS_RESET if agrees else Act.RESET_DECLINED, account.id))


async def _held(person_id: UUID) -> Sequence[UUID]:
    return [grant.unit_id for grant in await RoleGrant.filter(person_id=person_id)]


async def _may_answer(actor: Actor, row: FactorReset) -> bool:
    """Whether the actor is a second person for all that the owner of the factors holds."""
    asked = {"person_id": row.person_id, "asked_by_id": row.asked_by_id}
    units = {row.unit_id, *(await _held(row.person_id))}
    return all(can(actor, "power.agree", FactorReset(unit_id=unit, **asked)) for unit in units)
