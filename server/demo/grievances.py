"""A year of complaints in all states, filed and handled through the services as people would."""

from datetime import datetime, timedelta
from random import Random

from server.access.actor import Role
from server.complaints.sweeps import auto_close_complaints, mark_overdue_complaints
from server.demo import cases
from server.demo.cases import About, Case
from server.demo.chance import CALENDAR, draw_time
from server.demo.diary import Diary
from server.demo.people import VERIFIER_JOB
from server.demo.places import HEALTH_CENTER, HEALTH_POST, OFFICE, villages
from server.demo.stories import Fate, draw_fate
from server.demo.telling import Crew, Receipt, Telling
from server.demo.town import Town
from server.files.store import FileStore
from server.kit.clock import local_date
from server.kit.spelled import check_character
from server.staff.actors import actor_for_person
from server.workdays.rules import is_working_day

USUAL_CASES = 122
DAYS = 350
SWEPT_DAYS = DAYS + 10
HANDLING_DESK = {OFFICE: "seksi-pelayanan-umum", HEALTH_POST: HEALTH_CENTER}

# For everyone to try: a complaint that was answered and waits for the citizen.
DEMO_KEY = "CERMATSEHATHEBATMANTAP2026"
DEMO_RECEIPT = Receipt("RKI-2026-C0NT0H", DEMO_KEY + check_character(DEMO_KEY))

# How long ago, what became of it, and about which unit: so that every state and every lateness can be seen.
ANSWERED = (13, Fate.SILENT, "melintang")
CHOSEN: tuple[tuple[float, Fate, str], ...] = (
    (0.1, Fate.CONFIRMED, "melintang"),
    (0.3, Fate.CONFIRMED, "bintang"),
    (9, Fate.NEVER_VERIFIED, "asam"),
    (2, Fate.NEVER_VERIFIED, "keramat"),
    (5, Fate.NEVER_STARTED, "melintang"),
    (5, Fate.NEVER_STARTED, HEALTH_CENTER),
    (19, Fate.NEVER_STARTED, "melintang"),
    (21, Fate.NEVER_STARTED, "parit-lalang"),
    (6, Fate.NEVER_ANSWERED, "melintang"),
    (7, Fate.NEVER_ANSWERED, OFFICE),
    (16, Fate.NEVER_ANSWERED, "melintang"),
    (23, Fate.NEVER_ANSWERED, HEALTH_CENTER),
    ANSWERED,
    (13, Fate.SILENT, "pintu-air"),
    (14, Fate.SILENT, HEALTH_CENTER),
    (15, Fate.REOPENED_AND_WAITING, "melintang"),
    (17, Fate.REOPENED_AND_WAITING, "masjid-jamik"),
    (40, Fate.REOPENED, "melintang"),
)


async def note_grievances(random: Random, town: Town, diary: Diary, store: FileStore, now: datetime) -> None:
    """Note all complaints of the year, and the sweeps of each night."""
    telling = Telling(random, town, store, await _crew(town))
    for _ in range(USUAL_CASES):
        filed_at = draw_time(random, local_date(now - timedelta(days=random.uniform(1, DAYS))))
        case = random.choice(cases.CASES)
        telling.note(diary, filed_at, case, _unit_for(random, case), draw_fate(random))
    for entry in CHOSEN:
        days_ago, fate, unit = entry
        ordinary = [
            one for one in cases.CASES if one.about is _about(unit) and one.classification == cases.ORDINARY
        ]
        receipt = DEMO_RECEIPT if entry is ANSWERED else None
        telling.note(diary, now - timedelta(days=days_ago), random.choice(ordinary), unit, fate, receipt)
    for days_ago in range(SWEPT_DAYS, -1, -1):
        on = local_date(now) - timedelta(days=days_ago)
        # Deadlines lie on working days, so they can only pass in the night after one.
        if not is_working_day(on - timedelta(days=1), CALENDAR):
            continue
        night = draw_time(random, on, 0, 1)
        diary.note(night, auto_close_complaints)
        diary.note(night, mark_overdue_complaints)


async def _crew(town: Town) -> Crew:
    handlers = {
        unit: await actor_for_person(person.id)
        for unit, pairs in town.people.items()
        for member, person in pairs
        if (Role.HANDLER, unit) in member.roles
    }
    verifier = await actor_for_person(town.person("seksi-pelayanan-umum", VERIFIER_JOB).id)
    desks = {unit: HANDLING_DESK.get(unit, unit) for unit in town.units}
    return Crew(
        verifier, {unit: handlers[desk] for unit, desk in desks.items() if desk in handlers}, HANDLING_DESK
    )


def _about(unit: str) -> About:
    if unit == OFFICE:
        return About.OFFICE
    return About.CLINIC if unit in (HEALTH_CENTER, HEALTH_POST) else About.VILLAGE


def _unit_for(random: Random, case: Case) -> str:
    if case.about is About.OFFICE:
        return OFFICE
    if case.about is About.CLINIC:
        return (
            HEALTH_POST if case.service in ("umum", "imunisasi") and random.random() < 0.3 else HEALTH_CENTER
        )
    return "melintang" if random.random() < 0.3 else random.choice(villages()).code
