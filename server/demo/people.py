"""The staff of the demonstration town: made-up people with valid made-up numbers, and the accounts to try."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from random import Random

from server.access.actor import Role
from server.demo.places import HEALTH_CENTER, HEALTH_POST, OFFICE, SECTIONS, villages

PASSWORD = "kain cual rangkui"  # noqa: S105 - printed for everyone who tries the demonstration

_MEN = """
Ahmad Andi Arif Bagus Bambang Budi Cahyo Dedi Deni Eko Fajar Firman Galih Gunawan Hadi Hasan Hendra Heru Indra
Irwan Joko Krisna Lukman Mahdi Nanda Oki Pandu Rahmat Rizal Roni Rudi Slamet Surya Taufik Teguh Wahyu Yanto Yudi
"""
_WOMEN = """
Aisyah Ani Ayu Citra Dewi Dian Dina Eka Elis Endang Fitri Hana Hesti Ida Indah Intan Kartika Laras Lestari Lina
Mega Melati Murni Nia Nila Nurul Puspa Putri Ratna Rina Rini Sari Siti Sri Susi Tari Tuti Wati Yuni Zahra
"""
_FAMILY = """
Abdullah Anggraini Apriyadi Arsyad Baskoro Darmawan Effendi Fauzi Firdaus Gumay Hakim Halimah Handayani Hartono
Hidayat Ismail Kurniawan Kusuma Lestaluhu Mahendra Maulana Mulyadi Nasution Nugraha Oktavia Permata Prasetyo
Pratama Purnama Rahayu Rahman Ramadhan Safitri Saputra Setiawan Siregar Sulaiman Susanto Utami Wibowo Wulandari
Yusuf Zulkarnain
"""
MEN, WOMEN, FAMILY = _MEN.split(), _WOMEN.split(), _FAMILY.split()


@dataclass(frozen=True)
class Job:
    """A position in a unit, the role that goes with it (held in that unit), and a degree, if usual."""

    unit: str
    position: str
    role: Role | None = None
    before: str = ""
    after: str = ""


@dataclass(frozen=True)
class Member:
    """Someone who works here. roles: each with the code of the unit in which it is held."""

    unit: str
    name: str
    position: str
    number: str
    roles: tuple[tuple[Role, str], ...] = ()
    before: str = ""
    after: str = ""


@dataclass(frozen=True)
class DemoAccount:
    """An account to try: who it is, and what to look at first."""

    role: str
    role_en: str
    member: Member
    try_this: str
    try_this_en: str
    password: str = PASSWORD


VERIFIER_JOB = "Pengelola Pengaduan"

DEMO_ACCOUNTS = (
    DemoAccount(
        "Petugas", "Officer",
        Member("melintang", "Nurul Safitri", "Pelaksana Pelayanan", "199204172019032004"),
        "Masukan untuk saya: satu kumpulan sudah terbuka, satu masih menunggu.",
        "Feedback for me: one batch is open, another still waits.",
    ),
    DemoAccount(
        "Penangan pengaduan", "Complaint handler",
        Member(
            "melintang", "Hendra Gumay", "Kepala Seksi Pelayanan", "198507082010011012",
            ((Role.HANDLER, "melintang"),), after="S.Sos.",
        ),
        "Kotak masuk: tanggapi pengaduan Kelurahan Melintang.",
        "Inbox: respond to the complaints of Kelurahan Melintang.",
    ),
    DemoAccount(
        "Kepala unit", "Unit head",
        Member(
            "rangkui", "Ratna Mahendra", "Camat", "197803122002122003",
            ((Role.UNIT_HEAD, OFFICE),), after="S.STP., M.Si.",
        ),
        "Papan pantau: pengaduan seluruh kecamatan bergerak langsung.",
        "Live board: watch the complaints of the whole district move.",
    ),
    DemoAccount(
        "Penilai", "Evaluator",
        Member(
            "sekretariat", "Bagus Prasetyo", "Sekretaris Kecamatan", "198002252005011006",
            ((Role.EVALUATOR, OFFICE),), after="S.IP.",
        ),
        "Kepuasan (IKM): nilai setiap unit per triwulan.",
        "Satisfaction (IKM): the index of each unit by quarter.",
    ),
    DemoAccount(
        "Administrator", "Administrator",
        Member(
            "sekretariat", "Intan Oktavia", "Kepala Subbagian Umum dan Kepegawaian", "198811052011012007",
            ((Role.ADMIN, OFFICE),), after="S.E.",
        ),
        "Unit, layanan, loket, pegawai, dan hari libur.",
        "Units, services, counters, staff and holidays.",
    ),
    DemoAccount(
        "Verifikator", "Verifier",
        Member("seksi-pelayanan-umum", "Yudi Firdaus", VERIFIER_JOB, "199009302015031002", ((Role.VERIFIER, OFFICE),)),
        "Verifikasi: periksa dan teruskan pengaduan baru.",
        "Verification: check and forward new complaints.",
    ),
)  # fmt: skip

SECTION_HEADS = {
    "seksi-pemerintahan": "Kepala Seksi Pemerintahan",
    "seksi-pelayanan-umum": "Kepala Seksi Pelayanan Umum",
    "seksi-kesejahteraan-sosial": "Kepala Seksi Kesejahteraan Sosial",
    "seksi-pemberdayaan": "Kepala Seksi Pemberdayaan Masyarakat",
    "seksi-ketertiban": "Kepala Seksi Ketenteraman dan Ketertiban",
    "seksi-ekonomi": "Kepala Seksi Ekonomi dan Pembangunan",
}
CLINIC_JOBS = (
    ("Kepala Puskesmas", Role.UNIT_HEAD, "dr.", ""),
    ("Kepala Subbagian Tata Usaha", Role.HANDLER, "", "S.K.M."),
    *((("Dokter Umum", None, "dr.", ""),) * 2),
    ("Dokter Gigi", None, "drg.", ""),
    *((("Bidan", None, "", "A.Md.Keb."),) * 4),
    *((("Perawat", None, "Ns.", "S.Kep."),) * 4),
    ("Apoteker", None, "apt.", "S.Farm."),
    ("Pranata Laboratorium", None, "", "A.Md.Kes."),
    *((("Petugas Pendaftaran", None, "", ""),) * 2),
    ("Tenaga Promosi Kesehatan", None, "", "S.K.M."),
    ("Tenaga Sanitasi", None, "", "A.Md.Kes."),
)


def members(random: Random) -> list[Member]:
    """Give everyone: the demonstration accounts first, then the others with names and numbers drawn at random."""
    known = [account.member for account in DEMO_ACCOUNTS]
    names = {member.name for member in known}
    return [*known, *(_member(random, serial, job, names) for serial, job in enumerate(jobs(), start=21))]


def jobs() -> Iterator[Job]:
    """Give all positions that no demonstration account fills."""
    yield Job("rangkui", "Pengadministrasi PATEN")
    yield Job("rangkui", "Pengadministrasi PATEN")
    yield Job("rangkui", "Petugas Informasi")
    yield Job("sekretariat", "Kepala Subbagian Perencanaan dan Keuangan", after="S.E.")
    yield Job("sekretariat", "Pengelola Kepegawaian")
    for code, _, _ in SECTIONS[1:]:
        yield Job(code, SECTION_HEADS[code], Role.HANDLER, after="S.Sos.")
        yield Job(code, "Pengolah Data")
        yield Job(code, "Pengadministrasi Umum")
    for village in villages():
        yield Job(village.code, "Lurah", Role.UNIT_HEAD, after="S.IP.")
        yield Job(village.code, "Sekretaris Kelurahan")
        yield Job(village.code, "Kepala Seksi Pemerintahan")
        if village.code != "melintang":
            yield Job(village.code, "Kepala Seksi Pelayanan", Role.HANDLER)
            yield Job(village.code, "Pelaksana Pelayanan")
        yield Job(village.code, "Pelaksana Pelayanan")
    for position, role, before, after in CLINIC_JOBS:
        yield Job(HEALTH_CENTER, position, role, before, after)
    yield Job(HEALTH_POST, "Bidan", after="A.Md.Keb.")
    yield Job(HEALTH_POST, "Perawat")
    yield Job(HEALTH_POST, "Perawat")


def _member(random: Random, serial: int, job: Job, taken: set[str]) -> Member:
    is_woman = random.random() < 0.55
    name = _name(random, is_woman)
    while name in taken:
        name = _name(random, is_woman)
    taken.add(name)
    born = date(random.randint(1970, 1996), random.randint(1, 12), random.randint(1, 28))
    appointed = min(born.year + random.randint(22, 28), 2023)
    month = "21" if appointed >= 2021 else f"{random.choice((1, 3, 12)):02d}"
    number = f"{born:%Y%m%d}{appointed}{month}{2 if is_woman else 1}{serial:03d}"
    roles = ((job.role, job.unit),) if job.role else ()
    return Member(job.unit, name, job.position, number, roles, job.before, job.after)


def _name(random: Random, is_woman: bool) -> str:
    first = random.choice(WOMEN if is_woman else MEN)
    # Many Indonesians have a single name.
    return first + "ningsih" * is_woman if random.random() < 0.04 else f"{first} {random.choice(FAMILY)}"
