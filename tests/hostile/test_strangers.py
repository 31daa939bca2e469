"""How often strangers may ask: floods are slowed down by address, and nobody's address is kept."""

import logging
from typing import Any
from uuid import uuid4

import pytest
from structlog.testing import capture_logs

from server.access.models import Throttle
from server.complaints.models import Complaint, TimelineEntry
from server.kit.refusals import TooMany
from server.settings import Settings
from server.web.limits import Buckets
from tests.durability.citizens import FILE, Intention
from tests.hostile.answers import ask, codes, faults
from tests.support import complaint_factories as make
from tests.support.held_clock import HeldClock
from tests.support.served import served

ADDRESS = "203.0.113.7"
WITHDRAW = """mutation { withdrawComplaint(held: {code: "RKI-2026-000000", key: "x"}, intention: "%s") {
    __typename ... on Problem { code } ... on Refused { retryAfterSeconds }
} }"""
TRACK = 'query($key: String!) { trackedComplaint(code: "RKI-2026-7K4M9X", key: $key) { id } }'


def variables() -> dict[str, Any]:
    """Give what a phone sends to file a complaint."""
    intention = Intention()
    return {"input": intention.input, "intention": intention.intention}


@pytest.fixture
def behind_proxy(settings: Settings) -> Settings:
    """Give settings of an installation whose proxy says who asks, with small limits."""
    proxied = {"trusted_proxies": "127.0.0.1", "free_documents": True}
    return settings.model_copy(
        update={
            **proxied,
            "stranger_changes_per_minute": 5,
            "stranger_refusals_per_minute": 5,
            "stranger_parts_per_minute": 5,
        }
    )


def test_a_bucket_holds_a_minutes_worth_and_fills_up_again(clock: HeldClock) -> None:
    buckets = Buckets(per_minute=6)
    for _ in range(6):
        buckets.take(ADDRESS)
    with pytest.raises(TooMany) as refused:
        buckets.take(ADDRESS)
    assert refused.value.retry_after_seconds == 10
    clock.advance(seconds=10)
    buckets.take(ADDRESS)


def test_others_are_not_slowed_down(clock: HeldClock) -> None:
    buckets = Buckets(per_minute=1)
    for address in (ADDRESS, "203.0.113.8", "2001:db8:1::1", "2001:db8:2::1"):
        buckets.take(address)


@pytest.mark.parametrize("neighbour", ["2001:db8:1::2", "2001:DB8:1:0:ffff::1"])
def test_one_homes_many_addresses_are_one(clock: HeldClock, neighbour: str) -> None:
    buckets = Buckets(per_minute=1)
    buckets.take("2001:db8:1::1")
    with pytest.raises(TooMany):
        buckets.take(neighbour)


@pytest.mark.parametrize("own", ["127.0.0.1", "::1", "::ffff:127.0.0.1"])
def test_the_machine_itself_is_no_stranger(clock: HeldClock, own: str) -> None:
    buckets = Buckets(per_minute=1)
    for _ in range(10):
        buckets.take(own)


def test_what_is_remembered_of_an_address_cannot_be_read(clock: HeldClock) -> None:
    buckets = Buckets(per_minute=1)
    buckets.take(ADDRESS)
    [yesterday] = buckets._buckets
    assert ADDRESS.encode() not in yesterday
    clock.advance(days=1)
    buckets.take(ADDRESS)
    assert yesterday not in buckets._buckets


@pytest.mark.asvs("2.4.1")
async def test_a_flood_of_changes_is_refused_as_any_refusal_is(behind_proxy: Settings) -> None:
    async with served(behind_proxy) as client:
        client.headers["x-forwarded-for"] = f"198.51.100.1, {ADDRESS}"
        answers = [await ask(client, WITHDRAW % uuid4()) for _ in range(6)]
        assert [codes(answer) for answer in answers[:5]] == [{"NOT_FOUND"}] * 5
        assert codes(answers[5]) == {"TOO_MANY"}
        assert 0 < answers[5].json()["data"]["withdrawComplaint"]["retryAfterSeconds"] <= 12
        client.headers["x-forwarded-for"] = "203.0.113.8"
        assert codes(await ask(client, WITHDRAW % uuid4())) == {"NOT_FOUND"}


async def test_a_change_that_is_refused_has_not_happened_and_wrong_tries_take_nothing_from_right_ones(
    behind_proxy: Settings,
) -> None:
    async with served(behind_proxy) as client:
        client.headers["x-forwarded-for"] = ADDRESS
        await make.town()
        for _ in range(8):
            await ask(client, WITHDRAW % uuid4())
        told = [await ask(client, FILE, **variables()) for _ in range(7)]
        assert [codes(answer) for answer in told] == [set()] * 5 + [{"TOO_MANY"}] * 2
        assert await Complaint.all().count() == await TimelineEntry.all().count() == 5


async def test_many_changes_in_one_document_count_each(behind_proxy: Settings) -> None:
    one = (WITHDRAW % uuid4()).removeprefix("mutation { ").strip().removesuffix("}")
    async with served(behind_proxy) as client:
        client.headers["x-forwarded-for"] = ADDRESS
        answer = await ask(client, "mutation { " + " ".join(f"a{n}: {one}" for n in range(10)) + " }")
        given = [value["code"] for value in answer.json()["data"].values()]
        assert given == ["NOT_FOUND"] * 5 + ["TOO_MANY"] * 5


@pytest.mark.asvs("16.3.2", "16.3.3")
async def test_whoever_tries_doors_and_limits_is_in_the_log(behind_proxy: Settings) -> None:
    async with served(behind_proxy) as client:
        client.headers["x-forwarded-for"] = ADDRESS
        with capture_logs() as said:
            for _ in range(6):
                await ask(client, WITHDRAW % uuid4())
            await ask(client, "{ powers { __typename } }")
    told = [(line["asked"], line["code"]) for line in said if line["event"] == "operation.refused"]
    assert told == [("withdrawComplaint", "TOO_MANY"), ("powers", "NOT_SIGNED_IN")]


@pytest.mark.asvs("2.4.1")
async def test_a_flood_of_parts_is_refused(behind_proxy: Settings) -> None:
    async with served(behind_proxy) as client:
        headers = {"x-forwarded-for": ADDRESS, "content-range": "bytes 0-9/20"}
        answers = [
            await client.put(f"/uploads/{uuid4()}", content=b"x" * 10, headers=headers) for _ in range(6)
        ]
        assert [answer.status_code for answer in answers] == [202] * 5 + [429]
        assert int(answers[5].headers["retry-after"]) == answers[5].json()["retryAfterSeconds"]


@pytest.mark.asvs("2.4.1")
async def test_guessing_a_receipt_is_evaluated_at_most_60_times_an_hour(
    behind_proxy: Settings, clock: HeldClock
) -> None:
    refused = 0
    async with served(behind_proxy) as client:
        client.headers["x-forwarded-for"] = ADDRESS
        for _ in range(120):
            answer = await ask(client, TRACK, key=make.new_key())
            assert faults(answer) == []
            refused += codes(answer) == {"TOO_MANY"}
            clock.advance(seconds=30)
    assert 120 - refused <= 60


@pytest.mark.asvs("16.2.5")
async def test_no_address_is_stored_or_logged(
    behind_proxy: Settings, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    async with served(behind_proxy) as client:
        client.headers["x-forwarded-for"] = ADDRESS
        for _ in range(8):
            await ask(client, WITHDRAW % uuid4())
            await ask(client, TRACK, key=make.new_key())
        keys = await Throttle.all().values_list("key", flat=True)
    ours = [
        record.getMessage() for record in caplog.records if not record.name.startswith(("http", "aiosqlite"))
    ]
    printed = capfd.readouterr()
    assert not [text for text in (*map(str, keys), *ours, printed.out, printed.err) if ADDRESS in text]
