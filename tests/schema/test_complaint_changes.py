"""A complaint through everyone's hands, over HTTP: each change as the person whose change it is."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Any
from uuid import UUID, uuid4

import pytest

from server.access.actor import Role
from server.files.services import Files
from server.kit.clock import now
from server.settings import Settings
from tests.support import complaint_factories as make
from tests.support import factories
from tests.support.complaint_factories import Town
from tests.support.held_clock import HeldClock
from tests.support.voices import Office, Voice, office

ANSWER = "Jadwal jaga loket diubah, dua petugas bergantian sampai pukul 15.30."


@dataclass
class Case:
    """A complaint, its receipt, and the people it concerns."""

    town: Town
    citizen: Voice
    verifier: Voice
    handler: Voice
    held: dict[str, str]
    id: str = ""

    async def verified(self) -> dict[str, Any]:
        """Have it verified as an ordinary complaint."""
        return await self.verifier.do(
            "verifyComplaint", id=self.id, seen=1, classification="COMPLAINT_ORDINARY"
        )

    async def forwarded(self) -> dict[str, Any]:
        """Have it verified and forwarded to the village office."""
        seen = (await self.verified())["version"]
        return await self.verifier.do("assignComplaint", id=self.id, seen=seen, unit=self.town.village.id)

    async def answered(self) -> dict[str, Any]:
        """Have it answered by the village office."""
        seen = (await self.forwarded())["version"]
        return await self.handler.do("respondComplaint", id=self.id, seen=seen, done=ANSWER, attachments=[])


def written(photos: list[UUID] | None = None) -> dict[str, Any]:
    """Give what a citizen fills in."""
    new = make.draft()
    return {
        "code": new.code,
        "key": new.key,
        "title": new.title,
        "body": new.body,
        "identityMode": "ANONYMOUS",
        "contactConsent": False,
        "attachments": photos or [],
        "savedAt": now().isoformat(),
    }


@pytest.fixture
async def people(database: None, settings: Settings, clock: HeldClock) -> AsyncIterator[Office]:
    """Open the office."""
    async with office(settings) as opened:
        yield opened


@pytest.fixture
async def case(people: Office) -> Case:
    """File a complaint in a town with a verifier and a handler."""
    town, filled = await make.town(), written()
    verifier, handler = [await people.voice(a.person_id) for a in (town.verifier, town.handler)]
    held = {"code": filled["code"], "key": filled["key"]}
    made = Case(town, people.citizen, verifier, handler, held)
    made.id = (await people.citizen.do("fileComplaint", input=filled))["id"]
    return made


async def test_it_goes_from_hand_to_hand_until_the_citizen_is_content(case: Case) -> None:
    states = [await case.forwarded()]
    states.append(await case.handler.do("startComplaint", id=case.id, seen=states[-1]["version"]))
    said: dict[str, Any] = {"id": case.id, "done": ANSWER, "attachments": []}
    states.append(await case.handler.do("respondComplaint", seen=states[-1]["version"], **said))
    states.append(await case.citizen.do("reopenComplaint", held=case.held, reason="Masih tutup."))
    states.append(await case.handler.do("respondComplaint", seen=states[-1]["version"], **said))
    states.append(
        await case.citizen.do("confirmComplaint", held=case.held, input={"solved": "YES", "score": 4})
    )
    walked = ["ASSIGNED", "IN_PROGRESS", "RESPONDED", "REOPENED", "RESPONDED", "CLOSED"]
    assert [answer["state"] for answer in states] == walked


async def test_a_wrong_address_goes_back_and_may_be_put_aside(case: Case) -> None:
    seen = (await case.forwarded())["version"]
    back = await case.handler.do("returnComplaint", id=case.id, seen=seen, reason="Bukan urusan kami.")
    aside = await case.verifier.do("archiveComplaint", id=case.id, seen=back["version"], reason="Ganda.")
    assert (back["state"], aside["state"]) == ("SUBMITTED", "ARCHIVED")


async def test_details_and_notes_move_nothing_and_a_citizen_may_take_it_back(
    case: Case, settings: Settings
) -> None:
    photo = uuid4()
    await Files(settings).add_photo(photo, make.jpeg())
    more = await case.citizen.do(
        "addComplaintDetails", held=case.held, text="Papan juga rusak.", attachments=[photo]
    )
    noted = await case.verifier.do("noteComplaint", id=case.id, text="Tanya petugas jaga.")
    gone = await case.citizen.do("withdrawComplaint", held=case.held)
    assert [answer["state"] for answer in (more, noted, gone)] == ["SUBMITTED", "SUBMITTED", "CLOSED"]
    assert gone["closureReason"] == "WITHDRAWN"


async def test_who_decided_on_an_old_screen_is_told_the_version_of_now(case: Case) -> None:
    await case.forwarded()
    late = await case.handler.do("startComplaint", id=case.id, seen=1)
    assert (late["__typename"], late["problem"], late["version"]) == ("Stale", "STALE", 3)


@pytest.mark.asvs("2.3.1")
async def test_a_step_that_is_past_is_refused_with_the_state_of_now(case: Case) -> None:
    seen = (await case.answered())["version"]
    early = await case.handler.do("startComplaint", id=case.id, seen=seen)
    assert (early["__typename"], early["state"]) == ("WrongState", "RESPONDED")


async def test_thanks_alone_are_no_answer(case: Case) -> None:
    seen = (await case.forwarded())["version"]
    empty = await case.handler.do(
        "respondComplaint", id=case.id, seen=seen, done="Terima kasih.", attachments=[]
    )
    assert (empty["problem"], empty["fields"][0]["field"]) == ("INVALID", "done")


async def test_who_may_look_but_not_act_is_told_so(case: Case, people: Office) -> None:
    evaluator = await factories.actor_with(Role.EVALUATOR, case.town.district)
    voice = await people.voice(evaluator.person_id)
    assert (await voice.do("noteComplaint", id=case.id, text="Dicek."))["problem"] == "NOT_FOUND"
    await case.forwarded()
    assert (await voice.do("noteComplaint", id=case.id, text="Dicek."))["problem"] == "NOT_ALLOWED"
    assert (await people.citizen.do("noteComplaint", id=case.id, text="Dicek."))["problem"] == "NOT_FOUND"


async def test_wrong_receipts_are_slowed_down(case: Case) -> None:
    wrong = {**case.held, "key": make.new_key()}
    answers = [await case.citizen.do("withdrawComplaint", held=wrong) for _ in range(16)]
    assert [answer["problem"] for answer in answers[:15]] == ["NOT_FOUND"] * 15
    assert (answers[15]["problem"], answers[15]["retryAfterSeconds"]) == ("TOO_MANY", 30)


async def test_an_intention_sent_twice_is_answered_alike(case: Case) -> None:
    first = await case.citizen.do("addComplaintDetails", held=case.held, text="Papan rusak.", attachments=[])
    intention = case.citizen.last_intention
    again = await case.citizen.do(
        "addComplaintDetails", intention, held=case.held, text="Papan rusak.", attachments=[]
    )
    # The place in the journal is that of each answer.
    assert {**again, "cursor": ""} == {**first, "cursor": ""}


async def test_the_intention_of_somebody_elses_intention_opens_nothing(case: Case, people: Office) -> None:
    await case.citizen.do("addComplaintDetails", held=case.held, text="Papan rusak.", attachments=[])
    theirs, filled = case.citizen.last_intention, written()
    await people.citizen.do("fileComplaint", input=filled)
    held = {"code": filled["code"], "key": filled["key"]}
    got = await people.citizen.do(
        "addComplaintDetails", theirs, held=held, text="Papan rusak.", attachments=[]
    )
    assert got["problem"] == "NOT_FOUND"


async def test_who_lost_the_right_to_read_learns_nothing_from_an_old_intention(case: Case) -> None:
    seen = (await case.forwarded())["version"]
    started = await case.handler.do("startComplaint", id=case.id, seen=seen)
    intention = case.handler.last_intention
    elsewhere = await factories.unit(parent=case.town.district)
    moved = {"id": case.id, "seen": started["version"], "unit": elsewhere.id, "reason": "Urusan mereka."}
    assert (await case.verifier.do("assignComplaint", **moved))["state"] == "ASSIGNED"
    got = await case.handler.do("startComplaint", intention, id=case.id, seen=seen)
    assert got["problem"] == "NOT_FOUND"
