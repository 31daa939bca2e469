"""The schema shows the organisation to everyone and changes it for administrators alone."""

from typing import Any
from uuid import uuid4

from schema.context import Context
from schema.root import schema
from server.access.actor import STRANGER, Actor, Role
from server.kit.messages import Language
from server.settings import Settings
from tests.support import factories
from tests.support.statements import counted_statements


async def ask(
    actor: Actor, document: str, language: Language = Language.ID, **variables: Any
) -> dict[str, Any]:
    """Execute a document as somebody; it must not fail."""
    context = Context(settings=Settings(), actor=actor, language=language)
    result = await schema.execute(document, variables, context)
    assert result.errors is None, result.errors
    assert result.data is not None
    return result.data


SERVICES = """query { services(search: "ktp") { nodes { name unit { shortName parent { code } children { code } }
  openPeriod { label } } pageInfo { hasNextPage } } }"""


async def test_a_stranger_finds_a_service_with_its_unit(database: None) -> None:
    root = await factories.unit(code="rangkui")
    await factories.service(await factories.unit("Melintang", parent=root), "Pengantar KTP-el")
    data = await ask(STRANGER, SERVICES)
    unit = {"shortName": "Melintang", "parent": {"code": "rangkui"}, "children": []}
    node = {"name": "Pengantar KTP-el", "unit": unit, "openPeriod": None}
    assert data == {"services": {"nodes": [node], "pageInfo": {"hasNextPage": False}}}


async def test_more_units_cost_no_more_statements(database: None) -> None:
    document = "{ units { nodes { parent { name } children { name } services { unit { name } } officeHours { id } } } }"
    root = await factories.unit()
    await factories.service(await factories.unit(parent=root))
    with counted_statements() as few:
        await ask(STRANGER, document)
    for _ in range(5):
        await factories.service(await factories.unit(parent=root))
    with counted_statements() as many:
        await ask(STRANGER, document)
    assert len(few) == len(many) <= 6


async def test_the_viewer_is_told_who_they_are_and_what_menus_to_show(database: None) -> None:
    unit = await factories.unit("Melintang")
    actor = await factories.actor_with(Role.ADMIN, unit)
    document = "{ viewer { signedIn account { name unit { name } } roles { role unit { name } } actions } }"
    mine = (await ask(actor, document))["viewer"]
    assert mine["account"]["unit"] == {"name": "Melintang"}
    assert [held["role"] for held in mine["roles"]] == ["OFFICER", "ADMIN"]
    assert "unit.save" in mine["actions"]
    nobodys = (await ask(STRANGER, document))["viewer"]
    assert (nobodys["signedIn"], nobodys["account"], nobodys["roles"]) == (False, None, [])
    assert "unit.save" not in nobodys["actions"]


SAVE_PERSON = """mutation ($input: PersonInput!, $intention: UUID!) { savePerson(input: $input, intention: $intention) {
  __typename
  ... on Person { name maskedNumber accountState roles { role unit { code } } }
  ... on Refused { code message fields { field message } } } }"""


def somebody(unit_id: object, number: str) -> dict[str, Any]:
    """Give the input of a handler."""
    roles = [{"role": "HANDLER", "unit": str(unit_id)}]
    names = {"name": "Ayu", "position": "Kasi", "unit": str(unit_id), "employeeNumber": number}
    return {**names, "roles": roles, "isActive": True}


async def test_an_administrator_enters_a_person_and_never_sees_the_whole_number(database: None) -> None:
    unit = await factories.unit(code="melintang")
    admin = await factories.actor_with(Role.ADMIN, unit)
    person = somebody(unit.id, "199203152019032004")
    data = await ask(admin, SAVE_PERSON, input=person, intention=str(uuid4()))
    assert data["savePerson"] == {
        "__typename": "Person",
        "name": "Ayu",
        "maskedNumber": "1992••••••••••2004",
        "accountState": "NONE",
        "roles": [{"role": "HANDLER", "unit": {"code": "melintang"}}],
    }


async def test_a_refusal_names_the_field_in_the_language_asked_for(database: None) -> None:
    unit = await factories.unit()
    admin = await factories.actor_with(Role.ADMIN, unit)
    person = somebody(unit.id, "12")
    data = await ask(admin, SAVE_PERSON, Language.EN, input=person, intention=str(uuid4()))
    said = {"field": "employeeNumber", "message": "An employee number has 18 digits."}
    assert data["savePerson"]["fields"] == [said]
    data = await ask(STRANGER, SAVE_PERSON, input=person, intention=str(uuid4()))
    assert data["savePerson"]["code"] == "NOT_SIGNED_IN"


async def test_people_are_listed_to_their_administrators_only(database: None) -> None:
    unit = await factories.unit()
    admin = await factories.actor_with(Role.ADMIN, unit)
    document = '{ people { nodes { name } } previewStaffImport(csv: "nip") { problems { line } } }'
    assert len((await ask(admin, document))["people"]["nodes"]) == 1
    assert await ask(STRANGER, document) == {"people": {"nodes": []}, "previewStaffImport": None}


HOURS = """mutation ($unit: UUID!, $hours: [OfficeHoursInput!]!, $intention: UUID!) {
  saveOfficeHours(unit: $unit, validFrom: "2026-01-01", hours: $hours, intention: $intention) {
    ... on Unit { officeHours { weekday opens } } ... on Refused { fields { message } } } }"""


async def test_office_hours_that_do_not_sum_up_are_refused_with_their_sum(database: None) -> None:
    unit = await factories.unit()
    admin = await factories.actor_with(Role.ADMIN, unit)
    day = {"opens": "07:30", "closes": "15:30", "breakMinutes": 30}
    hours = [{"weekday": weekday, **day} for weekday in (1, 2, 3, 4)]
    data = await ask(admin, HOURS, unit=str(unit.id), hours=hours, intention=str(uuid4()))
    said = {"message": "Jam kerja berjumlah 30, seharusnya 37,5."}
    assert data["saveOfficeHours"]["fields"] == [said]
    hours.append({"weekday": 5, **day})
    data = await ask(admin, HOURS, unit=str(unit.id), hours=hours, intention=str(uuid4()))
    assert [row["weekday"] for row in data["saveOfficeHours"]["officeHours"]] == [1, 2, 3, 4, 5]
