"""Several rights in one document or on one socket: each part is answered by its own, and no other lends it any."""

from collections.abc import AsyncIterator
from datetime import datetime, time
from typing import Any
from uuid import uuid4

import httpx
import pytest

from server.access.actor import SYSTEM, Actor
from server.access.sessions import open_session
from server.complaints.citizens import NewComplaint
from server.kit.clock import WIB
from server.live.work import work
from server.settings import Settings
from tests.support import complaint_factories as make
from tests.support.served import served

TIMES = 20
CASE = "code submittedAt closedAt savedOnDeviceAt verbs complainant { name } timeline { at kind by }"


@pytest.fixture
async def service(settings: Settings) -> AsyncIterator[httpx.AsyncClient]:
    """Give a client of an installation that runs documents of strangers, as the demonstration does."""
    async with served(settings.model_copy(update={"free_documents": True})) as client:
        yield client


async def cookie(actor: Actor) -> dict[str, str]:
    """Sign somebody in and give what their browser sends."""
    assert actor.account_id is not None
    async with work(SYSTEM) as w:
        return {"Cookie": f"__Host-rangkui={await open_session(w, actor.account_id, 'test', proven=True)}"}


async def ask(client: httpx.AsyncClient, query: str, headers: dict[str, str] | None = None) -> Any:
    """Send a document; it must not fail."""
    answer = (await client.post("/graphql", json={"query": query}, headers=headers)).json()
    assert "errors" not in answer, answer
    return answer["data"]


def tracked(new: NewComplaint, wanted: str = CASE) -> str:
    """Write a field that shows a receipt."""
    return f'trackedComplaint(code: "{new.code}", key: "{new.key}") {{ {wanted} }}'


def is_a_day(instant: str) -> bool:
    """Tell whether an instant is a day's first one, where the unit is."""
    return datetime.fromisoformat(instant).astimezone(WIB).time() == time()


async def test_two_receipts_in_one_document_both_show_their_history(service: httpx.AsyncClient) -> None:
    await make.town()
    first, second = make.draft(), make.draft()
    for new in (first, second):
        await make.filed(new)
    query = f"{{ a: {tracked(first)} b: {tracked(second)} }}"
    told = [await ask(service, query) for _ in range(TIMES)]
    lines = [[len(answer[alias]["timeline"]) for alias in ("a", "b")] for answer in told]
    assert lines == [[1, 1]] * TIMES
    assert all(answer[alias]["savedOnDeviceAt"] for answer in told for alias in ("a", "b"))


async def test_a_receipt_beside_an_account_lends_it_no_hour_of_another_citizen(
    service: httpx.AsyncClient,
) -> None:
    town, own = await make.town(), make.draft()
    await make.filed(own)
    case = await make.assigned(town, identity_mode="secret", name="Siti Aminah")
    headers = await cookie(town.handler)
    staff = f'complaint(id: "{case.id}") {{ {CASE} }}'
    alone = (await ask(service, f"{{ {staff} }}", headers))["complaint"]
    assert is_a_day(alone["submittedAt"])
    for query in (f"{{ {tracked(own)} {staff} }}", f"{{ {staff} {tracked(own)} viewer {{ signedIn }} }}"):
        told = await ask(service, query, headers)
        assert told["complaint"] == alone
        assert told["trackedComplaint"]["verbs"] == ["ADD_DETAILS", "WITHDRAW"]
        assert not is_a_day(told["trackedComplaint"]["submittedAt"])
        assert told.get("viewer") in (None, {"signedIn": True})


async def test_a_change_with_a_receipt_leaves_the_account_signed_in_for_the_next(
    service: httpx.AsyncClient,
) -> None:
    town, own = await make.town(), make.draft()
    await make.filed(own)
    case = await make.assigned(town)
    answer = f"{{ __typename ... on Complaint {{ {CASE} }} }}"
    query = f"""mutation {{
      a: withdrawComplaint(held: {{ code: "{own.code}", key: "{own.key}" }}, intention: "{uuid4()}") {answer}
      b: noteComplaint(id: "{case.id}", text: "Dicek.", intention: "{uuid4()}") {answer} }}"""
    told = await ask(service, query, await cookie(town.handler))
    assert "timeline" in told["a"], told
    assert [told["a"]["timeline"][-1]["kind"], told["b"]["timeline"][-1]["kind"]] == ["WITHDRAWN", "NOTED"]
    assert not is_a_day(told["a"]["submittedAt"])
    assert is_a_day(told["b"]["submittedAt"])
