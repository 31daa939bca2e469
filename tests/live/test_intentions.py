"""An intention is carried out once, whatever becomes of the function that carries it out."""

from uuid import UUID, uuid4

import pytest

from server.access.actor import STRANGER, Actor
from server.kit.refusals import NotFound
from server.live.intentions import once
from server.live.work import work
from server.units.models import Unit
from tests.support import factories


@once("found_unit", Unit)
async def found_unit(actor: Actor, name: str, *, intention: UUID) -> Unit:
    """Make a unit of a name."""
    async with work(actor) as w:
        row = await w.add(Unit(code=name, name=name, short_name=name, kind="section"))
        w.done(found_unit.verb, intention, row.id)
    return row


@once("found_unit", Unit)
async def set_up_unit(actor: Actor, name: str, *, intention: UUID) -> Unit:
    """Do the same under another name, as a later release may."""
    return await found_unit(actor, name, intention=intention)


async def test_a_renamed_function_answers_what_was_done_under_its_old_name(database: None) -> None:
    intention = uuid4()
    first = await found_unit(STRANGER, "loket-baru", intention=intention)
    assert (await set_up_unit(STRANGER, "loket-baru", intention=intention)).id == first.id
    assert await Unit.filter(code="loket-baru").count() == 1


async def test_an_intention_of_somebody_else_is_not_found(database: None) -> None:
    intention = uuid4()
    await found_unit(STRANGER, "loket-baru", intention=intention)
    somebody = await factories.actor_of(await factories.person())
    with pytest.raises(NotFound):
        await found_unit(somebody, "loket-lain", intention=intention)
