"""One row that cannot be dealt with never stops a sweep, whichever it is."""

from collections.abc import Awaitable, Callable
from pathlib import Path
from typing import Any
from uuid import UUID, uuid4

import pytest
from structlog.testing import capture_logs

from server.complaints import sweeps as complaints
from server.complaints.models import ComplaintClock
from server.feedback import sweeps as letters
from server.files.models import Attachment
from server.files.services import Files
from server.files.store import FileStore
from server.live.sweep import sweeps
from server.settings import Settings
from tests.support import complaint_factories as make
from tests.support.held_clock import HeldClock

Patch = pytest.MonkeyPatch
# Each a few statements that mean all rows at once, or a single file: there is no row to fail alone.
WITHOUT_ROWS = {
    "access.letters",
    "access.throttles",
    "audit.sign",
    "feedback.forget_intentions",
    "staff.challenges",
}


async def late(_settings: Settings) -> list[UUID]:
    """Let two deadlines of the office pass."""
    town = await make.town()
    rows = [await make.assigned(town) for _ in range(2)]
    return [clock.id for clock in await ComplaintClock.filter(complaint_id__in=[row.id for row in rows])]


async def silent(_settings: Settings) -> list[UUID]:
    """Let two citizens say nothing."""
    town = await make.town()
    return [(await make.responded(town)).id for _ in range(2)]


async def loose(settings: Settings) -> list[UUID]:
    """Leave two photos attached to nothing, and an upload whose folder has gone."""
    files, photos = Files(settings), [uuid4(), uuid4()]
    for photo in photos:
        await files.add_photo(photo, make.jpeg())
    leave_broken(settings.data / "uploads")
    return photos


async def undated(_settings: Settings) -> list[Any]:
    """Give the tables that are laid anew in the night."""
    return list(letters.UNDATED)


def leave_broken(uploads: Path) -> None:
    """Leave an upload behind which there is nothing any more."""
    uploads.mkdir(exist_ok=True)
    (uploads / str(uuid4())).symlink_to("gone")


Case = tuple[Callable[[Settings], Awaitable[list[Any]]], Any, str]
CASES: dict[str, Case] = {
    complaints.AUTO_CLOSE: (silent, complaints, "_auto_close"),
    complaints.OVERDUE: (late, complaints, "_tell_overdue"),
    "feedback.scatter": (undated, letters, "scatter"),
    "files.loose": (loose, FileStore, "delete"),
}


def test_every_sweep_with_rows_is_among_those_whose_rows_fail() -> None:
    assert {sweep.name for sweep in sweeps()} == CASES.keys() | WITHOUT_ROWS


@pytest.mark.parametrize("name", CASES)
async def test_the_row_behind_one_that_raises_is_swept(
    database: None, settings: Settings, clock: HeldClock, monkeypatch: Patch, name: str
) -> None:
    prepare, owner, part = CASES[name]
    rows, real = await prepare(settings), getattr(owner, part)
    met: list[Any] = []

    async def fails_first(*given: Any) -> Any:
        met.append(given[-1])
        if len(met) == 1:
            raise RuntimeError("a fault nobody foresaw")
        return await real(*given)

    monkeypatch.setattr(owner, part, fails_first)
    clock.set(clock.now + make.LONG_AFTER)
    (sweep,) = (each for each in sweeps() if each.name == name)
    with capture_logs() as lines:
        assert await sweep.run(settings) == len(met) - 1
    assert len(met) > 1
    assert set(met) <= set(rows)
    assert [line["event"] for line in lines] == ["sweep.row_failed"]
    assert await Attachment.all().count() == 0
