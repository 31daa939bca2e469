"""Parts of views, whichever domain brings them: each for its reader, and for many at the cost of one."""

from collections.abc import Awaitable, Callable, Sequence
from dataclasses import fields
from typing import Any, NamedTuple

import pytest
from tortoise.models import Model

from server.access.actor import STRANGER, Actor, Role
from server.domains import brought
from server.kit.clock import now
from server.kit.want import NOT_WANTED, Want
from server.staff.kinds import GrantedRole
from server.staff.models import Person, RoleRequest
from server.staff.reading import person_views, power_views, staff_views
from server.staff.views import PowerView
from server.surveys.models import SurveyPeriod
from server.surveys.reading import period_views
from server.units.models import Service, ServicePoint, Unit
from server.units.reading import point_views, service_views, unit_views
from server.workdays.models import OfficeHours
from tests.support import factories, survey_factories
from tests.support.held_clock import HeldClock
from tests.support.statements import counted_statements


class Thing(NamedTuple):
    """A kind of row, how it is shown, and the paths of all its parts."""

    model: type[Model]
    show: Callable[[Actor, Sequence[Any], Want], Awaitable[Sequence[Any]]]
    paths: tuple[str, ...]

    @property
    def whole(self) -> Want:
        """Want every part."""
        return Want.of(*self.paths)


async def waiting_powers(reader: Actor, rows: Sequence[RoleRequest], want: Want) -> list[PowerView]:
    """Show what waits for a second person, with those it is for."""
    loaded = RoleRequest.filter(id__in=[row.id for row in rows]).select_related("person", "asked_by__person")
    return await power_views(reader, await loaded.order_by("id"), want)


MOST = 15
THINGS = {
    "unit": Thing(
        Unit,
        unit_views,
        (
            "parent.children",
            "services.open_period.unit",
            "service_points.officer.unit",
            "addressees",
            "children.services",
            "office_hours",
        ),
    ),
    "service": Thing(Service, service_views, ("unit.parent", "open_period.unit")),
    "service_point": Thing(ServicePoint, point_views, ("unit", "service.unit", "officer.unit")),
    "staff_member": Thing(Person, staff_views, ("unit.children",)),
    "person": Thing(Person, person_views, ("unit", "roles.unit", "requested_roles.unit", "account_state")),
    "power": Thing(RoleRequest, waiting_powers, ("unit.children",)),
    "survey_period": Thing(SurveyPeriod, period_views, ("unit.services",)),
}


async def offices(count: int, parent: Unit) -> None:
    """Make units that have something in every part."""
    for _ in range(count):
        unit = await factories.unit(parent=parent, publishes_staff=True)
        officer = await factories.person(unit, roles={Role.HANDLER: parent})
        service = await factories.service(unit)
        await factories.service_point(unit, officer=officer, service=service)
        await survey_factories.period(unit)
        await RoleRequest.create(person=officer, unit=unit, role=GrantedRole.VERIFIER, asked_at=now())
        day: dict[str, Any] = {"weekday": 0, "opens": "07:30", "closes": "15:30", "break_minutes": 30}
        await OfficeHours.create(unit_id=unit.id, valid_from="2026-01-01", **day)


@pytest.fixture
async def admin(database: None, clock: HeldClock) -> Actor:
    """Give the administrator of an office with one unit below it."""
    district = await factories.unit("Kecamatan Rangkui")
    await offices(1, district)
    return await factories.actor_with(Role.ADMIN, district)


def test_every_part_that_a_domain_brings_is_asked_for_here() -> None:
    listed = {(of, path.partition(".")[0]) for of, thing in THINGS.items() for path in thing.paths}
    assert listed == {(part.of, part.name) for part in brought("parts", "PARTS")}


@pytest.mark.parametrize("name", THINGS)
async def test_a_part_asked_for_alone_is_the_same_as_among_all(admin: Actor, name: str) -> None:
    thing = THINGS[name]
    rows = await thing.model.all().order_by("id")
    for reader in (STRANGER, admin):
        whole = await thing.show(reader, rows, thing.whole)
        for part in thing.whole.parts:
            alone = await thing.show(reader, rows, Want(parts={part: thing.whole.part(part)}))
            assert [getattr(view, part) for view in alone] == [getattr(view, part) for view in whole]
            others = {field.name for field in fields(alone[0])} & thing.whole.parts.keys() - {part}
            assert all(getattr(view, other) is NOT_WANTED for view in alone for other in others)


@pytest.mark.parametrize("name", THINGS)
async def test_thirty_things_are_shown_for_no_more_statements_than_one(admin: Actor, name: str) -> None:
    thing, costs = THINGS[name], []
    for more in (0, 29):
        await offices(more, await Unit.get(name="Kecamatan Rangkui"))
        rows = await thing.model.all()
        with counted_statements() as sent:
            await thing.show(admin, rows, thing.whole)
        costs.append(len(sent))
    assert len(rows) >= 30
    assert costs == [costs[0]] * 2
    assert costs[0] <= MOST


async def test_whoever_sees_a_thing_of_a_closed_unit_sees_whose_it_is_and_not_what_else_it_has(
    admin: Actor,
) -> None:
    closed = await factories.unit(is_active=False)
    await factories.service(closed)
    period = await survey_factories.period(closed)
    (view,) = await period_views(STRANGER, [period], Want.of("unit.services"))
    assert (view.unit.id, view.unit.is_active, view.unit.services) == (closed.id, False, ())


async def test_who_serves_at_a_counter_is_told_by_those_units_that_publish_their_staff(admin: Actor) -> None:
    (point,) = await ServicePoint.all()
    told = []
    for publishes in (True, False):
        await Unit.all().update(publishes_staff=publishes)
        views = [(await point_views(who, [point], Want.of("officer")))[0] for who in (STRANGER, admin)]
        told.append([view.officer is not None for view in views])
    assert told == [[True, True], [False, True]]
