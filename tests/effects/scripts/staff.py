"""People and their roles: entered by hand and from a file, invited, changed, and shown."""

from uuid import UUID

from server.access.actor import Role
from server.access.models import Session
from server.access.sessions import open_session
from server.live.work import work
from server.staff.models import RoleRequest
from server.units.models import Unit
from tests.effects.scripts.people import open_offices
from tests.effects.stage import Stage
from tests.support import factories

NUMBER = "198703152010012007"


async def play(stage: Stage) -> None:
    """Enter, change, import, invite; then read the lists as each role."""
    offices = await open_offices(stage)
    await stage.set()
    village, section = offices.village.id, offices.section.id
    base = f'name: "Rina Wati", titleAfter: "S.E.", position: "Kasi", unit: "{village}"'
    handler = f'{{ role: HANDLER, unit: "{village}" }}'
    new = f'input: {{ {base}, employeeNumber: "{NUMBER}", roles: [{handler}], isActive: true }}'
    made = await stage.change("admin", f"savePerson({new})")
    await stage.change("admin", f"savePerson({new})", again=True)
    await stage.change("admin", f"savePerson({new})")
    head = f'{{ role: UNIT_HEAD, unit: "{section}" }}'
    moved = f'input: {{ {base}, titleBefore: "dr.", roles: [{head}], isActive: true }}, id: "{made["id"]}"'
    await stage.change("admin", f"savePerson({moved}, seen: 1)")
    await stage.change("admin", f"savePerson({moved}, seen: 1)")
    link = await stage.change("admin", f'issueActivation(people: ["{made["id"]}"])')
    assert link["__typename"] == "ActivationSheet"
    gone = f'input: {{ {base}, roles: [], isActive: false }}, id: "{made["id"]}", seen: 2'
    await stage.change("admin", f"savePerson({gone})")
    await stage.change("admin", f'issueActivation(people: ["{made["id"]}"])')
    wrong = f'name: "", position: "", unit: "{village}", employeeNumber: "123", roles: [], isActive: true'
    await stage.change("admin", f"savePerson(input: {{ {wrong} }})")
    for who in ("citizen", "officer", "head"):
        await stage.change(who, f"savePerson({new})")
        await stage.change(who, f'issueActivation(people: ["{made["id"]}"])')
        await stage.change(who, 'importStaff(csv: "nip,nama")')
    await files(stage)
    await powerful(stage, village)
    await devices(stage)
    await stage.read("citizen", f'staff(unit: "{village}", first: 1)', 2)
    for who in ("citizen", "officer", "head", "admin"):
        await stage.read(who, f'staff(unit: "{village}")', 2)
        await stage.read(who, "viewer", 1)
        await stage.read(who, "people(first: 3)", 2)
        await stage.read(who, "myLog(first: 2)", 2)
        await stage.read(who, f'people(unit: "{village}", search: "rina")', 2)


async def powerful(stage: Stage, village: UUID) -> None:
    """Ask for powerful roles, agree and decline as those who may and may not, and read who may open what."""
    base = f'name: "Sari Wulan", position: "Kasi", unit: "{village}", isActive: true'
    both = f'{{ role: VERIFIER, unit: "{village}" }}, {{ role: ADMIN, unit: "{village}" }}'
    made = await stage.change("admin", f"savePerson(input: {{ {base}, roles: [{both}] }})")
    office = await Unit.get(code="rangkui")
    second = await factories.person(
        office, "Ibu Second", number="198701012010012008", roles={Role.ADMIN: office}
    )
    stage.actors["second"] = await factories.actor_of(second)
    waiting = {row.role.name: row.id for row in await RoleRequest.filter(person_id=made["id"])}
    for who in ("citizen", "officer", "admin", "second"):
        await stage.read(who, "powers", 2)
        await stage.change(who, f'declineRole(request: "{waiting["ADMIN"]}")')
        await stage.change(who, f'agreeToRole(request: "{waiting["VERIFIER"]}")')
        await stage.change(who, "seePowers()")
    await stage.change("second", f'agreeToRole(request: "{waiting["VERIFIER"]}")', again=True)
    await stage.change("second", f'agreeToRole(request: "{waiting["VERIFIER"]}")')
    await stage.read("officer", "powers", 2)


async def devices(stage: Stage) -> None:
    """Sign the administrator in on two devices, end the one and then all; as those who may not, too."""
    actor = stage.actors["admin"]
    assert actor.account_id
    for agent in ("Linux; Android 10 Chrome/130.0", "curl/8.5"):
        async with work(actor) as w:
            await open_session(w, actor.account_id, agent)
    await stage.set()
    session = (await Session.filter(account_id=actor.account_id, device="Chrome/Android").get()).id
    for who in ("citizen", "officer", "admin"):
        await stage.read(who, "mySessions", 1)
        await stage.change(who, f'endSessions(session: "{session}")')
    await stage.change("admin", f'endSessions(session: "{session}")', again=True)
    await stage.read("admin", "mySessions", 1)
    await stage.change("admin", "endSessions()")


async def files(stage: Stage) -> None:
    """Import a file with mistakes, then a right one."""
    heading = "nip;nama;gelar_depan;gelar_belakang;jabatan;unit;peran"
    wrong = (
        "1;Salah;;;Kasi;melintang;",
        "198705152010012011;;;;Kasi;melintang;",
        "198705152010012011;Siti;;;Kasi;nowhere;ruler",
        f"{NUMBER};Rina;;;Kasi;melintang;",
    )
    right = (
        "198705152010012012;Siti;Hj.;S.Sos.;Kasi;melintang;handler",
        "198705152010012013;Budi;;;Staf;rangkui;",
    )
    for name, lines in {"wrong": (*wrong, right[0]), "right": right}.items():
        csv = "\\n".join((heading, *lines)).replace(";", "," if name == "right" else ";")
        await stage.read("admin", f'previewStaffImport(csv: "{csv}")', 2)
        await stage.change("admin", f'importStaff(csv: "{csv}")')
