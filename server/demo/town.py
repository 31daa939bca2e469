"""Build the town: units, services, staff, counters, survey periods and accounts, all through the services."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date, timedelta
from random import Random

from server.access.actor import SYSTEM, Role
from server.demo.chance import draw_id
from server.demo.people import DEMO_ACCOUNTS, Member, members
from server.demo.places import HEALTH_CENTER, HEALTH_POST, OFFICE, Place, places
from server.demo.standards import Standard, standards_of
from server.kit.clock import now
from server.staff.actors import actor_for_person
from server.staff.counters import ServicePointDraft, save_service_point
from server.staff.models import Account, Person, RoleRequest
from server.staff.passwords import hash_password
from server.staff.powers import agree_to_role
from server.staff.services import PersonDraft, save_person
from server.surveys.drafts import PeriodDraft
from server.surveys.models import SurveyPeriod
from server.surveys.services import save_survey_period
from server.units.kinds import UnitKind
from server.units.models import Service, ServicePoint, Unit
from server.units.services import ServiceDraft, UnitDraft, save_service, save_unit

ROMAN = ("I", "II", "III", "IV")
SERVING = {
    OFFICE: ("Pengadministrasi PATEN", "Pengadministrasi PATEN", "Petugas Informasi"),
    HEALTH_CENTER: ("Petugas Pendaftaran", "Dokter Umum", "Dokter Gigi", "Bidan", "Apoteker"),
    HEALTH_POST: ("Perawat",),
}
# Is to help the verifier, once somebody has agreed.
DEPUTY = ("sekretariat", "Pengelola Kepegawaian")
IN_VILLAGES = ("Pelaksana Pelayanan", "Pelaksana Pelayanan")


@dataclass
class Town:
    """All that was built, by the code of the unit."""

    units: dict[str, Unit] = field(default_factory=dict)
    services: dict[str, list[tuple[Service, Standard]]] = field(default_factory=dict)
    people: dict[str, list[tuple[Member, Person]]] = field(default_factory=dict)
    counters: dict[str, list[ServicePoint]] = field(default_factory=dict)
    periods: dict[str, list[SurveyPeriod]] = field(default_factory=dict)

    def person(self, unit: str, position: str) -> Person:
        """Find the first person of a position in a unit."""
        return next(person for member, person in self.people[unit] if member.position == position)


@dataclass(frozen=True)
class Quarter:
    """Three months of a year."""

    label: str
    starts_on: date
    ends_on: date


def last_quarters(on: date, count: int = 4) -> list[Quarter]:
    """Give the quarter a day lies in and those before it, the oldest first."""
    quarters: list[Quarter] = []
    first = date(on.year, (on.month - 1) // 3 * 3 + 1, 1)
    while len(quarters) < count:
        after = (first + timedelta(days=95)).replace(day=1)
        label = f"Triwulan {ROMAN[(first.month - 1) // 3]} {first.year}"
        quarters.insert(0, Quarter(label, first, after - timedelta(days=1)))
        first = (first - timedelta(days=85)).replace(day=1)
    return quarters


async def build_town(random: Random, quarters: Sequence[Quarter]) -> Town:
    """Build everything at the present (held) time."""
    town = Town()
    for place in places():
        town.units[place.code] = await _unit(random, town, place)
        town.services[place.code] = await _services(random, town, place)
    for member in members(random):
        person = await _person(random, town, member)
        town.people.setdefault(member.unit, []).append((member, person))
    # By a chance of its own: everything else stays as it was without.
    await _agree(Random("agree"), town)  # noqa: S311 - the town is to be the same each time
    for place in places():
        town.counters[place.code] = await _counters(random, town, place)
        if place.counters:
            town.periods[place.code] = [await _period(random, town, place, one) for one in quarters]
    return town


async def open_accounts(town: Town) -> None:
    """Give the demonstration accounts their password, as if they had used an activation link."""
    for shown in DEMO_ACCOUNTS:
        person = town.person(shown.member.unit, shown.member.position)
        password_hash = await hash_password(shown.password)
        await Account.filter(person_id=person.id).update(password_hash=password_hash, activated_at=now())


async def _unit(random: Random, town: Town, place: Place) -> Unit:
    draft = UnitDraft(
        code=place.code,
        name=place.name,
        short_name=place.short_name,
        kind=place.kind,
        parent_id=town.units[place.parent].id if place.parent else None,
        address=f"{place.street} (alamat contoh), Pangkalpinang" if place.street else "",
        postcode=place.postcode,
        region_code=place.region_code,
        publishes_staff=place.publishes_staff,
    )
    return await save_unit(SYSTEM, draft, intention=draw_id(random))


async def _services(random: Random, town: Town, place: Place) -> list[tuple[Service, Standard]]:
    standards, steps = standards_of(place.code, place.kind is UnitKind.VILLAGE_OFFICE)
    made: list[tuple[Service, Standard]] = []
    for standard in standards:
        draft = ServiceDraft(
            unit_id=town.units[place.code].id,
            code=f"{place.code}-{standard.code}",
            name=standard.name,
            name_en=standard.name_en,
            keywords=list(standard.keywords),
            requirements="\n".join(standard.requirements),
            procedure="\n".join(steps),
            time_promise=standard.minutes,
            fee_rupiah=standard.fee_rupiah,
            product=standard.product,
            complaint_channel=f"Suara Rangkui, atau meja informasi {place.name}",
        )
        made.append((await save_service(SYSTEM, draft, intention=draw_id(random)), standard))
    return made


async def _person(random: Random, town: Town, member: Member) -> Person:
    draft = PersonDraft(
        name=member.name,
        position=member.position,
        unit_id=town.units[member.unit].id,
        title_before=member.before,
        title_after=member.after,
        employee_number=member.number,
        roles=[(role, town.units[code].id) for role, code in member.roles],
    )
    return await save_person(SYSTEM, draft, intention=draw_id(random))


async def _agree(random: Random, town: Town) -> None:
    """Let the head of the district agree to the powerful roles; one more, asked for last, waits for a second person."""
    head = await actor_for_person(town.person(OFFICE, "Camat").id)
    for request in await RoleRequest.all().order_by("asked_at", "id"):
        await agree_to_role(head, request.id, intention=draw_id(random))
    administrator = next(shown.member for shown in DEMO_ACCOUNTS if Role.ADMIN in dict(shown.member.roles))
    actor = await actor_for_person(town.person(administrator.unit, administrator.position).id)
    deputy = town.person(*DEPUTY)
    draft = PersonDraft(
        name=deputy.name,
        position=deputy.position,
        unit_id=deputy.unit_id,
        title_before=deputy.title_before,
        title_after=deputy.title_after,
        roles=[(Role.VERIFIER, town.units[OFFICE].id)],
    )
    seen = deputy.version
    await save_person(actor, draft, person_id=deputy.id, seen=seen, intention=draw_id(random))


async def _counters(random: Random, town: Town, place: Place) -> list[ServicePoint]:
    free = list(town.people.get(place.code, []))
    made: list[ServicePoint] = []
    for number, name in enumerate(place.counters, start=1):
        position = SERVING.get(place.code, IN_VILLAGES)[number - 1]
        serving = next(pair for pair in free if pair[0].position == position)
        free.remove(serving)
        draft = ServicePointDraft(
            unit_id=town.units[place.code].id,
            name=name,
            code=f"{place.sign}-L{number}",
            officer_id=serving[1].id,
        )
        made.append(await save_service_point(SYSTEM, draft, intention=draw_id(random)))
    return made


async def _period(random: Random, town: Town, place: Place, quarter: Quarter) -> SurveyPeriod:
    users = 240 if place.code == "melintang" else random.randrange(120, 420)
    unit = town.units[place.code]
    draft = PeriodDraft(unit.id, quarter.label, quarter.starts_on, quarter.ends_on, users)
    return await save_survey_period(SYSTEM, None, draft, seen=None, intention=draw_id(random))
