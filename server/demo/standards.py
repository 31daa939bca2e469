"""The services of the demonstration town, each with the six published parts of a service standard."""

from dataclasses import dataclass

from server.demo.places import HEALTH_CENTER, HEALTH_POST, OFFICE


@dataclass(frozen=True)
class Standard:
    """A service as many units offer it. requirements: what to bring, one thing in a line when published."""

    code: str
    name: str
    name_en: str
    keywords: tuple[str, ...]
    requirements: tuple[str, ...]
    minutes: str
    product: str
    fee_rupiah: int = 0
    popularity: int = 2


VILLAGE_STEPS = (
    "Ambil nomor antrean di meja depan",
    "Serahkan berkas di loket",
    "Petugas memeriksa berkas dan mencetak surat",
    "Lurah atau sekretaris menandatangani",
    "Ambil surat di loket yang sama",
)
OFFICE_STEPS = (
    "Ambil nomor antrean PATEN",
    "Serahkan berkas di loket",
    "Petugas memeriksa dan mencatat berkas",
    "Camat atau pejabat yang ditunjuk menandatangani",
    "Ambil berkas di loket yang sama",
)
HEALTH_STEPS = (
    "Ambil nomor antrean",
    "Daftar di loket dengan kartu identitas atau kartu JKN",
    "Tunggu panggilan di depan poli",
    "Pemeriksaan atau tindakan",
    "Ambil obat atau surat bila ada",
)

KTP, KK, RT = "KTP-el", "Kartu keluarga", "Surat pengantar RT dan RW"

VILLAGE = (
    Standard(
        "domisili", "Surat keterangan domisili", "Certificate of residence", ("domisili", "tempat tinggal", "alamat"),
        (KTP, KK, RT), "15 menit sejak berkas lengkap", "Surat keterangan domisili", popularity=6,
    ),
    Standard(
        "sktm", "Surat keterangan tidak mampu (SKTM)", "Certificate of low income", ("sktm", "bantuan", "miskin"),
        (KTP, KK, RT, "Surat pernyataan bermeterai"), "20 menit sejak berkas lengkap", "Surat keterangan tidak mampu",
        popularity=4,
    ),
    Standard(
        "sku", "Surat keterangan usaha (SKU)", "Certificate of business", ("sku", "usaha", "umkm", "warung"),
        (KTP, KK, RT, "Foto tempat usaha"), "20 menit sejak berkas lengkap", "Surat keterangan usaha", popularity=4,
    ),
    Standard(
        "pengantar-ktp", "Surat pengantar KTP-el dan KK", "Cover letter for identity and family card",
        ("ktp", "kk", "kartu keluarga", "disdukcapil"), (KK, RT), "10 menit sejak berkas lengkap",
        "Surat pengantar ke Disdukcapil", popularity=6,
    ),
    Standard(
        "pengantar-nikah", "Surat pengantar nikah (N1 sampai N4)", "Cover letter for marriage", ("nikah", "kua", "n1"),
        (KTP, KK, RT, "Akta kelahiran", "Pas foto 2 × 3"), "30 menit sejak berkas lengkap", "Formulir N1 sampai N4",
    ),
    Standard(
        "pengantar-skck", "Surat pengantar SKCK", "Cover letter for a police certificate", ("skck", "polisi"),
        (KTP, KK, RT), "10 menit sejak berkas lengkap", "Surat pengantar SKCK", popularity=3,
    ),
    Standard(
        "ahli-waris", "Surat keterangan ahli waris", "Certificate of heirs", ("waris", "ahli waris"),
        (KTP, KK, RT, "Surat kematian", "Surat pernyataan ahli waris dengan dua saksi"),
        "2 hari kerja sejak berkas lengkap", "Surat keterangan ahli waris", popularity=1,
    ),
    Standard(
        "kelahiran-kematian", "Surat keterangan kelahiran atau kematian", "Certificate of birth or death",
        ("lahir", "akta", "meninggal", "kematian"), (KTP, KK, "Surat dari bidan, rumah sakit, atau RT"),
        "15 menit sejak berkas lengkap", "Surat keterangan kelahiran atau kematian",
    ),
)  # fmt: skip

DISTRICT = (
    Standard(
        "legalisasi", "Legalisasi surat", "Legalisation of letters", ("legalisir", "cap", "paten"),
        ("Surat asli", "Salinan surat", KTP), "15 menit sejak berkas lengkap", "Surat yang dilegalisasi", popularity=5,
    ),
    Standard(
        "pindah-datang", "Surat pindah datang penduduk", "Change of residence", ("pindah", "datang", "paten"),
        (KTP, KK, "Surat pengantar kelurahan"), "30 menit sejak berkas lengkap", "Surat pindah datang", popularity=3,
    ),
    Standard(
        "dispensasi-nikah", "Dispensasi nikah", "Marriage dispensation", ("nikah", "kua", "paten"),
        ("Formulir N1 sampai N4", KTP), "1 hari kerja sejak berkas lengkap", "Surat dispensasi nikah",
    ),
    Standard(
        "izin-usaha-mikro", "Rekomendasi usaha mikro dan kecil", "Recommendation for small business",
        ("iumk", "usaha", "umkm", "paten"), (KTP, KK, "Surat keterangan usaha"), "1 hari kerja sejak berkas lengkap",
        "Surat rekomendasi", popularity=3,
    ),
    Standard(
        "register-waris", "Register keterangan ahli waris", "Registration of heirs", ("waris", "paten"),
        ("Surat keterangan ahli waris dari kelurahan", KTP), "1 hari kerja sejak berkas lengkap",
        "Surat yang telah diregister", popularity=1,
    ),
)  # fmt: skip

HEALTH = (
    Standard(
        "pendaftaran", "Pendaftaran pasien", "Registration of patients", ("daftar", "antrean", "puskes"),
        ("KTP-el atau kartu JKN",), "5 menit", "Nomor antrean poli", popularity=4,
    ),
    Standard(
        "umum", "Pemeriksaan umum", "General examination", ("dokter", "poli umum", "berobat", "puskes"),
        ("Nomor antrean poli",), "60 menit sejak terdaftar", "Pemeriksaan dan resep", popularity=6,
    ),
    Standard(
        "gigi", "Pemeriksaan gigi", "Dental examination", ("gigi", "poli gigi"),
        ("Nomor antrean poli",), "60 menit sejak terdaftar", "Pemeriksaan dan tindakan gigi", 15_000,
    ),
    Standard(
        "kia", "Kesehatan ibu dan anak (KIA/KB)", "Mother and child health", ("kia", "kb", "hamil", "bidan"),
        ("Nomor antrean poli", "Buku KIA"), "45 menit sejak terdaftar", "Pemeriksaan ibu dan anak", popularity=4,
    ),
    Standard(
        "imunisasi", "Imunisasi", "Immunisation", ("vaksin", "imunisasi", "bayi"), ("Buku KIA",), "30 menit",
        "Imunisasi dan catatan di buku KIA", popularity=3,
    ),
    Standard(
        "laboratorium", "Laboratorium", "Laboratory", ("lab", "darah"), ("Surat permintaan dokter",),
        "60 menit sejak contoh diambil", "Hasil pemeriksaan", 20_000,
    ),
    Standard(
        "apotek", "Pengambilan obat", "Pharmacy", ("obat", "apotek", "resep"), ("Resep",),
        "15 menit, racikan 30 menit", "Obat dan penjelasan pemakaiannya", popularity=4,
    ),
    Standard(
        "surat-sehat", "Surat keterangan sehat", "Health certificate", ("kir", "surat sehat", "surat dokter"),
        ("KTP-el",), "30 menit sejak terdaftar", "Surat keterangan sehat", 10_000,
    ),
)  # fmt: skip

POST_CODES = ("umum", "kia", "imunisasi")


def standards_of(code: str, is_village: bool) -> tuple[tuple[Standard, ...], tuple[str, ...]]:
    """Give the services of a unit and the steps they share; none for sections."""
    if is_village:
        return VILLAGE, VILLAGE_STEPS
    if code == OFFICE:
        return DISTRICT, OFFICE_STEPS
    if code == HEALTH_CENTER:
        return HEALTH, HEALTH_STEPS
    if code == HEALTH_POST:
        return tuple(one for one in HEALTH if one.code in POST_CODES), HEALTH_STEPS
    return (), ()
