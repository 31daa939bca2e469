"""Whoever asks sees themselves, and administrators what is wrong with their installation."""

from server.access.actor import STRANGER, Actor, Role
from server.access.blindness import blindness
from server.kit.messages import Language
from server.kit.want import Want
from server.staff.viewer import viewer
from tests.support import factories
from tests.support.held_clock import HeldClock

ALL = Want(Language.ID, {})


async def told(reader: Actor) -> bool | None:
    """Give what somebody is told about the limits."""
    return (await viewer(reader, ALL)).limits_blind


async def test_administrators_alone_are_told_that_limits_are_blind(database: None, clock: HeldClock) -> None:
    unit = await factories.unit("Kecamatan Rangkui")
    people = [await factories.actor_with(role, unit) for role in (Role.ADMIN, Role.UNIT_HEAD)]
    blindness.forget()
    assert [await told(each) for each in (*people, STRANGER)] == [False, None, None]
    blindness.notice()
    assert [await told(each) for each in (*people, STRANGER)] == [True, None, None]
    blindness.forget()
