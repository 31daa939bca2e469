"""What a screen asks costs the same number of statements, however much there is; and all it asks is still known."""

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from graphql import OperationDefinitionNode, OperationType, build_schema, parse, validate

from schema.context import Context
from schema.root import schema
from server.access.actor import Role
from server.complaints import handling
from server.complaints.citizens import NewComplaint
from server.complaints.models import Complaint
from server.feedback.models import Feedback, FeedbackBatch
from server.kit.clock import today
from server.kit.messages import Language
from server.settings import Settings
from server.staff.models import Person
from server.surveys.models import SurveyPeriod
from server.units.models import ServicePoint, Unit
from server.workdays.models import Holiday
from tests.support import complaint_factories, factories, survey_factories
from tests.support.complaint_factories import Town
from tests.support.held_clock import HeldClock
from tests.support.statements import counted_statements
from tests.support.tree import ROOT

MANIFEST = ROOT / "pwa" / "src" / "graphql" / "documents.json"
DOCUMENTS: dict[str, str] = json.loads(MANIFEST.read_text("utf-8"))
SDL = build_schema(schema.as_str())
# How many statements a document may cost, by the name of its operation.
MOST = {"Board": 14, "Directory": 11, "Viewer": 7, "TrackedComplaint": 11, "HandledComplaint": 11}
MOST_OF_OTHERS = 6


def operation(text: str) -> OperationDefinitionNode:
    """Give the one operation of a document."""
    (found,) = (node for node in parse(text).definitions if isinstance(node, OperationDefinitionNode))
    return found


def queries() -> Iterator[tuple[str, str]]:
    """Give the client's queries with their names."""
    for key, text in DOCUMENTS.items():
        if operation(text).operation is OperationType.QUERY:
            name = operation(text).name
            yield f"{name.value if name else ''} {key[:8]}", text


QUERIES = dict(queries())


def test_every_document_the_client_ever_sent_is_still_answered() -> None:
    wrong = {key[:8]: [str(e) for e in validate(SDL, parse(text))] for key, text in DOCUMENTS.items()}
    assert {key: errors for key, errors in wrong.items() if errors} == {}


@pytest.fixture
async def town(database: None, clock: HeldClock) -> Town:
    """Make a town with three things of each kind, and one person who holds every role in it."""
    made = await complaint_factories.town()
    every = (Role.HANDLER, Role.VERIFIER, Role.UNIT_HEAD, Role.EVALUATOR, Role.ADMIN)
    boss = await factories.person(made.district, "Serba Bisa", roles=dict.fromkeys(every, made.district))
    made.verifier = made.handler = await factories.actor_of(boss)
    await grow(made, 3)
    return made


async def grow(town: Town, count: int) -> None:
    """Add so many things of each kind, then let the person's reach follow."""
    boss = await Person.get(id=town.verifier.person_id)
    for _ in range(count):
        town.village = await factories.unit(parent=town.district)
        town.verifier = town.handler = await factories.actor_of(boss)
        for unit in (town.village, town.district):
            await offer(unit)
        holidays, batches = await Holiday.all().count(), await FeedbackBatch.all().count()
        day = date(2026, 1, 1) + timedelta(days=holidays)
        await Holiday.create(on=day, name="Libur", kind="local", source="Perwali")
        batch = await FeedbackBatch.create(person_id=boss.id, number=batches + 1, month=date(2026, 11, 1))
        said: dict[str, Any] = {
            "person_id": boss.id,
            "went_well": "Baik",
            "month": batch.month,
            "batch_id": batch.id,
        }
        for place in range(5):
            await Feedback.create(sender_hash=str(place), place=place, **said)
        for row in (await complaint_factories.assigned(town), await complaint_factories.responded(town)):
            await handling.note_complaint(town.handler, row.id, text="Dicek.", intention=uuid4())


async def offer(unit: Unit) -> None:
    """Give a unit a service, a counter, staff, a survey period, answers and ratings."""
    service, officer = await factories.service(unit), await factories.person(unit, roles={Role.HANDLER: unit})
    await factories.service_point(unit, officer=officer, service=service)
    past = timedelta(days=100 * await SurveyPeriod.filter(unit_id=unit.id).count())
    period = await survey_factories.period(unit, starts_on=today() - past, ends_on=today() - past)
    await survey_factories.answers(period, survey_factories.TEN_ROWS[:6], service=service)
    await survey_factories.ratings(service, [4, 3, 2, 4, 4], went_well="Ramah")


async def cost(town: Town, text: str, values: dict[str, Any]) -> int:
    """Count the statements of a query."""
    context = Context(settings=Settings(), actor=town.verifier, language=Language.ID, address=uuid4().hex)
    declared = {each.variable.name.value for each in operation(text).variable_definitions or ()}
    assert declared <= set(values)
    given = {name: values[name] for name in declared}
    # Once before, so that what the process remembers is known.
    await schema.execute(text, given, context)
    with counted_statements() as sent:
        result = await schema.execute(text, given, replace(context))
    assert result.errors is None, result.errors
    return len(sent)


async def values_for(town: Town, new: NewComplaint) -> dict[str, Any]:
    """Give a value for every variable of the client's queries."""
    row, period = await Complaint.all().order_by("code").first(), await SurveyPeriod.all().first()
    point = await ServicePoint.all().first()
    assert row
    assert period
    assert point
    return {
        "unit": str(town.district.id),
        "id": str(row.id),
        "period": str(period.id),
        "code": new.code,
        "key": new.key,
        "year": 2026,
        "days": 90,
        "first": 50,
        "csv": "nip,nama,jabatan,unit\n",
        "after": None,
        "search": None,
        "shelf": "ALL",
        "order": "DUE",
    }


async def test_thirty_things_cost_no_more_statements_than_three(town: Town) -> None:
    new = complaint_factories.draft()
    await complaint_factories.filed(new)
    values = await values_for(town, new)
    few = {name: await cost(town, text, values) for name, text in QUERIES.items()}
    await grow(town, 27)
    many = {name: await cost(town, text, values) for name, text in QUERIES.items()}
    # A page that is full needs no second look, so it may be fewer.
    assert {name: (few[name], many[name]) for name in QUERIES if many[name] > few[name]} == {}
    allowed = {name: MOST.get(name.split()[0], MOST_OF_OTHERS) for name in many}
    assert {name: (many[name], most) for name, most in allowed.items() if many[name] > most} == {}
