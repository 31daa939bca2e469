"""The client's own documents, as its manifest lists them."""

import json
from functools import cache

from graphql import OperationDefinitionNode, parse

from tests.support.tree import ROOT

MANIFEST = ROOT / "pwa" / "src" / "graphql" / "documents.json"


@cache
def newest_documents() -> dict[str, tuple[str, str]]:
    """Give id and text of the newest document by the name of its operation; the manifest only grows."""
    texts: dict[str, str] = json.loads(MANIFEST.read_text("utf-8"))
    found: dict[str, tuple[str, str]] = {}
    for key, text in texts.items():
        for node in parse(text).definitions:
            if isinstance(node, OperationDefinitionNode) and node.name:
                found[node.name.value] = (key, text)
    return found
