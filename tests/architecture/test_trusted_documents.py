"""The documents that the service carries out are those of this build, and those that phones may still hold."""

import json
import re
from typing import Any

import pytest
from graphql import OperationDefinitionNode, parse, validate
from graphql.execution.values import get_variable_values

from schema.root import schema
from tests.support.tree import ROOT

GRAPHQL = ROOT / "pwa" / "src" / "graphql"
STORED = json.loads((ROOT / "pwa" / "src" / "outbox" / "firstRelease.json").read_text("utf-8"))


def listed(name: str) -> dict[str, str]:
    """Read a list of documents by their hash."""
    return dict(json.loads((GRAPHQL / name).read_text("utf-8")))


def test_every_document_that_was_ever_released_is_still_trusted() -> None:
    trusted = listed("documents.json")
    assert {id for id, text in listed("released.json").items() if trusted.get(id) != text} == set()


def test_nothing_is_trusted_that_neither_this_build_nor_a_released_one_sends() -> None:
    sent = set(re.findall(r'"([0-9a-f]{64})"', (GRAPHQL / "generated" / "graphql.ts").read_text("utf-8")))
    assert set(listed("documents.json")) == sent | set(listed("released.json"))


def test_every_trusted_document_asks_for_what_the_schema_has() -> None:
    wrong = {id: validate(schema._schema, parse(text)) for id, text in listed("documents.json").items()}
    assert {id: errors for id, errors in wrong.items() if errors} == {}


@pytest.mark.parametrize("item", STORED, ids=lambda item: item["kind"])
def test_what_the_first_release_stored_on_phones_fits_the_operations_of_today(item: dict[str, Any]) -> None:
    operation = operations()[item["kind"][0].upper() + item["kind"][1:]]
    sent = {**item["sent"], "intention": item["id"]}
    values = get_variable_values(schema._schema, operation.variable_definitions or (), sent)
    assert not isinstance(values, list), values


def operations() -> dict[str, OperationDefinitionNode]:
    """Give the operations by name, of each the newest."""
    found = [node for text in listed("documents.json").values() for node in parse(text).definitions]
    return {
        node.name.value: node for node in found if isinstance(node, OperationDefinitionNode) and node.name
    }
