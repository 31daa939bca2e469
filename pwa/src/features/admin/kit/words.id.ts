const words = {
  "admin.loading": "Memuat data",
  "admin.save": "Simpan",
  "admin.required": "Wajib diisi.",
  "admin.unit": "Unit",
  "admin.change": "Ubah",
  "admin.state": "Keadaan",
  "admin.active": "Aktif",
  "admin.inactive": "Nonaktif",
  "admin.use": "Pemakaian",
  "admin.deactivate": "Nonaktifkan",
  "admin.activate": "Aktifkan kembali",
  "admin.saved": "{name} sudah disimpan.",
  "admin.stale": "Pengelola lain sudah mengubah data ini pukul {time}. Lihat perubahan, lalu simpan lagi.",
  "admin.staleShow": "Lihat perubahan",
  "admin.staleFields": "Yang diubah orang lain: {fields}. Isian Anda tetap ada; periksa, lalu simpan lagi.",
  "admin.staleNone": "Data terbaru sudah dimuat. Isian Anda tetap ada; periksa, lalu simpan lagi.",
  "admin.leaveTitle": "Tinggalkan tanpa menyimpan?",
  "admin.leaveWhy": "Perubahan di halaman ini belum disimpan dan akan hilang.",
  "admin.leaveStay": "Tetap di halaman ini",
  "admin.leaveGo": "Tinggalkan",
  "admin.absent": "Data ini tidak ditemukan",
  "admin.absentNext": "Mungkin sudah dihapus, atau berada di luar unit Anda. Kembali ke daftar.",
  "adminUnit.none": "Anda belum mengelola unit mana pun",
  "adminUnit.noneNext": "Minta administrator kecamatan memberi Anda peran administrator di unit Anda.",
  "adminUnit.code": "Kode",
  "adminOffer.title": "Layanan dan loket",
  "adminOffer.unset": "Belum diisi",
  "adminOffer.addCounter": "Tambah loket",
  "adminOffer.noCounters": "Unit ini belum punya loket",
  "adminPoster.title": "Poster QR",
  "adminPeople.title": "Pegawai",
} as const;

export default words;

type Mine = typeof words;
declare module "../../../i18n" {
  interface Vocabulary extends Mine {}
}
