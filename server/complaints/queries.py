"""Find complaints: by shelf, and by id."""

import re
from collections.abc import Sequence
from enum import StrEnum
from uuid import UUID

from tortoise.expressions import Q
from tortoise.queryset import QuerySet

from server.access.actor import Actor
from server.access.guard import can, visible, where
from server.complaints import workflow
from server.complaints.clocks import NEVER, OFFICE_IS_LATE
from server.complaints.models import Complaint
from server.complaints.receipt_code import normalise_code
from server.complaints.steps import may_reopen
from server.complaints.workflow import OPEN, WITH_UNIT, State, Verb
from server.kit.clock import today
from server.kit.refusals import FieldProblem, Invalid, NotSignedIn
from server.kit.search import matches
from server.staff.models import Account
from server.units.queries import unit_tree

# Titles are sealed, so they are searched in the program, over no more rows than this.
MOST_SEARCHED = 500
_CODE_PART = re.compile(r"[0-9A-Z]{3,6}|RKI-?[0-9A-Z-]{0,11}")


class Shelf(StrEnum):
    """Where in the inbox to look."""

    MINE = "mine"
    OPEN = "open"
    OVERDUE = "overdue"
    ALL = "all"
    TO_VERIFY = "to_verify"
    CLOSED = "closed"
    WAITING_CITIZEN = "waiting_citizen"


class Order(StrEnum):
    """In which order to list."""

    DUE = "due"
    NEWEST = "newest"


async def complaints_page(
    actor: Actor,
    *,
    unit_id: UUID | None = None,
    shelf: Shelf = Shelf.ALL,
    order: Order = Order.DUE,
    search: str = "",
    after: UUID | None = None,
    limit: int,
) -> list[Complaint]:
    """Give one more than `limit` complaints past the complaint `after`; a unit stands for all below it too.

    DUE: the nearest deadline first, those without one last and the newest of them first.
    Refuses: NotSignedIn, Invalid (the place is none of this reader's).
    """
    if not actor.signed_in:
        raise NotSignedIn("complaint.read")
    query = visible(actor, "complaint.read", Complaint).filter(_on_shelf(actor, shelf))
    if shelf is Shelf.CLOSED:
        # No clock runs for these, so that both orders are one.
        order = Order.NEWEST
    if unit_id:
        query = query.filter(unit_id__in=list((await unit_tree()).below(unit_id)))
    if not search.strip():
        return await _listed(query, order, await _place(actor, after), limit + 1)
    found = await _searched(query, order, search)
    ids = [row.id for row in found]
    first = ids.index(after) + 1 if after in ids else 0
    return found[first : first + limit + 1]


async def complaints_by_ids(actor: Actor, ids: Sequence[UUID]) -> dict[UUID, Complaint]:
    """Give complaints by id."""
    rows = await visible(actor, "complaint.read", Complaint).filter(id__in=list(ids))
    return {row.id: row for row in rows}


async def positions_by_account_ids(_actor: Actor, ids: Sequence[UUID]) -> dict[UUID, str]:
    """Give the positions of colleagues by account; for the eyes of staff only, and never their names."""
    rows = await Account.filter(id__in=list(ids)).values_list("id", "person__position")
    return dict(rows)


def verbs_for(actor: Actor, complaint: Complaint) -> list[Verb]:
    """List what the actor can do to the complaint now."""
    possible = workflow.allowed_verbs(
        complaint.state,
        verified=complaint.verified_at is not None,
        may_reopen=may_reopen(complaint),
    )
    return [verb for verb in possible if can(actor, f"complaint.{verb.value}", complaint)]


def _on_shelf(actor: Actor, shelf: Shelf) -> Q:
    with_unit = sorted(WITH_UNIT)
    match shelf:
        case Shelf.ALL:
            return Q()
        case Shelf.OPEN:
            return Q(state__in=sorted(OPEN))
        case Shelf.OVERDUE:
            return OFFICE_IS_LATE.of_complaints(today())
        case Shelf.TO_VERIFY:
            return Q(state=State.SUBMITTED)
        case Shelf.CLOSED:
            # Not by the two states: their index would lead through the whole archive, which then is sorted.
            return ~Q(state__in=sorted(OPEN))
        case Shelf.WAITING_CITIZEN:
            return Q(state=State.RESPONDED)
        case Shelf.MINE:
            to_verify = where(actor, "complaint.verify", Complaint) & Q(state=State.SUBMITTED)
            to_answer = where(actor, "complaint.respond", Complaint) & Q(state__in=with_unit)
            return to_verify | to_answer


async def _place(actor: Actor, after: UUID | None) -> Complaint | None:
    if after is None:
        return None
    # Of a hidden one it must not even be told that it exists.
    place = await visible(actor, "complaint.read", Complaint).filter(id=after).first()
    if place is None:
        raise Invalid(FieldProblem("after", "malformed"))
    return place


async def _listed(
    query: QuerySet[Complaint], order: Order, place: Complaint | None, limit: int
) -> list[Complaint]:
    if order is Order.NEWEST:
        return await _newest(query, place).limit(limit)
    rows: list[Complaint] = []
    if place is None or place.due_on is not None:
        timed = query.filter(due_on__gt=NEVER)
        if place is not None:
            # The first part says nothing new, but lets an index begin at the place.
            timed = timed.filter(
                Q(due_on__gte=place.due_on),
                Q(due_on__gt=place.due_on) | Q(due_on=place.due_on, id__gt=place.id),
            )
        rows = await timed.order_by("due_on", "id").limit(limit)
    if len(rows) < limit:
        untimed = _newest(query.filter(due_on__isnull=True), place if place and not place.due_on else None)
        rows += await untimed.limit(limit - len(rows))
    return rows


def _newest(query: QuerySet[Complaint], place: Complaint | None) -> QuerySet[Complaint]:
    if place is not None:
        at = place.submitted_at
        query = query.filter(
            Q(submitted_at__lte=at), Q(submitted_at__lt=at) | Q(submitted_at=at, id__lt=place.id)
        )
    return query.order_by("-submitted_at", "-id")


async def _searched(query: QuerySet[Complaint], order: Order, search: str) -> list[Complaint]:
    typed, whole = search.strip().upper(), normalise_code(search)
    if whole or _CODE_PART.fullmatch(typed):
        coded = query.filter(code=whole) if whole else query.filter(code__contains=typed)
        by_code = await _listed(coded, order, None, MOST_SEARCHED)
        if by_code:
            return by_code
    rows = await _listed(query, order, None, MOST_SEARCHED)
    return [row for row in rows if matches(search, row.title)]
