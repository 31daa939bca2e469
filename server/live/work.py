"""The unit of work: the only place that opens a transaction, saves rows and writes to the journal."""

from collections.abc import AsyncIterator, Iterable, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any, Protocol, TypeVar
from uuid import UUID

from tortoise import connections
from tortoise.models import Model
from tortoise.queryset import QuerySet
from tortoise.transactions import in_transaction

from server.kit.clock import local_date, now
from server.kit.models import Versioned, sealed_for
from server.kit.refusals import NotFound, Stale
from server.live.bell import bell
from server.live.events import Happening
from server.live.intended import Intended
from server.live.models import Event, EventTopic, Head, Intention, UnlinkedIntention

# How many rows one statement inserts.
AT_ONCE = 500

M = TypeVar("M", bound=Model)
V = TypeVar("V", bound=Versioned)


class HasAccount(Protocol):
    """Whoever acts: only the account's id goes into the journal (None for a stranger)."""

    @property
    def account_id(self) -> UUID | None: ...


@dataclass(frozen=True)
class Nobody:
    """The service itself, in its own affairs: cursors and leases."""

    account_id: UUID | None = None


NOBODY = Nobody()


class Work:
    """What a service does inside one transaction. Rows first; the counter and the events come last."""

    def __init__(self, actor: HasAccount) -> None:
        self.actor = actor
        self._events: list[tuple[Happening, tuple[str, ...]]] = []
        self._intention: Intention | None = None

    async def add(self, row: M) -> M:
        """Insert a new row."""
        await row.save(force_create=True)
        return row

    async def save(self, row: V, *, seen: int, **changes: Any) -> V:
        """Change a versioned row if it still has the version the person saw.

        Sets `version` and `changed_at` too. Refuses: Stale, NotFound.
        """
        at = now()
        model = type(row)
        values = {**changes, "version": seen + 1, "changed_at": at}
        if not await model.filter(pk=row.pk, version=seen).update(**sealed_for(row, values)):
            fresh = await model.get_or_none(pk=row.pk)
            if fresh is None:
                raise NotFound
            raise Stale(fresh.version, fresh.changed_at, model._meta.db_table)
        row.update_from_dict(values)
        return row

    async def store(self, old: V | None, model: type[V], values: Mapping[str, Any], seen: int | None) -> V:
        """Insert a new row with these values, or change the old one if it has the version the person saw.

        Refuses: Stale, NotFound.
        """
        if old is None:
            return await self.add(model(**values))
        return await self.save(old, seen=seen or 0, **values)

    async def put(self, row: M, **changes: Any) -> M:
        """Change a row that has no version: a counter, a mark, a session."""
        await self.change(type(row).filter(pk=row.pk), **sealed_for(row, changes))
        row.update_from_dict(changes)
        return row

    async def change(self, rows: QuerySet[M], **changes: Any) -> int:
        """Change all rows of a query, past their versions; gives how many."""
        return await rows.update(**changes)

    async def remove(self, rows: QuerySet[M]) -> int:
        """Delete all rows of a query; gives how many."""
        return await rows.delete()

    async def add_all(self, rows: Iterable[Model]) -> None:
        """Insert many new rows of one kind."""
        every = list(rows)
        if every:
            await type(every[0]).bulk_create(every, batch_size=AT_ONCE)

    def emit(self, event: Happening, topics: Iterable[str]) -> None:
        """Note an event for the journal, to be found under these topics."""
        self._events.append((event, tuple(dict.fromkeys(topics))))

    def done(self, verb: str, intention: UUID, result: UUID) -> None:
        """Note that the intention `intention` led to the row `result`. It must be bound to its input."""
        if not isinstance(intention, Intended):
            raise TypeError("an intention is kept with a digest of its input")
        self._intention = Intention(
            id=intention,
            verb=verb,
            account_id=self.actor.account_id,
            result_id=result,
            digest=intention.digest,
            on=local_date(now()),
        )

    async def done_unlinked(self, verb: str, intention: UUID) -> None:
        """Note that an intention was carried out, without what came of it, when and by whom."""
        if not isinstance(intention, Intended):
            raise TypeError("an intention is kept with a digest of its input")
        month = local_date(now()).replace(day=1)
        await self.add(UnlinkedIntention(id=intention, verb=verb, digest=intention.digest, month=month))

    async def write_journal(self) -> list[str]:
        """Write the intention and the events; gives the topics to ring. Called once, at the end."""
        if self._intention:
            await self._intention.save(force_create=True)
        if not self._events:
            return []
        first = await take_numbers(len(self._events))
        at = now()
        numbered = list(enumerate(self._events, first))
        await Event.bulk_create(
            Event(
                seq=seq,
                kind=event.kind,
                at=at,
                actor_id=self.actor.account_id,
                subject_id=event.subject_id(),
                data=event.data(),
            )
            for seq, (event, _) in numbered
        )
        await EventTopic.bulk_create(
            EventTopic(topic=topic, event_id=seq) for seq, (_, topics) in numbered for topic in topics
        )
        return list(dict.fromkeys(t for _, topics in self._events for t in topics))


async def take_numbers(count: int) -> int:
    """Take `count` numbers from the counter row and give the first. Holds the row until the transaction ends."""
    rows = await connections.get("default").execute_query_dict(
        f"UPDATE journal_head SET seq = seq + {count:d} WHERE id = 1 RETURNING seq"  # noqa: S608 - an integer
    )
    if not rows:
        await Head.create(id=1, seq=count)
        return 1
    return int(rows[0]["seq"]) - count + 1


@asynccontextmanager
async def work(actor: HasAccount) -> AsyncIterator[Work]:
    """Open a transaction; on leaving, write the journal, commit, and only then ring the bell.

    Keep network, hashing and files outside: on SQLite all other writers wait.
    """
    unit = Work(actor)
    topics: list[str] = []
    try:
        async with in_transaction():
            yield unit
            topics = await unit.write_journal()
            if topics:
                await bell().announce(topics)
    finally:
        # Whoever is cancelled while committing has committed. A ring without news is heard and harms nobody.
        bell().ring(topics)
