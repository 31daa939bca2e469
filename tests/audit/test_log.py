"""What is done with power stands in one chain, which tampering breaks and erasing a person does not."""

import asyncio
import json
from contextlib import suppress
from uuid import UUID, uuid4

import pytest
from tortoise import connections

from server.access.actor import SYSTEM, Actor, Role
from server.audit.heads import heads_file, sign
from server.audit.kinds import Act
from server.audit.models import AuditEntry, AuditHead
from server.audit.services import Done, record, references, unlink
from server.audit.verifying import verify
from server.complaints.kinds import IdentityMode
from server.complaints.seen import note
from server.kit.trouble import Trouble
from server.live.work import work
from server.settings import Settings
from server.staff.models import Account
from server.staff.services import PersonDraft, save_person
from tests.support import complaint_factories as make
from tests.support import factories

TRIGGERS = {
    "sqlite": ('DROP TRIGGER "audit_entries_no_update"', 'DROP TRIGGER "audit_entries_no_delete"'),
    "postgres": ('ALTER TABLE "audit_entries" DISABLE TRIGGER USER',),
}


async def run(statement: str) -> None:
    """Run a statement past everything, as somebody with the database in hand can."""
    await connections.get("default").execute_query(statement)


async def tampered(*statements: str) -> None:
    """Take the guards of the log away and change it."""
    dialect = connections.get("default").capabilities.dialect
    for statement in (*TRIGGERS[dialect], *statements):
        await run(statement)


async def fill(count: int, actor: Actor = SYSTEM) -> None:
    """Write so many entries."""
    for number in range(count):
        async with work(actor) as w:
            await record(
                w, Done(Act.UNIT_SAVED, about=actor.account_id, words={"unit": str(UUID(int=number))})
            )


async def acts_about(account_id: UUID | None) -> list[str]:
    """Give what the log holds of an account, in order."""
    names = await references([account_id])
    return [row.act.value for row in await AuditEntry.filter(about=names[account_id]).order_by("seq")]


async def test_roles_given_and_taken_and_a_closed_account_are_in_the_log(
    database: None, settings: Settings
) -> None:
    unit = await factories.unit()
    admin = await factories.actor_with(Role.ADMIN, unit)
    draft = PersonDraft("Ayu Lestari", "Kasi", unit.id, roles=[(Role.HANDLER, unit.id)])
    person = await save_person(admin, draft, intention=uuid4())
    leaves = PersonDraft("Ayu Lestari", "Kasi", unit.id, is_active=False)
    await save_person(admin, leaves, person_id=person.id, seen=1, intention=uuid4())
    account = await Account.get(person_id=person.id)
    assert await acts_about(account.id) == ["role_given", "account_opened", "role_taken", "account_closed"]
    given = await AuditEntry.get(seq=1)
    assert json.loads(given.detail) == {"role": "handler", "unit": str(unit.id)}
    assert given.actor == (await references([admin.account_id]))[admin.account_id]
    assert await verify(settings) == (4, [])


async def test_each_opening_of_a_name_is_in_the_log_without_the_name(database: None) -> None:
    town = await make.town()
    row = await make.filed(identity_mode=IdentityMode.NAMED, name="Siti Aminah")
    for _ in range(2):
        await note(town.verifier, [row.id])
    entries = await AuditEntry.filter(act=Act.NAME_OPENED).values()
    assert len(entries) == 2
    shown = str(entries)
    assert [
        word for word in ("Siti", str(row.id), str(town.verifier.account_id), row.code) if word in shown
    ] == []


async def test_eight_writers_make_one_chain(database: None, settings: Settings) -> None:
    writers = [await factories.actor_of(await factories.person()) for _ in range(8)]
    await asyncio.gather(*(fill(12, writer) for writer in writers))
    assert await verify(settings) == (96, [])


async def test_what_is_undone_leaves_no_gap(database: None, settings: Settings) -> None:
    await fill(1)
    with suppress(ZeroDivisionError):
        async with work(SYSTEM) as w:
            await record(w, Done(Act.UNIT_SAVED))
            raise ZeroDivisionError
    await fill(1)
    assert await verify(settings) == (2, [])


@pytest.mark.asvs("16.4.2")
@pytest.mark.parametrize(
    ("statement", "seq"),
    [
        ("UPDATE audit_entries SET about = NULL, actor = NULL, at = '2026-11-25' WHERE seq = 4", 4),
        ("DELETE FROM audit_entries WHERE seq = 4", 4),
        (
            "UPDATE audit_entries SET seq = CASE seq WHEN 4 THEN -6 ELSE -4 END WHERE seq IN (4, 6);"
            "UPDATE audit_entries SET seq = -seq WHERE seq < 0",
            4,
        ),
        ("DELETE FROM audit_entries WHERE seq > 7", 7),
        (
            "INSERT INTO audit_entries SELECT 11, at, act, actor, about, subject, detail, previous, mac "
            "FROM audit_entries WHERE seq = 10",
            11,
        ),
    ],
)
async def test_tampering_with_the_database_is_found(
    database: None, settings: Settings, statement: str, seq: int
) -> None:
    await fill(10)
    assert await verify(settings) == (10, [])
    await tampered(*statement.split(";"))
    _, found = await verify(settings)
    assert found[0].seq == seq


async def test_an_old_copy_of_the_database_is_found_by_the_signed_head(
    database: None, settings: Settings
) -> None:
    await fill(3)
    old = await AuditHead.get(id=1)
    await fill(2)
    assert await sign(settings) == 1
    await tampered("DELETE FROM audit_entries WHERE seq > 3")
    await run(f"UPDATE audit_head SET seq = 3, hash = '{old.hash}', mac = '{old.mac}'")
    _, [finding] = await verify(settings)
    assert (finding.seq, "an old copy" in finding.wrong) == (0, True)
    # It goes on being used, and the file still tells.
    await fill(9)
    with pytest.raises(Trouble, match="not the one that was signed"):
        await sign(settings)


async def test_each_day_has_one_signed_head_and_the_last_one_is_the_newest(
    database: None, settings: Settings
) -> None:
    for _ in range(2):
        await fill(2)
        assert (await sign(settings), await sign(settings)) == (1, 0)
    [line] = heads_file(settings).read_text().splitlines()
    assert json.loads(line)["seq"] == 4


async def test_a_file_of_heads_cut_in_the_middle_is_told_in_a_sentence(
    database: None, settings: Settings
) -> None:
    await fill(1)
    await sign(settings)
    whole = heads_file(settings).read_text()
    heads_file(settings).write_text(whole + whole[:70])
    with pytest.raises(Trouble, match="is cut off or damaged in line 2"):
        await verify(settings)
    await fill(1)
    with pytest.raises(Trouble, match="line 2"):
        await sign(settings)
    assert heads_file(settings).read_text() == whole + whole[:70]


async def test_erasing_a_person_keeps_the_chain_and_forgets_whose_entries_they_are(
    database: None, settings: Settings
) -> None:
    actor = await factories.actor_of(await factories.person())
    assert actor.account_id
    await fill(3, actor)
    name = (await references([actor.account_id]))[actor.account_id]
    async with work(SYSTEM) as w:
        await unlink(w, actor.account_id)
    await fill(1, actor)
    assert await verify(settings) == (4, [])
    assert await AuditEntry.filter(about=name).count() == 3
    assert await acts_about(actor.account_id) == ["unit_saved"]
