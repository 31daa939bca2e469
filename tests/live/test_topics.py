"""Laws of topics: a domain brings each that its events are told to, and somebody may follow it."""

import re
from pathlib import Path
from uuid import UUID

import pytest

from server.access.actor import STRANGER, Actor
from server.access.topics import topics
from server.kit.refusals import Refusal
from server.live.follower import followers
from server.web.public import ORGANISATION
from tests.support import complaint_factories as make

# The pages hold all that every change, sweep and command leaves behind.
PAGES = Path(__file__).parents[1] / "effects" / "expected"
TOLD_TO = re.compile(r"^\+ event_topics .*topic='(\w+)", re.MULTILINE)
BY_PEOPLE = {topic.name: topic for topic in topics() if topic.check}


async def somebody(name: str) -> tuple[Actor, UUID]:
    """Give a reader who may follow a topic of this name, and its row."""
    town = await make.town()
    account = town.handler.account_id
    assert account
    rows = {"account": account, "complaint": (await make.assigned(town)).id, "unit": town.village.id}
    return town.handler, rows[name]


def test_every_topic_that_events_are_told_to_is_brought_once_and_none_is_idle() -> None:
    told_to = {name for page in PAGES.glob("*.txt") for name in TOLD_TO.findall(page.read_text("utf-8"))}
    assert sorted(topic.name for topic in topics()) == sorted(told_to)


@pytest.mark.parametrize("name", BY_PEOPLE)
async def test_who_may_follow_a_topic_is_let_and_a_stranger_is_refused(name: str, database: None) -> None:
    reader, row_id = await somebody(name)
    check = BY_PEOPLE[name].check
    assert check
    await check(reader, row_id)
    with pytest.raises(Refusal):
        await check(STRANGER, row_id)


def test_what_people_cannot_follow_is_read_by_the_program() -> None:
    by_program = {topic.name for topic in topics()} - BY_PEOPLE.keys()
    read = {name for follower in followers() for name in follower.topics}
    assert {
        name for name in by_program - read if not any(f"'{name}'" in each for each in ORGANISATION)
    } == set()
