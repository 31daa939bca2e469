"""Activation links: how people get their first password, or a new one, without anyone else ever knowing it."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID

from tortoise.exceptions import IntegrityError

from server.access.actor import Actor
from server.access.guard import can, require, visible
from server.access.topics import ACCOUNT
from server.audit.kinds import Act
from server.audit.services import Done, record
from server.kit.check import Check
from server.kit.clock import now
from server.kit.refusals import NotAllowed, NotFound
from server.kit.seal import lookup
from server.live.intended import Intended, intended
from server.live.intentions import result_of
from server.live.work import work
from server.settings import Settings
from server.staff.events import AccountInvited
from server.staff.factors import GUARDED
from server.staff.models import Account, Person, RoleGrant
from server.staff.queries import granted
from server.staff.sign_in import activation_hash

MOST_AT_ONCE = 100
# The name on record of what was done; it never changes.
VERB = "issue_activation"


@dataclass(frozen=True)
class ActivationLink:
    """A link to hand to a person. path: to be put behind the address of the service; the secret is its fragment."""

    person: Person
    path: str
    expires_at: datetime


def lifetime(settings: Settings) -> timedelta:
    """Give how long a link works."""
    return timedelta(hours=settings.activation_hours)


async def issue_activation(
    actor: Actor, people: Sequence[UUID], *, lifetime: timedelta, intention: UUID
) -> list[ActivationLink]:
    """Make links by which people set their password; older links of theirs stop working.

    Repeating the intention for the same people shows the same links again. Nobody can make a link for someone who
    holds a role outside the units they administer: it would be a way to that role. Nor, but at the terminal, for
    someone whose powerful role no second factor guards yet.
    Refuses: NotFound (also where the intention was for others), NotAllowed, Invalid, ConfirmFirst.
    Emits: account.invited.
    """
    rows = await _people(actor, people)
    bound = intended(intention, people=[row.id for row in rows])
    if await result_of(VERB, actor, bound) is None:
        try:
            await _issue(actor, rows, now() + lifetime, bound)
        except IntegrityError:
            # A twin of this intention was quicker; its links are the same.
            if await result_of(VERB, actor, bound) is None:
                raise
    return await links_of(rows, intention)


async def links_of(people: Sequence[Person], intention: UUID) -> list[ActivationLink]:
    """Give the links an intention made, in the order of the people."""
    accounts = await Account.filter(person_id__in=[person.id for person in people])
    by_person = {account.person_id: account for account in accounts}
    return [
        ActivationLink(
            person=person,
            path=f"/aktivasi#{link_token(intention, by_person[person.id].id)}",
            expires_at=by_person[person.id].activation_expires_at or now(),
        )
        for person in people
    ]


def link_token(intention: UUID, account_id: UUID) -> str:
    """Give the token of a link: 256 bits that only the holder of the key can work out, so it need not be stored."""
    return lookup("activation link", f"{intention} {account_id}")


async def _issue(actor: Actor, people: Sequence[Person], expires_at: datetime, intention: Intended) -> None:
    accounts = await Account.filter(person_id__in=[person.id for person in people])
    async with work(actor) as w:
        for account in accounts:
            link = activation_hash(link_token(intention, account.id))
            await w.put(account, activation_hash=link, activation_expires_at=expires_at)
            w.emit(AccountInvited(account.id), topics=[ACCOUNT.of(account.id)])
        await record(w, *(Done(Act.LINK_MADE, account.id) for account in accounts))
        w.done(VERB, intention, accounts[0].id)


async def _people(actor: Actor, ids: Sequence[UUID]) -> list[Person]:
    wanted = list(dict.fromkeys(ids))
    check = Check()
    if not 1 <= len(wanted) <= MOST_AT_ONCE:
        check.wrong("people", "out_of_range", least=1, most=MOST_AT_ONCE)
    check.done()
    found = {p.id: p for p in await visible(actor, "person.read", Person).filter(id__in=wanted)}
    if len(found) < len(wanted):
        raise NotFound("person.invite")
    people = [found[person_id] for person_id in wanted]
    exposed = set() if actor.is_system else await _exposed(wanted)
    for place, person in enumerate(people):
        require(actor, "person.invite", person)
        if not person.is_active:
            check.wrong(f"people.{place}", "not_active")
        elif person.number_lookup is None:
            check.wrong(f"people.{place}", "no_employee_number")
        elif person.id in exposed:
            check.wrong(f"people.{place}", "no_factor_yet")
    for unit_id in await RoleGrant.filter(person_id__in=wanted).distinct().values_list("unit_id", flat=True):
        if not can(actor, "person.invite", Person(unit_id=unit_id)):
            raise NotAllowed("person.invite")
    check.done()
    return people


async def _exposed(people: Sequence[UUID]) -> set[UUID]:
    """Give those in whose name a link would open a powerful role: in use, and without a second factor of their own.

    Whoever has never used their account gets their first password by such a link.
    """
    powerful = Account.filter(
        person_id__in=people, person__grants__role__in=[granted(role) for role in GUARDED]
    )
    used = powerful.filter(activated_at__isnull=False, factors__id__isnull=True)
    return {account.person_id for account in await used}
