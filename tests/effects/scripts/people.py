"""Who acts: a district office with a village office and a section, and somebody for each role."""

from dataclasses import dataclass

from server.access.actor import Role
from server.units.kinds import UnitKind
from server.units.models import Service, Unit
from tests.effects.stage import Stage
from tests.support import factories


@dataclass
class Offices:
    """The units and the one service."""

    district: Unit
    village: Unit
    section: Unit
    service: Service


async def open_offices(stage: Stage) -> Offices:
    """Make the offices and everyone in them; the roles are held in the district office."""
    district = await factories.unit("Kecamatan Rangkui", code="rangkui", short_name="Rangkui")
    village = await factories.unit(
        "Kelurahan Melintang", parent=district, code="melintang", short_name="Melintang", publishes_staff=True
    )
    section = await factories.unit(
        "Seksi Pelayanan", parent=village, code="pelayanan", short_name="Pelayanan", kind=UnitKind.SECTION
    )
    service = await factories.service(
        village,
        "Surat domisili",
        code="domisili",
        name_en="Proof of address",
        keywords=["domisili", "alamat"],
    )
    roles = {"officer": None, "handler": Role.HANDLER, "verifier": Role.VERIFIER, "head": Role.UNIT_HEAD}
    roles |= {"evaluator": Role.EVALUATOR, "admin": Role.ADMIN}
    for number, (name, role) in enumerate(roles.items(), 1):
        person = await factories.person(
            village if name == "officer" else district,
            f"Ibu {name.title()}",
            number=f"19870101201001200{number}",
            position="Pelaksana",
            roles={role: village if name in ("handler", "head") else district} if role else {},
        )
        stage.actors[name] = await factories.actor_of(person)
    return Offices(district, village, section, service)
