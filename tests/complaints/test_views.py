"""One view of a complaint for each reader: parts, hours and names, whatever the view is made for."""

from collections.abc import Callable
from dataclasses import fields
from itertools import product
from typing import Any
from uuid import uuid4

import pytest

from server.access.actor import SYSTEM, Actor
from server.complaints import citizens, handling, reading
from server.complaints.board_view import board_view
from server.complaints.kinds import Solved
from server.complaints.models import Complaint
from server.complaints.reading import complaint_views
from server.complaints.views import ComplaintView
from server.files.services import Files
from server.kit.clock import local_date
from server.kit.messages import Language
from server.kit.refusals import Invalid, NotFound
from server.kit.want import Want
from server.live.models import Event
from server.settings import Settings
from server.units.models import Unit
from tests.support import complaint_factories as make
from tests.support import factories
from tests.support.held_clock import HeldClock
from tests.support.statements import counted_statements

PARTS = (
    "unit",
    "reported_unit",
    "service",
    "complainant",
    "deadline.days",
    "resolve_due_on",
    "is_overdue",
    "timeline.by",
    "timeline.unit",
    "timeline.attachments",
    "attachments",
    "verbs",
)
EVERYTHING = Want.of(*PARTS)


async def shown(reader: Actor, row: Complaint, want: Want = EVERYTHING) -> ComplaintView:
    """Give a complaint as a reader sees it."""
    view = await reading.complaint(reader, row.id, want)
    assert view
    return view


def left_out(view: Any) -> set[str]:
    """Name the parts of a view that were not wanted."""
    return {f.name for f in fields(view) if repr(getattr(view, f.name)) == "NOT_WANTED"}


@pytest.fixture
async def case(database: None, clock: HeldClock, settings: Settings) -> tuple[make.Town, Complaint]:
    """Give a complaint that has something in every part, closed by its citizen at an hour of their own."""
    town, photo = await make.town(), uuid4()
    service = await factories.service(town.village)
    await Files(settings).add_photo(photo, make.jpeg())
    named: dict[str, Any] = {"identity_mode": "named", "name": "Siti Aminah", "photos": [photo]}
    row = await make.responded(town, unit_id=town.village.id, service_id=service.id, **named)
    await handling.note_complaint(town.handler, row.id, text="Dicek.", intention=uuid4())
    clock.advance(hours=3)
    row = await citizens.confirm_complaint(make.citizen_of(row), row.id, solved=Solved.YES, intention=uuid4())
    return town, row


async def test_a_part_asked_for_alone_is_the_same_as_among_all(case: tuple[make.Town, Complaint]) -> None:
    town, row = case
    for reader in (make.citizen_of(row), town.handler, town.verifier):
        whole = await shown(reader, row)
        for path in PARTS:
            name, _, below = path.partition(".")
            alone, among = getattr(await shown(reader, row, Want.of(path)), name), getattr(whole, name)
            if below and among:
                pairs = zip(
                    *(each if isinstance(each, tuple) else (each,) for each in (alone, among)), strict=True
                )
                assert all(getattr(one, below) == getattr(other, below) for one, other in pairs), path
            else:
                assert alone == among, path


async def test_every_part_of_a_view_is_known_here(case: tuple[make.Town, Complaint]) -> None:
    town, row = case
    bare, whole = await shown(town.verifier, row, Want()), await shown(town.verifier, row)
    assert left_out(bare) == {path.partition(".")[0] for path in PARTS}
    assert set().union(*map(left_out, (whole, *whole.timeline, *whole.attachments))) == set()


async def test_a_part_nobody_wanted_is_never_taken_for_an_empty_one(
    case: tuple[make.Town, Complaint],
) -> None:
    view = await shown(case[0].handler, case[1], Want())
    uses: tuple[Callable[[Any], Any], ...] = (bool, list, len, lambda part: part.name)
    for use, part in product(uses, (view.timeline, view.complainant)):
        with pytest.raises(LookupError):
            use(part)


async def test_staff_are_told_the_day_and_the_citizen_the_instant_of_what_the_citizen_did(
    case: tuple[make.Town, Complaint],
) -> None:
    town, row = case
    own, theirs = await shown(make.citizen_of(row), row), await shown(town.verifier, row)
    assert (own.submitted_at, own.closed_at, own.saved_on_device_at) == (
        row.submitted_at,
        row.closed_at,
        row.saved_at,
    )
    midnight = make.at(str(local_date(row.submitted_at)), 0)
    assert (theirs.submitted_at, theirs.closed_at, theirs.saved_on_device_at) == (midnight, midnight, None)
    hours = {line.kind: line.at != midnight for line in theirs.timeline}
    assert {kind for kind, exact in hours.items() if not exact} == {"submitted", "confirmed"}


async def test_a_closing_by_the_office_keeps_its_hour(database: None, clock: HeldClock) -> None:
    town = await make.town()
    row = await make.filed()
    row = await handling.archive_complaint(
        town.verifier, row.id, seen=row.version, reason="Bukan urusan kecamatan.", intention=uuid4()
    )
    assert (await shown(town.verifier, row)).closed_at == row.closed_at


async def test_no_receipt_but_its_own_opens_the_hours_of_a_complaint(
    case: tuple[make.Town, Complaint],
) -> None:
    _, row = case
    for reader in (SYSTEM, Actor(receipt_for=uuid4())):
        (view,) = await complaint_views(reader, [row], EVERYTHING, "")
        assert view.submitted_at != row.submitted_at
        assert (view.saved_on_device_at, view.complainant) == (None, None)
        assert (view.timeline, view.attachments, view.verbs) == ((), (), ())


async def test_only_a_name_that_was_wanted_and_shown_is_noted(case: tuple[make.Town, Complaint]) -> None:
    town, row = case
    secret = await make.assigned(town, identity_mode="secret", name="Budi")
    await complaint_views(town.handler, [row, secret], EVERYTHING, "")
    await complaint_views(town.verifier, [row, secret], Want.of("timeline.by"), "")
    await complaint_views(make.citizen_of(row), [row], EVERYTHING, "")
    noted = [(event.subject_id, event.actor_id) for event in await Event.filter(kind="complainant.seen")]
    assert noted == [(row.id, town.handler.account_id)]


async def test_words_are_in_the_language_that_is_wanted(case: tuple[make.Town, Complaint]) -> None:
    town, row = case
    view = await shown(town.handler, row, Want.of(*PARTS, language=Language.EN))
    assert [line.by for line in view.timeline][:2] == ["Citizen", "Pelaksana, Verification team"]
    assert [photo.alt for photo in view.attachments] == ["Photo 1 of 1 by the reporter"]


async def test_a_unit_that_closed_still_signs_what_it_did(case: tuple[make.Town, Complaint]) -> None:
    town, row = case
    await Unit.filter(id=town.village.id).update(is_active=False)
    answer = next(line for line in (await shown(make.citizen_of(row), row)).timeline if line.done)
    assert (answer.by, answer.unit) == ("Kelurahan Melintang", None)


async def test_thirty_complaints_cost_no_more_statements_than_one(
    case: tuple[make.Town, Complaint],
) -> None:
    town, row = case
    rows = [row] + [await make.assigned(town) for _ in range(29)]
    costs = []
    for some in (rows[:1], rows):
        with counted_statements() as sent:
            await complaint_views(town.verifier, some, EVERYTHING, "")
        costs.append(len(sent))
    assert costs == [costs[0]] * 2
    assert costs[0] <= 8


async def test_the_board_tells_the_day_of_what_citizens_did_and_the_instant_of_the_rest(
    case: tuple[make.Town, Complaint],
) -> None:
    town, row = case
    board = await board_view(town.verifier, town.district.id, 90, Want.of("recent.unit"))
    assert board
    midnight = make.at(str(local_date(row.submitted_at)), 0)
    assert {item.kind: item.at == midnight for item in board.recent} == {
        "complaint.filed": True,
        "complaint.verified": False,
        "complaint.assigned": False,
        "complaint.responded": False,
        "complaint.noted": False,
        "complaint.confirmed": True,
    }
    assert {item.unit and item.unit.id for item in board.recent} == {town.district.id, town.village.id}


async def test_whoever_sends_anothers_intention_again_gets_no_complaint(database: None) -> None:
    await make.town()
    new, other = make.draft(), make.draft()
    row = await make.filed(new)
    assert (await reading.filed(row, new.code, new.key, Want())).id == row.id
    for code, key in ((other.code, other.key), (new.code, other.key), (new.code, "")):
        with pytest.raises(NotFound):
            await reading.filed(row, code, key, Want())


@pytest.mark.parametrize("days", [0, 367])
async def test_a_board_over_no_days_or_too_many_is_refused_to_everyone(database: None, days: int) -> None:
    town = await make.town()
    for reader in (town.verifier, Actor()):
        with pytest.raises(Invalid, match="days"):
            await board_view(reader, town.district.id, days, Want())
