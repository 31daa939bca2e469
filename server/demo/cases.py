"""Complaints of the demonstration town: what citizens report, and what the unit answers."""

from dataclasses import dataclass
from enum import Enum

from server.complaints.rules import ComplaintClass

INFORMATION, ASPIRATION = ComplaintClass.INFORMATION_REQUEST, ComplaintClass.ASPIRATION
ORDINARY, OVERSIGHT = ComplaintClass.COMPLAINT_ORDINARY, ComplaintClass.COMPLAINT_OVERSIGHT


class About(Enum):
    """Which kind of unit a case fits."""

    VILLAGE = "village"
    OFFICE = "office"
    CLINIC = "clinic"


@dataclass(frozen=True)
class Case:
    """A report and its answer. {n}: a small number; service: code within the unit; sign: what a photo shows."""

    about: About
    classification: ComplaintClass
    title: str
    body: str
    done: str
    planned: str | None = None
    service: str | None = None
    place: str | None = None
    sign: str | None = None


VILLAGE_CASES = (
    Case(
        About.VILLAGE, ORDINARY, "Surat domisili dijanjikan 15 menit, selesai dua hari",
        "Saya mengurus surat keterangan domisili. Di papan tertulis 15 menit, tetapi baru selesai dua hari kemudian "
        "karena pejabat yang menandatangani tidak ada dan tidak ada penggantinya.",
        "Kami menunjuk sekretaris kelurahan sebagai penanda tangan pengganti mulai hari ini dan memasang nama pejabat "
        "yang bertugas di papan loket.",
        "Papan nama pejabat piket diganti setiap pagi.", "domisili", "Loket 2", "PEJABAT TIDAK DI TEMPAT",
    ),
    Case(
        About.VILLAGE, ORDINARY, "Loket belum buka pukul 08.40",
        "Sudah lewat pukul 08.40 tetapi loket belum ada petugas. Ada {n} warga menunggu, dua di antaranya lansia.",
        "Petugas piket pagi kami ganti dan kehadiran loket sekarang diperiksa lurah setiap pukul 07.30.",
        None, "pengantar-ktp", "Loket 1", "LOKET TUTUP",
    ),
    Case(
        About.VILLAGE, ORDINARY, "Syarat SKTM berbeda dengan papan pengumuman",
        "Papan menulis empat syarat, petugas meminta enam. Saya pulang dua kali untuk melengkapi berkas.",
        "Syarat yang benar empat. Papan dan lembar periksa di loket sudah kami samakan, dua syarat tambahan dihapus.",
        None, "sktm", "Ruang pelayanan", "SYARAT SKTM",
    ),
    Case(
        About.VILLAGE, ORDINARY, "Lampu jalan RT {n} mati",
        "Lampu jalan di ujung gang RT {n} mati sejak minggu lalu. Anak-anak pulang mengaji dalam gelap.",
        "Kami melaporkan titik lampu ke dinas dan teknisi sudah mengganti lampu serta sakelarnya pada titik tersebut.",
        None, None, "Ujung gang RT {n}", "LAMPU JALAN MATI",
    ),
    Case(
        About.VILLAGE, ORDINARY, "Saluran air RT {n} tersumbat",
        "Saluran di depan rumah warga RT {n} tersumbat sampah dan lumpur, meluap setiap hujan deras.",
        "Saluran dibersihkan bersama warga pada hari Sabtu, dua kubik lumpur diangkat.",
        "Jaring penahan sampah dipasang di dua titik.", None, "RT {n}", "SALURAN TERSUMBAT",
    ),
    Case(
        About.VILLAGE, ORDINARY, "Sampah menumpuk di pinggir jalan",
        "Sampah di pinggir jalan dekat pasar kecil sudah tiga hari tidak diangkut dan mulai bau.",
        "Sampah diangkut hari ini bersama petugas kebersihan dan jadwal angkut dipasang di lokasi.",
        None, None, "Dekat pasar kecil", "SAMPAH",
    ),
    Case(
        About.VILLAGE, INFORMATION, "Syarat surat keterangan usaha untuk warung",
        "Saya membuka warung di rumah. Apa syarat surat keterangan usaha, dan apakah perlu foto tempat usaha?",
        "Syaratnya KTP-el, kartu keluarga, pengantar RT dan RW, serta satu foto tempat usaha. Biaya Rp 0, selesai 20 "
        "menit sejak berkas lengkap.",
        None, "sku",
    ),
    Case(
        About.VILLAGE, INFORMATION, "Jadwal posyandu bulan ini",
        "Kapan jadwal posyandu di RW {n} bulan ini dan apa yang perlu dibawa untuk bayi enam bulan?",
        "Posyandu RW {n} diadakan Rabu minggu kedua pukul 08.00 di balai RW. Bawa buku KIA dan kartu identitas anak.",
    ),
    Case(
        About.VILLAGE, ASPIRATION, "Usul nomor antrean di loket",
        "Mohon disediakan nomor antrean supaya warga tidak berebut dan lansia dapat didahulukan.",
        "Nomor antrean manual sudah tersedia di meja depan dan lansia serta ibu hamil memakai nomor prioritas.",
        "Mesin antrean diusulkan pada anggaran tahun depan.", None, "Ruang tunggu",
    ),
    Case(
        About.VILLAGE, ORDINARY, "Petugas menjawab sambil bermain ponsel",
        "Saat saya bertanya tentang pengantar nikah, petugas menjawab sambil melihat ponsel dan jawabannya singkat.",
        "Kami meminta maaf. Petugas sudah dibimbing dan ponsel kini disimpan di laci selama melayani.",
        None, "pengantar-nikah", "Loket 1",
    ),
    Case(
        About.VILLAGE, ORDINARY, "Nama salah ketik di surat ahli waris",
        "Nama almarhum salah satu huruf di surat keterangan ahli waris. Saya diminta mengulang dari awal.",
        "Surat diperbaiki tanpa mengulang berkas, lalu diantar. Salah ketik kini dibetulkan pada hari itu juga.",
        None, "ahli-waris",
    ),
)  # fmt: skip

OFFICE_CASES = (
    Case(
        About.OFFICE, ORDINARY, "Legalisasi menunggu dua jam tanpa kabar",
        "Saya menunggu dua jam untuk legalisasi tiga lembar surat dan tidak ada yang memberi tahu alasannya.",
        "Penanda tangan hari itu sedang rapat. Sekarang ada dua pejabat pengganti, dan petugas memberi kabar tiap 30 "
        "menit.",
        None, "legalisasi", "Loket 1 PATEN", "ANTREAN PANJANG",
    ),
    Case(
        About.OFFICE, ORDINARY, "Kursi ruang tunggu rusak",
        "Tiga kursi di ruang tunggu patah dan salah satunya hampir melukai anak saya.",
        "Kursi rusak sudah dikeluarkan dan diganti dengan {n} kursi dari ruang rapat.",
        "Pengadaan kursi baru diajukan bulan ini.", None, "Ruang tunggu", "KURSI RUSAK",
    ),
    Case(
        About.OFFICE, INFORMATION, "Pindah datang dari luar kota",
        "Saya pindah dari Sungailiat. Surat apa saja yang harus dibawa dari kelurahan asal?",
        "Bawa surat keterangan pindah dari Disdukcapil asal, KTP-el, kartu keluarga, dan pengantar kelurahan tujuan.",
        None, "pindah-datang",
    ),
    Case(
        About.OFFICE, ASPIRATION, "Jalur kursi roda di pintu samping",
        "Pintu samping hanya bertangga. Mohon dibuat jalur landai untuk kursi roda dan kereta bayi.",
        "Jalur landai sementara dari papan sudah dipasang di pintu samping dan dijaga petugas informasi.",
        "Jalur tetap masuk rencana pemeliharaan gedung.", None, "Pintu samping", "TANGGA",
    ),
    Case(
        About.OFFICE, OVERSIGHT, "Diminta uang untuk mempercepat surat",
        "Seseorang di depan kantor menawarkan surat selesai hari itu juga dengan membayar, dan menyebut nama petugas.",
        "Laporan diperiksa tim bersama inspektorat. Layanan tidak dipungut biaya dan orang tersebut bukan pegawai; "
        "penjagaan halaman ditambah.",
    ),
    Case(
        About.OFFICE, OVERSIGHT, "Pungutan saat mengurus berkas",
        "Saya diminta uang administrasi tanpa kuitansi ketika mengurus berkas, padahal di papan tertulis gratis.",
        "Uang sudah dikembalikan kepada pelapor dan kejadian ini diserahkan kepada inspektorat untuk diperiksa.",
    ),
)  # fmt: skip

CLINIC_CASES = (
    Case(
        About.CLINIC, ORDINARY, "Antrean poli umum tidak sesuai nomor",
        "Nomor saya {n} dipanggil setelah nomor yang lebih besar. Mohon urutan dipatuhi.",
        "Panggilan kini memakai pengeras suara dan layar nomor; petugas hanya mendahulukan yang gawat.",
        None, "umum", "Poli umum", "NOMOR ANTREAN",
    ),
    Case(
        About.CLINIC, ORDINARY, "Obat racikan menunggu satu setengah jam",
        "Obat racikan untuk anak saya baru selesai setelah satu setengah jam, padahal tertulis 30 menit.",
        "Apotek menambah satu tenaga pada jam ramai dan racikan anak didahulukan sejak minggu ini.",
        None, "apotek", "Apotek",
    ),
    Case(
        About.CLINIC, INFORMATION, "Jadwal imunisasi campak",
        "Hari apa imunisasi campak untuk bayi sembilan bulan dan apakah harus mendaftar dahulu?",
        "Imunisasi campak setiap Selasa dan Kamis pukul 08.00 sampai 11.00, cukup datang dengan buku KIA.",
        None, "imunisasi",
    ),
    Case(
        About.CLINIC, ORDINARY, "Toilet pasien tidak ada air",
        "Air di toilet pasien mati sejak pagi dan tidak ada pemberitahuan.",
        "Pompa air sudah diganti dan cadangan air disiapkan. Toilet diperiksa tiga kali sehari.",
        None, None, "Toilet pasien", "AIR MATI",
    ),
    Case(
        About.CLINIC, ASPIRATION, "Usul pendaftaran sore untuk pekerja",
        "Kami yang bekerja sulit datang pagi. Mohon dipertimbangkan pendaftaran sore sekali seminggu.",
        "Usul dibahas dalam rapat bulanan; uji coba sore diadakan setiap Rabu sampai pukul 18.00.",
    ),
    Case(
        About.CLINIC, ORDINARY, "Perawat kurang ramah kepada orang tua",
        "Ibu saya dibentak ketika salah masuk ruangan. Mohon petugas lebih sabar kepada lansia.",
        "Kami meminta maaf kepada ibu Anda. Petugas sudah dibimbing dan pendamping lansia ditugaskan di pintu masuk.",
        None, "umum",
    ),
)  # fmt: skip

CASES = (*VILLAGE_CASES, *OFFICE_CASES, *CLINIC_CASES)

ARCHIVE_REASONS = (
    "Pencetakan KTP-el adalah wewenang Disdukcapil Kota Pangkalpinang. Alamatnya kami lampirkan.",
    "Isi laporan sama dengan laporan Anda sebelumnya yang sedang kami tangani.",
    "Laporan tidak berisi kejadian yang dapat kami periksa. Silakan kirim lagi dengan tempat dan waktunya.",
)
RETURN_REASON = "Lokasi yang dilaporkan berada di kelurahan lain."
REOPEN_REASONS = (
    "Belum selesai. Kejadian yang sama terulang pagi ini.",
    "Jawabannya baik, tetapi di lapangan belum ada perubahan.",
)
SECOND_ANSWER = "Kami memeriksa kembali ke lokasi bersama warga dan memperbaiki bagian yang tersisa."
DETAILS = "Tambahan: kejadian ini juga dialami tetangga saya pada hari yang sama."
NOTES = (
    "Sudah ditelepon ke petugas piket, menunggu jadwal teknisi.",
    "Berkas asli ada di map loket, nomor agenda dicatat.",
)
COMMENTS = ("Terima kasih, sudah ditangani.", "Cepat ditanggapi, semoga tetap begitu.", None, None)
REPORTERS = ("Ibu Yati", "Pak Amir", "Rahmi", "Doni S.", "Bu Lela", "Pak Husin", "Mira", "Koh Afuk")
