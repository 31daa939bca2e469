"""Phones that file complaints over HTTP and do not give up: the same intention again until it is acknowledged."""

import random
import threading
from dataclasses import dataclass, field
from typing import Any
from uuid import uuid4

import httpx

from server.kit.clock import now
from tests.support.complaint_factories import draft

FILE = """mutation File($input: FileComplaintInput!, $intention: UUID!) {
  fileComplaint(input: $input, intention: $intention) { __typename ... on Complaint { id } ... on Problem { code } }
}"""
RATE = """mutation Rate($input: RateServiceInput!, $intention: UUID!) {
  rateService(input: $input, intention: $intention) { ... on Rating { id } }
}"""
SERVICE = "{ services(first: 1) { nodes { id } } }"
GIVE_UP_SECONDS = 120.0


@dataclass(frozen=True)
class Intention:
    """One complaint as a phone keeps it until the server has it."""

    intention: str = field(default_factory=lambda: str(uuid4()))
    input: dict[str, Any] = field(default_factory=lambda: _input())

    def send(self, client: httpx.Client) -> httpx.Response:
        """Send it once."""
        variables = {"input": self.input, "intention": self.intention}
        return client.post("/graphql", json={"query": FILE, "variables": variables})


def acknowledged(answer: httpx.Response) -> str | None:
    """Give the complaint's id if the server took it; None for a fault, a failed request, or when it is busy."""
    body = answer.json()
    filed = (body.get("data") or {}).get("fileComplaint") or {}
    assert filed.get("__typename") in (None, "Complaint") or filed.get("code") == "TOO_MANY", body
    return filed.get("id")


class Citizens:
    """Several phones at once; `acknowledged` maps intention to the complaint's id, as the phones were told.

    With each complaint goes a rating; `rated` maps its intention to its id.
    """

    def __init__(self, url: str, phones: int) -> None:
        self.acknowledged: dict[str, str] = {}
        self.rated: dict[str, str] = {}
        self.contradictions: list[str] = []
        self.retries = 0
        self._url = url
        self._stop = threading.Event()
        self._more = threading.Condition()
        self._threads = [threading.Thread(target=self._live, daemon=True) for _ in range(phones)]

    def start(self) -> None:
        """Begin to file."""
        for thread in self._threads:
            thread.start()

    def wait_for(self, count: int) -> None:
        """Wait until so many are acknowledged in all."""
        with self._more:
            arrived = self._more.wait_for(lambda: len(self.acknowledged) >= count, GIVE_UP_SECONDS)
        assert arrived, f"only {len(self.acknowledged)} of {count} were acknowledged"

    def finish(self) -> None:
        """Begin nothing new; wait until what was begun is acknowledged."""
        self._stop.set()
        for thread in self._threads:
            thread.join(GIVE_UP_SECONDS)
            assert not thread.is_alive()

    def _live(self) -> None:
        with httpx.Client(base_url=self._url, timeout=10) as client:
            while not self._stop.is_set():
                self._file(client, Intention())
                self._rate(client)

    def _file(self, client: httpx.Client, intention: Intention) -> None:
        told = None
        while told is None:
            try:
                told = acknowledged(intention.send(client))
            except (httpx.TransportError, ValueError):
                self.retries += 1
                self._stop.wait(0.05)
        again = random.random() < 0.1
        if again and not self._is_same(client, intention, told):
            self.contradictions.append(intention.intention)
        with self._more:
            self.acknowledged[intention.intention] = told
            self._more.notify_all()

    def _rate(self, client: httpx.Client) -> None:
        intention, at = str(uuid4()), now().isoformat()
        times = 2 if random.random() < 0.1 else 1
        told: list[str] = []
        while len(told) < times:
            try:
                service = _data(client, SERVICE, {})["services"]["nodes"][0]["id"]
                face = {"service": service, "score": 4, "reasons": [], "ratedAt": at, "deviceKey": "a" * 64}
                told.append(_data(client, RATE, {"input": face, "intention": intention})["rateService"]["id"])
            except (httpx.TransportError, ValueError, TypeError):
                self.retries += 1
                self._stop.wait(0.05)
        if len(set(told)) > 1:
            self.contradictions.append(intention)
        self.rated[intention] = told[0]

    def _is_same(self, client: httpx.Client, intention: Intention, told: str) -> bool:
        try:
            return acknowledged(intention.send(client)) in (told, None)
        except (httpx.TransportError, ValueError):
            return True


def _data(client: httpx.Client, document: str, variables: dict[str, Any]) -> Any:
    return client.post("/graphql", json={"query": document, "variables": variables}).json().get("data")


def _input() -> dict[str, Any]:
    new = draft()
    return {
        "code": new.code,
        "key": new.key,
        "title": new.title,
        "body": new.body,
        "identityMode": "ANONYMOUS",
        "contactConsent": False,
        "attachments": [],
        "savedAt": now().isoformat(),
    }
