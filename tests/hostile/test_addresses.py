"""Addresses other than /graphql, asked for in ways no client of ours would."""

import json
from uuid import uuid4

import httpx
import pytest

from tests.hostile.answers import JSON, codes, faults

PATHS = (
    "/nowhere.html",
    "/..%2f..%2fpyproject.toml",
    "/%2e%2e/%2e%2e/pyproject.toml",
    "/assets/..%2f..%2fcsp.json",
    "/csp.json",
    "/.built-from",
    "/.env",
    "/secret.key",
    "/rangkui.sqlite3",
    "/%00.txt",
    "/a%00b.js",
    "/" + "x" * 4000 + ".js",
    "/\u2028.css",
    "/%ff%fe.js",
    "/con.js",
    "//etc/passwd.txt",
    "/index.html.br",
)
FILES = ("1", "x" * 300, "%00", "00000000-0000-0000-0000-000000000000", str(uuid4()))
RANGES = (
    None,
    "",
    "bytes",
    "bytes 0-9",
    "bytes 0-9/5",
    "bytes 9-0/10",
    "bytes -1-9/10",
    "bytes 0-9/*",
    "bytes 0-99999999/99999999",
    "bytes 0-9/999999999999999999999",
    "bytes ٠-٩/١٠",
    "bytes 5-14/8",
    "items 0-9/10",
)


@pytest.mark.asvs("5.3.2", "13.4.1")
async def test_a_path_that_is_no_file_is_not_found(service: httpx.AsyncClient) -> None:
    wrong = []
    for path in PATHS:
        answer = await service.get(path)
        wrong += [f"{path:.60}: {fault}" for fault in faults(answer)]
        if (answer.status_code, codes(answer)) != (404, {"NOT_FOUND"}):
            wrong.append(f"{path:.60}: {answer.status_code} {answer.text[:100]}")
    assert wrong == []


@pytest.mark.asvs("8.2.2")
async def test_a_photo_that_is_not_yours_and_one_that_is_not_there_look_alike(
    service: httpx.AsyncClient,
) -> None:
    answers = [await service.get(f"/files/{name}", headers={"x-receipt": "a b c"}) for name in FILES]
    answers += [
        await service.get(f"/files/{uuid4()}", params={"size": size}) for size in ("", "huge", "full" * 999)
    ]
    assert {(answer.status_code, answer.text) for answer in answers} == {(404, answers[0].text)}
    assert [fault for answer in answers for fault in faults(answer)] == []


async def test_a_part_whose_range_lies_is_refused(service: httpx.AsyncClient) -> None:
    wrong = []
    for value in RANGES:
        headers = {} if value is None else {b"content-range": value.encode()}
        answer = await service.put(f"/uploads/{uuid4()}", content=b"x" * 10, headers=headers)
        wrong += [f"{value}: {fault}" for fault in faults(answer)]
        if (answer.status_code, codes(answer)) != (400, {"INVALID"}):
            wrong.append(f"{value}: {answer.status_code} {answer.text[:100]}")
    assert wrong == []


@pytest.mark.asvs("5.2.2")
async def test_whatever_is_no_photo_is_refused_and_forgotten(service: httpx.AsyncClient) -> None:
    page = b"<script>alert(1)</script>" * 10
    for content in (
        page,
        b"GIF89a" + page,
        b"\xff\xd8\xff\xe0" + page,
        b"<svg xmlns='x'>" + page,
        b"\x89PNG\r\n\x1a\n" + page,
    ):
        upload = uuid4()
        whole = {"content-range": f"bytes 0-{len(content) - 1}/{len(content)}"}
        answer = await service.put(f"/uploads/{upload}", content=content, headers=whole)
        assert (answer.status_code, codes(answer)) == (400, {"INVALID"})
        assert (await service.get(f"/uploads/{upload}")).json() == {"received": 0, "complete": False}


async def test_long_and_strange_credentials_are_only_wrong(service: httpx.AsyncClient) -> None:
    for value in ("x" * 100_000, "\0", "\ud83d", "' OR 1=1 --", "👍" * 1000):
        for path, body in (
            ("/session", {"number": value, "password": value}),
            ("/session/factor", {"way": value, "code": value}),
            ("/session/factor", {"way": "totp", "code": value}),
            ("/factors/app/code", {"name": value, "code": value}),
            ("/factors/remove", {"id": value}),
            ("/activation", {"token": value, "password": value}),
            ("/password", {"current": value, "new": value}),
        ):
            answer = await service.post(path, content=json.dumps(body), headers=JSON)
            assert answer.status_code in (400, 401, 404, 429), (path, answer.text)
            assert faults(answer) == []


@pytest.mark.asvs("7.2.1")
async def test_a_made_up_session_is_a_strangers(service: httpx.AsyncClient) -> None:
    for token in ("x", "x" * 5000, "%00", "a=b; c", "'"):
        answer = await service.post(
            "/password", json={"current": "a", "new": "b"}, headers={"cookie": f"__Host-rangkui={token}"}
        )
        assert (answer.status_code, codes(answer)) == (401, {"NOT_SIGNED_IN"})


@pytest.mark.asvs("3.4.4", "3.4.5", "3.4.6", "3.4.8")
async def test_every_answer_carries_the_headers_that_browsers_obey(service: httpx.AsyncClient) -> None:
    for path in ("/", "/health", "/nowhere.js", "/graphql", "/uploads/1", "/files/1", "/admin"):
        answer = await service.get(path)
        policy = answer.headers["content-security-policy"]
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy or "sandbox" in policy or path == "/graphql", policy
        assert [fault for fault in faults(answer) if "missing" in fault or "policy" in fault] == []
