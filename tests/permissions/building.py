"""Build the world of the matrix: four offices with a thing of every kind in each, and everyone who may ask."""

from dataclasses import replace

from server.access.actor import STRANGER, SYSTEM, Actor
from server.kit.clock import now
from server.settings import Settings
from tests.permissions.domains import DOMAINS, staff, units, workdays
from tests.permissions.world import World
from tests.support import complaint_factories, factories


async def build(settings: Settings) -> World:
    """Make the whole world."""
    world = World(settings)
    city = await factories.unit("Kota")
    district = await units.office("above", city)
    own = await units.office("own", district)
    offices = {
        "above": district,
        "own": own,
        "below": await units.office("below", own),
        "sibling": await units.office("sibling", district),
    }
    published = await units.office("published", city, publishes_staff=True)
    officer = await factories.person(published, "Terbuka", position="Kasi")
    counter = await factories.service_point(
        published, officer=officer, service=await factories.service(published)
    )
    people = await staff.readers(world, own)
    for place in offices:
        world.places[place] = {"published": str(published.id), "publishedPoint": counter.code}
    for domain in DOMAINS:
        for place, office in offices.items():
            await domain.fill(world, place, office)
    await factories.unit("Bagian bawah", parent=offices["below"])
    await factories.unit("Bagian samping", parent=offices["sibling"])
    await workdays.christmas()
    # Their reach is known once the tree stands.
    for name, person in people.items():
        # As one who came with a session, which ends some day.
        world.actors[name] = replace(await factories.actor_of(person), session_ends_at=now())
    elsewhere = await complaint_factories.filed(unit_id=published.id)
    world.actors |= {"stranger": STRANGER, "wrong": Actor(receipt_for=elsewhere.id), "system": SYSTEM}
    return world
