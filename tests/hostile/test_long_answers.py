"""A long list that is wrong does not come back as a longer answer."""

import httpx

from tests.hostile.answers import ask, codes
from tests.support import factories

MOST_BYTES = 64 * 1024
RATE = """mutation ($input: RateServiceInput!, $intention: UUID!) {
    rateService(input: $input, intention: $intention) { ... on Refused { code fields { field message } } }
}"""
INTENTION = "0f0f0f0f-0000-4000-8000-000000000001"


async def test_fifteen_thousand_wrong_reasons_get_a_short_answer(open_service: httpx.AsyncClient) -> None:
    service = await factories.service()
    face = {"score": 4, "ratedAt": "2026-11-24T02:00:00Z", "deviceKey": "0" * 64}
    wrong = {"service": str(service.id), **face, "reasons": ["wrong"] * 15_000}
    answer = await ask(open_service, RATE, input=wrong, intention=INTENTION)
    assert codes(answer) == {"INVALID"}
    assert len(answer.content) < MOST_BYTES
