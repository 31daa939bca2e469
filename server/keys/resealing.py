"""Seal anew what is sealed otherwise than it should be: in the old form, or by another key than the present one.

Every value is changed only if it is still what was read, a few rows at a time, while others write; so it may be cut
off anywhere and begun again. What does not open is left as it is: it opens for nobody.
"""

import asyncio
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from dataclasses import dataclass
from functools import partial
from typing import Any, NamedTuple, TypeVar
from uuid import UUID

import structlog
from tortoise import connections
from tortoise.exceptions import OperationalError, TransactionManagementError
from tortoise.models import Model

from server.database import opened
from server.files.models import Attachment
from server.files.store import SIZES, FileStore
from server.kit.fields import SealedFor, SealedTextField
from server.kit.models import sealed_models
from server.kit.seal import SealError, keyring
from server.kit.trouble import Trouble
from server.letters.keys import somebodys_own
from server.live.work import NOBODY, work
from server.migrations import history, waiting
from server.sealing.kinds import KeyState
from server.sealing.models import SealingKey
from server.settings import Settings

# The migration from which on values are bound to their rows.
BINDING = "_values_bound_to_their_rows.py"
# And the one from which on letters are sealed to people.
LETTERS = "_key_pairs_of_people.py"
ROWS_AT_ONCE = 100
TRIES = 5
PAUSE_SECONDS = 0.2
# As `tally` calls what no key's id stands before.
OLD_FORM = "old form"
UNREADABLE = "unreadable"
HEAD = f"""CASE WHEN {{column}} LIKE 's2:%' THEN substr({{column}}, 4, 8)
    WHEN {{column}} LIKE 's1:%' THEN '{OLD_FORM}' ELSE '{UNREADABLE}' END"""


def head_of(sealed: str) -> str:
    """Give by which key a value is sealed, as `tally_text` counts it."""
    if sealed.startswith("s2:"):
        return sealed[3:11]
    return OLD_FORM if sealed.startswith("s1:") else UNREADABLE


class Change(NamedTuple):
    """The sealed values of a row, as they were read and as they should be."""

    pk: Any
    old: dict[str, SealedFor]
    new: dict[str, SealedFor]


Columns = Sequence[tuple[str, SealedTextField]]
Result = TypeVar("Result")

log = structlog.get_logger()


@dataclass(frozen=True)
class Pass:
    """What one pass over all text came to. shut: what did not open, by the id of its key."""

    sealed: int
    shut: Counter[str]


async def check_that_it_opens_before(settings: Settings, number: int) -> None:
    """Raise Trouble if what is sealed would not open to a program without the migrations from a number on."""
    waits = await waiting(settings)
    if waits is None:
        return
    present = {
        ending: number <= migration.number
        for migration in history()
        for ending in (BINDING, LETTERS)
        if migration.name.endswith(ending) and migration.name not in waits
    }
    if present.get(BINDING) and LETTERS not in present:
        raise Trouble(
            "Run `rangkui migrate` first: this program cannot count what is sealed in an older database."
        )
    if not any(present.values()):
        return
    async with opened(settings):
        is_bound = present[BINDING] and set(await tally_text()) - {OLD_FORM, UNREADABLE}
        if is_bound or await somebodys_own():
            raise Trouble(
                "Earlier versions cannot open what is sealed now: give them the copy that was made before the upgrade."
            )


async def reseal_text() -> Pass:
    """Seal anew all text that the present key has not sealed."""
    sealed, shut = 0, Counter[str]()
    for model, columns in sealed_models().items():
        pk, last = model._meta.pk_attr, None
        names = [name for name, _ in columns]
        while True:
            rest = model.all() if last is None else model.filter(**{f"{pk}__gt": last})
            rows = await rest.order_by(pk).limit(ROWS_AT_ONCE).values(pk, *names)
            if not rows:
                break
            last = rows[-1][pk]
            changes = [change for row in rows if (change := _change(model, columns, row, shut))]
            if changes:
                sealed += await insist(partial(_apply, model, changes))
    return Pass(sealed, shut)


async def reseal_files(settings: Settings) -> int:
    """Seal anew all photos that the present key has not sealed; gives how many files that were."""
    store, count = FileStore(settings), 0
    async for photo in _photos():
        for size in SIZES:
            key = await store.key_of(photo, size)
            if key in (None, keyring().sealing):
                continue
            data = await store.get(photo, size)
            if data is None:
                continue
            await store.put(photo, size, data)
            count += 1
        if not await Attachment.exists(id=photo):
            # Somebody deleted it while it was in hand, and it must stay so.
            await store.delete(photo)
    return count


async def finish_old_form() -> int:
    """Seal anew what is bound to its column alone, if there may be any; afterwards nothing of that form opens."""
    count, is_open = 0, keyring().old_form
    while is_open:
        done = await reseal_text()
        count += done.sealed
        is_open = not await insist(partial(_close_old_form, done))
        if not is_open:
            log.info("keys.bound_to_rows", values=count)
    return count


async def retire_what_seals_nothing(settings: Settings, done: Pass) -> bool:
    """Note which keys seal nothing any more but what does not open; gives whether none is left to seal anew.

    Files are counted first: whoever stores one seals it by the present key since long.
    """
    files = await tally_files(settings)
    return await insist(partial(_retire, done, files))


async def _close_old_form(done: Pass) -> bool:
    async with work(NOBODY) as w:
        await hold_writers()
        if (await tally_text())[OLD_FORM] > done.shut[OLD_FORM]:
            return False
        await w.change(SealingKey.filter(old_form=True), old_form=False)
    return True


async def _retire(done: Pass, files: Counter[str]) -> bool:
    async with work(NOBODY) as w:
        await hold_writers()
        text = await tally_text()
        old = await SealingKey.filter(state=KeyState.OPENING)
        free = [row.id for row in old if not files[row.id] and text[row.id] <= done.shut[row.id]]
        await w.change(SealingKey.filter(id__in=free), state=KeyState.RETIRED)
    return len(free) == len(old)


async def tally_text() -> Counter[str]:
    """Count the sealed values by the id of their key."""
    found: Counter[str] = Counter()
    database = connections.get("default")
    for model, columns in sealed_models().items():
        for name, _ in columns:
            head = HEAD.format(column=f'"{name}"')
            rows = f'FROM "{model._meta.db_table}" WHERE "{name}" IS NOT NULL GROUP BY 1'
            statement = f"SELECT {head} AS head, count(*) AS n {rows}"
            for row in await database.execute_query_dict(statement):
                found[row["head"]] += row["n"]
    return found


async def tally_files(settings: Settings) -> Counter[str]:
    """Count the files of photos by the id of their key."""
    store, found = FileStore(settings), Counter[str]()
    async for photo in _photos():
        keys = [await store.key_of(photo, size) for size in SIZES]
        found.update(key or OLD_FORM for key in keys if key is not None)
    return found


async def hold_writers() -> None:
    """Wait until all that is being written is written, and let nobody write before this transaction has ended."""
    database: Any = connections.get("default")
    if database.capabilities.dialect == "postgres":
        tables = ", ".join(f'"{model._meta.db_table}"' for model in sealed_models())
        await database.execute_query(f"LOCK TABLE {tables} IN SHARE ROW EXCLUSIVE MODE")


async def _photos() -> AsyncIterator[UUID]:
    last: UUID | None = None
    while True:
        rest = Attachment.all() if last is None else Attachment.filter(id__gt=last)
        ids = await rest.order_by("id").limit(ROWS_AT_ONCE).values_list("id", flat=True)
        for each in ids:
            yield UUID(str(each))
        if not ids:
            return
        last = UUID(str(ids[-1]))


async def insist(act: Callable[[], Awaitable[Result]]) -> Result:
    """Do something again if others were in the way: they are served first."""
    for left in reversed(range(TRIES)):
        try:
            return await act()
        except (OperationalError, TransactionManagementError):
            if not left:
                raise
            await asyncio.sleep(PAUSE_SECONDS)
    raise AssertionError


def _change(model: type[Model], columns: Columns, row: dict[str, Any], shut: Counter[str]) -> Change | None:
    """Seal the values of a row anew that need it."""
    pk = row[model._meta.pk_attr]
    old: dict[str, SealedFor] = {}
    new: dict[str, SealedFor] = {}
    for name, column in columns:
        stored = row[name]
        if stored is None or stored.startswith(f"s2:{keyring().sealing}:"):
            continue
        try:
            text = column.opened(stored, model, pk)
        except SealError as error:
            shut[head_of(stored)] += 1
            log.error(
                "seal.does_not_open", table=model._meta.db_table, column=name, row=str(pk), why=str(error)
            )
        else:
            old[name], new[name] = SealedFor(stored), column.sealed(text, model, pk)
    return Change(pk, old, new) if new else None


async def _apply(model: type[Model], changes: Sequence[Change]) -> int:
    """Change what still is as it was read; gives how many values that were."""
    count = 0
    async with work(NOBODY) as w:
        for pk, old, new in changes:
            count += len(new) * await w.change(model.filter(pk=pk, **old), **new)
    return count
