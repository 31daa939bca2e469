"""Something to change for every mutation of the schema, valid and fresh each time, and one person who may do it all."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import count
from typing import Any
from uuid import uuid4

from server.access.actor import GRANTABLE, Actor
from server.complaints.models import Complaint
from server.feedback.models import FeedbackBatch
from server.kit.clock import now, today
from server.kit.ids import short_code
from server.staff.models import Person
from server.surveys.questionnaire import CODES
from server.units.models import Service, Unit
from server.workdays.models import Holiday
from tests.support import complaint_factories as make
from tests.support import factories, survey_factories
from tests.support.complaint_factories import Town
from tests.support.voices import SDL, written

Values = dict[str, Any]
_serial = count(1)
# Far from the serials that the factories hand out in the same process.
FIRST_NUMBER = 600_000


@dataclass
class Changes:
    """An office where everything can be changed by `everybody`, who has every role there."""

    office: Unit
    service: Service
    everybody: Person
    actor: Actor

    async def values(self, mutation: str) -> Values:
        """Give the arguments of a change that will be done, but for its intention."""
        return await MAKERS[mutation](self)

    def town(self) -> Town:
        """Give the office as a town in which one person does everything."""
        return Town(self.office, self.office, self.actor, self.actor)


async def changes() -> Changes:
    """Make the office; its satisfaction is being asked."""
    office = await factories.unit("Kecamatan Rangkui")
    service = await factories.service(office)
    everybody = await factories.person(office, roles=dict.fromkeys(GRANTABLE, office))
    await survey_factories.period(office, days=3)
    return Changes(office, service, everybody, await factories.actor_of(everybody))


async def _unit(of: Changes) -> Values:
    code = f"seksi-{next(_serial)}"
    names = {"name": f"Seksi {code}", "shortName": code, "address": "Jalan Kampung Melayu 1"}
    kind = {"kind": "SECTION", "parent": of.office.id, "publishesStaff": True, "isActive": True}
    return {"input": {"code": code, **names, **kind}}


async def _service(of: Changes) -> Values:
    code = f"layanan-{next(_serial)}"
    texts = ("nameEn", "requirements", "procedure", "timePromise", "product", "complaintChannel")
    named = {"code": code, "name": f"Layanan {code}", "keywords": ["surat"], **dict.fromkeys(texts, "Ada")}
    return {"input": {"unit": of.office.id, **named, "isActive": True}}


async def _service_point(of: Changes) -> Values:
    counter = {"service": of.service.id, "name": f"Loket {next(_serial)}", "isActive": True}
    return {"input": {"unit": of.office.id, **counter}}


async def _person(of: Changes) -> Values:
    named = {"name": f"Pegawai {next(_serial)}", "titleBefore": "dr.", "titleAfter": "M.Si.", "roles": []}
    number = factories.employee_number(FIRST_NUMBER + next(_serial))
    place = {"position": "Pelaksana", "unit": of.office.id, "isActive": True}
    return {"input": {**named, **place, "employeeNumber": number}}


async def _staff(of: Changes) -> Values:
    number = factories.employee_number(FIRST_NUMBER + next(_serial))
    return {"csv": f"nip,nama,jabatan,unit,peran\n{number},Baru,Kasi,{of.office.code},handler\n"}


async def _activation(of: Changes) -> Values:
    return {"people": [(await factories.person(of.office)).id]}


async def _hours(of: Changes) -> Values:
    day = {"opens": "07:30", "closes": "15:30", "breakMinutes": 30}
    first = today() + timedelta(days=next(_serial))
    hours = [{"weekday": weekday, **day} for weekday in range(1, 6)]
    return {"unit": of.office.id, "validFrom": first, "hours": hours}


async def _holiday(of: Changes) -> Values:
    on = date(2027, 1, 1) + timedelta(days=next(_serial))
    return {
        "input": {"on": on, "name": "Libur", "nameEn": "Day off", "kind": "LOCAL", "source": "Perwali 1/2026"}
    }


async def _old_holiday(of: Changes) -> Values:
    on = date(2029, 1, 1) + timedelta(days=next(_serial))
    return {"id": (await Holiday.create(on=on, name="Libur", kind="local", source="Perwali")).id}


async def _rating(of: Changes) -> Values:
    texts = {"wentWell": "Petugas sabar.", "couldBeBetter": "Antrean panjang."}
    face = {"score": 4, "reasons": [], "ratedAt": now().isoformat(), "deviceKey": f"{next(_serial):064x}"}
    return {"input": {"service": of.service.id, **texts, **face}}


async def _answers(of: Changes) -> Values:
    answers = [{"element": code, "score": 3} for code in CODES]
    more = {"assisted": False, "answeredAt": now().isoformat(), "deviceKey": f"{next(_serial):064x}"}
    return {"input": {"service": of.service.id, "answers": answers, **more}}


async def _period(of: Changes) -> Values:
    start = today() + timedelta(days=10 * next(_serial))
    days = {"startsOn": start, "endsOn": start + timedelta(days=5)}
    return {"input": {"unit": of.office.id, "label": f"Periode {next(_serial)}", **days}}


async def _feedback(of: Changes) -> Values:
    officer = await factories.person(of.office)
    texts = {"wentWell": "Sabar.", "couldBeBetter": "Suara pelan.", "nextStep": "Tulis nomor antrean."}
    return {"input": {"addressee": officer.id, "senderKey": f"{next(_serial):064x}", **texts}}


async def _batch(of: Changes) -> Values:
    month = today().replace(day=1)
    row = await FeedbackBatch.create(person_id=of.everybody.id, number=next(_serial), month=month)
    return {"batch": row.id}


async def _new_complaint(of: Changes) -> Values:
    new = make.draft()
    texts = {
        "title": new.title,
        "body": new.body,
        "place": "Loket 2",
        "name": "Siti",
        "phone": "081234567890",
    }
    choice = {"identityMode": "NAMED", "contactConsent": True, "attachments": []}
    saved = {"savedAt": new.saved_at.isoformat()}
    return {"input": {"code": new.code, "key": new.key, **texts, **choice, **saved}}


def _held(stage: str, values: Callable[[], Values]) -> Callable[[Changes], Awaitable[Values]]:
    """Let a citizen change a complaint that has come to a stage."""

    async def made(of: Changes) -> Values:
        new = make.draft(code=f"RKI-2026-{short_code()}")
        await _at(of, stage, new)
        return {"held": {"code": new.code, "key": new.key}, **values()}

    return made


def _handled(stage: str, values: Callable[[Changes], Values]) -> Callable[[Changes], Awaitable[Values]]:
    """Let staff change a complaint that has come to a stage."""

    async def made(of: Changes) -> Values:
        row = await _at(of, stage, make.draft())
        return {"id": row.id, "seen": row.version, **values(of)}

    return made


async def _at(of: Changes, stage: str, new: Any) -> Complaint:
    if stage == "filed":
        return await make.filed(new)
    stages = {"verified": make.verified, "assigned": make.assigned, "responded": make.responded}
    return await stages[stage](of.town(), new=new)


async def _note(of: Changes) -> Values:
    return {"id": (await make.assigned(of.town())).id, "text": "Sudah ditelepon."}


REASON = "Bukan urusan kantor ini, mohon diteruskan."
MAKERS: dict[str, Callable[[Changes], Awaitable[Values]]] = {
    "saveUnit": _unit,
    "saveService": _service,
    "saveServicePoint": _service_point,
    "savePerson": _person,
    "importStaff": _staff,
    "issueActivation": _activation,
    "saveOfficeHours": _hours,
    "saveHoliday": _holiday,
    "removeHoliday": _old_holiday,
    "rateService": _rating,
    "submitSurvey": _answers,
    "saveSurveyPeriod": _period,
    "giveFeedback": _feedback,
    "readFeedback": _batch,
    "thankFeedback": _batch,
    "fileComplaint": _new_complaint,
    "addComplaintDetails": _held("filed", lambda: {"text": "Ternyata loket dua.", "attachments": []}),
    "confirmComplaint": _held(
        "responded", lambda: {"input": {"solved": "YES", "score": 4, "comment": "Baik."}}
    ),
    "reopenComplaint": _held("responded", lambda: {"reason": "Masih tutup sampai hari ini."}),
    "withdrawComplaint": _held("filed", dict),
    "verifyComplaint": _handled(
        "filed", lambda _: {"classification": "COMPLAINT_ORDINARY", "title": "Loket tutup"}
    ),
    "assignComplaint": _handled("verified", lambda of: {"unit": of.office.id, "reason": REASON}),
    "returnComplaint": _handled("assigned", lambda _: {"reason": REASON}),
    "startComplaint": _handled("assigned", lambda _: {}),
    "respondComplaint": _handled(
        "assigned", lambda _: {"done": make.ANSWER, "planned": "Dijaga bergantian.", "attachments": []}
    ),
    "noteComplaint": _note,
    "archiveComplaint": _handled("filed", lambda _: {"reason": REASON}),
}


@dataclass(frozen=True)
class Operation:
    """A change ready to be sent as GraphQL. is_signed: by `everybody`; the others are citizens' own."""

    query: str
    variables: Values
    is_signed: bool
    intention: str

    def payload(self) -> Values:
        """Give what goes over the wire."""
        return {"query": self.query, "variables": {**self.variables, "intention": self.intention}}


async def operation(of: Changes, mutation: str) -> Operation:
    """Write down a change that will be done."""
    values = await of.values(mutation)
    assert SDL.mutation_type
    arguments = SDL.mutation_type.fields[mutation].args
    names = (*values, "intention")
    declared = ", ".join(f"${name}: {arguments[name].type}" for name in names)
    given = ", ".join(f"{name}: ${name}" for name in names)
    query = f"mutation ({declared}) {{ answer: {mutation}({given}) {{ __typename }} }}"
    return Operation(query, written(values), "held" not in values, str(uuid4()))
