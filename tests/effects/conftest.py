"""The stage, set with nothing but the time."""

from itertools import count
from types import SimpleNamespace
from uuid import UUID

import pytest
import uuid_utils

from schema import extensions
from server.kit import ids
from server.settings import Settings
from tests.effects.stage import Stage
from tests.support.held_clock import HeldClock


@pytest.fixture
def stage(database: None, settings: Settings, clock: HeldClock, monkeypatch: pytest.MonkeyPatch) -> Stage:
    """Give an empty stage; ids by chance grow, so that rows of one moment are listed in one order."""
    numbers = count(1)
    held = SimpleNamespace(uuid4=lambda: UUID(int=next(numbers) << 64), uuid7=uuid_utils.uuid7)
    monkeypatch.setattr(ids, "uuid_utils", held)
    # Every part of everything is asked for here at once, which no client may.
    monkeypatch.setattr(extensions, "MOST_COST", 10**9)
    return Stage(settings, clock)
