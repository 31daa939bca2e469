"""Every event is registered under a kind of its own, says when and to whom, and holds nothing personal."""

import re
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from datetime import date
from typing import get_args, get_type_hints
from uuid import UUID

import pytest

import server.app  # noqa: F401 - loads all domains
from server.live.events import KINDS, Happening
from tests.support.tree import ROOT

PLAIN = {UUID, int, date, type(None)}


def happenings(above: type[Happening] = Happening) -> Iterator[type[Happening]]:
    """Give every event class of the product."""
    for kind in above.__subclasses__():
        if kind.__module__.startswith("server."):
            yield kind
            yield from happenings(kind)


def test_every_event_class_is_registered_under_its_kind() -> None:
    assert {kind.kind: kind for kind in happenings()} == KINDS
    assert all(re.fullmatch(r"[a-z_]+\.[a-z_]+", kind) for kind in KINDS)


@pytest.mark.parametrize("kind", KINDS)
def test_an_event_says_when_and_to_whom(kind: str) -> None:
    said = (KINDS[kind].__doc__ or "").lower()
    assert re.search(r"\b(told|for)\b", said), said


@pytest.mark.parametrize("kind", KINDS)
def test_an_event_holds_ids_numbers_and_days_only(kind: str) -> None:
    event = KINDS[kind]
    assert is_dataclass(event)
    assert vars(event)["__dataclass_params__"].frozen
    hints = get_type_hints(event)
    assert hints[fields(event)[0].name] is UUID
    for name in (each.name for each in fields(event)):
        assert set(get_args(hints[name]) or (hints[name],)) <= PLAIN, name


def test_the_docs_tell_of_every_event_what_its_class_says() -> None:
    page = (ROOT / "docs" / "operations.md").read_text("utf-8")
    lines = {kind: f"| `{kind}` | {' '.join((each.__doc__ or '').split())} |" for kind, each in KINDS.items()}
    assert [line for line in lines.values() if line not in page] == []
