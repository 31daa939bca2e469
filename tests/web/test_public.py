"""Public answers are compressed and known again by browsers; nobody else's answer ever is."""

import json
from collections.abc import AsyncIterator
from datetime import timedelta
from typing import Any
from uuid import uuid4

import httpx
import pytest

from schema.public import publicity
from schema.root import schema
from server.access.actor import SYSTEM, Role
from server.access.models import Session
from server.kit.clock import now, today
from server.settings import Settings
from server.units.models import Unit
from server.units.services import UnitDraft, save_unit
from server.workdays.rules import HolidayKind
from server.workdays.services import HolidayDraft, save_holiday
from tests.bench.documents import newest_documents
from tests.support import complaint_factories, factories, survey_factories
from tests.support.held_clock import HeldClock
from tests.support.served import served

PASSWORD = "kopi susu tarik pagi"
PUBLIC = {
    "Directory",
    "ServicePointOfCode",
    "CounterOfCode",
    "UnitChoices",
    "Holidays",
    "SurveyPeriods",
    "AdminUnits",
    "AdminUnit",
    "SatisfactionPeriods",
    "SatisfactionOverview",
    "PooledSatisfaction",
    "UnitSatisfaction",
}


@pytest.fixture
async def browser(settings: Settings) -> AsyncIterator[httpx.AsyncClient]:
    """Give a client of an installation with ten units."""
    async with served(settings) as client:
        for _ in range(10):
            await factories.service(await factories.unit())
        yield client


async def get(client: httpx.AsyncClient, name: str, known: str = "", **variables: Any) -> httpx.Response:
    """Ask by GET, as for a page that is perhaps known already."""
    query = {"documentId": newest_documents()[name][0], "variables": json.dumps(variables)}
    headers = {"if-none-match": known} if known else {}
    return await client.get("/graphql", params=query, headers=headers)


async def post(
    client: httpx.AsyncClient, name: str, variables: dict[str, Any], cookie: str = ""
) -> httpx.Response:
    """Ask by POST."""
    body = {"documentId": newest_documents()[name][0], "variables": variables}
    return await client.post("/graphql", json=body, headers={"cookie": cookie} if cookie else {})


async def signed_in(client: httpx.AsyncClient) -> str:
    """Sign an administrator of everything in and give the cookie."""
    top = await Unit.filter(parent_id=None).order_by("code").first()
    assert top is not None
    person = await factories.person(top, roles={Role.ADMIN: top})
    await factories.set_password(person.id, PASSWORD)
    answer = await client.post("/session", json={"number": person.employee_number, "password": PASSWORD})
    # As if a second factor had been proven, without which the role does not count.
    await Session.all().update(proven_at=now())
    return answer.headers["set-cookie"].split(";")[0]


def test_only_these_documents_are_public() -> None:
    known = newest_documents().items()
    assert {name for name, (_, text) in known if publicity(schema._schema, text)} == PUBLIC


async def test_what_has_not_changed_is_answered_without_a_body(browser: httpx.AsyncClient) -> None:
    first = await get(browser, "Directory")
    assert (first.status_code, len(first.json()["data"]["units"]["nodes"])) == (200, 10)
    assert first.headers["cache-control"] == "no-cache"
    again = await get(browser, "Directory", known=first.headers["etag"])
    assert (again.status_code, again.content, again.headers["etag"]) == (304, b"", first.headers["etag"])


async def test_a_change_is_seen_at_once(browser: httpx.AsyncClient, clock: HeldClock) -> None:
    unit = await factories.unit()
    etag = (await get(browser, "Directory")).headers["etag"]

    async def changed(name: str = "Directory", **variables: Any) -> bool:
        nonlocal etag
        answer = await get(browser, name, known=etag, **variables)
        etag = answer.headers["etag"]
        return answer.status_code == 200

    assert not await changed()
    draft = UnitDraft(unit.code, "Kelurahan Baru", "Baru", unit.kind)
    await save_unit(SYSTEM, draft, unit_id=unit.id, seen=unit.version, intention=uuid4())
    assert await changed()
    await factories.person(unit, "Rina")
    assert await changed()
    tomorrow = today() + timedelta(days=1)
    await survey_factories.period(unit, starts_on=tomorrow, ends_on=tomorrow)
    await factories.service(unit)
    assert await changed()
    clock.set(complaint_factories.at(tomorrow.isoformat()))
    assert await changed()


async def test_a_holiday_that_was_entered_is_in_the_next_answer(browser: httpx.AsyncClient) -> None:
    before = await get(browser, "Holidays", year=2026)
    draft = HolidayDraft(today().replace(2026, 12, 1), "Hari Jadi", HolidayKind.LOCAL, "Perwali 1/2026")
    await save_holiday(SYSTEM, draft, intention=uuid4())
    after = await get(browser, "Holidays", known=before.headers["etag"], year=2026)
    assert [day["name"] for day in after.json()["data"]["holidays"]] == ["Hari Jadi"]


async def test_a_session_changes_nothing_in_a_public_answer(browser: httpx.AsyncClient) -> None:
    cookie = await signed_in(browser)
    top = await Unit.filter(parent_id=None).order_by("code").first()
    assert top is not None
    await Unit.filter(id=top.id).update(is_active=False, version=2)
    plain = await get(browser, "AdminUnits")
    browser.headers["cookie"] = cookie
    assert (await get(browser, "AdminUnits")).content == plain.content
    assert str(top.id) not in plain.text
    assert str(top.id) in (await post(browser, "AdminUnits", {}, cookie)).text


@pytest.mark.asvs("3.5.3")
async def test_nothing_but_public_documents_is_answered_by_get(browser: httpx.AsyncClient) -> None:
    for name in sorted(set(newest_documents()) - PUBLIC):
        answer = await get(browser, name, code="RKI-2026-7K4M9X", key="0" * 27)
        assert (name, answer.status_code, answer.headers["allow"]) == (name, 405, "POST")
    unknown = await browser.get("/graphql", params={"documentId": "0" * 64})
    assert (unknown.status_code, unknown.json()["errors"][0]["extensions"]["code"]) == (
        400,
        "UNKNOWN_DOCUMENT",
    )


async def test_a_refusal_is_never_kept(browser: httpx.AsyncClient) -> None:
    wrong = await get(browser, "Holidays", year="x")
    assert (wrong.headers["cache-control"], "etag" in wrong.headers) == ("no-store", False)
    for variables in ("[]", "{", '"x"', "null"):
        query = {"documentId": newest_documents()["Directory"][0], "variables": variables}
        answer = await browser.get("/graphql", params=query)
        assert (answer.status_code, answer.headers["cache-control"]) == (400, "no-store")


@pytest.mark.parametrize(
    ("accepted", "used"),
    [("gzip, br", "gzip"), ("*", "gzip"), ("br", None), ("gzip;q=0", None), ("identity", None)],
)
async def test_public_answers_are_packed_for_those_who_take_it(
    browser: httpx.AsyncClient, accepted: str, used: str | None
) -> None:
    browser.headers["accept-encoding"] = accepted
    for answer in (await get(browser, "Directory"), await post(browser, "Directory", {})):
        assert (answer.headers.get("content-encoding"), answer.headers["vary"]) == (
            used,
            "Accept, Accept-Encoding",
        )
        assert len(answer.json()["data"]["units"]["nodes"]) == 10


@pytest.mark.asvs("14.3.2")
async def test_no_private_answer_is_packed(browser: httpx.AsyncClient) -> None:
    cookie = await signed_in(browser)
    new = complaint_factories.draft(body="Loket tutup. " * 200)
    await complaint_factories.town()
    await complaint_factories.filed(new)
    asked: tuple[tuple[str, dict[str, Any], str], ...] = (
        ("Directory", {}, cookie),
        ("AdminPeople", {"unit": None, "search": None, "after": None, "first": 50}, cookie),
        ("TrackedComplaint", {"code": new.code, "key": new.key}, ""),
    )
    for name, variables, with_cookie in asked:
        answer = await post(browser, name, variables, with_cookie)
        assert (name, answer.headers.get("content-encoding"), "errors" in answer.json()) == (
            name,
            None,
            False,
        )
        assert "etag" not in answer.headers
        assert answer.headers["cache-control"] == "no-store"


async def test_a_short_answer_is_sent_as_it_is(browser: httpx.AsyncClient) -> None:
    answer = await get(browser, "CounterOfCode", code="NONE")
    assert (answer.json(), answer.headers.get("content-encoding")) == ({"data": {"servicePoint": None}}, None)
