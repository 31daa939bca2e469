"""Recovery codes: ten, each of which stands for a second factor once.

A code holds 50 bits, so that it can be typed; what is kept of it is a slow hash (ASVS 6.5.2), keyed besides. The codes
of one sheet share a salt: one try takes one slow hash, however many there are.
"""

from dataclasses import dataclass
from secrets import token_hex
from uuid import UUID

from anyio.to_thread import run_sync
from argon2.low_level import Type, hash_secret_raw

from server.kit.ids import CROCKFORD, short_code
from server.kit.seal import lookup
from server.live.work import Work
from server.staff.models import RecoveryCode
from server.staff.passwords import turn

HOW_MANY = 10
LENGTH = 10
# Source: OWASP password storage, its least; the codes are drawn, and not chosen.
MEMORY_KIB, ROUNDS = 19_456, 2
_READ_AS = str.maketrans("ILOU", "110V")


@dataclass(frozen=True, slots=True)
class DrawnCodes:
    """Fresh codes, as they are shown once, and what is kept of them."""

    shown: tuple[str, ...]
    salt: str
    keys: tuple[str, ...]


async def draw(account_id: UUID) -> DrawnCodes:
    """Draw ten codes; hashing them takes about a second, so do it outside a unit of work."""
    codes, salt = [short_code(LENGTH) for _ in range(HOW_MANY)], token_hex(16)
    keys = [await _key(account_id, code, salt) for code in codes]
    return DrawnCodes(tuple(f"{code[:5]}-{code[5:]}" for code in codes), salt, tuple(keys))


async def keep(w: Work, account_id: UUID, drawn: DrawnCodes) -> None:
    """Let fresh codes take the place of all older ones."""
    await forget(w, account_id)
    await w.add_all(RecoveryCode(key=key, account_id=account_id, salt=drawn.salt) for key in drawn.keys)


async def forget(w: Work, account_id: UUID) -> None:
    """Take away all codes of an account."""
    await w.remove(RecoveryCode.filter(account_id=account_id))


async def left(account_id: UUID) -> int:
    """Count the codes that have not been used."""
    return await RecoveryCode.filter(account_id=account_id).count()


async def key_of(account_id: UUID, typed: str) -> str | None:
    """Give what would be kept of a code as typed; None where no code can fit."""
    code = normal(typed)
    row = await RecoveryCode.filter(account_id=account_id).first()
    return await _key(account_id, code, row.salt) if row and len(code) == LENGTH else None


async def use(w: Work, account_id: UUID, key: str) -> bool:
    """Take away a code; whether it was there. Of many at once one finds it."""
    return await w.remove(RecoveryCode.filter(account_id=account_id, key=key)) == 1


def normal(typed: str) -> str:
    """Give a code as it was drawn: capitals, nothing between them, look-alikes read as what they are like."""
    plain = typed[:40].upper().translate(_READ_AS)
    return "".join(c for c in plain if c in CROCKFORD)


async def _key(account_id: UUID, code: str, salt: str) -> str:
    async with turn():
        slow = await run_sync(_slow, code, salt)
    return lookup("recovery code", f"{account_id} {slow}")


def _slow(code: str, salt: str) -> str:
    return hash_secret_raw(
        code.encode(), bytes.fromhex(salt), ROUNDS, MEMORY_KIB, parallelism=1, hash_len=32, type=Type.ID
    ).hex()
