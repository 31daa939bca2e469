"""Keys are rotated while citizens file, and the rotation is killed again and again; more often by --server-kills."""

import os
import random
import subprocess
import sys
import time
from pathlib import Path

import httpx
import pytest

from server.complaints.models import Complaint
from server.database import opened
from server.keys.resealing import tally_text
from server.kit.models import NOT_OPENED
from server.sealing.kinds import KeyState
from server.sealing.models import SealingKey
from server.settings import Settings
from tests.durability.citizens import Citizens, Intention, acknowledged
from tests.durability.ledger import differences
from tests.support.databases import finish
from tests.support.sealed import opened_texts
from tests.support.server import Server
from tests.support.tree import ROOT

PHONES = 3
TRACK = "query ($code: String!, $key: String!) { trackedComplaint(code: $code, key: $key) { title body } }"
DONE_WITHIN_SECONDS = 120
# One rotation on two busy cores takes about this long from its start to its end.
LONGEST_LIFE_SECONDS = 6.0


class Rotations:
    """`rangkui keys rotate` beside a service, killed or left to its end."""

    def __init__(self, server: Server, settings: Settings) -> None:
        self._words = (
            sys.executable,
            "-m",
            "server",
            "keys",
            "rotate",
            "--data",
            str(server.folder / "data"),
        )
        self._environment = {**os.environ, "RANGKUI_DATABASE_URL": settings.url}

    def kill_after(self, seconds: float) -> bool:
        """Kill one when it has run for so long; tells whether it was still running."""
        process = self._start()
        try:
            process.communicate(timeout=seconds)
        except subprocess.TimeoutExpired:
            process.kill()
            process.communicate()
            return True
        return False

    def finish(self) -> str:
        """Let one come to its end, and give what it said."""
        process = self._start()
        said, _ = process.communicate(timeout=DONE_WITHIN_SECONDS)
        assert process.returncode == 0, said
        return said

    def _start(self) -> "subprocess.Popen[str]":
        return subprocess.Popen(
            self._words,
            cwd=ROOT,
            env=self._environment,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
        )


def read(phone: httpx.Client, intention: Intention) -> tuple[str, str]:
    """Read a complaint by its receipt."""
    values = {name: intention.input[name] for name in ("code", "key")}
    answer = phone.post("/graphql", json={"query": TRACK, "variables": values}).json()
    found = answer["data"]["trackedComplaint"]
    return found["title"], found["body"]


async def state_of(settings: Settings) -> tuple[set[str], list[str], int, set[str]]:
    """Give which keys seal something, which should, how many complaints there are, and all texts."""
    async with opened(settings):
        sealing = [row.id for row in await SealingKey.filter(state=KeyState.SEALING)]
        texts = set((await opened_texts()).values())
        return set(await tally_text()), sealing, await Complaint.all().count(), texts


@pytest.mark.long
def test_a_rotation_under_writers_killed_anywhere_loses_and_hides_nothing(
    server: Server, settings: Settings, request: pytest.FixtureRequest
) -> None:
    rotations, citizens = Rotations(server, settings), Citizens(server.url, PHONES)
    phone, first = httpx.Client(base_url=server.url, timeout=30), Intention()
    told = acknowledged(first.send(phone))
    assert told
    citizens.start()
    citizens.wait_for(20)
    killed, hidden = 0, 0
    for _ in range(request.config.getoption("--server-kills")):
        killed += rotations.kill_after(random.uniform(0.5, LONGEST_LIFE_SECONDS))
        hidden += read(phone, first) != (first.input["title"], first.input["body"])
    started = time.monotonic()
    said = rotations.finish()
    print(f"{killed} rotations killed; the last one took {time.monotonic() - started:.1f} s:\n{said}")
    citizens.finish()
    hidden += read(phone, first) != (first.input["title"], first.input["body"])
    phone.close()
    used, sealing, count, texts = finish(state_of(settings))
    assert (hidden, citizens.contradictions, list(used)) == (0, [], sealing)
    assert count == len(citizens.acknowledged) + 1
    assert NOT_OPENED not in texts
    assert "seal.does_not_open" not in server.log.read_text()
    everything = {**citizens.acknowledged, first.intention: told}
    assert finish(differences(settings, everything)) == []


@pytest.mark.long
def test_a_service_killed_while_keys_are_rotated_begins_again_with_both(
    server: Server, settings: Settings, tmp_path: Path
) -> None:
    rotations, first = Rotations(server, settings), Intention()
    with httpx.Client(base_url=server.url, timeout=30) as phone:
        assert acknowledged(first.send(phone))
        rotations.kill_after(2.0)
        server.kill()
        server.start()
        assert read(phone, first) == (first.input["title"], first.input["body"])
        # The process that was killed never said that it knows the new key, nor that it is gone.
        assert "seals everything" in rotations.finish()
        assert read(phone, first) == (first.input["title"], first.input["body"])
