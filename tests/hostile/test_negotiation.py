"""Media types of answers, and streams over HTTP, as the GraphQL over HTTP specification has them."""

import json

import httpx
import pytest

from tests.hostile.answers import ask, codes
from tests.support import complaint_factories as make

OWN = "application/graphql-response+json"
PLAIN = "application/json"


@pytest.mark.parametrize(
    ("accept", "given"),
    [
        (None, PLAIN),
        ("*/*", PLAIN),
        (PLAIN, PLAIN),
        (OWN, OWN),
        (f"{OWN}, {PLAIN};q=0.9", OWN),
        (f"{PLAIN}, {OWN}", OWN),
        (f"{OWN};q=0.5, {PLAIN}", PLAIN),
        (f"{OWN};q=0", PLAIN),
        (f"{OWN}; charset=utf-8, */*;q=0.1", OWN),
        ("text/plain", PLAIN),
        (f"{OWN};q=x", PLAIN),
    ],
)
async def test_the_answer_has_the_wanted_type(
    open_service: httpx.AsyncClient, accept: str | None, given: str
) -> None:
    headers = {"accept": accept} if accept else {}
    answer = await open_service.post("/graphql", json={"query": "{ __typename }"}, headers=headers)
    assert answer.headers["content-type"] == f"{given}; charset=utf-8"
    assert answer.json() == {"data": {"__typename": "Query"}}


@pytest.mark.parametrize(
    ("query", "variables"),
    [
        ("{ __typename", {}),
        ("{ nothing }", {}),
        ("query($id: UUID!) { unit(id: $id) { id } }", {"id": 7}),
        ("query($id: UUID!) { unit(id: $id) { id } }", {}),
    ],
)
async def test_what_never_ran_has_no_data_and_in_its_own_type_status_400(
    open_service: httpx.AsyncClient, query: str, variables: dict[str, object]
) -> None:
    body = {"query": query, "variables": variables}
    for accept, status in ((PLAIN, 200), (OWN, 400)):
        answer = await open_service.post("/graphql", json=body, headers={"accept": accept})
        assert (answer.status_code, "data" in answer.json()) == (status, False)
        assert codes(answer) == {"INVALID"}


async def test_what_ran_and_failed_keeps_its_data(open_service: httpx.AsyncClient) -> None:
    answer = await open_service.post(
        "/graphql", json={"query": "{ complaints { nodes { id } } }"}, headers={"accept": OWN}
    )
    assert (answer.status_code, answer.json()["data"]) == (200, None)
    assert codes(answer) == {"NOT_SIGNED_IN"}


async def test_messages_come_in_the_language_asked_for(open_service: httpx.AsyncClient) -> None:
    said = []
    for language in ("id", "en-GB"):
        open_service.headers["accept-language"] = language
        said.append(
            (await ask(open_service, "{ complaints { nodes { id } } }")).json()["errors"][0]["message"]
        )
    assert said == ["Masuk dahulu untuk melanjutkan.", "Sign in to continue."]


async def test_a_subscription_streams_over_plain_http(open_service: httpx.AsyncClient) -> None:
    await make.town()
    new = make.draft()
    complaint = await make.filed(new)
    query = f'subscription {{ timeline(complaint: "{complaint.id}", key: "{new.key}", after: "") {{ __typename }} }}'
    body = {"query": query}
    async with open_service.stream(
        "POST", "/graphql", json=body, headers={"accept": "text/event-stream"}
    ) as stream:
        assert stream.headers["content-type"].startswith("text/event-stream")
        async for line in stream.aiter_lines():
            if line.startswith("data: {"):
                assert json.loads(line.removeprefix("data: ")) == {
                    "data": {"timeline": {"__typename": "Resync"}}
                }
                break


async def test_a_refused_document_is_refused_over_a_stream_too(open_service: httpx.AsyncClient) -> None:
    answer = await open_service.post(
        "/graphql", json={"query": "{ nothing }"}, headers={"accept": "text/event-stream"}
    )
    assert '"code":"INVALID"' in answer.text


async def test_a_multipart_stream_does_not_exist(open_service: httpx.AsyncClient) -> None:
    accept = "multipart/mixed;boundary=graphql;subscriptionSpec=1.0,application/json"
    answer = await open_service.post("/graphql", json={"query": "{ __typename }"}, headers={"accept": accept})
    assert answer.headers["content-type"] == f"{PLAIN}; charset=utf-8"
