"""From thought-out steps to calls of the services, each made by who would make it."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from functools import partial
from random import Random
from typing import Any, NamedTuple
from uuid import UUID

from server.access.actor import STRANGER, Actor
from server.complaints import citizens, handling
from server.complaints.citizens import NewComplaint
from server.complaints.kinds import IdentityMode, Solved
from server.complaints.models import Complaint
from server.complaints.receipt_code import KEY_BODY_LENGTH
from server.complaints.workflow import Verb
from server.demo import cases
from server.demo.cases import Case
from server.demo.chance import draw_crockford, draw_id
from server.demo.diary import Diary
from server.demo.pictures import keep_sign
from server.demo.places import OFFICE
from server.demo.stories import Fate, Step, steps_of
from server.demo.town import Town
from server.files.store import FileStore
from server.kit.clock import today
from server.kit.spelled import check_character

PHOTO_SHARE = 0.4
IDENTITIES = {IdentityMode.ANONYMOUS: 55, IdentityMode.SECRET: 20, IdentityMode.NAMED: 25}
WRONG_UNIT = "gajah-mada"
PLANNED_AHEAD = timedelta(days=14)


class Receipt(NamedTuple):
    """The two parts a citizen keeps."""

    code: str
    key: str


@dataclass(frozen=True)
class Crew:
    """Who acts: the verification team, for each unit its handler, and for some the desk that handles instead."""

    verifier: Actor
    handlers: dict[str, Actor]
    desks: dict[str, str]


@dataclass
class Story:
    """One complaint on its way. number: what its text counts; filed: its id, once it is."""

    case: Case
    unit: str
    number: int
    answers: int = 0
    filed: UUID | None = None


class Telling:
    """Holds what all stories share."""

    def __init__(self, random: Random, town: Town, store: FileStore, crew: Crew) -> None:
        self._random, self._town, self._store, self._crew = random, town, store, crew

    def note(
        self,
        diary: Diary,
        filed_at: datetime,
        case: Case,
        unit: str,
        fate: Fate,
        receipt: Receipt | None = None,
    ) -> None:
        """Note the filing of a complaint and all its later steps."""
        story = Story(case, unit, self._random.randint(2, 9))
        diary.note(filed_at, partial(self._file, story, filed_at, receipt or self._receipt(filed_at)))
        for step in steps_of(self._random, filed_at, case, fate):
            diary.note(step.at, partial(self._take, story, step))

    def _receipt(self, filed_at: datetime) -> Receipt:
        body = draw_crockford(self._random, KEY_BODY_LENGTH)
        return Receipt(f"RKI-{filed_at.year}-{draw_crockford(self._random, 6)}", body + check_character(body))

    async def _file(self, story: Story, at: datetime, receipt: Receipt) -> None:
        random, case = self._random, story.case
        (identity,) = random.choices(list(IDENTITIES), list(IDENTITIES.values()))
        photos = []
        if case.sign and random.random() < PHOTO_SHARE:
            photos.append(await keep_sign(random, self._store, case.sign))
        new = NewComplaint(
            code=receipt.code,
            key=receipt.key,
            title=case.title.format(n=story.number),
            body=case.body.format(n=story.number),
            saved_at=at,
            identity_mode=identity,
            name=random.choice(cases.REPORTERS),
            phone=f"0812 0000 {random.randrange(10_000):04d}" if random.random() < 0.6 else None,
            contact_consent=True,
            happened_on=at.date(),
            place=case.place.format(n=story.number) if case.place else None,
            unit_id=self._town.units[story.unit].id,
            service_id=self._service(story),
            photos=photos,
        )
        story.filed = (await citizens.file_complaint(STRANGER, new, intention=draw_id(random))).id

    def _service(self, story: Story) -> UUID | None:
        offered = self._town.services[story.unit]
        return next(
            (service.id for service, standard in offered if standard.code == story.case.service), None
        )

    async def _take(self, story: Story, step: Step) -> None:
        assert story.filed is not None
        complaint = await Complaint.get(id=story.filed)
        call, actor, more = self._call(story, step, complaint)
        await call(actor, complaint.id, intention=draw_id(self._random), **more)

    def _call(
        self, story: Story, step: Step, complaint: Complaint
    ) -> tuple[Callable[..., Awaitable[object]], Actor, dict[str, Any]]:
        citizen, seen = replace(STRANGER, receipt_for=complaint.id), {"seen": complaint.version}
        random, staff = self._random, self._staff(story, step)
        match step.verb:
            case Verb.ADD_DETAILS:
                return citizens.add_complaint_details, citizen, {"text": cases.DETAILS, "photos": []}
            case Verb.CONFIRM:
                score, comment = random.choice((2, 3, 3, 4, 4, 4)), random.choice(cases.COMMENTS)
                more = {
                    "solved": random.choice((Solved.YES, Solved.YES, Solved.PARTLY)),
                    "score": score,
                    "comment": comment,
                }
                return citizens.confirm_complaint, citizen, more
            case Verb.REOPEN:
                return citizens.reopen_complaint, citizen, {"reason": random.choice(cases.REOPEN_REASONS)}
            case Verb.WITHDRAW:
                return citizens.withdraw_complaint, citizen, {}
            case Verb.VERIFY:
                more = {**seen, "classification": story.case.classification}
                return handling.verify_complaint, staff, more
            case Verb.ARCHIVE:
                more = {**seen, "reason": random.choice(cases.ARCHIVE_REASONS)}
                return handling.archive_complaint, staff, more
            case Verb.ASSIGN:
                unit = WRONG_UNIT if step.wrong_unit else self._desk(story)
                return handling.assign_complaint, staff, {**seen, "unit_id": self._town.units[unit].id}
            case Verb.RETURN:
                return (
                    handling.return_complaint,
                    self._crew.handlers[WRONG_UNIT],
                    {**seen, "reason": cases.RETURN_REASON},
                )
            case Verb.START:
                return handling.start_complaint, staff, seen
            case Verb.NOTE:
                return handling.note_complaint, staff, {"text": random.choice(cases.NOTES)}
            case Verb.RESPOND:
                return handling.respond_complaint, staff, {**seen, **self._answer(story)}

    def _desk(self, story: Story) -> str:
        if story.case.classification == cases.OVERSIGHT:
            return OFFICE
        return self._crew.desks.get(story.unit, story.unit) if story.unit == OFFICE else story.unit

    def _staff(self, story: Story, step: Step) -> Actor:
        is_verifiers = step.verb in (Verb.VERIFY, Verb.ASSIGN, Verb.ARCHIVE)
        if is_verifiers or story.case.classification == cases.OVERSIGHT:
            return self._crew.verifier
        return self._crew.handlers[story.unit]

    def _answer(self, story: Story) -> dict[str, Any]:
        story.answers += 1
        if story.answers > 1:
            return {"done": cases.SECOND_ANSWER}
        done, planned = story.case.done.format(n=story.number), story.case.planned
        return {"done": done, "planned": planned, "planned_by": today() + PLANNED_AHEAD if planned else None}
