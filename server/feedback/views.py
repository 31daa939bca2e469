"""Feedback as the officer it is for may see it: plain values, made by `reading` and never by hand."""

from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemView:
    """What one citizen wrote, without a name or a time."""

    went_well: str | None
    could_be_better: str | None
    next_step: str | None


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchView:
    """A batch, what is in it in random order, and how many different people wrote it. month: its first day."""

    id: UUID
    month: date
    count: int
    items: tuple[ItemView, ...]
    thanked_at: datetime | None
    is_new: bool


@dataclass(frozen=True, slots=True)
class MineView:
    """All that was opened for the reader, newest first, and whether more waits until five have written."""

    batches: tuple[BatchView, ...]
    waiting: bool


@dataclass(frozen=True, slots=True)
class GivenView:
    """That feedback was kept."""

    id: UUID
