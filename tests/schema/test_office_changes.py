"""What administrators, heads, officers and citizens change, over HTTP: each change as the person whose it is."""

import re
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest

from server.access.actor import Role
from server.kit.clock import now
from server.settings import Settings
from server.staff.models import RoleGrant, RoleRequest
from server.surveys.questionnaire import CODES
from server.units.models import Service, Unit
from tests.support import factories, survey_factories
from tests.support.held_clock import HeldClock
from tests.support.voices import SDL, Office, Voice, office

NUMBER = "199203152019032004"


@dataclass
class Place:
    """A village office with a service, its administrator and its head, and a citizen outside."""

    unit: Unit
    service: Service
    admin: Voice
    head: Voice
    citizen: Voice


@pytest.fixture
async def people(database: None, settings: Settings, clock: HeldClock) -> AsyncIterator[Office]:
    """Open the office."""
    async with office(settings) as opened:
        yield opened


@pytest.fixture
async def place(people: Office) -> Place:
    """Make the place."""
    unit = await factories.unit(code="melintang")
    voices = [
        await people.voice((await factories.actor_with(role, unit)).person_id)
        for role in (Role.ADMIN, Role.UNIT_HEAD)
    ]
    admin, head = voices
    return Place(unit, await factories.service(unit), admin, head, people.citizen)


def unit_input(**values: Any) -> dict[str, Any]:
    """Give a unit as filled in."""
    names = {"code": "pustu", "name": "Pustu Melintang", "shortName": "Pustu", "kind": "HEALTH_CENTER"}
    return {**names, "publishesStaff": False, "isActive": True, **values}


def rating(place: Place, **values: Any) -> dict[str, Any]:
    """Give a quick rating as tapped."""
    face = {"score": 4, "reasons": [], "ratedAt": now().isoformat(), "deviceKey": "k" * 64}
    return {"service": place.service.id, **face, **values}


def answers(place: Place) -> dict[str, Any]:
    """Give a whole questionnaire."""
    given = [{"element": code, "score": 3} for code in CODES]
    when = {"answeredAt": now().isoformat(), "assisted": False, "deviceKey": "k" * 64}
    return {"service": place.service.id, "answers": given, **when}


async def test_an_administrator_makes_and_changes_a_unit(place: Place) -> None:
    made = await place.admin.do("saveUnit", input=unit_input(parent=place.unit.id))
    closed = unit_input(parent=place.unit.id, isActive=False)
    saved = await place.admin.do("saveUnit", id=made["id"], seen=1, input=closed)
    late = await place.admin.do("saveUnit", id=made["id"], seen=1, input=closed)
    assert (made["isActive"], saved["isActive"], late["problem"]) == (True, False, "STALE")


async def test_a_service_and_its_counter_are_offered(place: Place) -> None:
    service = {"unit": place.unit.id, "code": "sktm", "name": "SKTM", "keywords": [], "isActive": True}
    made = await place.admin.do("saveService", input=service)
    counter = {"unit": place.unit.id, "service": made["id"], "name": "Loket 1", "isActive": True}
    point = await place.admin.do("saveServicePoint", input=counter)
    taken = await place.admin.do("saveService", input=service)
    assert (made["code"], point["name"], taken["fields"][0]["field"]) == ("sktm", "Loket 1", "code")


async def test_people_are_entered_and_given_links(place: Place) -> None:
    person = {"name": "Ayu", "position": "Kasi", "unit": place.unit.id, "employeeNumber": NUMBER}
    made = await place.admin.do("savePerson", input={**person, "roles": [], "isActive": True})
    sheet = await place.admin.do("issueActivation", people=[made["id"]])
    assert made["maskedNumber"] == "1992••••••••••2004"
    assert sheet["links"][0]["path"].startswith("/aktivasi#")


async def test_a_table_of_people_is_entered_whole_or_not_at_all(place: Place) -> None:
    good = f"nip,nama,jabatan,unit\n{NUMBER},Ayu,Kasi,melintang\n"
    wrong = await place.admin.do("importStaff", csv=good + "1,Budi,Kasi,melintang\n")
    entered = await place.admin.do("importStaff", csv=good)
    assert (wrong["__typename"], wrong["problems"]) == ("StaffImportPreview", [{"line": 3}])
    assert len(entered["links"]) == 1


async def test_hours_and_holidays_are_set(place: Place) -> None:
    day = {"opens": "07:30", "closes": "15:30", "breakMinutes": 30}
    hours = [{"weekday": weekday, **day} for weekday in range(1, 6)]
    unit = await place.admin.do("saveOfficeHours", unit=place.unit.id, validFrom="2026-01-01", hours=hours)
    local = {"on": "2026-09-17", "name": "Hari Jadi Kota", "kind": "LOCAL", "source": "Perwali 1/2026"}
    holiday = await place.admin.do("saveHoliday", input=local)
    twice = await place.admin.do("saveHoliday", input=local)
    gone = await place.admin.do("removeHoliday", id=holiday["id"])
    assert unit["id"] == str(place.unit.id)
    assert (holiday["on"], twice["problem"], gone["id"]) == ("2026-09-17", "INVALID", holiday["id"])


async def test_a_survey_opens_and_is_answered(place: Place) -> None:
    shut = await place.citizen.do("submitSurvey", input=answers(place))
    dates = {"label": "Triwulan IV 2026", "startsOn": "2026-10-01", "endsOn": "2026-12-31"}
    period = await place.head.do("saveSurveyPeriod", input={"unit": place.unit.id, **dates})
    kept = await place.citizen.do("submitSurvey", input=answers(place))
    assert (shut["__typename"], shut["problem"]) == ("PeriodClosed", "PERIOD_CLOSED")
    assert (period["isOpen"], kept["answeredOn"]) == (True, "2026-11-24")


async def test_a_face_is_kept_and_a_fifth_face_is_not(place: Place) -> None:
    kept = await place.citizen.do("rateService", input=rating(place))
    wrong = await place.citizen.do("rateService", input=rating(place, score=5))
    assert (kept["score"], wrong["problem"], wrong["fields"][0]["field"]) == (4, "INVALID", "score")


async def test_feedback_reaches_the_officer_who_reads_and_thanks(place: Place, people: Office) -> None:
    officer = await factories.person(place.unit)
    for sender in range(5):
        said = {"addressee": officer.id, "wentWell": "Ramah.", "senderKey": f"{sender:064x}"}
        assert (await place.citizen.do("giveFeedback", input=said))["__typename"] == "FeedbackReceipt"
    voice = await people.voice(officer.id)
    batch = (await voice.ask("{ myFeedback { batches { id isNew } } }"))["batches"][0]["id"]
    read = await voice.do("readFeedback", batch=batch)
    thanked = await voice.do("thankFeedback", batch=batch)
    assert (read["isNew"], thanked["count"], bool(thanked["thankedAt"])) == (False, 5, True)
    assert (await place.head.do("thankFeedback", batch=batch))["problem"] == "NOT_FOUND"


async def test_nobody_is_told_whether_an_addressee_ever_existed(place: Place) -> None:
    said = {"addressee": uuid4(), "wentWell": "Ramah.", "senderKey": "0" * 64}
    assert (await place.citizen.do("giveFeedback", input=said))["problem"] == "NO_ADDRESSEE"


async def test_who_administers_no_longer_learns_nothing_from_an_old_intention(place: Place) -> None:
    person = {"name": "Ayu", "position": "Kasi", "unit": place.unit.id, "roles": [], "isActive": True}
    await place.admin.do("savePerson", input=person)
    await RoleGrant.filter(role="admin").delete()
    again = await place.admin.do("savePerson", place.admin.last_intention, input=person)
    assert again["problem"] == "NOT_FOUND"


@pytest.mark.parametrize("who", ["citizen", "head"])
async def test_only_administrators_change_the_office(place: Place, who: str) -> None:
    refused = await getattr(place, who).do("saveUnit", input=unit_input(parent=place.unit.id))
    expected = {"citizen": "NOT_SIGNED_IN", "head": "NOT_ALLOWED"}
    assert refused["problem"] == expected[who]


async def test_a_period_with_answers_cannot_leave_them_outside(place: Place) -> None:
    period = await survey_factories.period(place.unit)
    await survey_factories.answers(period, survey_factories.TEN_ROWS)
    moved = {"unit": place.unit.id, "label": "Lain", "startsOn": "2026-12-01", "endsOn": "2026-12-31"}
    wrong = await place.head.do("saveSurveyPeriod", id=period.id, seen=1, input=moved)
    assert wrong["fields"][0]["field"] == "startsOn"


async def test_a_powerful_role_is_agreed_to_or_declined_by_a_second_administrator(
    people: Office, place: Place
) -> None:
    second = await people.voice((await factories.actor_with(Role.ADMIN, place.unit)).person_id)
    roles = [{"role": role, "unit": place.unit.id} for role in ("VERIFIER", "ADMIN")]
    draft = {"name": "Rina Wati", "position": "Kasi", "unit": place.unit.id, "roles": roles, "isActive": True}
    made = await place.admin.do("savePerson", input=draft)
    waiting = {row.role.value: row.id for row in await RoleRequest.filter(person_id=made["id"])}
    assert (await second.do("agreeToRole", request=waiting["verifier"]))["state"] == "IN_FORCE"
    assert (await second.do("declineRole", request=waiting["admin"]))["__typename"] == "Removed"
    assert [grant.role for grant in await RoleGrant.filter(person_id=made["id"])] == ["verifier"]
    assert (await place.admin.do("seePowers"))["newPowers"] == 0


async def test_all_other_sessions_of_somebody_end_at_their_word(people: Office, place: Place) -> None:
    person = (await factories.actor_with(Role.HANDLER, place.unit)).person_id
    phone, desk = await people.voice(person), await people.voice(person)
    assert (await desk.do("endSessions"))["__typename"] == "OwnSessions"
    assert (await phone.do("endSessions"))["problem"] == "NOT_SIGNED_IN"


def test_every_change_of_the_schema_is_made_by_somebody() -> None:
    assert SDL.mutation_type
    tests = Path(__file__).parent.glob("test_*_changes.py")
    made = {name for test in tests for name in re.findall(r'\.do\(\s*"(\w+)"', test.read_text("utf-8"))}
    assert set(SDL.mutation_type.fields) - made == set()
