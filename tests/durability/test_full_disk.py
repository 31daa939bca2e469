"""No file of the server can grow any further: each write fails whole, says so, and the service recovers."""

import resource
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest

from server.settings import Settings
from server.web.health import HOLDS_SECONDS
from tests.durability.citizens import Intention, acknowledged
from tests.durability.ledger import differences
from tests.support.complaint_factories import jpeg
from tests.support.databases import finish
from tests.support.server import Server

PAGE = 4096
# A filed complaint appends this many pages or fewer to the log of changes.
PLACES = 16


@contextmanager
def full_at(server: Server, size: int) -> Iterator[None]:
    """Let no file of the server grow past a size in bytes for the length of a block."""
    _, hard = resource.prlimit(server.pid, resource.RLIMIT_FSIZE)
    resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (size, hard))
    try:
        yield
    finally:
        resource.prlimit(server.pid, resource.RLIMIT_FSIZE, (hard, hard))


@pytest.fixture
def phone(server: Server) -> Iterator[httpx.Client]:
    """Give a client of the server."""
    with httpx.Client(base_url=server.url, timeout=30) as client:
        yield client


@pytest.fixture
def log_of_changes(settings: Settings) -> Path:
    """Give SQLite's write-ahead log."""
    if not settings.is_sqlite:
        pytest.skip("PostgreSQL writes its own files")
    return Path(settings.url.removeprefix("sqlite://") + "-wal")


@pytest.mark.asvs("2.3.3", "16.5.3")
def test_a_disk_that_fills_at_any_page_leaves_no_half_complaint(
    server: Server, phone: httpx.Client, log_of_changes: Path, settings: Settings
) -> None:
    told: dict[str, str] = {}
    faults = 0
    for place in range(PLACES):
        intention = Intention()
        with full_at(server, log_of_changes.stat().st_size + place * PAGE):
            answer = intention.send(phone)
            is_filed = acknowledged(answer)
            assert answer.status_code == 200
            assert phone.get("/health").status_code in (200, 503)
        if is_filed is None:
            faults += 1
            [error] = answer.json()["errors"]
            assert error["extensions"]["code"] == "FAULT"
            assert len(error["extensions"]["incident"]) == 4
            is_filed = acknowledged(intention.send(phone))
        assert is_filed is not None
        told[intention.intention] = is_filed
    server.stop()
    assert faults > 0
    assert finish(differences(settings, told)) == []


# Health stands by what it found for so long.
LOOKS_ANEW = HOLDS_SECONDS + 0.1


def test_a_full_disk_is_told_by_health_until_there_is_room_again(
    server: Server, phone: httpx.Client, log_of_changes: Path
) -> None:
    with full_at(server, 1000):
        time.sleep(LOOKS_ANEW)
        assert phone.get("/health").status_code == 503
    time.sleep(LOOKS_ANEW)
    assert phone.get("/health").json() == {"status": "ok"}


def test_a_photo_that_does_not_fit_is_a_fault_and_can_be_sent_again(
    server: Server, phone: httpx.Client, log_of_changes: Path
) -> None:
    photo = jpeg(1600, 1200, quality=95)
    path = "/uploads/01234567-89ab-4def-8123-456789abcdef"
    whole = {"content-range": f"bytes 0-{len(photo) - 1}/{len(photo)}"}
    with full_at(server, 1000):
        answer = phone.put(path, content=photo, headers=whole)
        assert (answer.status_code, answer.json()["code"]) == (500, "FAULT")
        assert len(answer.json()["incident"]) == 4
    assert phone.put(path, content=photo, headers=whole).status_code == 201
