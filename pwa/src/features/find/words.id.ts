const words = {
  "directory.known": "Daftar terakhir, {when}.",
  "find.title": "Layanan mana?",
  "find.search": "Cari layanan atau unit",
  "find.searchHint": "Contoh: ktp, domisili, puskesmas",
  "find.recent": "Terakhir Anda pakai",
  "find.units": "Pilih unit",
  "find.services": "{n} layanan",
  "find.results": "{n} layanan cocok",
  "find.none": "Tidak ditemukan",
  "find.noneNext": "Coba kata lain atau pilih unit.",
  "find.noServices": "Unit ini belum punya layanan",
  "find.moved": "Titik ini sudah pindah. Pilih layanan.",
  "find.here": "Anda di {place}. Pilih layanan yang Anda terima.",
  "landing.title": "Membuka titik layanan",
  "landing.wait": "Mencari titik {code}",
  "landing.offline": "Titik ini belum dikenal ponsel ini",
  "landing.offlineNext": "Sambungkan ke jaringan, atau pilih layanan dari daftar.",
} as const;

export default words;

type Mine = typeof words;
declare module "../../i18n" {
  interface Vocabulary extends Mine {}
}
