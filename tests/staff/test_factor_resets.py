"""Lost factors are taken away by two: whoever asks is never the one who agrees."""

from uuid import uuid4

import pytest

from server.access.actor import Actor, Role
from server.access.models import Session
from server.access.sessions import open_session
from server.audit.models import AuditEntry
from server.kit.refusals import NotAllowed, NotFound
from server.live.work import work
from server.staff.actors import actor_for_person
from server.staff.factor_resets import answer_reset, ask_reset, waiting_resets
from server.staff.models import Account, Factor, FactorReset, Person
from server.staff.powers import new_powers
from server.units.models import Unit
from tests.support import factories


@pytest.fixture
async def top(database: None) -> Unit:
    """Give the topmost unit."""
    return await factories.unit()


@pytest.fixture
async def head(top: Unit) -> Person:
    """Give the head of the topmost unit, who has a factor and is signed in."""
    person = await factories.person(top, roles={Role.UNIT_HEAD: top})
    account = await Account.get(person_id=person.id)
    await factories.app_of(account.id)
    async with work(await factories.actor_of(person)) as w:
        await open_session(w, account.id, "", proven=True)
    return person


async def asked(actor: Actor, person: Person) -> FactorReset:
    await ask_reset(actor, person.id)
    return await FactorReset.get(person_id=person.id)


async def test_two_take_all_factors_away_which_ends_every_session_and_is_logged(
    top: Unit, head: Person
) -> None:
    asker, second = [await factories.actor_with(Role.ADMIN, top) for _ in range(2)]
    row = await asked(asker, head)
    assert (await Factor.all().count(), await Session.filter(ended_at=None).count()) == (1, 1)
    assert [each.id for each in await waiting_resets(second)] == [row.id]
    await answer_reset(second, row.id, agrees=True)
    assert not await Factor.exists()
    assert not await Session.filter(ended_at=None).exists()
    assert [entry.act async for entry in AuditEntry.all().order_by("seq")] == ["reset_asked", "factors_reset"]
    assert (await Account.get(person_id=head.id)).factors_reset_at


async def test_whoever_asked_and_whose_they_are_do_not_agree(top: Unit, head: Person) -> None:
    asker = await factories.actor_with(Role.ADMIN, top)
    row = await asked(asker, head)
    for actor in (asker, await actor_for_person(head.id), await factories.actor_with(Role.HANDLER, top)):
        with pytest.raises((NotAllowed, NotFound)):
            await answer_reset(actor, row.id, agrees=True)
        assert await waiting_resets(actor) == []
    assert await Factor.exists()


async def test_what_was_declined_is_gone_and_the_factors_stay(top: Unit, head: Person) -> None:
    asker, second = [await factories.actor_with(Role.ADMIN, top) for _ in range(2)]
    row = await asked(asker, head)
    await ask_reset(asker, head.id)
    await answer_reset(second, row.id, agrees=False)
    with pytest.raises(NotFound):
        await answer_reset(second, row.id, agrees=True)
    assert await Factor.exists()
    assert [entry.act async for entry in AuditEntry.all().order_by("seq")] == [
        "reset_asked",
        "reset_declined",
    ]


async def test_nobody_asks_for_whom_they_do_not_administer_nor_for_themselves(
    top: Unit, head: Person
) -> None:
    low = await factories.unit(parent=top)
    deputy = await factories.person(low, roles={Role.VERIFIER: top})
    await factories.app_of((await Account.get(person_id=deputy.id)).id)
    village = await factories.actor_with(Role.ADMIN, low)
    admin = await factories.actor_with(Role.ADMIN, top)
    for actor, person_id in (
        (village, head.id),
        (village, deputy.id),
        (admin, admin.person_id),
        (admin, uuid4()),
    ):
        with pytest.raises((NotAllowed, NotFound)):
            await ask_reset(actor, person_id or uuid4())
    row = await asked(admin, deputy)
    # Of the village alone, and no second person for what the deputy holds in the district.
    with pytest.raises(NotAllowed):
        await answer_reset(village, row.id, agrees=True)


async def test_the_second_person_and_the_owner_are_told(top: Unit, head: Person) -> None:
    asker, second = [await factories.actor_with(Role.ADMIN, top) for _ in range(2)]
    before = [await new_powers(actor) for actor in (asker, second, await actor_for_person(head.id))]
    await asked(asker, head)
    told = [await new_powers(actor) for actor in (asker, second, await actor_for_person(head.id))]
    assert [after - was for after, was in zip(told, before, strict=True)] == [0, 1, 1]
