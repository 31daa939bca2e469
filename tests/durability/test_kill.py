"""The server is killed while phones are writing; more often by --server-kills."""

import random
import time

import pytest

from server.settings import Settings
from tests.durability.citizens import Citizens
from tests.durability.ledger import differences, lost_ratings
from tests.support.databases import finish
from tests.support.server import Server

PHONES = 8


@pytest.mark.asvs("2.3.3")
@pytest.mark.long
def test_a_killed_server_loses_and_doubles_nothing(
    server: Server, settings: Settings, request: pytest.FixtureRequest
) -> None:
    kills = request.config.getoption("--server-kills")
    citizens = Citizens(server.url, PHONES)
    citizens.start()
    back: list[float] = []
    for _ in range(kills):
        citizens.wait_for(len(citizens.acknowledged) + random.randint(1, 40))
        server.kill()
        started = time.monotonic()
        server.start()
        back.append(time.monotonic() - started)
    citizens.wait_for(len(citizens.acknowledged) + PHONES)
    citizens.finish()
    server.stop()
    told = citizens.acknowledged
    print(
        f"{kills} kills, {len(told)} acknowledged, {citizens.retries} retries, back after {max(back):.1f} s at most"
    )
    assert citizens.contradictions == []
    assert finish(differences(settings, told)) == []
    assert finish(lost_ratings(settings, citizens.rated)) == []


def test_a_server_that_is_told_to_stop_finishes_what_it_began(server: Server, settings: Settings) -> None:
    citizens = Citizens(server.url, PHONES)
    citizens.start()
    citizens.wait_for(20)
    server.stop()
    server.start()
    citizens.wait_for(40)
    citizens.finish()
    assert finish(differences(settings, citizens.acknowledged)) == []
    assert finish(lost_ratings(settings, citizens.rated)) == []
