"""Feedback as the officer it is for may see it: plain values, made by `reading` and never by hand."""

from dataclasses import dataclass
from datetime import date, datetime
from enum import StrEnum
from uuid import UUID


class Shut(StrEnum):
    """Why a letter does not open."""

    OTHER_SESSION = "other_session"  # this session began before the person's key pair was made
    OLDER_KEY = "older_key"  # it was sealed before the password was set anew without the recovery code
    DAMAGED = "damaged"


@dataclass(frozen=True, slots=True, kw_only=True)
class ItemView:
    """What one citizen wrote, without a name or a time. shut: why there is nothing to read, where there is not."""

    went_well: str | None
    could_be_better: str | None
    next_step: str | None
    shut: Shut | None = None


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
    """All that was opened for the reader, newest first, and whether more waits until five have written.

    held_by_server: whether any of it is sealed by the server's key instead of the reader's own.
    older_key: how many letters are shut that the code of an older recovery sheet opens. needs_sheet: whether the
    reader has a pair, and has not said yet that its sheet is on paper.
    """

    batches: tuple[BatchView, ...]
    waiting: bool
    held_by_server: bool
    older_key: int
    needs_sheet: bool


@dataclass(frozen=True, slots=True)
class GivenView:
    """That feedback was kept."""

    id: UUID
