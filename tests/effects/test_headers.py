"""Every kind of answer carries exactly the headers that are written down for it.

After a change on purpose: run this file with --write-effects, and look at the difference.
"""

import re
from typing import Any
from uuid import UUID

import httpx
import pytest

from server.settings import Settings
from tests.bench.documents import newest_documents
from tests.effects.test_effects import EXPECTED
from tests.support import factories
from tests.support.complaint_factories import jpeg
from tests.support.held_clock import HeldClock
from tests.support.served import served

PAGE = EXPECTED / "headers.txt"
PASSWORD = "kopi susu tarik pagi"
JSON = {"Content-Type": "application/json"}
NUMBER = "198701012010012001"
PHOTO = UUID("0f0f0f0f-0000-4000-8000-000000000007")
# What differs from run to run, and what only the wire is for.
DRAWN = (
    # Of the page's own inline parts; without a built client there are none.
    (re.compile(r" 'sha256-[^']+'"), ""),
    (re.compile(r"=[\w-]{43};"), "=<token>;"),
    (re.compile(r"expires=[^;]+"), "expires=<now>"),
    (re.compile(r'"[^"]*[0-9a-f]{12,}[^"]*"'), '"<tag>"'),
)
WIRE = ("date", "server", "content-length", "transfer-encoding")


@pytest.mark.asvs("3.4.1", "3.4.3", "3.4.6", "3.5.8", "4.1.1", "14.3.2")
async def test_every_kind_of_answer_has_exactly_its_headers(
    settings: Settings, clock: HeldClock, request: pytest.FixtureRequest
) -> None:
    async with served(settings) as browser:
        person = await factories.person(await factories.unit("Kecamatan", code="kec"), number=NUMBER)
        await factories.set_password(person.id, PASSWORD)
        told = [line for asked in requests() for line in await answered(browser, *asked)]
    page = "\n".join(told) + "\n"
    if request.config.getoption("--write-effects"):
        PAGE.write_text(page, encoding="utf-8")
    assert page == PAGE.read_text(encoding="utf-8")


def requests() -> list[tuple[str, str, dict[str, Any]]]:
    """List a question for each kind of answer: method, address, and what is sent."""
    public = {"documentId": newest_documents()["Directory"][0], "variables": {}}
    own = {"documentId": newest_documents()["SessionOwner"][0], "variables": {}}
    photo = jpeg()
    part = {
        "Content-Type": "application/octet-stream",
        "Content-Range": f"bytes 0-{len(photo) - 1}/{len(photo)}",
    }
    who = {"number": NUMBER}
    return [
        ("GET", "/health", {}),
        ("GET", "/nowhere.txt", {}),
        ("POST", "/health", {}),
        ("POST", "/graphql", {"json": public}),
        (
            "POST",
            "/graphql",
            {"json": public, "headers": {"Accept-Language": "en", "Accept-Encoding": "gzip"}},
        ),
        ("POST", "/graphql", {"json": own}),
        ("POST", "/graphql", {"json": {"documentId": "0" * 64}}),
        ("POST", "/graphql", {"json": {"query": "{ viewer { __typename } }"}}),
        ("POST", "/graphql", {"content": "{", "headers": JSON}),
        ("POST", "/graphql", {"content": "x" * 2_000_000, "headers": JSON}),
        ("POST", "/graphql", {"json": public, "headers": {"Origin": "https://elsewhere.example"}}),
        ("GET", "/graphql", {}),
        ("POST", "/session", {"json": who | {"password": "wrong"}}),
        ("POST", "/session", {"json": who | {"password": PASSWORD}}),
        ("POST", "/session", {"json": {}}),
        ("POST", "/graphql", {"json": own}),
        ("POST", "/graphql", {"json": public}),
        ("DELETE", "/session", {}),
        ("POST", "/activation", {"json": {"token": "x", "password": PASSWORD}}),
        ("POST", "/password", {"json": {"current": "x", "new": PASSWORD}}),
        ("PUT", f"/uploads/{PHOTO}", {"content": photo, "headers": part}),
        ("HEAD", f"/uploads/{PHOTO}", {}),
        ("GET", f"/files/{PHOTO}", {}),
        ("GET", "/files/none", {}),
    ]


async def answered(browser: httpx.AsyncClient, method: str, address: str, sent: dict[str, Any]) -> list[str]:
    """Ask and write down status and headers in their order by name."""
    got = await browser.request(method, address, **sent)
    headers = sorted(f"  {name}: {value}" for name, value in got.headers.items() if name not in WIRE)
    lines = "\n".join(headers)
    for pattern, instead in DRAWN:
        lines = pattern.sub(instead, lines)
    return [
        "",
        f"## {method} {address.replace(str(browser.base_url), '')} {got.status_code}",
        *lines.splitlines(),
    ]
