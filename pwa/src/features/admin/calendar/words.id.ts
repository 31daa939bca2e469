const words = {
  "admin.acts": "Tindakan",
  "adminDay.title": "Kalender",
  "adminDay.one": "Hari libur",
  "adminDay.year": "Tahun",
  "adminDay.of": "Hari libur {year}",
  "adminDay.lead": "Tenggat dihitung dalam hari kerja. Hari di daftar ini, Sabtu, dan Minggu tidak dihitung.",
  "adminDay.count": "{national} libur nasional, {joint} cuti bersama, {local} libur daerah",
  "adminDay.none": "Belum ada hari libur untuk {year}",
  "adminDay.noneNext": "Tenggat pada tahun ini masih sementara sampai keputusan libur dimasukkan.",
  "adminDay.add": "Tambah hari",
  "adminDay.on": "Tanggal",
  "adminDay.name": "Nama hari",
  "adminDay.nameEn": "Nama dalam bahasa Inggris",
  "adminDay.kind": "Jenis",
  "adminDay.source": "Dasar",
  "adminDay.sourceHint": "Keputusan yang menetapkannya. Contoh: Keputusan Wali Kota No. 12 Tahun 2026",
  "adminDay.NATIONAL": "Libur nasional",
  "adminDay.NATIONAL.hint": "Ditetapkan keputusan bersama tiga menteri",
  "adminDay.JOINT_LEAVE": "Cuti bersama",
  "adminDay.JOINT_LEAVE.hint": "Ditetapkan bersama libur nasional",
  "adminDay.LOCAL": "Libur daerah",
  "adminDay.LOCAL.hint": "Ditetapkan gubernur atau wali kota, misalnya hari pemilihan",
  "adminDay.effect": "Tenggat yang sudah ditetapkan tidak berubah; tenggat baru mengikuti perubahan ini.",
  "adminDay.drop": "Hapus",
  "adminDay.ask": "Hapus {name}?",
  "adminDay.askWhy":
    "{day} menjadi hari kerja. Tenggat yang sudah ditetapkan tidak berubah; tenggat baru menghitung hari ini.",
  "adminDay.remove": "Hapus hari",
  "adminDay.removed": "{name}, {day}, sudah dihapus.",
  "adminDay.saved": "{name}, {day}, sudah disimpan.",
} as const;

export default words;

type Mine = typeof words;
declare module "../../../i18n" {
  interface Vocabulary extends Mine {}
}
