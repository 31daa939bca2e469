"""What another site's page can make a browser send: nothing of it changes anything."""

import httpx
import pytest

from tests.hostile.answers import codes, faults

OPERATION = '{"query":"{ __typename }"}'
FOREIGN: dict[str, dict[str, str]] = {
    "another origin": {"origin": "https://elsewhere.test"},
    "no origin to speak of": {"origin": "null"},
    "another port": {"origin": "http://127.0.0.1:1"},
    "a look-alike": {"origin": "http://127.0.0.1.elsewhere.test"},
    "a cross-site fetch": {"sec-fetch-site": "cross-site"},
    "a neighbour": {"sec-fetch-site": "same-site"},
    "no origin, but cross-site": {"origin": "", "sec-fetch-site": "cross-site"},
}
PLACES = (
    ("POST", "/graphql"),
    ("POST", "/session"),
    ("DELETE", "/session"),
    ("POST", "/session/factor"),
    ("POST", "/factors/app/code"),
    ("POST", "/factors/remove"),
    ("POST", "/password"),
    ("POST", "/session/confirm"),
    ("PUT", "/uploads/1"),
)
SIMPLE = ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data; boundary=x", "")


@pytest.mark.asvs("3.4.2", "3.5.1")
@pytest.mark.parametrize("name", FOREIGN)
async def test_a_foreign_page_is_refused_everywhere(open_service: httpx.AsyncClient, name: str) -> None:
    for method, path in PLACES:
        headers = {"content-type": "application/json", **FOREIGN[name]}
        answer = await open_service.request(method, path, content=OPERATION, headers=headers)
        assert (answer.status_code, codes(answer)) == (403, {"NOT_ALLOWED"}), path
        assert faults(answer) == []
        assert "access-control-allow-origin" not in answer.headers


@pytest.mark.asvs("3.5.2")
@pytest.mark.parametrize("kind", SIMPLE)
async def test_a_type_that_needs_no_preflight_runs_nothing(
    open_service: httpx.AsyncClient, kind: str
) -> None:
    answer = await open_service.post(
        "/graphql", content=OPERATION, headers={"content-type": kind} if kind else {}
    )
    assert (answer.status_code, codes(answer)) == (415, {"INVALID"})


@pytest.mark.asvs("3.4.2")
async def test_no_preflight_is_ever_granted(open_service: httpx.AsyncClient) -> None:
    headers = {"origin": "https://elsewhere.test", "access-control-request-method": "POST"}
    for path in ("/graphql", "/session", "/uploads/1"):
        answer = await open_service.options(path, headers=headers)
        assert answer.status_code == 405
        assert not [name for name in answer.headers if name.startswith("access-control")]


async def test_our_own_page_is_let_in(open_service: httpx.AsyncClient) -> None:
    own = {"origin": str(open_service.base_url).rstrip("/"), "sec-fetch-site": "same-origin"}
    headers = {"content-type": "application/json", **own}
    answer = await open_service.post("/graphql", content=OPERATION, headers=headers)
    assert answer.json() == {"data": {"__typename": "Query"}}
