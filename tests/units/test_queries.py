"""What citizens find of the organisation."""

from server.access.actor import STRANGER, Role
from server.units.queries import (
    children_by_unit_ids,
    service_point_by_code,
    services_by_ids,
    services_page,
    unit_tree,
    units_page,
)
from tests.support import factories


async def test_pages_by_name_show_every_unit_once(database: None) -> None:
    for name in ("Pintu Air", "Asam", "Keramat", "Asam", "Bintang"):
        await factories.unit(name)
    seen, after = [], None
    while page := (await units_page(STRANGER, after=after, limit=2))[:2]:
        seen += [unit.name for unit in page]
        after = (page[-1].name, page[-1].id)
    assert seen == ["Asam", "Asam", "Bintang", "Keramat", "Pintu Air"]


async def test_a_closed_unit_and_what_it_offered_are_hidden_from_all_but_its_administrators(
    database: None,
) -> None:
    closed = await factories.unit(is_active=False)
    service, point = await factories.service(closed), await factories.service_point(closed)
    admin = await factories.actor_with(Role.ADMIN, closed)
    assert not await units_page(STRANGER, include_inactive=True, limit=9)
    assert not await services_by_ids(STRANGER, [service.id])
    assert await service_point_by_code(STRANGER, point.code) is None
    assert await units_page(admin, include_inactive=True, limit=9) == [closed]
    assert await services_by_ids(admin, [service.id]) == {service.id: service}


async def test_a_service_is_found_by_short_form_accent_and_unit(database: None) -> None:
    unit = await factories.unit("Kelurahan Melintang")
    ktp = await factories.service(unit, "Pengantar KTP-el")
    health = await factories.service(await factories.unit("Puskesmas Melintang"), "Imunisasi")
    assert await services_page(STRANGER, search="kartu tanda penduduk", limit=9) == [ktp]
    assert await services_page(STRANGER, search="lurah KTP", limit=9) == [ktp]
    assert await services_page(STRANGER, search="púskes", limit=9) == [health]
    assert await services_page(STRANGER, search="paspor", limit=9) == []


async def test_a_counter_is_found_however_its_code_is_typed(database: None) -> None:
    point = await factories.service_point(code="MLT-01")
    assert await service_point_by_code(STRANGER, " mlt-01 ") == point


async def test_the_tree_knows_lines_and_branches(database: None) -> None:
    root = await factories.unit()
    middle = await factories.unit(parent=root)
    low = await factories.unit(parent=middle)
    tree = await unit_tree()
    assert tree.line(low.id) == [low.id, middle.id, root.id]
    assert tree.below(middle.id) == {middle.id, low.id}
    assert await children_by_unit_ids(STRANGER, [root.id]) == {root.id: [middle]}
