"""Who holds a complaint's receipt: code and key together stand for the citizen who filed it."""

from dataclasses import replace
from hmac import compare_digest
from uuid import UUID

from server.access.actor import STRANGER, Actor
from server.access.throttle import of_address, take
from server.complaints.models import Complaint
from server.complaints.receipt_code import normalise_code, normalise_key
from server.kit.refusals import NotFound
from server.kit.seal import lookup

# Of one address in 15 minutes, before each further try has to wait.
MOST_WRONG = 15


def key_lookup(code: str, key: str) -> str:
    """Give the keyed hash by which a receipt is found; both parts in their plain form."""
    return lookup("complaint_key", f"{code} {key}")


def receipt_hash(code: str, key: str) -> str:
    """Give the keyed hash of a receipt as typed. A malformed one gets a hash that belongs to none."""
    # The same work for every answer, so that the time taken does not tell which part was wrong.
    return key_lookup(normalise_code(code) or "?", normalise_key(key) or "?")


async def holder(code: str, key: str) -> Actor:
    """Give the actor of a receipt: a stranger who holds one complaint. Refuses: NotFound."""
    found = await Complaint.filter(key_lookup=receipt_hash(code, key)).values_list("id", flat=True)
    if not found:
        raise NotFound
    return replace(STRANGER, receipt_for=UUID(str(found[0])))


def holder_of(complaint: Complaint, code: str, key: str) -> Actor:
    """Give the actor of a receipt that must be that of a complaint at hand. Refuses: NotFound."""
    if not compare_digest(receipt_hash(code, key), complaint.key_lookup):
        raise NotFound
    return replace(STRANGER, receipt_for=complaint.id)


async def holder_at(address: str, code: str, key: str) -> Actor:
    """Give the actor of a receipt shown from an address, counting wrong ones. Refuses: NotFound, TooMany.

    A right one opens always, whatever others tried at the same address: a whole village may share it, and what
    keeps receipts from being guessed is their length.
    """
    try:
        return await holder(code, key)
    except NotFound:
        await take(*of_address("receipt", address, MOST_WRONG))
        raise


async def holder_by_key(address: str, complaint_id: UUID, key: str) -> Actor:
    """Give the actor of a receipt of which only the key is shown. Refuses: NotFound, TooMany."""
    codes = await Complaint.filter(id=complaint_id).values_list("code", flat=True)
    return await holder_at(address, str(codes[0]) if codes else "", key)
