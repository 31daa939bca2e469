"""The documents that the service carries out are those of this build, and those that phones may still hold."""

import json
import re

from tests.support.tree import ROOT

GRAPHQL = ROOT / "pwa" / "src" / "graphql"


def listed(name: str) -> dict[str, str]:
    """Read a list of documents by their hash."""
    return dict(json.loads((GRAPHQL / name).read_text("utf-8")))


def test_every_document_that_was_ever_released_is_still_trusted_word_for_word() -> None:
    trusted = listed("documents.json")
    assert {id for id, text in listed("released.json").items() if trusted.get(id) != text} == set()


def test_nothing_is_trusted_that_neither_this_build_nor_a_released_one_sends() -> None:
    sent = set(re.findall(r'"([0-9a-f]{64})"', (GRAPHQL / "generated" / "graphql.ts").read_text("utf-8")))
    assert set(listed("documents.json")) == sent | set(listed("released.json"))
