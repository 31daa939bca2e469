"""The world of the matrix: four offices with a thing of every kind in each, and everyone who may ask."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from itertools import count
from typing import Any
from uuid import UUID, uuid4

from server.access.actor import STRANGER, SYSTEM, Actor, Role
from server.access.sessions import open_session
from server.complaints.events import ComplaintAssigned
from server.complaints.holders import key_lookup
from server.complaints.models import Complaint, TimelineEntry
from server.complaints.topics import topics_of
from server.complaints.workflow import ClockKind
from server.feedback.models import Feedback, FeedbackBatch
from server.files.models import Attachment
from server.files.services import Files
from server.kit.clock import now, today
from server.kit.ids import random_id, short_code
from server.live.work import work
from server.settings import Settings
from server.staff.models import Account, Person
from server.units.models import Unit
from server.workdays.models import Holiday, OfficeHours
from tests.permissions.expected import KINDS
from tests.support import complaint_factories, factories, survey_factories

ROLES = {
    "officer": Role.OFFICER,
    "handler": Role.HANDLER,
    "verifier": Role.VERIFIER,
    "head": Role.UNIT_HEAD,
    "evaluator": Role.EVALUATOR,
    "admin": Role.ADMIN,
}
STATES = {"fresh": "submitted", "verified": "submitted", "closed": "closed"}
MODES = {"anonymous": "anonymous", "secret": "secret"}
_serial = count(1)


@dataclass
class World:
    """places: by place, the ids and texts that documents ask with. secrets: by group and place, planted texts."""

    settings: Settings
    actors: dict[str, Actor] = field(default_factory=dict)
    tokens: dict[str, str] = field(default_factory=dict)
    places: dict[str, dict[str, str]] = field(default_factory=dict)
    secrets: dict[tuple[str, str], list[str]] = field(default_factory=dict)
    keys: dict[str, str] = field(default_factory=dict)

    def plant(self, group: str, place: str, text: str = "") -> str:
        """Give a text that stands nowhere else, and remember it."""
        made = text or f"Q{next(_serial):04d}{uuid4().hex[:8]}"
        self.secrets.setdefault((group, place), []).append(made)
        return made

    def actor(self, reader: str, kind: str, place: str) -> Actor:
        """Give who asks; the holder shows the receipt of the complaint of this kind in this place."""
        if reader == "holder":
            return replace(STRANGER, receipt_for=UUID(self.places[place][kind]))
        return self.actors[reader]

    def values(self, reader: str, kind: str, place: str) -> dict[str, str]:
        """Give the values of a document's variables. The key is right for the holder alone."""
        here = self.places[place]
        right = self.keys[here[kind]]
        return {
            **here,
            "key": right if reader == "holder" else complaint_factories.new_key(),
            "code": here[f"{kind}Code"],
            "me": here["name"] if reader not in ROLES else f"Saya {reader}",
            "new": str(uuid4()),
        }


async def build(settings: Settings) -> World:
    """Make the whole world."""
    world = World(settings)
    city = await factories.unit("Kota")
    district = await _unit("above", city)
    office = await _unit("own", district)
    units = {
        "above": district,
        "own": office,
        "below": await _unit("below", office),
        "sibling": await _unit("sibling", district),
    }
    published = await _unit("published", city, publishes_staff=True)
    officer = await factories.person(published, "Terbuka", position="Kasi")
    counter = await factories.service_point(
        published, officer=officer, service=await factories.service(published)
    )
    people = await _people(world, office)
    for name, unit in units.items():
        world.places[name] = {"published": str(published.id), "publishedPoint": counter.code}
        await _fill(world, name, unit)
    for name, unit in units.items():
        for kind in KINDS:
            await _complaint(world, kind, name, unit)
    await factories.unit("Bagian bawah", parent=units["below"])
    await factories.unit("Bagian samping", parent=units["sibling"])
    await Holiday.create(
        on=date(2026, 12, 25), name="Natal", name_en="Christmas", kind="national", source="SKB"
    )
    # Their reach is known once the tree stands.
    for name, person in people.items():
        world.actors[name] = await factories.actor_of(person)
    elsewhere = await complaint_factories.filed(unit_id=published.id)
    world.actors |= {"stranger": STRANGER, "wrong": Actor(receipt_for=elsewhere.id), "system": SYSTEM}
    return world


async def holiday_to_remove() -> str:
    """Make a holiday that nobody minds losing."""
    row = await Holiday.create(
        on=date(2030, 1, 1) + timedelta(days=next(_serial)), name="Libur", kind="local", source="Perwali"
    )
    return str(row.id)


async def _unit(name: str, parent: Unit, **values: Any) -> Unit:
    filled = {"address": "Jl. Depati", "phone": "0717 1", "postcode": "33137", "region_code": "19.71.04"}
    return await factories.unit(f"Kantor {name}", parent=parent, **filled, **values)


async def _people(world: World, office: Unit) -> dict[str, Person]:
    people = {}
    for name, role in ROLES.items():
        roles: dict[Role, Unit] = {} if role is Role.OFFICER else {role: office}
        people[name] = person = await factories.person(office, f"Saya {name}", roles=roles)
        world.plant("employee_number", "own", str(person.employee_number))
        account = await Account.get(person_id=person.id)
        account.password_hash = world.plant("password", "own")
        account.activation_hash = world.plant("activation", "own")
        await account.save()
        actor = await factories.actor_of(person)
        async with work(actor) as w:
            world.tokens[name] = await open_session(w, account.id, world.plant("session", "own"))
        world.actors[name] = actor
    officer = world.actors["officer"].person_id
    batch = await FeedbackBatch.create(
        person_id=officer, number=1, month=today().replace(day=1), thanked_at=now(), read_at=now()
    )
    for number in range(5):
        texts = {
            name: world.plant("feedback", "own") for name in ("went_well", "could_be_better", "next_step")
        }
        await _feedback(world, officer, batch_id=batch.id, place=number, **texts)
        await _feedback(
            world, world.actors["head"].person_id, went_well=world.plant("waiting_feedback", "own")
        )
    world.secrets["batch", "own"] = [str(batch.id)]
    return people


async def _feedback(world: World, person: UUID | None, **values: Any) -> None:
    await Feedback.create(
        person_id=person, sender_hash=world.plant("sender", "own"), month=today().replace(day=1), **values
    )


async def _fill(world: World, name: str, unit: Unit) -> None:
    standard = dict.fromkeys(
        ("requirements", "procedure", "time_promise", "product", "complaint_channel"), "Ada"
    )
    rich: dict[str, Any] = {**standard, "name_en": "Letter", "keywords": ["surat"], "fee_rupiah": 0}
    service = await factories.service(unit, **rich)
    closed_service = await factories.service(unit, is_active=False, **rich)
    colleague = await factories.person(
        unit,
        world.plant("colleague", name),
        title_before="dr.",
        title_after="M.Si.",
        roles={Role.HANDLER: unit},
    )
    gone = await factories.person(unit, "Purna", is_active=False)
    for person in (colleague, gone):
        world.plant("employee_number", name, str(person.employee_number))
    point = await factories.service_point(unit, officer=colleague, service=service)
    closed_point = await factories.service_point(unit, officer=colleague, service=service, is_active=False)
    closed = await _unit(f"{name} lama", unit, is_active=False)
    await factories.service_point(closed, service=await factories.service(closed))
    await factories.person(closed, "Tertinggal")
    for each in (unit, closed):
        await _hours(each)
    period = await survey_factories.period(unit, users_in_period=400)
    await survey_factories.answers(period, survey_factories.TEN_ROWS, service=service)
    await _ratings(world, name, unit, service)
    # Far from the serials that the factories hand out in the same process, however many tests came before.
    good = f"{factories.employee_number(next(_serial) + 300_000)},Baru,Kasi,{unit.code},handler"
    world.places[name] |= {
        "unit": str(unit.id),
        "parent": str(unit.parent_id),
        "closedUnit": str(closed.id),
        "service": str(service.id),
        "closedService": str(closed_service.id),
        "point": point.code,
        "pointId": str(point.id),
        "closedPoint": closed_point.code,
        "colleague": str(colleague.id),
        "name": colleague.name,
        "gone": str(gone.id),
        "period": str(period.id),
        "batch": world.secrets["batch", "own"][0],
        "csv": f"nip,nama,jabatan,unit,peran\n{good}\n1,Salah,Kasi,{unit.code},\n",
    }


async def _hours(unit: Unit) -> None:
    await OfficeHours.create(
        unit_id=unit.id,
        weekday=1,
        opens="07:30",
        closes="15:30",
        break_minutes=30,
        valid_from=date(2026, 1, 1),
        valid_to=date(2026, 12, 31),
    )


async def _ratings(world: World, name: str, unit: Unit, service: Any) -> None:
    for place in range(6):
        texts = {"went_well": world.plant("remark", name), "could_be_better": world.plant("remark", name)}
        face = {"reasons": ["cost", "friendliness"], "device_hash": world.plant("device", name)}
        await survey_factories.ratings(service, [1 + place % 4], **texts, **face)


async def _complaint(world: World, kind: str, place: str, unit: Unit) -> None:
    here = world.places[place]
    code, key, at = f"RKI-2026-{short_code()}", complaint_factories.new_key(), now() - timedelta(days=3)
    done = ("verified_at", "first_response_at", "responded_at", "replied_at", "reopened_at", "closed_at")
    steps: dict[str, Any] = dict.fromkeys(done, at)
    row = await Complaint.create(
        code=code,
        key_lookup=key_lookup(code, key),
        state=STATES.get(kind, "assigned"),
        unit_id=unit.id,
        reported_unit_id=unit.id,
        service_id=UUID(here["service"]),
        identity_mode=MODES.get(kind, "named"),
        complainant_name=None if kind == "anonymous" else world.plant(f"name/{kind}", place),
        complainant_phone=None if kind == "anonymous" else world.plant(f"phone/{kind}", place),
        title=world.plant(f"title/{kind}", place),
        body=world.plant(f"body/{kind}", place),
        happened_on=today(),
        place="Loket",
        classification=_classification(kind),
        saved_at=at,
        submitted_at=at,
        assigned_at=None if kind in ("fresh", "verified") else at,
        closure_reason="confirmed",
        solved="yes",
        handling_score=3,
        due_on=None if kind == "closed" else today(),
        first_response_minutes=60,
        resolution_minutes=600,
        resolved_in_time=True,
        entries=4,
        **steps,
    )
    if kind != "closed":
        await complaint_factories.clock_of(row, ClockKind.RESPOND, today())
    await complaint_factories.clock_of(row, ClockKind.RESOLVE, today())
    world.secrets.setdefault(("key", place), []).extend((key, row.key_lookup))
    world.keys[str(row.id)] = key
    photo = await _history(world, row, kind, place)
    here |= {kind: str(row.id), f"{kind}Code": code, f"{kind}Photo": str(photo)}
    async with work(SYSTEM) as w:
        topics = await topics_of(row.id, [unit.id])
        w.emit(ComplaintAssigned(row.id, unit.id, None), topics)


def _classification(kind: str) -> str | None:
    special: Mapping[str, str | None] = {"fresh": None, "oversight": "complaint_oversight"}
    return special.get(kind, "complaint_ordinary")


async def _history(world: World, row: Complaint, kind: str, place: str) -> UUID:
    staff = world.actors["handler"].account_id
    line = {"complaint": row, "at": now(), "account_id": staff, "unit_id": row.unit_id, "author": "unit"}
    citizen = {**line, "account_id": None, "author": "citizen"}
    first = await _line(seq=1, kind="submitted", **citizen)
    await _line(seq=2, kind="noted", is_public=False, text=world.plant(f"note/{kind}", place), **line)
    said = {"done": "Jadwal diubah.", "planned": "Dijaga.", "planned_by": today()}
    answer = await _line(seq=3, kind="responded", **said, **line)
    await _line(seq=4, kind="details_added", text=world.plant(f"details/{kind}", place), **citizen)
    photo = uuid4()
    for entry, each in ((first, photo), (answer, uuid4())):
        await Attachment.create(
            id=each,
            owner_kind="complaint",
            owner_id=row.id,
            part_id=entry.id,
            media_type="image/jpeg",
            width=4,
            height=3,
            size_bytes=9,
            original_sha256="0" * 64,
            stored_on=today(),
        )
    await Files(world.settings).photos.put(photo, "full", b"\xff\xd8photo\xff\xd9")
    return photo


async def _line(**values: Any) -> TimelineEntry:
    return await TimelineEntry.create(id=random_id(), **values)
