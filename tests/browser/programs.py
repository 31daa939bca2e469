"""Staff who work through the API instead of the screen, for tests in which only others' screens matter."""

import json
import re
from functools import cache
from typing import Any
from uuid import uuid4

import httpx

from server.demo.people import PASSWORD
from tests.browser.colleagues import NUMBERS
from tests.support.server import Server
from tests.support.tree import ROOT

DOCUMENTS = ROOT / "pwa" / "src" / "graphql" / "documents.json"


class Program:
    """A signed-in colleague who sends the same documents as the screens do."""

    def __init__(self, server: Server, role: str) -> None:
        self._url = server.url
        words = {"number": NUMBERS[role], "password": PASSWORD}
        answer = httpx.post(f"{server.url}/session", json=words, timeout=30)
        answer.raise_for_status()
        # A client that obeys Secure would not send it over plain HTTP; browsers do to their own machine.
        self._cookie = answer.headers["set-cookie"].split(";")[0]

    def do(self, operation: str, **variables: object) -> dict[str, Any]:
        """Carry out an operation by its name and give the answer of its only field; fail when it is refused."""
        body = {"documentId": _documents()[operation], "variables": {**variables, "intention": str(uuid4())}}
        answer = httpx.post(f"{self._url}/graphql", json=body, headers={"Cookie": self._cookie}, timeout=30)
        (result,) = answer.raise_for_status().json()["data"].values()
        assert not result["__typename"].endswith(("Problem", "Refused")), result
        return dict(result)


@cache
def _documents() -> dict[str, str]:
    texts: dict[str, str] = json.loads(DOCUMENTS.read_text(encoding="utf-8"))
    named = ((re.search(r"\b(?:mutation|query) (\w+)", text), digest) for digest, text in texts.items())
    return {name[1]: digest for name, digest in named if name}
