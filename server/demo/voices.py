"""What citizens of the demonstration town write: remarks beside a quick rating, and feedback to officers."""

from dataclasses import dataclass

WENT_WELL = (
    "Petugas ramah dan menjelaskan syarat sampai jelas.",
    "Cepat, tidak sampai sepuluh menit sudah selesai.",
    "Antrean tertib, lansia didahulukan.",
    "Ruang tunggunya bersih dan sejuk.",
    "Diberi tahu berkas yang kurang sejak awal.",
    "Gratis, tidak ada pungutan sama sekali.",
    "Dibantu mengisi formulir karena saya lupa kacamata.",
    "Petugas menyapa lebih dulu dan sabar.",
    "Hasilnya langsung benar, tidak perlu ganti.",
    "Papan informasinya mudah dibaca.",
)
COULD_BE_BETTER = (
    "Menunggu lebih dari satu jam tanpa kabar.",
    "Syaratnya berbeda dengan yang ada di papan.",
    "Loket kosong sampai pukul sembilan.",
    "Kursi tunggu kurang, banyak yang berdiri.",
    "Mohon ada nomor antrean supaya tidak berebut.",
    "Harus bolak-balik karena pejabatnya tidak ada.",
    "Penjelasannya terlalu cepat, saya kurang paham.",
    "Tempat parkir sempit.",
    "Jam istirahat lebih lama dari yang tertulis.",
    "Toilet kurang bersih.",
)


@dataclass(frozen=True)
class Letter:
    """One piece of feedback to an officer."""

    went_well: str | None = None
    could_be_better: str | None = None
    next_step: str | None = None


OPENED = (
    Letter("Sabar menjelaskan syarat, sampai saya tidak perlu bolak-balik."),
    Letter(
        "Lansia didahulukan tanpa diminta.",
        "Beri tahu perkiraan lama menunggu sejak awal.",
        "Coba sebutkan perkiraan waktu saat menerima berkas.",
    ),
    Letter("Senyum dan menyapa lebih dulu.", None, "Pertahankan, dan ajak rekan di loket sebelah."),
    Letter(
        None, "Saat ramai, suara panggilan kurang terdengar.", "Ulangi panggilan sekali lagi ke arah pintu."
    ),
    Letter("Berkas saya diperiksa teliti, salah ketik langsung ketahuan.", "Antrean sempat tidak urut."),
)
WAITING = (
    Letter("Penjelasan tentang surat domisili mudah dipahami."),
    Letter("Ramah walau sudah mendekati jam tutup.", "Contoh isian formulir belum ada di meja."),
    Letter(None, None, "Siapkan contoh formulir yang sudah diisi."),
)
OTHERS = (
    Letter("Cekatan dan tidak menyela pembicaraan."),
    Letter("Menjelaskan aturan minum obat dengan jelas.", "Tulisan di etiket kecil."),
    Letter("Menenangkan anak saya sebelum disuntik."),
    Letter("Mau mengulang penjelasan dengan bahasa Melayu."),
    Letter(None, "Mohon menyebut nama saat menyapa."),
    Letter("Cepat tanggap ketika mesin antrean macet.", None, "Sediakan nomor antrean manual."),
    Letter("Sopan kepada orang tua saya."),
)
