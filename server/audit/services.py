"""Write into the log, in the same unit of work as what is done."""

import secrets
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import UTC
from uuid import UUID

from server.audit.chain import START, Link, detail_of, hash_of, mac_of, mac_of_head
from server.audit.kinds import Act
from server.audit.models import AuditEntry, AuditHead, AuditPerson
from server.kit.clock import now
from server.kit.seal import lookup
from server.live.work import Work


@dataclass(frozen=True, slots=True)
class Done:
    """What was done. about: the account it concerns. subject: a thing and its id.

    words: closed words, never what somebody wrote.
    """

    act: Act
    about: UUID | None = None
    subject: tuple[str, UUID] | None = None
    words: Mapping[str, str] = field(default_factory=dict)


async def record(w: Work, *done: Done) -> None:
    """Append entries to the log. Call it last in a unit of work: from here on other writers of the log wait."""
    if not done:
        return
    at = now().astimezone(UTC).isoformat(timespec="microseconds")
    # Whoever comes second waits here until the first has committed.
    head = await AuditHead.filter(id=1).select_for_update().get()
    names = await references({w.actor.account_id, *(each.about for each in done)}, w)
    seq, previous, rows = head.seq, head.hash or START, []
    for each in done:
        seq += 1
        link = Link(
            seq=seq,
            at=at,
            act=each.act.value,
            actor=names.get(w.actor.account_id),
            about=names.get(each.about),
            subject=lookup("audit subject", f"{each.subject[0]}:{each.subject[1]}") if each.subject else None,
            detail=detail_of(each.words),
            previous=previous,
        )
        previous = hash_of(link)
        rows.append(_row(link, mac_of(previous)))
    await w.add_all(rows)
    await w.put(head, seq=seq, hash=previous, mac=mac_of_head(seq, previous))


async def references(accounts: Iterable[UUID | None], w: Work | None = None) -> dict[UUID | None, str]:
    """Give the references by which accounts stand in the log; with a unit of work, those of newcomers are made."""
    wanted = [account for account in accounts if account]
    known = {row.account_id: row.key for row in await AuditPerson.filter(account_id__in=wanted)}
    if w is not None:
        for account in wanted:
            if account not in known:
                row = await w.add(AuditPerson(account_id=account, key=secrets.token_hex(32)))
                known[account] = row.key
    return {account: lookup("audit person", key) for account, key in known.items()}


async def unlink(w: Work, account_id: UUID) -> None:
    """Forget whose entries those of an account are; the chain stays whole. For a person who is erased."""
    await w.remove(AuditPerson.filter(account_id=account_id))


def _row(link: Link, mac: str) -> AuditEntry:
    return AuditEntry(
        seq=link.seq,
        at=link.at,
        act=Act(link.act),
        actor=link.actor,
        about=link.about,
        subject=link.subject,
        detail=link.detail,
        previous=link.previous,
        mac=mac,
    )
