"""The units of the demonstration town. Codes and names of the urban villages are real, addresses are not.

kelurahan.csv: region codes of Kemendagri from idn-area-data 4.0.1 (Open Database License 1.0), post codes from
areaid 1.1.2 (MIT). Gajah Mada has no post code in either source.
"""

import csv
from dataclasses import dataclass
from pathlib import Path

from server.units.kinds import UnitKind

KELURAHAN_FILE = Path(__file__).with_name("kelurahan.csv")
OFFICE = "rangkui"
HEALTH_CENTER = "puskesmas-melintang"
HEALTH_POST = "pustu-melintang"


@dataclass(frozen=True)
class Place:
    """A unit. sign: the letters its counters' codes begin with; counters: what stands on their signs."""

    code: str
    name: str
    short_name: str
    kind: UnitKind
    parent: str | None = OFFICE
    street: str = ""
    region_code: str = ""
    postcode: str = ""
    sign: str = ""
    counters: tuple[str, ...] = ()
    publishes_staff: bool = False


VILLAGE_SIGNS = {
    "Pintu Air": "PA",
    "Bintang": "BT",
    "Masjid Jamik": "MJ",
    "Asam": "AS",
    "Melintang": "ML",
    "Parit Lalang": "PL",
    "Keramat": "KR",
    "Gajah Mada": "GM",
}

SECTIONS = (
    ("sekretariat", "Sekretariat Kecamatan", "Sekretariat"),
    ("seksi-pemerintahan", "Seksi Pemerintahan", "Seksi Pemerintahan"),
    ("seksi-pelayanan-umum", "Seksi Pelayanan Umum", "Seksi Pelayanan"),
    ("seksi-kesejahteraan-sosial", "Seksi Kesejahteraan Sosial", "Seksi Kesos"),
    ("seksi-pemberdayaan", "Seksi Pemberdayaan Masyarakat", "Seksi PM"),
    ("seksi-ketertiban", "Seksi Ketenteraman dan Ketertiban", "Seksi Trantib"),
    ("seksi-ekonomi", "Seksi Ekonomi dan Pembangunan", "Seksi Ekbang"),
)


def village_code(name: str) -> str:
    """Give the code of an urban village from its name."""
    return name.lower().replace(" ", "-")


def places() -> list[Place]:
    """Give all units, a parent before its children."""
    office = Place(
        OFFICE,
        "Kecamatan Rangkui",
        "Kec. Rangkui",
        UnitKind.DISTRICT_OFFICE,
        parent=None,
        street="Jalan Balai Warga 1",
        region_code="19.71.04",
        sign="RK",
        counters=("Loket 1 PATEN", "Loket 2 PATEN", "Meja informasi"),
        publishes_staff=True,
    )
    health_center = Place(
        HEALTH_CENTER,
        "Puskesmas Melintang",
        "Puskesmas Melintang",
        UnitKind.HEALTH_CENTER,
        street="Jalan Sehat 5",
        region_code="19.71.04.1007",
        postcode="33136",
        sign="PM",
        counters=("Loket pendaftaran", "Poli umum", "Poli gigi", "KIA dan imunisasi", "Apotek"),
    )
    health_post = Place(
        HEALTH_POST,
        "Puskesmas Pembantu Kelurahan Melintang",
        "Pustu Melintang",
        UnitKind.HEALTH_CENTER,
        parent=HEALTH_CENTER,
        street="Jalan Sehat 21",
        region_code="19.71.04.1007",
        postcode="33136",
        sign="PT",
        counters=("Loket pendaftaran",),
    )
    sections = [Place(code, name, short, UnitKind.SECTION) for code, name, short in SECTIONS]
    return [office, *sections, *villages(), health_center, health_post]


def villages() -> list[Place]:
    """Give the eight urban villages of Kecamatan Rangkui."""
    with KELURAHAN_FILE.open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))
    return [
        Place(
            village_code(row["name"]),
            f"Kelurahan {row['name']}",
            f"Kel. {row['name']}",
            UnitKind.VILLAGE_OFFICE,
            street=f"Jalan Kantor Lurah {number}",
            region_code=row["code"],
            postcode=row["postcode"],
            sign=VILLAGE_SIGNS[row["name"]],
            counters=("Loket 1", "Loket 2"),
            publishes_staff=row["name"] == "Bintang",
        )
        for number, row in enumerate(rows, start=2)
    ]
