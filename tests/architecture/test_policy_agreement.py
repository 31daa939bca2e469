"""A relation has two faces, a test on one row and a filter on many; for every action, actor and row they agree."""

from collections.abc import Sequence
from datetime import date
from itertools import product
from typing import Any
from uuid import UUID, uuid4

import pytest
from tortoise.models import Model

from server.access.actor import GRANTABLE, STRANGER, SYSTEM, Actor
from server.access.guard import actions, can, visible
from server.access.models import Session
from server.access.sessions import open_session
from server.audit.models import AuditEntry
from server.complaints.models import Complaint
from server.feedback.models import FeedbackBatch
from server.kit.clock import now
from server.live.work import work
from server.staff.kinds import GrantedRole
from server.staff.models import Account, Person, RoleRequest
from server.surveys.models import SurveyPeriod
from server.units.models import Service, ServicePoint, Unit
from server.workdays.models import Holiday, OfficeHours
from tests.support import factories

MODELS: dict[str, type[Model]] = {
    "installation": Unit,
    "log": AuditEntry,
    "session": Session,
    "unit": Unit,
    "service": Service,
    "service_point": ServicePoint,
    "office_hours": OfficeHours,
    "holiday": Holiday,
    "questionnaire": Unit,
    "survey_period": SurveyPeriod,
    "staff": Person,
    "power": RoleRequest,
    "role": Person,
    "person": Person,
    "rating": Service,
    "survey": Service,
    "feedback": FeedbackBatch,
    "complaint": Complaint,
    "evaluation": Unit,
    "board": Unit,
    "feed": Unit,
}


async def a_complaint(unit: Unit, **values: Any) -> Complaint:
    """Make the barest complaint row."""
    barest = {
        "code": "RKI-2026-000000",
        "key_lookup": uuid4().hex,
        "state": "submitted",
        "unit_id": unit.id,
        "identity_mode": "anonymous",
        "title": "Lampu jalan",
        "body": "Lampu jalan padam.",
        "saved_at": now(),
        "submitted_at": now(),
    }
    return await Complaint.create(**{**barest, **values})


async def fill() -> tuple[list[Unit], list[Complaint]]:
    """Make two trees of units and rows of every model in every way the relations look at."""
    root, other = await factories.unit(), await factories.unit(is_active=False)
    low = await factories.unit(parent=root, publishes_staff=True)
    units = [root, low, other]
    complaints = []
    for place, unit in enumerate(units):
        for in_use in (True, False):
            await factories.service(unit, is_active=in_use)
            await factories.service_point(unit, is_active=in_use)
            await factories.person(unit, is_active=in_use)
        await OfficeHours.create(
            unit_id=unit.id,
            weekday=1,
            opens="07:30",
            closes="15:30",
            break_minutes=30,
            valid_from=date(2026, 1, 1),
        )
        await Holiday.create(on=date(2026, 1, 1 + place), name="Libur", kind="local", source="Perwali")
        await SurveyPeriod.create(
            unit_id=unit.id, label="I", starts_on=date(2026, 1, 1), ends_on=date(2026, 3, 31)
        )
        kinds = (None, "complaint_ordinary", "complaint_oversight")
        for assigned_at, kind, mode in product((None, now()), kinds, ("anonymous", "named")):
            state = {"assigned_at": assigned_at, "classification": kind, "identity_mode": mode}
            complaints.append(await a_complaint(unit, **state))
    return units, complaints


async def asked_for(person: Person, unit: Unit, asker: Person | None) -> None:
    """Let a powerful role wait for a second person."""
    by = await Account.get(person=asker) if asker else None
    role = GrantedRole.VERIFIER
    await RoleRequest.create(person=person, unit=unit, role=role, asked_by=by, asked_at=now())


async def actors(units: Sequence[Unit], receipt_for: UUID) -> list[Actor]:
    """Give everyone there is: strangers, a receipt's holder, the system, each role in each unit."""
    staff = [await factories.actor_with(role, unit) for role in GRANTABLE for unit in units]
    for number, actor in enumerate(staff):
        async with work(actor) as w:
            await open_session(w, actor.account_id or uuid4(), "")
        await FeedbackBatch.create(person_id=actor.person_id, number=number, month=date(2026, 11, 1))
    for unit, person in product(units, await Person.filter(id__in=[actor.person_id for actor in staff])):
        # For each of them by the operator, and by each of them for another.
        await asked_for(person, unit, None)
        await asked_for(await factories.person(unit), unit, person)
    return [STRANGER, SYSTEM, Actor(receipt_for=receipt_for), *staff]


@pytest.mark.parametrize("action", actions())
async def test_what_is_listed_is_exactly_what_may_be_seen_one_by_one(database: None, action: str) -> None:
    units, complaints = await fill()
    everyone = await actors(units, complaints[0].id)
    model = MODELS[action.split(".")[0]]
    rows = await (model.all().select_related("unit") if model is Person else model.all())
    for actor in everyone:
        listed = {row.pk for row in await visible(actor, action, model)}
        assert listed == {row.pk for row in rows if can(actor, action, row)}, actor.roles


@pytest.mark.asvs("8.2.1")
async def test_an_action_that_is_not_in_the_table_is_refused_to_everyone(database: None) -> None:
    units, complaints = await fill()
    for actor in await actors(units, complaints[0].id):
        assert not can(actor, "unit.demolish", units[0])
        assert not await visible(actor, "unit.demolish", Unit)
