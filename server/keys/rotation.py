"""A new key instead of the present one, while the service serves: begun, cut off anywhere, and gone on with.

1. The new key is in the key file, then known to the database (ANNOUNCED); nothing is sealed with it.
2. Every process that runs has said that it knows it. A process that begins without it is stopped by `fit`.
3. It is the one that seals (SEALING), the former ones open (OPENING); every process has said that it seals with it.
4. All that the former ones sealed is sealed anew; when nothing is left they are RETIRED, and may go from the file.

Where a step was cut off is seen by the states alone. Look-ups keep their key.
"""

import asyncio
import fcntl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from tortoise import connections

from server.keys.holding import keys_in, living_holders
from server.keys.resealing import (
    finish_old_form,
    insist,
    reseal_files,
    reseal_text,
    retire_what_seals_nothing,
)
from server.kit.key_file import Keys, new_key, read_keys, write_keys
from server.kit.seal import Key, SealError
from server.kit.trouble import Trouble
from server.live.work import NOBODY, work
from server.sealing.fitting import fit, known_keys
from server.sealing.kinds import KeyState
from server.sealing.models import KeyHolder, SealingKey
from server.settings import Settings

WAITS_SECONDS = 90.0
LOOKS_EVERY_SECONDS = 0.25
PASSES = 20

Say = Callable[[str], None]


async def rotate(settings: Settings, say: Say) -> str:
    """Seal everything with a new key, or go on with a rotation that was cut off; gives the key's id.

    Raises Trouble when another one is under way, or when a process cannot learn of the new key.
    """
    with _alone(settings.key_path):
        await finish_old_form()
        if not await keys_in(KeyState.OPENING):
            if not await keys_in(KeyState.ANNOUNCED):
                await _announce(settings.key_path)
            await _switch(settings, say)
        return await _seal_anew(settings, say)


async def _announce(path: Path) -> None:
    """Put a new key into the file, then make it known."""
    keys = read_keys(path)
    if keys is None:
        raise SealError(f"{path} is gone")
    known = {row.id for row in await known_keys()}
    # One that is in the file already was put there by a run that got no further.
    waiting = [key for key in keys.sealing if key.id not in known]
    key = waiting[-1] if waiting else new_key()
    if not waiting:
        write_keys(path, Keys(keys.finding, (*keys.sealing, key)))
    await insist(partial(_make_known, key))


async def _make_known(key: Key) -> None:
    async with work(NOBODY) as w:
        await _hold_keys()
        if await keys_in(KeyState.ANNOUNCED, KeyState.OPENING):
            raise Trouble("Another machine has begun to rotate keys: let it finish, or go on there.")
        await w.add(SealingKey(id=key.id, fingerprint=key.fingerprint, state=KeyState.ANNOUNCED))


async def _switch(settings: Settings, say: Say) -> None:
    """Let all seal with the new key, once all know it."""
    [new] = await keys_in(KeyState.ANNOUNCED)
    await fit(settings.key_path)
    say(f"{new.id} is in the key file; waiting until every process knows it.")
    await _wait(lambda holder: new.id in holder.known)
    async with work(NOBODY) as w:
        await w.change(SealingKey.filter(state=KeyState.SEALING), state=KeyState.OPENING)
        await w.change(SealingKey.filter(id=new.id), state=KeyState.SEALING)


async def _seal_anew(settings: Settings, say: Say) -> str:
    ring = await fit(settings.key_path)
    say(f"{ring.sealing} seals; waiting until every process seals with it.")
    await _wait(lambda holder: holder.sealing == ring.sealing)
    for _ in range(PASSES):
        done = await reseal_text()
        files = await reseal_files(settings)
        say(f"Sealed anew: {done.sealed} values, {files} files.")
        if done.shut:
            say(f"{done.shut.total()} values do not open and stay as they are; the log names them.")
        if await retire_what_seals_nothing(settings, done):
            return ring.sealing
    raise Trouble("Something is still sealed by a former key: look into the log, then run this again.")


async def _wait(is_so: Callable[[KeyHolder], bool]) -> None:
    until = time.monotonic() + WAITS_SECONDS
    while not all(is_so(holder) for holder in await living_holders()):
        if time.monotonic() > until:
            raise Trouble(
                "A process that serves this database does not know the new key: copy the key file to its machine, "
                "then run `rangkui keys rotate` again; it goes on where it was."
            )
        await asyncio.sleep(LOOKS_EVERY_SECONDS)


async def _hold_keys() -> None:
    database = connections.get("default")
    if database.capabilities.dialect == "postgres":
        await database.execute_query("LOCK TABLE sealing_keys IN EXCLUSIVE MODE")


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Let one run at a time change a key file. The lock goes with the process, however it ends."""
    with path.with_name(f"{path.name}.lock").open("w") as file:
        try:
            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            raise Trouble("Another `rangkui keys rotate` is under way.") from None
        yield
