"""What a stranger says on the wire, below what any client of HTTP would say."""

import asyncio

import httpx
import pytest

from tests.hostile.answers import faults

BODY = b'{"documentId":"x"}'
# Each could hide a second request from whoever stands in front: every one of them reads the end elsewhere.
SMUGGLED = {
    "two lengths": b"Content-Length: 18\r\nContent-Length: 4\r\n",
    "two lengths in one line": b"Content-Length: 18, 4\r\n",
    "a length and pieces": b"Content-Length: 18\r\nTransfer-Encoding: chunked\r\n",
    "pieces and a length": b"Transfer-Encoding: chunked\r\nContent-Length: 18\r\n",
    "a length with a sign": b"Content-Length: +18\r\n",
    "a length of letters": b"Content-Length: 0x12\r\n",
    "pieces by another name": b"Transfer-Encoding: xchunked\r\n",
    "pieces that are no last step": b"Transfer-Encoding: chunked, identity\r\n",
}
NOT_MEANT = {
    "/health": ("POST", "PUT", "DELETE", "TRACE"),
    "/session": ("PUT", "PATCH", "TRACE"),
    "/activation": ("PUT", "DELETE", "TRACE"),
    "/password": ("PUT", "DELETE", "TRACE"),
    "/uploads/1": ("POST", "DELETE", "TRACE"),
    "/files/1": ("POST", "PUT", "DELETE", "TRACE"),
    "/": ("POST", "PUT", "DELETE", "TRACE"),
}
FOLDERS = ("/assets", "/assets/", "/graphiql/", "/.git/", "/.well-known/", "/files", "/uploads/")


async def said(service: httpx.AsyncClient, sent: bytes) -> bytes:
    """Send bytes as they are, and give what comes back first."""
    reader, writer = await asyncio.open_connection(service.base_url.host, service.base_url.port)
    writer.write(sent)
    await writer.drain()
    async with asyncio.timeout(10):
        answer = await reader.read(65536)
    writer.close()
    return answer


@pytest.mark.asvs("4.2.1")
@pytest.mark.parametrize("name", SMUGGLED)
async def test_a_request_with_two_ends_is_refused(service: httpx.AsyncClient, name: str) -> None:
    head = b"POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n"
    answer = await said(service, head + SMUGGLED[name] + b"\r\n" + BODY)
    assert answer.startswith(b"HTTP/1.1 400"), answer[:200]
    assert answer.count(b"HTTP/1.1") == 1


@pytest.mark.asvs("4.1.4", "13.4.4")
@pytest.mark.parametrize("path", NOT_MEANT)
async def test_a_method_that_is_not_meant_is_refused(service: httpx.AsyncClient, path: str) -> None:
    for method in NOT_MEANT[path]:
        answer = await service.request(method, path)
        assert (answer.status_code, faults(answer)) == (405, []), method


@pytest.mark.asvs("13.4.3")
async def test_no_folder_is_listed(service: httpx.AsyncClient) -> None:
    answers = [await service.get(path) for path in FOLDERS]
    assert [answer.text for answer in answers if "Index of" in answer.text or ".js.br" in answer.text] == []
    assert {answer.headers["content-type"] for answer in answers} <= {
        "application/json",
        "text/html; charset=utf-8",
        "text/plain; charset=utf-8",
    }


@pytest.mark.asvs("4.1.1", "13.4.6")
async def test_an_answer_says_what_it_is_and_not_what_made_it(service: httpx.AsyncClient) -> None:
    for path in ("/", "/health", "/nowhere.js", "/manifest.webmanifest", "/files/1", "/graphql"):
        answer = await service.get(path)
        kind = answer.headers["content-type"]
        assert kind.startswith("application/") or kind.endswith("; charset=utf-8"), (path, kind)
        told = {name for name in answer.headers if name in ("server", "via") or name.startswith("x-powered")}
        assert told == set(), path
        assert not [word for word in ("uvicorn", "starlette", "python") if word in str(answer.headers)]


@pytest.mark.asvs("15.3.3")
async def test_what_a_change_does_not_know_it_does_not_take(open_service: httpx.AsyncClient) -> None:
    document = """mutation($input: FileComplaintInput!) { fileComplaint(input: $input,
      intention: "0f0f0f0f-0000-4000-8000-000000000007") { __typename } }"""
    for name, value in (
        ("state", "closed"),
        ("unitId", "x"),
        ("receivedAt", "2020-01-01"),
        ("__proto__", {}),
    ):
        sent = {"query": document, "variables": {"input": {"title": "a", "body": "b", name: value}}}
        answer = await open_service.post("/graphql", json=sent)
        assert f"not to include unknown field '{name}'" in answer.text, answer.text
        assert faults(answer) == []
