"""Whoever finds a hole is told where to report it, if the office has named a place."""

import pytest
from pydantic import ValidationError

from server.settings import Settings
from tests.hostile.answers import codes, faults
from tests.support.held_clock import HeldClock
from tests.support.served import served

PATH = "/.well-known/security.txt"


async def test_the_place_that_the_office_named_is_told(settings: Settings, clock: HeldClock) -> None:
    named = {"security_contact": "mailto:lapor@rangkui.test", "public_url": "https://rangkui.test/"}
    async with served(settings.model_copy(update=named)) as client:
        answer = await client.get(PATH)
    assert (answer.status_code, answer.headers["content-type"]) == (200, "text/plain; charset=utf-8")
    assert answer.text.splitlines() == [
        "Contact: mailto:lapor@rangkui.test",
        "Expires: 2027-05-23T00:00:00Z",
        "Preferred-Languages: id, en",
        f"Canonical: https://rangkui.test{PATH}",
    ]
    assert faults(answer) == []


async def test_without_one_there_is_no_such_file(settings: Settings) -> None:
    async with served(settings) as client:
        answer = await client.get(PATH)
    assert (answer.status_code, codes(answer)) == (404, {"NOT_FOUND"})


@pytest.mark.parametrize(
    "wrong", ["lapor@rangkui.test", "http://rangkui.test", "mailto:a@b.c\nContact: mailto:x@y.z"]
)
def test_what_is_no_address_is_refused_at_the_start(wrong: str) -> None:
    with pytest.raises(ValidationError):
        Settings(security_contact=wrong)
