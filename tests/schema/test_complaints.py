"""Complaints through the schema: what citizens and staff see and can do."""

from typing import Any
from uuid import uuid4

from schema.context import Context
from schema.root import schema
from server.access.actor import STRANGER, Actor
from server.complaints.citizens import NewComplaint
from server.files.services import Files
from server.kit.messages import Language
from server.settings import Settings
from tests.support import complaint_factories as make
from tests.support.held_clock import HeldClock
from tests.support.statements import counted_statements

FULL = """fragment Full on Complaint {
  id code state version title body unit { name } reportedUnit { name } service { name } identityMode
  complainant { name phone } classification attachments { id alt } savedOnDeviceAt submittedAt closedAt
  deadline { kind startsOn dueOn workingDays workingDaysLeft isOverdue days { on counts number why whyEn } }
  resolveDueOn isOverdue verbs cursor solved closureReason
  timeline { seq kind at by unit { name } text done planned visibleToComplainant attachments { id } }
}
"""
PROBLEM = "... on Problem { __typename problem: code message } ... on Refused { fields { field message } }"
TRACK = f"{FULL} query ($code: String!, $key: String!) {{ trackedComplaint(code: $code, key: $key) {{ ...Full }} }}"
ONE = f"{FULL} query ($id: UUID!) {{ complaint(id: $id) {{ ...Full }} }}"
LIST = f"{FULL} query {{ complaints(shelf: OPEN) {{ nodes {{ ...Full }} pageInfo {{ endCursor }} cursor }} }}"
FILE = f"""{FULL} mutation ($input: FileComplaintInput!, $intention: UUID!) {{
  fileComplaint(input: $input, intention: $intention) {{ ...Full {PROBLEM} }} }}"""
VERIFY = f"""{FULL} mutation ($id: UUID!, $seen: Int!, $intention: UUID!) {{ verifyComplaint(
  id: $id, seen: $seen, classification: COMPLAINT_ORDINARY, intention: $intention) {{ ...Full {PROBLEM} }} }}"""
BOARD = f"""{FULL} query ($unit: UUID!) {{ complaintBoard(unit: $unit, days: 30) {{
  unit {{ name }} open overdue newToday toVerify waitingCitizen closed firstResponse {{ n medianHours p90Hours }}
  resolution {{ n targetWorkingDays }} inTimeShare rows {{ unit {{ name }} open overdue inTimeShare }}
  nearest {{ ...Full }} recent {{ kind at unit {{ name }} complaint {{ code }} }} cursor }} }}"""


async def ask(actor: Actor, document: str, language: Language = Language.ID, **variables: Any) -> Any:
    """Execute a document as somebody; it must not fail."""
    context = Context(settings=Settings(), actor=actor, language=language)
    result = await schema.execute(document, variables, context)
    assert result.errors is None, result.errors
    assert result.data is not None
    return next(iter(result.data.values()))


def as_input(new: NewComplaint) -> dict[str, Any]:
    """Write a draft as the input of the mutation."""
    return {
        "code": new.code,
        "key": new.key,
        "title": new.title,
        "body": new.body,
        "identityMode": new.identity_mode.upper(),
        "name": new.name,
        "contactConsent": False,
        "unit": str(new.unit_id) if new.unit_id else None,
        "attachments": [str(photo) for photo in new.photos],
        "savedAt": new.saved_at.isoformat(),
    }


async def test_a_citizen_files_without_an_account_and_gets_the_whole_complaint(
    database: None, settings: Settings, clock: HeldClock
) -> None:
    town, photo = await make.town(), uuid4()
    await Files(settings).add_photo(photo, make.jpeg())
    new = make.draft(unit_id=town.village.id, photos=[photo])
    made = await ask(STRANGER, FILE, input=as_input(new), intention=str(uuid4()))
    assert (made["state"], made["verbs"]) == ("SUBMITTED", ["ADD_DETAILS", "WITHDRAW"])
    assert made["attachments"] == [{"id": str(photo), "alt": "Foto 1 dari 1 oleh pelapor"}]
    assert made["deadline"]["days"][0]["why"] == "Hari ke-0: hari kejadian"
    tracked = await ask(STRANGER, TRACK, code=new.code, key=new.key)
    assert {**made, "cursor": ""} == {**tracked, "cursor": ""}


async def test_wrong_fields_are_named_as_in_the_input(database: None) -> None:
    await make.town()
    new = make.draft(title="x", identity_mode="named", name="")
    made = await ask(STRANGER, FILE, input=as_input(new), intention=str(uuid4()))
    assert (made["__typename"], made["problem"]) == ("Refused", "INVALID")
    assert [problem["field"] for problem in made["fields"]] == ["title", "name"]


async def test_a_wrong_key_shows_nothing(database: None) -> None:
    await make.town()
    row = await make.filed()
    assert await ask(STRANGER, TRACK, code=row.code, key=make.new_key()) is None
    assert await ask(STRANGER, ONE, id=str(row.id)) is None


async def test_staff_see_the_day_a_complaint_came_in_never_the_hour(database: None, clock: HeldClock) -> None:
    town = await make.town()
    clock.set(make.at("2026-11-24", 14, 32))
    new = make.draft()
    row = await make.filed(new)
    seen = await ask(town.verifier, ONE, id=str(row.id))
    midnight = "2026-11-23T17:00:00.000Z"
    assert (seen["submittedAt"], seen["timeline"][0]["at"], seen["savedOnDeviceAt"]) == (
        midnight,
        midnight,
        None,
    )
    own = await ask(STRANGER, TRACK, code=new.code, key=new.key)
    assert own["submittedAt"] == "2026-11-24T07:32:00.000Z"


async def test_the_name_is_shown_to_those_the_citizen_chose(database: None) -> None:
    town = await make.town()
    secret = await make.assigned(town, identity_mode="secret", name="Siti Aminah")
    named = await make.assigned(town, identity_mode="named", name="Budi Santoso")
    seen = {
        (who, row.identity_mode): (await ask(actor, ONE, id=str(row.id)))["complainant"]
        for who, actor in (("handler", town.handler), ("verifier", town.verifier))
        for row in (secret, named)
    }
    shown = {key: bool(value) for key, value in seen.items()}
    assert shown == {
        ("handler", "secret"): False,
        ("handler", "named"): True,
        ("verifier", "secret"): True,
        ("verifier", "named"): True,
    }


async def test_staff_answers_speak_of_positions_and_citizens_see_units(database: None) -> None:
    town = await make.town()
    row = await make.responded(town)
    staff = await ask(town.handler, ONE, id=str(row.id))
    own = await ask(make.citizen_of(row), ONE, Language.EN, id=str(row.id))
    assert staff["timeline"][-1]["by"] == "Pelaksana, Kelurahan Melintang"
    assert [line["by"] for line in own["timeline"]] == [
        "Citizen",
        "Verification team",
        "Verification team",
        "Kelurahan Melintang",
    ]


async def test_a_refusal_is_a_member_of_the_union(database: None) -> None:
    town = await make.town()
    row = await make.verified(town)
    again = await ask(town.verifier, VERIFY, id=str(row.id), seen=row.version, intention=str(uuid4()))
    assert (again["__typename"], again["problem"]) == ("WrongState", "WRONG_STATE")
    strange = await ask(STRANGER, VERIFY, id=str(row.id), seen=1, intention=str(uuid4()))
    assert (strange["__typename"], strange["problem"]) == ("Refused", "NOT_FOUND")


async def test_more_complaints_cost_no_more_statements(database: None, clock: HeldClock) -> None:
    town = await make.town()
    await make.responded(town)
    counts = []
    for _ in range(2):
        with counted_statements() as listed:
            await ask(town.verifier, LIST)
        with counted_statements() as boarded:
            await ask(town.verifier, BOARD, unit=str(town.district.id))
        counts.append((len(listed), len(boarded)))
        for _ in range(5):
            await make.responded(town)
    # One is allowed: a loader may be asked in two ticks, depending on what the database answers first.
    assert all(many <= few + 1 for few, many in zip(*counts, strict=True))
    assert max(*counts[0], *counts[1]) <= 20


async def test_the_board_answers_all_of_its_fields(database: None, clock: HeldClock) -> None:
    town = await make.town()
    await make.responded(town)
    board = await ask(town.handler, BOARD, unit=str(town.village.id))
    assert (board["open"], board["waitingCitizen"], board["firstResponse"]["n"]) == (1, 1, 1)
    assert [item["kind"] for item in board["recent"]] == ["complaint.responded", "complaint.assigned"]
    assert await ask(STRANGER, BOARD, unit=str(town.village.id)) is None
