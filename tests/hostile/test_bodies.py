"""Bodies no client of ours sends: refused with a code and a 4xx, never a fault."""

import gzip
import json
from collections.abc import AsyncIterator

import httpx
import pytest

from tests.hostile.answers import JSON, codes, faults

OPERATION = b'{"query":"{ __typename }"}'
DEEP = b'{"query":"{ __typename }","variables":{"a":' + b"[" * 5000 + b"]" * 5000 + b"}}"
BODIES: dict[str, bytes] = {
    "nothing": b"",
    "null": b"null",
    "a text": b'"x"',
    "a list": b"[]",
    "a batch": b"[" + OPERATION + b"," + OPERATION + b"]",
    "a number": b"1",
    "half a text": b'{"query":"{ __typename }',
    "invalid UTF-8": b'{"query":"\xff\xfe"}',
    "UTF-16": '{"query":"{ __typename }"}'.encode("utf-16"),
    "gzip": gzip.compress(OPERATION),
    "a long number": b'{"query":"{ __typename }","variables":{"a":' + b"9" * 5000 + b"}}",
    "a long fraction": b'{"query":"{ __typename }","variables":{"a":0.' + b"9" * 5000 + b"}}",
    "a huge exponent": b'{"query":"{ __typename }","variables":{"a":1e' + b"9" * 100 + b"}}",
    "not a number": b'{"query":"{ __typename }","variables":{"a":NaN}}',
    "deep lists": DEEP,
    "deep objects": b'{"a":' * 5000 + b"1" + b"}" * 5000,
    "open brackets": b"[" * 100_000,
    "twin keys": b'{"query":"{ __typename }","query":"{ __typename }"}',
    "query as list": b'{"query":["{ __typename }"]}',
    "query as number": b'{"query":7}',
    "variables as list": b'{"query":"{ __typename }","variables":[]}',
    "variables as text": b'{"query":"{ __typename }","variables":"{}"}',
    "variables as false": b'{"query":"{ __typename }","variables":false}',
    "extensions as text": b'{"query":"{ __typename }","extensions":"x"}',
    "operationName as object": b'{"query":"{ __typename }","operationName":{}}',
    "documentId as number": b'{"documentId":1}',
    "no query": b"{}",
    "an empty query": b'{"query":""}',
    "a query of NUL": b'{"query":"\\u0000"}',
    "half an emoji": b'{"query":"\\ud83d"}',
}
OTHER_TYPES = {
    "none": None,
    "text": "text/plain",
    "a form": "application/x-www-form-urlencoded",
    "a multipart form": "multipart/form-data; boundary=x",
    "graphql": "application/graphql",
    "nearly JSON": "application/jsonp",
    "JSON in the wrong place": "text/plain; application/json",
}
METHODS = ("GET", "HEAD", "PUT", "PATCH", "DELETE", "OPTIONS", "TRACE")


@pytest.mark.asvs("1.5.3")
async def test_a_malformed_body_is_refused_with_a_code(open_service: httpx.AsyncClient) -> None:
    wrong = []
    for name, body in BODIES.items():
        answer = await open_service.post("/graphql", content=body, headers=JSON)
        wrong += [f"{name}: {fault}" for fault in faults(answer)]
        if not codes(answer) & {"INVALID", "UNKNOWN_DOCUMENT"}:
            wrong.append(f"{name}: {answer.status_code} {answer.text[:200]}")
    assert wrong == []


@pytest.mark.asvs("1.5.3")
async def test_a_malformed_body_is_refused_by_the_rest_addresses_too(service: httpx.AsyncClient) -> None:
    wrong = []
    for name, body in BODIES.items():
        for path in (
            "/session",
            "/session/factor",
            "/session/confirm",
            "/activation",
            "/password",
            "/factors/app/code",
        ):
            answer = await service.post(path, content=body, headers=JSON)
            is_refused = answer.status_code == 400 and codes(answer) == {"INVALID"}
            wrong += [f"{name} to {path}: {fault}" for fault in faults(answer)]
            wrong += [] if is_refused else [f"{name} to {path}: {answer.status_code} {answer.text[:200]}"]
    assert wrong == []


@pytest.mark.asvs("3.5.2")
async def test_only_json_is_an_operation(open_service: httpx.AsyncClient) -> None:
    wrong = {}
    for name, kind in OTHER_TYPES.items():
        headers = {"content-type": kind} if kind else {}
        answer = await open_service.post("/graphql", content=OPERATION, headers=headers)
        if answer.status_code != 415 or codes(answer) != {"INVALID"} or faults(answer):
            wrong[name] = answer.text
    assert wrong == {}


@pytest.mark.asvs("3.5.3", "4.1.4", "13.4.4")
async def test_only_post_runs_operations(open_service: httpx.AsyncClient) -> None:
    mutation = {"query": "mutation { __typename }"}
    for method in METHODS:
        answer = await open_service.request(method, "/graphql", params=mutation)
        assert answer.status_code == 405, method
        assert answer.headers["allow"] == "POST"
        assert faults(answer) == []


@pytest.mark.asvs("5.2.1")
async def test_a_body_past_the_limit_is_cut_off_declared_or_not(service: httpx.AsyncClient) -> None:
    huge = json.dumps({"query": "x" * 700_000}).encode()

    async def in_pieces() -> AsyncIterator[bytes]:
        for start in range(0, len(huge), 50_000):
            yield huge[start : start + 50_000]

    contents: tuple[bytes | AsyncIterator[bytes], ...] = (huge, in_pieces())
    for content in contents:
        answer = await service.post("/graphql", content=content, headers=JSON)
        assert (answer.status_code, codes(answer)) == (413, {"INVALID"})
        assert faults(answer) == []
