"""The log of power as a person may see it: what concerns them, and what they did themself."""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from tortoise.expressions import Q

from server.access.actor import Actor
from server.access.guard import require
from server.audit.kinds import Act
from server.audit.models import AuditEntry, AuditPerson
from server.audit.services import references
from server.kit.paging import Page, Place, page_of
from server.kit.seal import lookup
from server.staff.kinds import GrantedRole
from server.staff.models import Account
from server.staff.queries import full_name
from server.units.queries import any_units_by_ids


@dataclass(frozen=True, slots=True)
class LogLine:
    """An entry as its reader may see it.

    by: the name of whoever did it; none for the service itself, and for who is erased. whom: the name of whom it
    concerns. is_mine: the reader did it. unit: the name of the unit it is about. on: the day it is about.
    """

    id: UUID
    at: datetime
    act: Act
    is_mine: bool
    by: str | None
    whom: str | None
    role: GrantedRole | None
    unit: str | None
    on: date | None


async def own_log(reader: Actor, *, after: int | None, limit: int) -> Page[LogLine]:
    """Show the reader's own entries, the newest first. Refuses: NotSignedIn, NotAllowed."""
    require(reader, "log.read")
    own = (await references([reader.account_id])).get(reader.account_id)
    rows = AuditEntry.filter(Q(actor=own) | Q(about=own)) if own else AuditEntry.filter(seq=0)
    if after is not None:
        rows = rows.filter(seq__lt=after)
    found = await rows.order_by("-seq").limit(limit + 1)

    async def show(kept: Sequence[AuditEntry]) -> list[LogLine]:
        return await _lines(reader, own, kept)

    return await page_of(found, limit, _place, show)


def _place(row: AuditEntry) -> Place:
    return row.seq, str(_id_of(row))


def _id_of(row: AuditEntry) -> UUID:
    """Give an entry a name by which it is known without its number."""
    return UUID(lookup("audit id", str(row.seq))[:32])


async def _lines(reader: Actor, own: str | None, rows: Sequence[AuditEntry]) -> list[LogLine]:
    names = await _names({ref for row in rows for ref in (row.actor, row.about)})
    words = [json.loads(row.detail) for row in rows]
    units = await any_units_by_ids(reader, [UUID(each["unit"]) for each in words if "unit" in each])
    names_of_units = {str(unit.id): unit.name for unit in units.values()}
    return [
        LogLine(
            id=_id_of(row),
            at=datetime.fromisoformat(row.at),
            act=row.act,
            is_mine=row.actor == own,
            by=names.get(row.actor),
            whom=names.get(row.about),
            role=GrantedRole(word["role"]) if "role" in word else None,
            unit=names_of_units.get(word.get("unit", "")),
            on=date.fromisoformat(word["on"]) if "on" in word else None,
        )
        for row, word in zip(rows, words, strict=True)
    ]


async def _names(wanted: set[str | None]) -> Mapping[str | None, str]:
    """Give the names behind references: they can be worked out, never read."""
    accounts = [row.account_id for row in await AuditPerson.all()]
    known = {ref: account for account, ref in (await references(accounts)).items() if ref in wanted}
    rows = await Account.filter(id__in=list(known.values())).select_related("person")
    names = {row.id: full_name(row.person) for row in rows}
    return {ref: names[account] for ref, account in known.items() if account in names}
