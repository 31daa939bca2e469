"""Surveys and feedback through the schema: what citizens send, and what each may read."""

from typing import Any
from uuid import uuid4

import pytest

from schema.context import Context
from schema.root import schema
from server.access.actor import STRANGER, Actor, Role
from server.kit.clock import now
from server.kit.messages import Language
from server.settings import Settings
from server.surveys.questionnaire import CODES
from tests.support import factories, survey_factories
from tests.support.statements import counted_statements
from tests.support.survey_factories import TEN_ROWS

pytestmark = pytest.mark.usefixtures("database", "clock")

PROBLEM = "... on Problem { __typename code message } ... on Refused { fields { field message } }"
RATE = f"""mutation ($input: RateServiceInput!, $intention: UUID!) {{
  rateService(input: $input, intention: $intention) {{ ... on Rating {{ score ratedOn }} {PROBLEM} }} }}"""
SUBMIT = f"""mutation ($input: SubmitSurveyInput!, $intention: UUID!) {{
  submitSurvey(input: $input, intention: $intention) {{ ... on SurveyReceipt {{ answeredOn }} {PROBLEM} }} }}"""
GIVE = f"""mutation ($input: GiveFeedbackInput!, $intention: UUID!) {{
  giveFeedback(input: $input, intention: $intention) {{ ... on FeedbackReceipt {{ id }} {PROBLEM} }} }}"""
THANK = f"""mutation ($batch: UUID!, $intention: UUID!) {{
  thankFeedback(batch: $batch, intention: $intention) {{
    ... on FeedbackBatch {{ count thankedAt isNew }} {PROBLEM} }} }}"""
READ = THANK.replace("thankFeedback", "readFeedback")
SAVE = f"""mutation ($input: SurveyPeriodInput!, $intention: UUID!) {{
  saveSurveyPeriod(input: $input, intention: $intention) {{
    ... on SurveyPeriod {{ label isOpen version }} {PROBLEM} }} }}"""
MINE = "{ myFeedback { waiting batches { id month count isNew thankedAt items { wentWell couldBeBetter nextStep } } } }"
FORM = """{ questionnaire { code version source elements { element number displayOrder name question answers { score
  label } } respondent { code options { code label } } reasons { code label labelEn } } }"""
EVALUATIONS = """query ($unit: UUID, $first: Int! = 50, $after: String, $pooled: Boolean! = false) {
  evaluations(unit: $unit, first: $first, after: $after, pooled: $pooled) {
    nodes { id instrument responses target withheld pooled unit { name } service { name } period { label isOpen }
      figures { index index100 grade intervalLow intervalHigh isIndicative lowest elements { element mean counts } }
      quick { ratings mean counts wentWell { reason count } wentWellRemarks } }
    pageInfo { hasNextPage endCursor } } }"""


async def ask(actor: Actor, document: str, **variables: Any) -> Any:
    """Execute a document as somebody; it must not fail."""
    context = Context(settings=Settings(), actor=actor, language=Language.ID)
    result = await schema.execute(document, variables, context)
    assert result.errors is None, result.errors
    assert result.data is not None
    return next(iter(result.data.values()))


def survey_input(service: object, **values: Any) -> dict[str, Any]:
    """Give the input of a whole questionnaire."""
    answers = [{"element": code, "score": 3} for code in CODES]
    filled = {"answers": answers, "answeredAt": now().isoformat(), "assisted": False, "deviceKey": "k" * 64}
    return {"service": str(service), **filled, **values}


def feedback_input(addressee: object, sender: int) -> dict[str, Any]:
    """Give the input of feedback from a sender."""
    return {"addressee": str(addressee), "wentWell": f"Baik {sender}.", "senderKey": f"{sender:064x}"}


async def test_the_form_asks_facilities_eighth_and_names_complaint_handling_u8() -> None:
    form = await ask(STRANGER, FORM)
    assert [item["number"] for item in form["elements"]] == [1, 2, 3, 4, 5, 6, 7, 9, 8]
    assert [item["code"] for item in form["respondent"]] == ["sex", "ageBand", "education", "occupation"]
    assert len(form["reasons"]) == 6


async def test_anyone_can_rate_and_answer() -> None:
    service = await factories.service()
    await survey_factories.period(await service.unit)
    face = {"service": str(service.id), "score": 4, "reasons": ["cost"], "ratedAt": now().isoformat()}
    rated = await ask(STRANGER, RATE, input={**face, "deviceKey": "k" * 64}, intention=str(uuid4()))
    answered = await ask(STRANGER, SUBMIT, input=survey_input(service.id), intention=str(uuid4()))
    assert rated == {"score": 4, "ratedOn": "2026-11-24"}
    assert answered == {"answeredOn": "2026-11-24"}


async def test_refusals_say_which_field_and_why() -> None:
    service = await factories.service()
    closed = await ask(STRANGER, SUBMIT, input=survey_input(service.id), intention=str(uuid4()))
    assert closed["__typename"] == "PeriodClosed"
    twice = [{"element": "cost", "score": 4}] * 9
    wrong = await ask(STRANGER, SUBMIT, input=survey_input(service.id, answers=twice), intention=str(uuid4()))
    assert (wrong["code"], wrong["fields"][0]["field"]) == ("INVALID", "answers")


async def test_figures_are_public_and_pages_follow_each_other() -> None:
    unit = await factories.unit()
    for number in range(3):
        period = await survey_factories.period(unit, label=f"P{number}")
        await survey_factories.answers(period, TEN_ROWS)
    page = await ask(STRANGER, EVALUATIONS, unit=str(unit.id), first=2)
    figures = page["nodes"][0]["figures"]
    assert (figures["index"], figures["index100"], figures["grade"], figures["lowest"]) == (
        3.255556,
        81.39,
        "B",
        ["time"],
    )
    rest = await ask(STRANGER, EVALUATIONS, unit=str(unit.id), after=page["pageInfo"]["endCursor"])
    assert (page["pageInfo"]["hasNextPage"], len(rest["nodes"])) == (True, 1)


async def test_quick_figures_reach_the_head_with_remarks_and_nobody_else() -> None:
    unit = await factories.unit()
    service = await factories.service(unit)
    await survey_factories.period(unit)
    await survey_factories.ratings(service, [4, 3, 4, 3, 2], went_well="Ramah", reasons=["friendliness"])
    head = await factories.actor_with(Role.UNIT_HEAD, unit)
    nodes = (await ask(head, EVALUATIONS))["nodes"]
    (quick,) = [node["quick"] for node in nodes if node["quick"] and node["service"] is None]
    assert (quick["mean"], quick["counts"]) == (3.2, [0, 1, 2, 2])
    assert quick["wentWellRemarks"] == ["Ramah"] * 5
    assert [node["instrument"] for node in (await ask(STRANGER, EVALUATIONS))["nodes"]] == ["SKM"]


async def test_evaluations_cost_the_same_statements_for_one_unit_and_for_many() -> None:
    sent_for: list[int] = []
    for _ in range(2):
        for _ in range(3):
            service = await factories.service(await factories.unit())
            period = await survey_factories.period(await service.unit)
            await survey_factories.answers(period, TEN_ROWS[:6], service=service)
        with counted_statements() as sent:
            await ask(STRANGER, EVALUATIONS)
        sent_for.append(len(sent))
    assert sent_for[0] == sent_for[1]


async def test_the_head_opens_a_period() -> None:
    unit = await factories.unit()
    head = await factories.actor_with(Role.UNIT_HEAD, unit)
    period = {
        "unit": str(unit.id),
        "label": "Triwulan IV 2026",
        "startsOn": "2026-10-01",
        "endsOn": "2026-12-31",
    }
    saved = await ask(head, SAVE, input=period, intention=str(uuid4()))
    again = await ask(head, SAVE, input=period, intention=str(uuid4()))
    assert saved == {"label": "Triwulan IV 2026", "isOpen": True, "version": 1}
    assert {field["field"] for field in again["fields"]} == {"label", "startsOn"}


async def test_the_officer_reads_and_thanks_five_people() -> None:
    officer = await factories.person()
    actor = await factories.actor_of(officer)
    for sender in range(5):
        await ask(STRANGER, GIVE, input=feedback_input(officer.id, sender), intention=str(uuid4()))
    mine = await ask(actor, MINE)
    (batch,) = mine["batches"]
    assert (batch["count"], batch["month"], batch["isNew"], mine["waiting"]) == (5, "2026-11-01", True, False)
    assert {item["wentWell"] for item in batch["items"]} == {f"Baik {sender}." for sender in range(5)}
    read = await ask(actor, READ, batch=batch["id"], intention=str(uuid4()))
    thanked = await ask(actor, THANK, batch=batch["id"], intention=str(uuid4()))
    assert (read["isNew"], read["thankedAt"], thanked["count"]) == (False, None, 5)
    assert thanked["thankedAt"]


async def test_others_get_nothing_and_learn_nothing() -> None:
    officer, other = await factories.person(), await factories.person()
    for sender in range(5):
        await ask(STRANGER, GIVE, input=feedback_input(officer.id, sender), intention=str(uuid4()))
    batch = (await ask(await factories.actor_of(officer), MINE))["batches"][0]["id"]
    stolen = await ask(await factories.actor_of(other), THANK, batch=batch, intention=str(uuid4()))
    assert stolen["code"] == "NOT_FOUND"
    assert await ask(STRANGER, MINE) is None
    nobody = await ask(STRANGER, GIVE, input=feedback_input(uuid4(), 1), intention=str(uuid4()))
    assert nobody["__typename"] == "NoAddressee"
