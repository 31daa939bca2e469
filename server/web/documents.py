"""Trusted documents: the client names its operations by hash; the list only ever grows."""

import json
import re
from collections.abc import Mapping
from pathlib import Path

from server.kit.refusals import ProblemCode, Refusal

_HASH = re.compile(r"[0-9a-f]{64}")
_NAMED = re.compile(r"\b(query|mutation|subscription) (\w+)")


class UnknownDocument(Refusal):
    """The document is not on the list; an old client or a stranger's query."""

    code = ProblemCode.UNKNOWN_DOCUMENT


class Documents:
    """The documents this service executes."""

    def __init__(self, known: Mapping[str, str], *, free: bool) -> None:
        self._known = known
        self._free = free
        kinds = ((key, _NAMED.search(text)) for key, text in known.items())
        self._changes = {key for key, named in kinds if named and named[1] == "mutation"}

    def newest(self) -> dict[str, tuple[str, str]]:
        """Give kind and id of the newest document of each name; older ones stay known, for older clients."""
        found = ((_NAMED.search(text), key) for key, text in self._known.items())
        return {match[2]: (match[1], key) for match, key in found if match}

    def is_change(self, document_id: object) -> bool:
        """Whether an id is that of a document that changes something."""
        return isinstance(document_id, str) and document_id.removeprefix("sha256:") in self._changes

    def text(self, document_id: object, query: object) -> str:
        """Give the text to execute for an id or, where free documents are allowed, a query.

        Refuses: UnknownDocument.
        """
        if isinstance(document_id, str):
            found = (
                self._known.get(document_id.removeprefix("sha256:")) if _HASH.search(document_id) else None
            )
            if found is None:
                raise UnknownDocument
            return found
        if isinstance(query, str) and query.strip() and self._free:
            return query
        raise UnknownDocument


def read_documents(path: Path, *, free: bool) -> Documents:
    """Read the manifest (hash to text) the client's build wrote."""
    known = json.loads(path.read_text("utf-8")) if path.exists() else {}
    return Documents(known, free=free)
