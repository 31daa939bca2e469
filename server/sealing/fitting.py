"""Take the keys of the key file into use, if they are those that the database is sealed with.

The database knows its keys by their fingerprints. A file that is missing, damaged or of another installation stops
whoever wants to open the database: with a new key nobody could sign in, no receipt would be found, and what is
written from then on would be sealed by another key than the rest. Only an empty database gets new keys.
"""

from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

from tortoise import connections
from tortoise.exceptions import IntegrityError

from server.kit.key_file import Keys, make_keys, read_keys
from server.kit.models import sealed_models
from server.kit.seal import Keyring, Place, SealError, fingerprint, use_keyring
from server.sealing.kinds import KeyState
from server.sealing.models import SealingKey

FINDING = "find"


async def fit(path: Path) -> Keyring:
    """Take the keys of a key file into use. Raises SealError, saying what to do, if they are not the right ones."""
    known = await known_keys() or await _begin(path)
    keys = read_keys(path)
    if keys is None:
        raise SealError(
            f"{path} is missing, and this database is sealed. Put the copy of the key file back there, or name its "
            "place by RANGKUI_KEY_FILE; no new key was made"
        )
    ring = ring_of(path, keys, known)
    use_keyring(ring, _looking(path, known))
    return ring


async def known_keys() -> list[SealingKey]:
    """Give all keys that the database knows."""
    return await SealingKey.all().order_by("id")


def ring_of(path: Path, keys: Keys, known: Sequence[SealingKey]) -> Keyring:
    """Make a keyring of what a key file holds. Raises SealError if it does not fit what the database knows."""
    found = {key.fingerprint: key for key in keys.sealing}
    finding = fingerprint(keys.finding)
    missing = []
    for row in known:
        here = finding == row.fingerprint if row.state is KeyState.FINDING else row.fingerprint in found
        if not here and row.state is not KeyState.RETIRED:
            missing.append(row)
    if any(row.state is KeyState.FINDING for row in missing):
        raise _of_another(path)
    if missing:
        raise SealError(
            f"{path} is older than this database and lacks {', '.join(row.id for row in missing)}. Put the newest "
            "copy of the key file there, from the machine on which `rangkui keys rotate` ran"
        )
    [sealing] = [row for row in known if row.state is KeyState.SEALING]
    return Keyring(
        keys.finding,
        keys.sealing,
        sealing=sealing.id,
        old_form=any(row.old_form for row in known),
    )


def _looking(path: Path, known: Sequence[SealingKey]) -> Callable[[], Keyring | None]:
    """Make what looks into the key file again, if it has changed since it was looked into last."""
    last = _stamp(path)

    def look() -> Keyring | None:
        nonlocal last
        now = _stamp(path)
        if now in (None, last):
            return None
        last = now
        try:
            keys = read_keys(path)
            ring = ring_of(path, keys, known) if keys else None
        except SealError:
            return None
        if ring:
            use_keyring(ring, look)
        return ring

    return look


def _stamp(path: Path) -> tuple[int, int] | None:
    try:
        found = path.stat()
    except OSError:
        return None
    return found.st_ino, found.st_mtime_ns


async def _begin(path: Path) -> list[SealingKey]:
    """Note the keys of an empty database, or of one that was sealed before fingerprints were kept."""
    sealed = await _something_sealed()
    keys = read_keys(path)
    if keys is None and sealed is None:
        keys = make_keys(path)
    if keys is None:
        return []
    if sealed:
        _try(path, keys, sealed)
    rows = (
        (FINDING, fingerprint(keys.finding), KeyState.FINDING, False),
        *((key.id, key.fingerprint, KeyState.OPENING, False) for key in keys.sealing[:-1]),
        (keys.sealing[-1].id, keys.sealing[-1].fingerprint, KeyState.SEALING, sealed is not None),
    )
    # All rows or none: of two processes that begin at once, the second finds the first one's keys.
    values = ", ".join(f"('{id}', '{known}', '{state}', {old})" for id, known, state, old in rows)
    statement = f"INSERT INTO sealing_keys (id, fingerprint, state, old_form) VALUES {values}"  # noqa: S608 - digits of our own making
    with suppress(IntegrityError):
        await connections.get("default").execute_query(statement)
    return await known_keys()


async def _something_sealed() -> dict[Place, str] | None:
    """Give sealed values by place, one of each column at most; None for a database in which nobody wrote anything."""
    found, empty = {}, True
    for model, columns in sealed_models().items():
        empty = empty and not await model.exists()
        for name, field in columns:
            some = model.filter(**{f"{name}__isnull": False}).limit(1)
            for pk, value in await some.values_list(model._meta.pk_attr, name):
                found[field.place(model, pk)] = str(value)
    return None if empty else found


def _try(path: Path, keys: Keys, sealed: dict[Place, str]) -> None:
    """Open what is sealed. Raises SealError if nothing of it opens: one value may be damaged, not all."""
    ring = Keyring(keys.finding, keys.sealing, old_form=True)
    for place, value in sealed.items():
        try:
            ring.open(value, place)
        except SealError:
            continue
        return
    raise _of_another(path)


def _of_another(path: Path) -> SealError:
    return SealError(
        f"{path} is the key file of another installation. Put the copy that belongs to this database there, or "
        "name its place by RANGKUI_KEY_FILE"
    )
