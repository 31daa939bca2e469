"""Units, services and counters: made, changed, closed, and found."""

from tests.effects.scripts.people import open_offices
from tests.effects.stage import Stage

UNIT = 'code: "asam", name: "Kelurahan Asam", shortName: "Asam", kind: VILLAGE_OFFICE, publishesStaff: false'
ADDRESS = 'address: "Jl. Asam 1", phone: "0717 421-000", postcode: "33136", regionCode: "19.71.04.1002"'
STANDARD = (
    'nameEn: "Certificate", keywords: ["surat", "Usaha "], requirements: "KTP", procedure: "Loket 1", '
    'timePromise: "1 hari", feeRupiah: 5000, product: "Surat", complaintChannel: "Loket"'
)


async def play(stage: Stage) -> None:
    """Make one of each, change it, clash, and read the directory as everyone sees it."""
    offices = await open_offices(stage)
    await stage.set()
    parent = f'parent: "{offices.district.id}"'
    await stage.change("admin", f"saveUnit(input: {{ {UNIT}, {parent}, isActive: true }})")
    unit = await stage.change("admin", f"saveUnit(input: {{ {UNIT}, {parent}, isActive: true }})", again=True)
    whole = f'input: {{ {UNIT}, {parent}, {ADDRESS}, isActive: true }}, id: "{unit["id"]}"'
    await stage.change("admin", f"saveUnit({whole}, seen: 1)")
    await stage.change("admin", f"saveUnit({whole}, seen: 1)")
    under_itself = f'{UNIT}, parent: "{offices.section.id}", isActive: true'
    await stage.change("admin", f'saveUnit(input: {{ {under_itself} }}, id: "{offices.village.id}", seen: 1)')
    await stage.change("admin", f"saveUnit(input: {{ {UNIT}, {parent}, isActive: true }})")
    service = f'unit: "{unit["id"]}", code: "usaha", name: "Surat usaha"'
    made = await stage.change("admin", f"saveService(input: {{ {service}, keywords: [], isActive: true }})")
    filled = f'input: {{ {service}, {STANDARD}, isActive: false }}, id: "{made["id"]}"'
    await stage.change("admin", f"saveService({filled}, seen: 1)")
    await stage.change("admin", f"saveService({filled}, seen: 9)")
    point = f'unit: "{offices.village.id}", name: "Loket 1", isActive: true'
    counter = await stage.change("admin", f"saveServicePoint(input: {{ {point} }})")
    officer = f'officer: "{stage.actors["officer"].person_id}", service: "{offices.service.id}"'
    await stage.change(
        "admin",
        f'saveServicePoint(input: {{ {point}, code: "LOK1", {officer} }}, id: "{counter["id"]}", seen: 1)',
    )
    await stage.change("admin", f'saveServicePoint(input: {{ {point}, code: "LOK1" }})')
    stranger_there = f'unit: "{unit["id"]}", name: "Loket 2", {officer}, isActive: true'
    await stage.change("admin", f"saveServicePoint(input: {{ {stranger_there} }})")
    for who in ("citizen", "head", "verifier"):
        await stage.change(who, f"saveUnit(input: {{ {UNIT}, {parent}, isActive: true }})")
        await stage.change(who, f"saveService(input: {{ {service}, keywords: [], isActive: true }})")
        await stage.change(who, f"saveServicePoint(input: {{ {point} }})")
    await look(stage, str(unit["id"]), str(made["id"]))
    closed = f'input: {{ {UNIT}, {parent}, isActive: false }}, id: "{unit["id"]}", seen: 2'
    await stage.change("admin", f"saveUnit({closed})")
    await look(stage, str(unit["id"]), str(made["id"]))
    await stage.read("citizen", 'servicePoint(code: "lok1")')
    await stage.read("admin", 'servicePoint(code: "LOK1")')
    await stage.read("citizen", 'servicePoint(code: "LOK2")')


async def look(stage: Stage, unit: str, service: str) -> None:
    """Read the directory as somebody from the street and as the administrator."""
    for who in ("citizen", "admin"):
        await stage.read(who, f'unit(id: "{unit}")', 1)
        await stage.read(who, f'service(id: "{service}")', 1)
        await stage.read(who, "units(includeInactive: true)", 2)
        await stage.read(who, 'units(first: 2, search: "kelurahan")', 2)
        await stage.read(who, "units(kind: SECTION)", 2)
        await stage.read(who, 'services(includeInactive: true, search: "surat")', 2)
        await stage.read(who, f'services(unit: "{unit}", first: 1)', 2)
    await stage.read("citizen", 'unit(code: "melintang")', 1)
