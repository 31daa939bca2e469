"""Complaints and photos: rows, documents and things of the matrix."""

from collections.abc import Mapping
from datetime import timedelta
from typing import Any
from uuid import UUID, uuid4

from server.access.actor import SYSTEM
from server.complaints.events import ComplaintAssigned
from server.complaints.holders import key_lookup
from server.complaints.models import Complaint, TimelineEntry
from server.complaints.topics import topics_of
from server.complaints.workflow import ClockKind
from server.files.models import Attachment
from server.files.services import Files
from server.kit.clock import now, today
from server.kit.ids import random_id, short_code
from server.live.work import work
from server.units.models import Unit
from tests.permissions.patterns import (
    DOERS,
    EVERYONE,
    HANDLERS,
    HANDLERS_AND_HEAD,
    KINDS,
    NAMED,
    NOBODY,
    NOT_FOR_THE_UNIT,
    STAFF,
    THE_HOLDER,
    THEIR_LIST,
    UNIT_NOTES,
    VERIFIERS,
    WATCHERS,
    WITH_THE_UNIT,
)
from tests.permissions.world import World
from tests.support import complaint_factories

READ = {
    "fresh": NOT_FOR_THE_UNIT,
    "verified": NOT_FOR_THE_UNIT,
    "anonymous": WITH_THE_UNIT,
    "secret": WITH_THE_UNIT,
    "named": WITH_THE_UNIT,
    "oversight": NOT_FOR_THE_UNIT,
    "closed": WITH_THE_UNIT,
}
IDENTITY = {
    "fresh": NOT_FOR_THE_UNIT,
    "verified": NOT_FOR_THE_UNIT,
    "anonymous": NOBODY,
    "secret": NOT_FOR_THE_UNIT,
    "named": NAMED,
    "oversight": NOT_FOR_THE_UNIT,
    "closed": NAMED,
}
NOTES = {
    "fresh": VERIFIERS,
    "verified": VERIFIERS,
    "anonymous": UNIT_NOTES,
    "secret": UNIT_NOTES,
    "named": UNIT_NOTES,
    "oversight": VERIFIERS,
    "closed": UNIT_NOTES,
}
# Can do something to it now; the citizen of a closed one may reopen it.
DO = {
    "fresh": NOT_FOR_THE_UNIT,
    "verified": NOT_FOR_THE_UNIT,
    "anonymous": DOERS,
    "secret": DOERS,
    "named": DOERS,
    "oversight": NOT_FOR_THE_UNIT,
    "closed": DOERS,
}

COMPLAINT = (
    "id code state version title body happenedOn place identityMode verifiedAt firstResponseAt respondedAt "
    "closureReason solved reopenCount complainantHidden handlingScore resolveDueOn isOverdue cursor unit "
    "reportedUnit service "
    "submittedAt closedAt attachments timeline"
)
ENTRY = "id seq kind at text visibleToComplainant by unit"
FORWARDED = ("anonymous", "secret", "named", "oversight", "closed")
BOARD = (
    "unit days computedAt open overdue newToday closed toVerify waitingCitizen firstResponse resolution "
    "inTimeShare rows nearest recent cursor"
)
_HELD = "held: { code: $code, key: $key }"
_FILED = (
    'code: "", key: "", title: "", body: "", identityMode: ANONYMOUS, contactConsent: false, attachments: []'
)
_AT = '"2026-11-24T01:00:00.000Z"'
_KIND = "id: $KIND, seen: 0"

FIELDS: tuple[tuple[str, str, str], ...] = (
    ("ComplaintConnection", "pageInfo cursor", STAFF),
    ("ComplaintConnection", "nodes edges", THEIR_LIST),
    ("ComplaintEdge", "cursor node", THEIR_LIST),
    ("ComplaintBoard", BOARD, WATCHERS),
    ("UnitBoardRow", "unit open overdue firstResponse resolution inTimeShare", WATCHERS),
    ("DurationFigures", "n medianHours p90Hours targetWorkingDays", WATCHERS),
    ("FeedItem", "kind at complaint unit", WATCHERS),
    *((f"Complaint/{kind}", COMPLAINT, READ[kind]) for kind in KINDS),
    *((f"Complaint/{kind}", "complainant", IDENTITY[kind]) for kind in KINDS),
    *((f"Complaint/{kind}", "savedOnDeviceAt", THE_HOLDER) for kind in KINDS),
    *((f"Complaint/{kind}", "verbs", DO[kind]) for kind in KINDS),
    *((f"Complaint/{kind}", "classification", READ[kind]) for kind in KINDS if kind != "fresh"),
    *((f"Complaint/{kind}", "assignedAt", READ[kind]) for kind in FORWARDED),
    *((f"Complaint/{kind}", "deadline", READ[kind]) for kind in KINDS if kind != "closed"),
    ("Complaint/fresh", "classification assignedAt", NOBODY),
    ("Complaint/verified", "assignedAt", NOBODY),
    ("Complaint/closed", "deadline", NOBODY),
    ("Complainant/secret", "name phone", IDENTITY["secret"]),
    ("Complainant/named", "name phone", IDENTITY["named"]),
    *((f"Attachment/{kind}", "id mediaType width height sizeBytes alt", READ[kind]) for kind in KINDS),
    *((f"TimelineEntry/{kind}", ENTRY + " done planned plannedBy attachments", READ[kind]) for kind in KINDS),
    *((f"TimelineEntry/{kind}-note", ENTRY, NOTES[kind]) for kind in KINDS),
    *((f"TimelineEntry/{kind}-note", "done planned plannedBy attachments", NOBODY) for kind in KINDS),
    ("Deadline/named", "kind startsOn dueOn workingDays workingDaysLeft isOverdue days", READ["named"]),
    ("CountedDay/named", "on counts number why whyEn", READ["named"]),
)
QUERIES: tuple[tuple[str, str], ...] = (
    ("complaints", STAFF),
    ("complaintBoard", WATCHERS),
    ("trackedComplaint", THE_HOLDER),
    *((f"complaint/{kind}", READ[kind]) for kind in KINDS),
)
MUTATIONS: tuple[tuple[str, str], ...] = (
    ("fileComplaint", EVERYONE + " all"),
    ("addComplaintDetails confirmComplaint reopenComplaint withdrawComplaint", THE_HOLDER + " -"),
    ("verifyComplaint/fresh archiveComplaint/fresh noteComplaint/fresh", VERIFIERS + " -"),
    ("assignComplaint/verified noteComplaint/oversight assignComplaint/oversight", VERIFIERS + " -"),
    ("startComplaint/oversight respondComplaint/oversight", VERIFIERS + " -"),
    ("returnComplaint/oversight returnComplaint/verified", NOBODY + " -"),
    ("assignComplaint/named noteComplaint/named", UNIT_NOTES + " -"),
    ("startComplaint/named respondComplaint/named", HANDLERS + " -"),
    ("returnComplaint/named", HANDLERS_AND_HEAD + " -"),
    ("verifyComplaint/named archiveComplaint/named", VERIFIERS + " -"),
)
SUBSCRIPTIONS = tuple((f"timeline/{kind}", READ[kind]) for kind in KINDS)
COMMANDS: tuple[tuple[str, str], ...] = (("auto_close_complaints", EVERYONE + " all"),)
SECRETS: tuple[tuple[str, str], ...] = (
    *((f"body/{kind}", READ[kind]) for kind in KINDS),
    *((f"title/{kind}", READ[kind]) for kind in KINDS),
    *((f"details/{kind}", READ[kind]) for kind in KINDS),
    *((f"note/{kind}", NOTES[kind]) for kind in KINDS),
    *((f"name/{kind}", IDENTITY[kind]) for kind in KINDS),
    *((f"phone/{kind}", IDENTITY[kind]) for kind in KINDS),
    ("key", NOBODY),
)
READS = {
    "complaints": "complaints(unit: $unit, first: 100)",
    "complaintBoard": "complaintBoard(unit: $unit)",
    "trackedComplaint": "trackedComplaint(code: $code, key: $key)",
    **{f"complaint/{kind}": f"complaint(id: ${kind})" for kind in KINDS},
}
CASES = {
    "ComplaintConnection": "complaints:",
    "ComplaintEdge": "complaints:edges",
    "ComplaintBoard": "complaintBoard:",
    "UnitBoardRow": "complaintBoard:rows",
    "DurationFigures": "complaintBoard:firstResponse",
    "FeedItem": "complaintBoard:recent",
    "Deadline/named": "complaint/named:deadline",
    "CountedDay/named": "complaint/named:deadline.days",
    "Complainant/secret": "complaint/secret:complainant",
    "Complainant/named": "complaint/named:complainant",
    **{f"Complaint/{kind}": f"complaint/{kind}:" for kind in KINDS},
    **{f"Attachment/{kind}": f"complaint/{kind}:attachments" for kind in KINDS},
    **{f"TimelineEntry/{kind}": f"complaint/{kind}:timeline" for kind in KINDS},
    **{f"TimelineEntry/{kind}-note": f"complaint/{kind}:timeline?NOTED" for kind in KINDS},
}
CHANGES = {
    "fileComplaint": f"input: {{ {_FILED}, savedAt: {_AT} }}",
    "addComplaintDetails": f'{_HELD}, text: "", attachments: []',
    "confirmComplaint": f"{_HELD}, input: {{ solved: YES, score: 9 }}",
    "reopenComplaint": f'{_HELD}, reason: ""',
    "withdrawComplaint": _HELD,
    "verifyComplaint": f"{_KIND}, classification: ASPIRATION",
    "assignComplaint": f'{_KIND}, unit: $unit, reason: "x"',
    "returnComplaint": f'{_KIND}, reason: ""',
    "startComplaint": _KIND,
    "respondComplaint": f'{_KIND}, done: "", attachments: []',
    "noteComplaint": 'id: $KIND, text: ""',
    "archiveComplaint": f'{_KIND}, reason: ""',
}
PHOTOS = READ
STREAMS = {"timeline": "complaint: $KIND"}


STATES = {"fresh": "submitted", "verified": "submitted", "closed": "closed"}
MODES = {"anonymous": "anonymous", "secret": "secret"}


async def fill(world: World, place: str, unit: Unit) -> None:
    """Give a place a complaint of every kind, each with a history, a note and a photo."""
    for kind in KINDS:
        await _complaint(world, kind, place, unit)


async def _complaint(world: World, kind: str, place: str, unit: Unit) -> None:
    # A row of its own: each kind has a value in each column, so that there is something to be seen or hidden.
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
